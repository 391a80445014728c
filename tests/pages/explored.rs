//! Pages in a state: what the program shows for an address, rendered here without a browser.

use crate::site::{RENDERING, ancestors, loaded, select};
use leptos::{prelude::*, reactive::owner::Owner};
use scraper::Html;
use zone_showcase::{
    address::Address,
    builder::{bundles, generate::with_projects, init},
    edition::{Ed, Edition},
    pages::Page,
    query::{
        explore::{Explorer, Facet, State},
        status_tally,
    },
    route::Route,
};

/// The editions of the record with so many projects; of the record itself without a number.
fn editions(projects: Option<usize>) -> Vec<Ed> {
    let bundles = bundles(&loaded(), "test").unwrap();
    let made = bundles.into_iter().map(|bundled| {
        let mut bundle = bundled.bundle;
        if let Some(count) = projects {
            bundle.record = with_projects(&bundle.record, count);
        }
        Edition::open(bundle, "/", None)
    });
    made.collect()
}

/// The page at a place, in the state that a query says.
fn page(ed: Ed, route: &Route, query: &str) -> Html {
    let _one = RENDERING.lock();
    init();
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(ed);
        let address = Address::provide(ed.path_in(ed.lang(), route));
        address.query.set(query.to_owned());
        view! { <Page route=Some(route.clone()) /> }.to_html()
    });
    owner.cleanup();
    // As the builder writes it: in full, and valid.
    let html = html.replace("<!>", "<!---->");
    Html::parse_document(&["<!DOCTYPE html><title>Page</title>", &html].concat())
}

fn count(page: &Html, selector: &str) -> usize {
    page.select(&select(selector)).count()
}

fn says(page: &Html, selector: &str) -> String {
    page.select(&select(selector)).flat_map(|it| it.text()).collect()
}

/// Checks what holds of every page, in whatever state.
fn assert_sound(page: &Html, of: &str) {
    assert!(page.errors.is_empty(), "{of}: {:?}", page.errors.first());
    let kinds = ["data-claim", "data-derived", "data-chrome"];
    for node in page.root_element().descendants() {
        let text = node.value().as_text().map_or("", |text| text);
        let has_kind =
            || ancestors(node).any(|it| kinds.iter().any(|kind| it.attr(kind).is_some()));
        assert!(!text.contains(|c: char| c.is_ascii_digit()) || has_kind(), "{of}: {text:?}");
        assert!(!text.contains(['{', '}']), "{of}: {text:?}");
    }
    let levels: Vec<_> = page
        .select(&select("h1, h2, h3, h4"))
        .map(|it| it.value().name().as_bytes()[1] - b'0')
        .collect();
    assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{of}: {levels:?}");
    for inside in ["p div", "p ul", "p p", "a a", "button a"] {
        assert_eq!(count(page, inside), 0, "{of}: {inside}");
    }
}

#[test]
fn each_value_alone_shows_as_many_as_stand_beside_it() {
    for ed in editions(None) {
        let plain = page(ed, &Route::Projects, "");
        assert_eq!(count(&plain, ".explored"), 0, "without a choice the page has its own tables");
        let explorer = Explorer::new(ed.record(), ed.record().zone.released, ed.lang());
        let none = explorer.apply(&State::default());
        let mut tried = 0;
        for value in Facet::ALL.into_iter().flat_map(|facet| explorer.values(facet)) {
            let facet = value.facet.as_str();
            let name = format!("input[data-act={facet}][value='{}']", value.word);
            let name = plain.select(&select(&name)).next().expect("a box");
            let promised = none.count(value);
            let label = ancestors(*name).find(|it| it.value().name() == "label").unwrap();
            let beside: String = label.select(&select(".count")).flat_map(|it| it.text()).collect();
            assert_eq!(beside, promised.to_string(), "{facet}={}", value.word);
            assert_eq!(name.attr("disabled").is_some(), promised == 0);
            let query = format!("{facet}={}", value.word.replace('_', "-"));
            let shown = page(ed, &Route::Projects, &query);
            assert_eq!(count(&shown, ".explored tbody tr"), promised, "{query}");
            assert_eq!(count(&shown, ".chips li"), 2, "{query}: one to take back, and all");
            assert_sound(&shown, &query);
            tried += 1;
        }
        assert!(tried > 50, "{tried}");
    }
}

