//! Bars, lines and points say the numbers that stand beside them.

use crate::{
    read::{amount, same, words, words_of},
    site::{AT_ROOT, RECORD, languages, select},
};
use scraper::ElementRef;
use zone_showcase::{
    data::{Id, Mode, Precision, Standing},
    query::dated,
};

/// Each way is drawn and listed once, the shortest first, on an axis that all of a measure share.
#[test]
fn ways_are_as_long_as_they_are_said_to_be() {
    let all: usize = RECORD.places.iter().map(|place| place.reach.len()).sum();
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/location/"));
        let mut shown = 0;
        for table in page.select(&select(".reach")) {
            let (mut before, mut share, mut held) = (0.0, None, 0.0);
            for row in table.select(&select("tbody tr")) {
                let claim = row.attr("data-claim").unwrap();
                let (place, reach) = claim["places/".len()..].split_once('.').unwrap();
                let place = RECORD.place(&Id::new(place)).unwrap();
                let wanted = place.reach.iter().find(|it| it.id == reach).unwrap();
                let said = amount(&words_of(row, "td.number")).unwrap();
                assert!(same(said, wanted.quantity.value), "{lang}: {claim}: {said}");
                assert!(said >= before, "{lang}: {claim} stands after a longer one");
                before = said;
                let at: f64 = row
                    .select(&select("circle"))
                    .next()
                    .unwrap()
                    .attr("cx")
                    .unwrap()
                    .parse()
                    .unwrap();
                // One that dwarfs the others is drawn shortened, beyond them all, with a break.
                if row.select(&select("path.break")).next().is_some() {
                    assert!(said > held * 4.0, "{lang}: {claim} is broken for {held}");
                    assert!(at > share.map_or(0.0, |(low, _)| low * held), "{lang}: {claim}");
                    shown += 1;
                    continue;
                }
                held = said;
                // The shortest are drawn two units long, so that they can be seen.
                if at > 2.0 {
                    let (low, high) = ((at - 0.5) / said, (at + 0.5) / said);
                    let (least, most) = share.unwrap_or((low, high));
                    assert!(low <= most && high >= least, "{lang}: {claim} is on another axis");
                    share = Some((low.max(least), high.min(most)));
                }
                shown += 1;
            }
        }
        assert_eq!(shown, all, "{lang}: each way of the record is there");
    }
}

/// The strip has a mark for each entry and each report, and each leads to what it stands for.
#[test]
fn the_strip_has_a_mark_for_each_entry() {
    let all = dated(&RECORD);
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/timeline/"));
        let marks: Vec<_> = page.select(&select("svg.strip a[data-claim]")).collect();
        assert_eq!(marks.len(), all.len(), "{lang}");
        for entry in &all {
            let (id, claim) = (entry.anchor(), entry.claim());
            let mark =
                marks.iter().find(|it| it.attr("data-claim") == Some(claim.as_str())).unwrap();
            assert_eq!(mark.attr("href"), Some(format!("#{id}").as_str()), "{lang}");
            let item = page.select(&select(&format!("#{id}"))).next().unwrap();
            assert_eq!(item.attr("data-claim"), Some(claim.as_str()), "{lang}");
            let label = words_of(*mark, "title");
            let told = words_of(item, ".claim");
            let text = label.split_once([':', '：']).unwrap().1.trim();
            assert!(told.starts_with(text), "{lang}: {id}: {text}");
        }
    }
}

