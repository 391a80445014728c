//! Every tie that the record states, by rule.

use super::{
    Relation,
    ground::{cited_by_company, cited_by_project, cited_by_sector, ground, project_ground},
};
use crate::data::{
    Entity, EntityKind, EntityRef, Id, Initiative, Institute, Project, Record, Sector, Source,
    Stage,
};

/// An entity, without a name of its own.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Node<'a> {
    pub kind: EntityKind,
    pub id: &'a str,
}

impl<'a> Node<'a> {
    fn of<T: Entity>(id: &'a Id<T>) -> Self {
        Self { kind: T::KIND, id: id.as_str() }
    }

    fn named(entity: &'a EntityRef) -> Self {
        Self { kind: entity.kind, id: &entity.id }
    }

    pub fn entity(self) -> EntityRef {
        EntityRef { kind: self.kind, id: self.id.to_owned() }
    }
}

/// A tie as the record states it, with the sources that it rests on.
#[derive(Clone, Copy)]
pub(super) struct Edge<'a> {
    pub from: Node<'a>,
    pub to: Node<'a>,
    pub relation: Relation,
    pub sources: &'a [Id<Source>],
}

/// All ties, in the order of the record.
pub(super) fn edges(record: &Record) -> Vec<Edge<'_>> {
    let mut edges = Edges(Vec::new());
    record.projects.iter().for_each(|project| edges.project(record, project));
    for chain in &record.chains {
        edges.add(Node::of(&chain.id), Node::of(&chain.sector), Relation::ChainOf, &[]);
        for stage in &chain.stages {
            edges.add(Node::of(&stage.id), Node::of(&chain.id), Relation::StageOf, &[]);
            edges.stage(record, stage);
        }
    }
    for company in &record.companies {
        if let Some(sector) = &company.sector {
            let (company, sources) = (Node::of(&company.id), &company.sources);
            edges.add(company, Node::of(sector), Relation::InSector, sources);
        }
    }
    record.initiatives.iter().for_each(|initiative| edges.initiative(record, initiative));
    record.institutes.iter().for_each(|institute| edges.institute(record, institute));
    record.sectors.iter().for_each(|sector| edges.sector(record, sector));
    for figure in &record.figures {
        for subject in figure.subjects.iter().map(Node::named) {
            edges.add(Node::of(&figure.id), subject, Relation::FigureOf, &figure.sources);
        }
    }
    for entry in &record.timeline {
        for subject in entry.subjects.iter().map(Node::named) {
            edges.add(Node::of(&entry.id), subject, Relation::TellsOf, &entry.sources);
        }
    }
    edges.0
}

struct Edges<'a>(Vec<Edge<'a>>);

impl<'a> Edges<'a> {
    fn add(&mut self, from: Node<'a>, to: Node<'a>, relation: Relation, sources: &'a [Id<Source>]) {
        self.0.push(Edge { from, to, relation, sources });
    }

    fn project(&mut self, record: &'a Record, project: &'a Project) {
        let here = Node::of(&project.id);
        for id in &project.companies {
            let sources = project_ground(project, &|it| cited_by_company(record, id, it));
            self.add(Node::of(id), here, Relation::CarriesOut, sources);
        }
        let larger = project.part_of.iter().map(|id| (id, Relation::PartOf));
        for (id, relation) in
            larger.chain(project.overlaps.iter().map(|id| (id, Relation::Overlaps)))
        {
            let sources = project_ground(project, &|it| cited_by_project(record, id, it));
            self.add(here, Node::of(id), relation, sources);
        }
        for unit in &project.units {
            self.add(here, Node::of(&unit.stage), Relation::UnitOn, &unit.sources);
        }
        let sector = &project.sector;
        let sources = project_ground(project, &|it| cited_by_sector(record, sector, it));
        self.add(here, Node::of(sector), Relation::InSector, sources);
    }

    fn stage(&mut self, record: &'a Record, stage: &'a Stage) {
        let here = Node::of(&stage.id);
        for id in &stage.companies {
            let placed = record.company(id).map_or(&[][..], |company| &company.sources);
            let told = &stage.state.sources[..];
            let sources = if told.is_empty() { placed } else { told };
            self.add(Node::of(id), here, Relation::WorksOn, sources);
        }
        for id in &stage.projects {
            let ground = |project| project_ground(project, &|it| stage.state.sources.contains(it));
            let sources = record.project(id).map_or(&[][..], ground);
            self.add(Node::of(id), here, Relation::CountsTo, sources);
        }
    }

    fn initiative(&mut self, record: &'a Record, initiative: &'a Initiative) {
        let here = Node::of(&initiative.id);
        let claims = || [&initiative.what].into_iter().chain(&initiative.effects);
        for id in &initiative.projects {
            let sources = ground(&mut claims(), &|it| cited_by_project(record, id, it));
            self.add(here, Node::of(id), Relation::Touches, sources);
        }
        for id in &initiative.companies {
            let sources = ground(&mut claims(), &|it| cited_by_company(record, id, it));
            self.add(here, Node::of(id), Relation::Touches, sources);
        }
        for id in &initiative.sectors {
            let sources = ground(&mut claims(), &|it| cited_by_sector(record, id, it));
            self.add(here, Node::of(id), Relation::Serves, sources);
        }
    }

    fn institute(&mut self, record: &'a Record, institute: &'a Institute) {
        let here = Node::of(&institute.id);
        let claims = || institute.about.iter();
        for id in &institute.companies {
            let sources = ground(&mut claims(), &|it| cited_by_company(record, id, it));
            self.add(here, Node::of(id), Relation::RunBy, sources);
        }
        for id in &institute.sectors {
            let sources = ground(&mut claims(), &|it| cited_by_sector(record, id, it));
            self.add(here, Node::of(id), Relation::WorksFor, sources);
        }
    }

    fn sector(&mut self, record: &'a Record, sector: &'a Sector) {
        for figure in sector.figures.iter().filter_map(|id| record.figure(id)) {
            let (from, to) = (Node::of(&figure.id), Node::of(&sector.id));
            self.add(from, to, Relation::FigureOf, &figure.sources);
        }
    }
}
