//! Titles and descriptions.

use crate::{
    components::{plain, source_name},
    edition::Ed,
    i18n::Key,
    route::{LISTED, Route},
};

/// What a page is called, for its tab, for search engines and for the announcement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meta {
    /// The page alone, for where the zone need not be said again.
    pub name: String,
    /// "Page · Zone", or the zone alone on the first page.
    pub title: String,
    /// One sentence on what the page holds.
    pub description: String,
}

/// The title and description of a place, or those of a page that is not there.
pub fn meta(ed: Ed, route: Option<&Route>) -> Meta {
    let (name, description) =
        route.and_then(|route| name_and_description(ed, route)).unwrap_or_else(|| {
            (ed.t(Key::NotFoundTitle).to_owned(), ed.t(Key::NotFoundText).to_owned())
        });
    let zone = ed.record().zone.name.in_lang(ed.lang());
    let title = if name == zone {
        name.clone()
    } else {
        ed.fill(Key::TitlePattern, &[("page", &name), ("zone", zone)])
    };
    Meta { name, title, description }
}

fn name_and_description(ed: Ed, route: &Route) -> Option<(String, String)> {
    let record = ed.record();
    let lang = ed.lang();
    let first = |claims: &'static [crate::data::Claim]| {
        claims.first().map_or_else(String::new, |claim| plain(ed.text(&claim.text)))
    };
    let words = |title: Key, lead: Key| (ed.t(title).to_owned(), ed.t(lead).to_owned());
    Some(match route {
        Route::Overview => {
            (record.zone.name.in_lang(lang).to_owned(), plain(ed.text(&record.zone.lead.text)))
        }
        Route::Sectors => words(Key::SectorsTitle, Key::SectorsText),
        Route::Chains => words(Key::ChainsTitle, Key::ChainsLead),
        Route::Projects => words(Key::ProjectsTitle, Key::ProjectsLead),
        Route::ProjectsPart(part) => {
            let all = record.projects.len();
            let from = (part - 1) * LISTED;
            let numbers = [from + 1, all.min(from + LISTED), all].map(|it| it.to_string());
            let [from, to, all] = numbers.each_ref().map(String::as_str);
            let shown = ed.fill(Key::ExplorePage, &[("from", from), ("to", to), ("all", all)]);
            let words = [("value", ed.t(Key::ProjectsTitle)), ("count", &shown)];
            (ed.fill(Key::ChoiceCount, &words), ed.t(Key::ProjectsLead).to_owned())
        }
        Route::Status(status) => {
            let word = [("status", ed.word("status", status.as_str()))];
            (ed.fill(Key::StatusPageTitle, &word), ed.fill(Key::StatusPageLead, &word))
        }
        Route::Companies => words(Key::CompaniesTitle, Key::CompaniesLead),
        Route::Initiatives => words(Key::InitiativesTitle, Key::InitiativesLead),
        Route::Company(id) => {
            let company = ed.record().company(id)?;
            let about = first(&company.about);
            let makes = || plain(ed.text(&company.makes));
            (company.name.in_lang(lang).to_owned(), if about.is_empty() { makes() } else { about })
        }
        Route::Initiative(id) => {
            let initiative = ed.record().initiative(id)?;
            (initiative.name.in_lang(lang).to_owned(), plain(ed.text(&initiative.what.text)))
        }
        Route::Sector(id) => {
            let sector = ed.record().sector(id)?;
            (sector.name.in_lang(lang).to_owned(), first(&sector.summary))
        }
        Route::Project(id) => {
            let project = ed.record().project(id)?;
            (project.name.in_lang(lang).to_owned(), first(&project.summary))
        }
        Route::Figures => words(Key::FiguresPageTitle, Key::FiguresPageLead),
        Route::Timeline => words(Key::TimelineTitle, Key::TimelineLead),
        Route::Ties => words(Key::TiesTitle, Key::TiesLead),
        Route::Location => words(Key::LocationTitle, Key::LocationLead),
        Route::Sources => words(Key::SourcesTitle, Key::SourcesLead),
        Route::Source(id) => {
            let source = ed.source(id)?;
            let about = plain(ed.text(&source.about));
            let title = source.title.as_deref().unwrap_or(&about);
            let values = [("source", source_name(ed, source)), ("title", title.to_owned())];
            let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
            (ed.fill(Key::SourcePageTitle, &values), about)
        }
        Route::Glossary => words(Key::GlossaryTitle, Key::GlossaryLead),
        Route::About => words(Key::AboutTitle, Key::AboutLead),
    })
}
