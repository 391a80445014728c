//! The stages of the chains on a day.

use super::kept::Horizon;
use crate::{
    data::{Company, Date, Id, Project, Record, Stage, Standing, Status},
    query::{projects_on, status_report, unit_state},
};

impl Horizon<'_> {
    /// Narrows every stage, once projects and companies are.
    pub fn stages(&self, then: &mut Record) {
        let mut chains = std::mem::take(&mut then.chains);
        for stage in chains.iter_mut().flat_map(|chain| &mut chain.stages) {
            stage.projects.retain(|id| then.project(id).is_some());
            let spoken_of = self.is_begun(&stage.state);
            let owners = owners_on(then, stage);
            stage
                .companies
                .retain(|id| owners.contains(id) || (spoken_of && then.company(id).is_some()));
            self.claim(&mut stage.state);
            stage.standing = standing(then, stage, self.day);
        }
        then.chains = chains;
    }
}

/// The companies with a project on a stage.
fn owners_on(then: &Record, stage: &Stage) -> Vec<Id<Company>> {
    projects_on(then, stage).flat_map(|project| &project.companies).cloned().collect()
}

/// What was known of production.
fn standing(then: &Record, stage: &Stage, day: Date) -> Standing {
    if stage.companies.is_empty() {
        Standing::Open
    } else if !stage.state.text.is_empty() {
        stage.standing
    } else if projects_on(then, stage).any(|project| runs_on(project, stage, day)) {
        Standing::Producing
    } else {
        Standing::Unreported
    }
}

/// Whether a project was last reported to produce on a stage.
fn runs_on(project: &Project, stage: &Stage, day: Date) -> bool {
    let mut units = project.units.iter().filter(|unit| unit.stage == stage.id).peekable();
    match units.peek() {
        Some(_) => units.any(|unit| {
            unit_state(project, unit, day).is_some_and(|it| it.status == Status::Operating)
        }),
        None => {
            let report = status_report(project, day);
            report.is_some_and(|event| event.status == Some(Status::Operating))
        }
    }
}
