//! Sectors side by side.

use super::{Cell, Row, Subject, entity, row};
use crate::{
    data::{
        Company, Date, InZone, Kind, MeasurementUnit, Quantity, Record, Sector, Standing, Status,
    },
    query::{
        MoneyTotal, companies_of, explore::sorted::insert, institutes_of, money_totals,
        projects_of, status_report,
    },
};

/// The rows of a comparison of sectors.
pub(super) fn rows<'a>(record: &'a Record, day: Date, them: &[&'a Sector]) -> Vec<Row<'a>> {
    let companies = |it: &'a Sector, wanted: &dyn Fn(&Company) -> bool| {
        let all = companies_of(record, Some(&it.id));
        Cell::Entities(all.filter(|it| wanted(it)).map(|it| entity(&it.id)).collect())
    };
    let mut rows =
        vec![row(Subject::Projects, them, |it| Cell::Count(projects_of(record, &it.id).count()))];
    rows.extend(statuses(record, day, them));
    rows.extend([
        row(Subject::CompaniesInZone, them, |it| companies(it, &|of| of.in_zone == InZone::Yes)),
        row(Subject::CompaniesElsewhere, them, |it| companies(it, &|of| of.in_zone != InZone::Yes)),
        row(Subject::OpenStages, them, |it| {
            let chains = record.chains.iter().filter(|chain| chain.sector == it.id);
            let stages = chains.flat_map(|chain| &chain.stages);
            let open = stages.filter(|stage| stage.standing == Standing::Open);
            Cell::Entities(open.map(|stage| entity(&stage.id)).collect())
        }),
        row(Subject::Institutes, them, |it| {
            Cell::Entities(institutes_of(record, &it.id).map(|of| entity(&of.id)).collect())
        }),
    ]);
    rows.extend(money(record, them));
    rows
}

/// A row for each status that a project of one of the sectors was last reported in.
fn statuses<'a>(record: &'a Record, day: Date, them: &[&'a Sector]) -> Vec<Row<'a>> {
    let count = |sector: &Sector, status: Option<Status>| {
        let of = |project| status_report(project, day).and_then(|report| report.status);
        projects_of(record, &sector.id).filter(|project| of(project) == status).count()
    };
    let all = Status::ALL.iter().copied().map(Some).chain([None]);
    let any = |status: &Option<Status>| them.iter().any(|it| count(it, *status) > 0);
    let row = |status| row(Subject::ProjectsAt(status), them, |it| Cell::Count(count(it, status)));
    all.filter(any).map(row).collect()
}

/// A row for each currency and kind of which one of the sectors has a total.
fn money<'a>(record: &'a Record, them: &[&'a Sector]) -> Vec<Row<'a>> {
    let mut totals = money_totals(record);
    totals.retain(|total| them.iter().any(|it| it.id == total.sector.id));
    let mut kinds: Vec<(MeasurementUnit, Kind)> = Vec::new();
    totals.iter().for_each(|total| insert(&mut kinds, (total.currency, total.kind)));
    let row = |(unit, kind)| {
        row(Subject::Money(unit, kind), them, |it| {
            let of = |total: &&MoneyTotal<'_>| {
                (total.currency, total.kind) == (unit, kind) && total.sector.id == it.id
            };
            totals.iter().find(of).map_or(Cell::Unknown, |total| {
                let (value, qualifier) = (total.value(), total.qualifier());
                Cell::Total(Quantity { value, unit, kind, qualifier }, total.sums.len())
            })
        })
    };
    kinds.into_iter().map(row).collect()
}