#[test]
fn every_view_and_column_is_sound() {
    let columns = "columns=sector,stage,company,product,status,last,first,money,capacity";
    for ed in editions(None) {
        for view in ["table", "cards", "board", "picture"] {
            for sort in ["", "-money", "capacity", "-last", "project", "stage"] {
                let query = format!("view={view}&sort={sort}&{columns}");
                let shown = page(ed, &Route::Projects, &query);
                assert_sound(&shown, &query);
                let sorted = count(&shown, "th[aria-sort]:not([aria-sort=none])");
                assert_eq!(sorted, usize::from(view == "table" && !sort.is_empty()), "{query}");
                let items = ".explored tbody tr, .explored .cards > li, .board li";
                let all = if view == "picture" { 0 } else { ed.record().projects.len() };
                assert_eq!(count(&shown, items), all, "{query}");
                if view == "picture" {
                    assert!(count(&shown, ".explored .signs .swatch") > 1, "a key of statuses");
                    assert_eq!(count(&shown, ".explored .legend input"), 0, "and no filter");
                }
                if view == "table" {
                    assert_eq!(count(&shown, ".explored thead th"), 10);
                    assert_eq!(count(&shown, ".explored td"), 9 * all, "{query}");
                }
            }
        }
    }
}

/// What stands on the page does not grow with the record.
#[test]
fn of_many_projects_a_part_is_shown_and_its_place_said() {
    for ed in editions(Some(1_234)) {
        for view in ["table", "cards", "board", "picture"] {
            for (from, first, shown) in [("1", 1, 30), ("50", 31, 30), ("99999", 1_231, 4)] {
                let query = format!("view={view}&sort=project&from={from}");
                let part = page(ed, &Route::Projects, &query);
                assert_sound(&part, &query);
                let items = ".explored tbody tr, .explored .cards > li, .board li";
                if view != "picture" {
                    assert_eq!(count(&part, items), shown, "{query}");
                }
                let said = says(&part, ".pager span");
                for number in [first, first + shown - 1, 1_234] {
                    assert!(said.contains(&number.to_string()), "{query}: {said}");
                }
                let turns = count(&part, ".pager button[data-act=from]");
                assert_eq!(turns, 1 + usize::from(first == 31), "{query}");
                if view == "table" {
                    let row = part.select(&select(".explored tbody tr")).next().unwrap();
                    assert_eq!(row.attr("aria-rowindex"), Some(&*(first + 1).to_string()));
                    let table = part.select(&select(".explored table")).next().unwrap();
                    assert_eq!(table.attr("aria-rowcount"), Some("1235"));
                }
            }
        }
    }
}

/// Without the program, too, no page lists all of many projects, and links lead on to the rest.
#[test]
fn many_projects_are_listed_part_by_part() {
    let links = |page: &Html| -> Vec<String> {
        let links = select(".by-sector .pager a");
        page.select(&links).filter_map(|link| link.attr("href").map(str::to_owned)).collect()
    };
    for ed in editions(Some(234)) {
        let at = |path: &str| format!("/{}/projects/{path}", ed.lang());
        let ways = [vec![at("part/2/")], vec![at(""), at("part/3/")], vec![at("part/2/")]];
        let mut listed = Vec::new();
        for (part, ways) in (1..).zip(ways) {
            let route = if part == 1 { Route::Projects } else { Route::ProjectsPart(part) };
            let shown = page(ed, &route, "");
            assert_sound(&shown, &format!("part {part}"));
            assert_eq!(links(&shown), ways, "part {part}");
            let claim = |row: scraper::ElementRef| row.attr("data-claim").map(str::to_owned);
            listed.extend(shown.select(&select(".by-sector tbody tr")).filter_map(claim));
            assert_eq!(listed.len(), 234.min(part * 100));
        }
        listed.sort();
        listed.dedup();
        assert_eq!(listed.len(), 234, "each is listed once");
        let beyond = page(ed, &Route::ProjectsPart(4), "");
        assert_eq!(count(&beyond, ".by-sector"), 0, "there is no fourth part");
        // Found by a choice, they stand in the explorer's own list, on whatever part.
        let found = page(ed, &Route::ProjectsPart(2), "view=cards");
        assert_eq!(count(&found, ".explored .cards > li"), 30);
    }
    for ed in editions(None) {
        assert_eq!(links(&page(ed, &Route::Projects, "")), Vec::<String>::new());
    }
}

