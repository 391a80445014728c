//! Sums of money by sector, kind and currency. Sums never cross kinds or currencies.

use super::{projects_of, sort};
use crate::data::{Id, Investment, Kind, MeasurementUnit, Project, Qualifier, Record, Sector};

/// The total of one kind and currency in a sector.
pub struct MoneyTotal<'a> {
    /// The sector.
    pub sector: &'a Sector,
    /// What sort of statement the sums are.
    pub kind: Kind,
    /// The currency.
    pub currency: MeasurementUnit,
    /// The sums that it adds up, each with its project.
    pub sums: Vec<(&'a Project, &'a Investment)>,
}

impl MoneyTotal<'_> {
    /// The total, in the currency's unit.
    pub fn value(&self) -> f64 {
        self.sums.iter().map(|(_, investment)| investment.amount.value).sum()
    }

    /// How exact it is: as the sums are where they agree, and "about" where one of them is not
    /// exact.
    pub fn qualifier(&self) -> Option<Qualifier> {
        let mut of_each = self.sums.iter().map(|(_, investment)| investment.amount.qualifier);
        let first = of_each.next()?;
        match of_each.all(|other| other == first) {
            true => first,
            false => Some(Qualifier::About),
        }
    }
}

/// Every total of the record: sector by sector, the larger first. What a source gives for several
/// places, or for a part of another sum, stands apart and is in none.
pub fn money_totals(record: &Record) -> Vec<MoneyTotal<'_>> {
    record.sectors.iter().flat_map(|sector| totals_of(record, sector)).collect()
}

fn totals_of<'a>(record: &'a Record, sector: &'a Sector) -> Vec<MoneyTotal<'a>> {
    let mut totals: Vec<MoneyTotal<'a>> = Vec::new();
    for (project, investment) in counted(record, &sector.id) {
        let (kind, currency) = (investment.amount.kind, investment.amount.unit);
        match totals.iter_mut().find(|total| (total.kind, total.currency) == (kind, currency)) {
            Some(total) => total.sums.push((project, investment)),
            None => {
                let sums = vec![(project, investment)];
                totals.push(MoneyTotal { sector, kind, currency, sums });
            }
        }
    }
    sort(&mut totals, |a, b| a.currency.cmp(&b.currency).then(b.value().total_cmp(&a.value())));
    totals
}

/// The sums of a sector that are added up.
fn counted<'a>(
    record: &'a Record,
    sector: &'a Id<Sector>,
) -> impl Iterator<Item = (&'a Project, &'a Investment)> {
    projects_of(record, sector)
        .flat_map(|project| project.investments.iter().map(move |sum| (project, sum)))
        .filter(|(_, investment)| investment.apart.is_none())
}