/// A day is a point, anything less exact a bar: over its whole year where no more is known.
#[test]
fn marks_of_the_strip_are_as_exact_as_their_dates() {
    let page = AT_ROOT.page("/en/timeline/");
    let (mut bars, mut open) = (0, 0);
    for entry in dated(&RECORD) {
        let of = format!("svg.strip a[data-claim='{}'] path", entry.claim());
        let path = page.select(&select(&of)).next().unwrap();
        let (class, d) = (path.attr("class").unwrap(), path.attr("d").unwrap());
        let date = entry.date;
        let is_day = date.from.or(date.to) == date.latest()
            && date.latest().unwrap().precision() == Precision::Day;
        assert_eq!(class != "within", is_day, "{}: {date} is {class}", entry.claim());
        open += usize::from(d.matches('M').count() == 2);
        assert_eq!(d.matches('M').count() == 2, date.from.is_none() || date.to.is_none());
        if date.from == date.to && date.from.unwrap().precision() == Precision::Year {
            let numbers = d.split(|c: char| !c.is_ascii_digit()).filter_map(|it| it.parse().ok());
            let numbers: Vec<i32> = numbers.collect();
            // "M left top H right v10 H left z", on an axis of forty years in 815 units.
            assert!((19..=22).contains(&(numbers[2] - numbers[0])), "{date}: {d}");
            bars += 1;
        }
    }
    assert!(bars > 2 && open > 2, "{bars} years, {open} bounds");
}

/// Where lines of stations stand, a key draws each sort of station beside its words.
#[test]
fn stations_have_a_key() {
    let standings: Vec<_> = Standing::ALL.iter().map(|it| it.as_str()).collect();
    for lang in languages() {
        for place in ["", "sectors/", "chains/"] {
            let page = AT_ROOT.page(&format!("/{lang}/{place}"));
            let key: Vec<_> = page.select(&select(".station-key li")).collect();
            let drawn: Vec<_> = key.iter().map(|it| it.attr("class").unwrap()).collect();
            assert_eq!(drawn, standings, "{lang}: {place}");
            assert!(key.iter().all(|it| !words(*it).is_empty()), "{lang}: {place}");
            let stations = select(".chain li");
            let shown: Vec<_> = page.select(&stations).map(|it| it.attr("class")).collect();
            assert!(!shown.is_empty(), "{lang}: {place}");
            for class in shown {
                let word = class.unwrap().trim_end_matches(" terminus");
                assert!(drawn.contains(&word), "{lang}: {place}: {word}");
            }
        }
    }
}

/// A line leads from a stage to the one that takes up its product, and to no other: semi-trailers
/// are not made of leather.
#[test]
fn a_line_joins_only_what_follows() {
    for (place, stations) in
        [("chains/", ".chain li"), ("sectors/auto-parts/", ".stages > ol > li")]
    {
        let page = AT_ROOT.page(&format!("/en/{place}"));
        let drawn: Vec<bool> = page
            .select(&select(stations))
            .map(|it| it.attr("class").unwrap().ends_with(" terminus"))
            .collect();
        let chains = RECORD.chains.iter();
        let expected: Vec<bool> = chains
            .filter(|chain| place == "chains/" || chain.sector.as_str() == "auto_parts")
            .flat_map(|chain| {
                let after = chain.stages.iter().skip(1).map(|stage| stage.separate);
                after.chain([true]).collect::<Vec<_>>()
            })
            .collect();
        assert_eq!(drawn, expected, "{place}");
    }
}

/// The plan has each place that one can travel to or by as one stop, on the line of its way, and
/// leads to it.
#[test]
fn the_plan_has_a_stop_for_each_place() {
    for lang in languages() {
        let page = AT_ROOT.page(&format!("/{lang}/location/"));
        for picture in [".plan .across", ".plan .down"] {
            let mut stops: Vec<_> = page
                .select(&select(&format!("{picture} a[data-claim]")))
                .map(|stop| {
                    let line = stop.parent().and_then(ElementRef::wrap).unwrap();
                    let mode = line.attr("class").unwrap().to_owned();
                    (stop.attr("href").unwrap().to_owned(), mode, words_of(stop, "text"))
                })
                .collect();
            let mut places: Vec<_> = RECORD
                .places
                .iter()
                .filter(|place| place.mode != Mode::Site)
                .map(|place| {
                    let name = place.name.in_lang(lang).to_owned();
                    (format!("#place-{}", place.id), place.mode.as_str().to_owned(), name)
                })
                .collect();
            stops.sort();
            places.sort();
            assert_eq!(stops, places, "{lang}: {picture}");
            for (target, ..) in stops {
                assert!(page.select(&select(&target)).next().is_some(), "{lang}: {target}");
            }
        }
    }
}