#[test]
fn a_status_of_very_many_lists_some_and_leads_to_the_explorer() {
    for ed in editions(Some(1_234)) {
        let tally = status_tally(ed.record());
        let most = tally.iter().filter(|(status, _)| status.is_some()).max_by_key(|it| it.1);
        let status = most.and_then(|it| it.0).expect("a status").0;
        let shown = page(ed, &Route::Status(status), "");
        assert_eq!(count(&shown, "tbody tr"), 100);
        assert_sound(&shown, status.as_str());
        let state = format!("status={}", status.as_str().replace('_', "-"));
        assert!(leads(&shown, &format!("/{}/projects/?{state}", ed.lang())));
    }
}

#[test]
fn comparisons_stand_row_by_row() {
    let pages = [
        (Route::Projects, "ja-20gw,bangjie-1,trina-h2-base,zhongnan-park", 4),
        (Route::Projects, "ja-20gw,nobody,ja-20gw,csi-base", 2),
        (Route::Companies, "ja-yangzhou,cimc,lear", 3),
        (Route::Sectors, "new-energy,equipment,healthcare", 3),
        (Route::Projects, "ja-20gw", 0),
        (Route::Companies, "ja-20gw,csi-base", 0),
    ];
    for ed in editions(None) {
        for (route, ids, columns) in &pages {
            let query = format!("compare={ids}");
            let shown = page(ed, route, &query);
            assert_sound(&shown, &query);
            assert_eq!(count(&shown, ".comparison thead th"), *columns, "{query}");
            let rows: Vec<_> = shown.select(&select(".comparison tbody tr")).collect();
            assert_eq!(rows.len() > 3, *columns > 0, "{query}");
            let mut differing = 0;
            for row in rows {
                assert_eq!(row.select(&select("td")).count(), *columns, "{query}");
                let said: String = row.select(&select("th")).flat_map(|it| it.text()).collect();
                let differs = row.attr("class") == Some("differing");
                assert_eq!(said.contains('≠'), differs, "{query}: {said}");
                differing += usize::from(differs);
                // A bar is as long as its amount among those of its row, and all are of one kind.
                let bars: Vec<_> = row.select(&select(".bar path")).collect();
                assert!(bars.windows(2).all(|two| two[0].attr("class") == two[1].attr("class")));
                let longest = bars.iter().filter(|bar| bar.attr("d") == Some("M0 0H100V6H0z"));
                assert_eq!(longest.count() > 0, !bars.is_empty(), "{query}: {said}");
            }
            assert_eq!(differing > 0, *columns > 0, "{query}");
        }
    }
}

/// Whether a page has a link to this path, in this state.
fn leads(page: &Html, to: &str) -> bool {
    count(page, &["main a[href='", to, "'], article a[href='", to, "']"].concat()) > 0
}

/// Two that are compared lead to what ties them, and two that are tied to their comparison; as of
/// another date in that date.
#[test]
fn comparison_and_ties_lead_to_each_other() {
    let day = zone_showcase::data::Date::parse("2024-06").unwrap();
    let pairs = [
        (Route::Projects, "projects", "ja_20gw", "bangjie_1"),
        (Route::Companies, "companies", "ja_yangzhou", "bangjie_yz"),
        (Route::Sectors, "sectors", "new_energy", "equipment"),
    ];
    for today in editions(None) {
        for (ed, first) in [(today, ""), (today.as_of(day), "as-of=2024-06&")] {
            let at = |list: &str, state: &str| format!("/{}/{list}/?{first}{state}", ed.lang());
            for (route, kind, one, other) in &pairs {
                let compared = format!("compare={one},{other}").replace('_', "-");
                let tied = format!("from={kind}/{one}&to={kind}/{other}");
                let shown = page(ed, route, &compared);
                assert!(leads(&shown, &at("ties", &tied)), "{compared}: no way to the ties");
                let shown = page(ed, &Route::Ties, &tied);
                assert_sound(&shown, &tied);
                assert!(leads(&shown, &at(kind, &compared)), "{tied}: no way to the comparison");
            }
            // Three are tied in no one way, and two of different kinds are not compared.
            let three = page(ed, &Route::Projects, "compare=ja-20gw,bangjie-1,csi-base");
            assert_eq!(count(&three, ".comparison > .onward-link"), 0);
            let unlike = "from=projects/ja_20gw&to=companies/bangjie_yz";
            let unlike = page(ed, &Route::Ties, unlike);
            assert_eq!((count(&unlike, ".way"), count(&unlike, ".compare-link")), (1, 0));
        }
    }
}
