//! The places of the site, and their addresses. Every link, page, title and map entry comes
//! from here, so that none can name a place that is not there.

use crate::{
    data::{Company, Id, Initiative, Project, Record, Sector, Source, Status},
    query::status_tally,
};

/// How many projects a list shows on one page; where there are more, they have further pages.
pub const LISTED: usize = 100;

/// What the page that the service worker keeps has for a path: it stands in for all others, and is
/// at no place itself.
pub const STAND_IN: &str = "offline";

/// A place of the site in no particular language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    Overview,
    /// All sectors.
    Sectors,
    /// One sector.
    Sector(Id<Sector>),
    /// All chains, and where there is room on them.
    Chains,
    /// All projects.
    Projects,
    /// A further part of all projects, from the second on: each of [`LISTED`] of them.
    ProjectsPart(usize),
    /// The projects last reported in one status.
    Status(Status),
    /// One project.
    Project(Id<Project>),
    /// All companies.
    Companies,
    /// One company.
    Company(Id<Company>),
    /// All reform initiatives.
    Initiatives,
    /// One reform initiative.
    Initiative(Id<Initiative>),
    /// All figures.
    Figures,
    /// What happened when.
    Timeline,
    /// How two entities are tied.
    Ties,
    /// Where the zone lies.
    Location,
    /// All sources.
    Sources,
    /// One source and what rests on it.
    Source(Id<Source>),
    /// The terms and what they mean.
    Glossary,
    /// Methods, status words, what is not known, who runs the site.
    About,
}

impl Route {
    /// Reads a whole path, of a site under `base`, as [`Self::parse`] does.
    pub fn under<'a>(base: &str, pathname: &'a str) -> Option<(Option<&'a str>, Self)> {
        let below = pathname.strip_prefix(base.trim_end_matches('/'))?;
        let whole = below.is_empty() || below.starts_with('/');
        whole.then(|| Self::parse(below)).flatten()
    }

    /// Reads a path below the base: the language, unless the path is the root, and the place.
    /// `None` when no place has that path. Whether an id exists is for the page to say.
    pub fn parse(path: &str) -> Option<(Option<&str>, Self)> {
        let mut parts = path.split('/').filter(|part| !part.is_empty());
        let Some(lang) = parts.next() else {
            return Some((None, Self::Overview));
        };
        let (section, name, rest) = (parts.next(), parts.next(), parts.next());
        if parts.next().is_some() {
            return None;
        }
        let route = match (section, name, rest) {
            (None, ..) => Self::Overview,
            (Some("sectors"), None, _) => Self::Sectors,
            (Some("sectors"), Some(slug), None) => Self::Sector(id(slug)),
            (Some("chains"), None, _) => Self::Chains,
            (Some("projects"), None, _) => Self::Projects,
            // No project can be called `status`.
            (Some("projects"), Some("part"), Some(word)) => Self::ProjectsPart(part(word)?),
            (Some("projects"), Some("status"), word) => Self::Status(status(word?)?),
            (Some("projects"), Some(slug), None) => Self::Project(id(slug)),
            (Some("companies"), None, _) => Self::Companies,
            (Some("companies"), Some(slug), None) => Self::Company(id(slug)),
            (Some("initiatives"), None, _) => Self::Initiatives,
            (Some("initiatives"), Some(slug), None) => Self::Initiative(id(slug)),
            (Some("figures"), None, _) => Self::Figures,
            (Some("timeline"), None, _) => Self::Timeline,
            (Some("ties"), None, _) => Self::Ties,
            (Some("location"), None, _) => Self::Location,
            (Some("sources"), None, _) => Self::Sources,
            (Some("sources"), Some(slug), None) => Self::Source(id(slug)),
            (Some("glossary"), None, _) => Self::Glossary,
            (Some("about"), None, _) => Self::About,
            _ => return None,
        };
        Some((Some(lang), route))
    }

    /// The path below the language, ending in `/` unless empty.
    pub fn path(&self) -> String {
        match self {
            Self::Overview => String::new(),
            Self::Sectors => "sectors/".to_owned(),
            Self::Sector(id) => format!("sectors/{}/", slug(id)),
            Self::Chains => "chains/".to_owned(),
            Self::Projects => "projects/".to_owned(),
            Self::ProjectsPart(part) => format!("projects/part/{part}/"),
            Self::Status(status) => format!("projects/status/{}/", status.as_str()),
            Self::Project(id) => format!("projects/{}/", slug(id)),
            Self::Companies => "companies/".to_owned(),
            Self::Company(id) => format!("companies/{}/", slug(id)),
            Self::Initiatives => "initiatives/".to_owned(),
            Self::Initiative(id) => format!("initiatives/{}/", slug(id)),
            Self::Figures => "figures/".to_owned(),
            Self::Timeline => "timeline/".to_owned(),
            Self::Ties => "ties/".to_owned(),
            Self::Location => "location/".to_owned(),
            Self::Sources => "sources/".to_owned(),
            Self::Source(id) => format!("sources/{}/", slug(id)),
            Self::Glossary => "glossary/".to_owned(),
            Self::About => "about/".to_owned(),
        }
    }

    /// Every place that a record gives rise to.
    pub fn all(record: &Record) -> Vec<Self> {
        let mut all = vec![
            Self::Overview,
            Self::Sectors,
            Self::Chains,
            Self::Projects,
            Self::Companies,
            Self::Initiatives,
            Self::Figures,
            Self::Timeline,
            Self::Ties,
            Self::Location,
            Self::Sources,
            Self::Glossary,
            Self::About,
        ];
        all.extend(record.sectors.iter().map(|sector| Self::Sector(sector.id.clone())));
        all.extend(record.projects.iter().map(|project| Self::Project(project.id.clone())));
        all.extend((2..=Self::parts(record)).map(Self::ProjectsPart));
        all.extend(Self::statuses(record).into_iter().map(Self::Status));
        all.extend(record.companies.iter().map(|company| Self::Company(company.id.clone())));
        all.extend(
            record.initiatives.iter().map(|initiative| Self::Initiative(initiative.id.clone())),
        );
        all.extend(record.sources.iter().map(|source| Self::Source(source.id.clone())));
        all
    }

    /// In how many parts all projects are listed.
    pub fn parts(record: &Record) -> usize {
        record.projects.len().div_ceil(LISTED)
    }

    /// The statuses that have a place: those that a project was last reported in, as a whole or in
    /// part.
    pub fn statuses(record: &Record) -> Vec<Status> {
        let mut statuses: Vec<_> =
            status_tally(record).into_iter().filter_map(|(status, _)| Some(status?.0)).collect();
        statuses.dedup();
        statuses
    }
}

