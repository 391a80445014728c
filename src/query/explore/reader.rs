//! Reads from the record which values each project has.

use super::{
    Age, Facet,
    sorted::{Index, insert},
    value::{Meaning, Value, Values},
};
use crate::{
    data::{Certainty, Date, Grade, Project, Record, Status},
    query::{counted_to, first_report, last_report, sources_of, status_report},
};

/// The values of all projects of the record, as it was known on `day`.
pub(super) fn read(record: &Record, day: Date) -> Values<'_> {
    let reader = Reader::new(record, day);
    let (all, starts) = reader.list();
    let mut values = Values::new(all);
    let (mut found, mut numbers) = (Vec::new(), Vec::new());
    for (at, project) in record.projects.iter().enumerate() {
        numbers.clear();
        for (facet, (start, nothing)) in Facet::ALL.into_iter().zip(&starts) {
            found.clear();
            reader.find(at, project, facet, &mut found);
            let first = numbers.len();
            for number in found.iter().map(|place| start + place) {
                if !numbers.get(first..).is_some_and(|known| known.contains(&number)) {
                    numbers.push(number);
                }
            }
            if found.is_empty() {
                numbers.push(*nothing);
            }
        }
        values.push(&numbers);
    }
    values
}

struct Reader<'a> {
    record: &'a Record,
    day: Date,
    /// What ages are counted to.
    researched: Date,
    /// The years of first reports, the earliest first.
    years: Vec<u16>,
    sectors: Index<'a>,
    stages: Index<'a>,
    companies: Index<'a>,
    sources: Index<'a>,
    /// For each project the stages that name it.
    named_by: Vec<Vec<usize>>,
}

impl<'a> Reader<'a> {
    fn new(record: &'a Record, day: Date) -> Self {
        let mut years = Vec::new();
        for year in record.projects.iter().filter_map(|project| first_year(project, day)) {
            insert(&mut years, year);
        }
        let stages = || record.chains.iter().flat_map(|chain| &chain.stages);
        let projects = Index::new(record.projects.iter().map(|it| it.id.as_str()).collect());
        let mut named_by = vec![Vec::new(); record.projects.len()];
        for (at, stage) in stages().enumerate() {
            for project in stage.projects.iter().filter_map(|id| projects.find(id.as_str())) {
                named_by.get_mut(project).into_iter().for_each(|stages| stages.push(at));
            }
        }
        Self {
            record,
            day,
            researched: counted_to(record, day),
            years,
            sectors: Index::new(record.sectors.iter().map(|it| it.id.as_str()).collect()),
            stages: Index::new(stages().map(|it| it.id.as_str()).collect()),
            companies: Index::new(record.companies.iter().map(|it| it.id.as_str()).collect()),
            sources: Index::new(record.sources.iter().map(|it| it.id.as_str()).collect()),
            named_by,
        }
    }

    /// Every value, and for each facet the numbers of its first value and of its "nothing".
    fn list(&self) -> (Vec<Value<'a>>, Vec<(usize, usize)>) {
        let mut all = Vec::new();
        let mut starts = Vec::new();
        for facet in Facet::ALL {
            let start = all.len();
            for meaning in self.meanings(facet).into_iter().chain([Meaning::Nothing]) {
                all.push(Value::new(facet, meaning, all.len()));
            }
            starts.push((start, all.len() - 1));
        }
        (all, starts)
    }

    /// What a facet's values stand for, in their order.
    fn meanings(&self, facet: Facet) -> Vec<Meaning<'a>> {
        let record = self.record;
        match facet {
            Facet::Sector => record.sectors.iter().map(Meaning::Sector).collect(),
            Facet::Stage => {
                let of = |chain| move |stage| Meaning::Stage(chain, stage);
                record.chains.iter().flat_map(|chain| chain.stages.iter().map(of(chain))).collect()
            }
            Facet::Status => Status::ALL.iter().copied().map(Meaning::Status).collect(),
            Facet::Company => record.companies.iter().map(Meaning::Company).collect(),
            Facet::FirstReport => self.years.iter().copied().map(Meaning::Year).collect(),
            Facet::Age => Age::ALL.into_iter().map(Meaning::Age).collect(),
            Facet::Source => Grade::ALL.iter().copied().map(Meaning::Grade).collect(),
            Facet::Certainty => Certainty::ALL.iter().copied().map(Meaning::Certainty).collect(),
        }
    }

    /// Puts into `found` which of a facet's values a project has, as places in their order.
    fn find(&self, at: usize, project: &Project, facet: Facet, found: &mut Vec<usize>) {
        let report = || status_report(project, self.day);
        match facet {
            Facet::Sector => found.extend(self.sectors.find(project.sector.as_str())),
            Facet::Stage => {
                let units = project.units.iter();
                found.extend(units.filter_map(|unit| self.stages.find(unit.stage.as_str())));
                found.extend(self.named_by.get(at).into_iter().flatten());
            }
            Facet::Status => {
                found.extend(report().and_then(|it| it.status).map(|status| status as usize));
            }
            Facet::Company => {
                let ids = project.companies.iter();
                found.extend(ids.filter_map(|id| self.companies.find(id.as_str())));
            }
            Facet::FirstReport => {
                let year = first_year(project, self.day);
                found.extend(year.and_then(|year| self.years.binary_search(&year).ok()));
            }
            Facet::Age => {
                let last = last_report(project, self.researched.last_day());
                let last = last.and_then(|event| event.date.latest());
                found.extend(last.map(|last| Age::of(last, self.researched) as usize));
            }
            Facet::Source => {
                let places = sources_of(project).filter_map(|id| self.sources.find(id.as_str()));
                let sources = places.filter_map(|place| self.record.sources.get(place));
                found.extend(sources.map(|source| source.grade as usize));
            }
            Facet::Certainty => found.extend(report().map(|it| it.certainty as usize)),
        }
    }
}

fn first_year(project: &Project, day: Date) -> Option<u16> {
    Some(first_report(project, day)?.date.latest()?.year())
}
