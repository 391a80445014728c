//! What the record ties together: the pairs of pages between which a reader wants to go.

use crate::site::RECORD;
use std::collections::BTreeSet;
use zone_showcase::{
    data::{Claim, EntityKind, EntityRef, Id, Source},
    route::Route,
};

/// The place of an entity's page, if it has one.
fn place(kind: EntityKind, id: &str) -> Option<Route> {
    Some(match kind {
        EntityKind::Companies => Route::Company(Id::new(id)),
        EntityKind::Initiatives => Route::Initiative(Id::new(id)),
        EntityKind::Projects => Route::Project(Id::new(id)),
        EntityKind::Sectors => Route::Sector(Id::new(id)),
        EntityKind::Sources => Route::Source(Id::new(id)),
        _ => return None,
    })
}

#[derive(Default)]
struct Related(BTreeSet<(String, String)>);

impl Related {
    fn add(&mut self, a: &Route, b: &Route) {
        self.0.insert((a.path(), b.path()));
    }

    fn sources<'a>(&mut self, of: &Route, sources: impl IntoIterator<Item = &'a Id<Source>>) {
        for source in sources {
            self.add(of, &Route::Source(source.clone()));
        }
    }

    fn claims<'a>(&mut self, of: &Route, claims: impl IntoIterator<Item = &'a Claim>) {
        self.sources(of, claims.into_iter().flat_map(|claim| &claim.sources));
    }

    fn subjects(&mut self, subjects: &[EntityRef], sources: &[Id<Source>]) {
        for subject in subjects.iter().filter_map(|it| place(it.kind, &it.id)) {
            self.sources(&subject, sources);
        }
    }
}

/// Every pair of pages that the record ties together.
pub fn related() -> BTreeSet<(String, String)> {
    let mut all = Related::default();
    for company in &RECORD.companies {
        let here = Route::Company(company.id.clone());
        company.sector.iter().for_each(|id| all.add(&here, &Route::Sector(id.clone())));
        all.sources(&here, &company.sources);
        all.claims(&here, &company.about);
    }
    for project in &RECORD.projects {
        let here = Route::Project(project.id.clone());
        all.add(&here, &Route::Sector(project.sector.clone()));
        project.companies.iter().for_each(|id| all.add(&here, &Route::Company(id.clone())));
        let others = project.part_of.iter().chain(&project.overlaps);
        others.for_each(|id| all.add(&here, &Route::Project(id.clone())));
        all.claims(&here, &project.summary);
        all.sources(&here, project.events.iter().flat_map(|it| &it.sources));
        all.sources(&here, project.units.iter().flat_map(|it| &it.sources));
        all.sources(&here, project.investments.iter().flat_map(|it| &it.sources));
    }
    for initiative in &RECORD.initiatives {
        let here = Route::Initiative(initiative.id.clone());
        initiative.projects.iter().for_each(|id| all.add(&here, &Route::Project(id.clone())));
        initiative.companies.iter().for_each(|id| all.add(&here, &Route::Company(id.clone())));
        initiative.sectors.iter().for_each(|id| all.add(&here, &Route::Sector(id.clone())));
        let claims = [&initiative.what].into_iter().chain(&initiative.aim);
        all.claims(&here, claims.chain(&initiative.effects));
    }
    for sector in &RECORD.sectors {
        all.claims(&Route::Sector(sector.id.clone()), &sector.summary);
    }
    for stage in
        RECORD.chains.iter().flat_map(|chain| chain.stages.iter().map(move |it| (chain, it)))
    {
        let here = Route::Sector(stage.0.sector.clone());
        stage.1.companies.iter().for_each(|id| all.add(&here, &Route::Company(id.clone())));
    }
    RECORD.figures.iter().for_each(|it| all.subjects(&it.subjects, &it.sources));
    RECORD.timeline.iter().for_each(|it| all.subjects(&it.subjects, &it.sources));
    all.0
}