fn status(word: &str) -> Option<Status> {
    Status::ALL.iter().copied().find(|status| status.as_str() == word)
}

/// The first part is the page of all projects itself; a number is written in one way only.
fn part(word: &str) -> Option<usize> {
    word.parse().ok().filter(|part: &usize| *part > 1 && part.to_string() == word)
}

/// Addresses use hyphens where ids use underscores.
fn slug<T>(id: &Id<T>) -> String {
    id.as_str().replace('_', "-")
}

fn id<T>(slug: &str) -> Id<T> {
    Id::new(slug.replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::{Id, Route, Status};

    /// One place of each kind. The match is there so that a new kind cannot be forgotten here.
    fn one_of_each() -> Vec<Route> {
        let all = vec![
            Route::Overview,
            Route::Sectors,
            Route::Sector(Id::new("new_energy")),
            Route::Chains,
            Route::Projects,
            Route::ProjectsPart(2),
            Route::Status(Status::Halted),
            Route::Project(Id::new("ja_20gw")),
            Route::Companies,
            Route::Company(Id::new("cimc")),
            Route::Initiatives,
            Route::Initiative(Id::new("four_dares")),
            Route::Figures,
            Route::Timeline,
            Route::Ties,
            Route::Location,
            Route::Sources,
            Route::Source(Id::new("a_1")),
            Route::Glossary,
            Route::About,
        ];
        for route in &all {
            match route {
                Route::Overview
                | Route::Sectors
                | Route::Sector(_)
                | Route::Chains
                | Route::Projects
                | Route::ProjectsPart(_)
                | Route::Status(_)
                | Route::Project(_)
                | Route::Companies
                | Route::Company(_)
                | Route::Initiatives
                | Route::Initiative(_)
                | Route::Figures
                | Route::Timeline
                | Route::Ties
                | Route::Location
                | Route::Sources
                | Route::Source(_)
                | Route::Glossary
                | Route::About => {}
            }
        }
        all
    }

    #[test]
    fn every_place_is_found_again_by_its_path() {
        for route in one_of_each() {
            let path = format!("/zh/{}", route.path());
            assert_eq!(Route::parse(&path), Some((Some("zh"), route.clone())));
            // A host may drop the last slash.
            assert_eq!(Route::parse(path.trim_end_matches('/')), Some((Some("zh"), route)));
        }
    }

    #[test]
    fn other_paths_are_no_places() {
        for path in [
            "/en/nowhere/",
            "/en/projects/a/b/",
            "/en/projects/part/1/",
            "/en/projects/part/02/",
            "/en/projects/part/next/",
            "/en/projects/part/2/x/",
            "/en/projects/status/",
            "/en/projects/status/nothing/",
            "/en/projects/status/halted/x/",
            "/en/companies/a/b/",
            "/en/sources/a/b",
            "/en/about/x",
        ] {
            assert_eq!(Route::parse(path), None, "{path}");
        }
    }

    #[test]
    fn what_stands_in_for_all_places_is_none() {
        for base in ["/", "/zone/"] {
            assert_eq!(Route::under(base, super::STAND_IN), None, "{base}");
        }
    }

    #[test]
    fn the_root_is_the_first_page_in_no_language() {
        assert_eq!(Route::parse("/"), Some((None, Route::Overview)));
    }
}
