//! Spans of the timeline: what an address can ask for, which entries a span holds, and where in
//! it they are drawn.

use crate::editions::record;
use std::ops::RangeInclusive;
use zone_showcase::{
    data::{Date, DateSpan},
    query::{Dated, Span, dated},
};

fn span(text: &str) -> DateSpan {
    DateSpan::parse(text).unwrap()
}

fn whole() -> Span {
    let all = dated(record());
    Span::over(all.iter().flat_map(|it| [it.date.from, it.date.to]).flatten())
}

/// Dates of every precision, and intervals, that the record may not have.
fn dates() -> Vec<DateSpan> {
    let mut all: Vec<_> = dated(record()).iter().map(|it| *it.date).collect();
    let others = [
        "2000",
        "2019",
        "2020-Q1",
        "2023-Q4",
        "2024-02",
        "2024-02-29",
        "2029-12-31",
        "2020-01-01",
        "2019-12-31",
        "2019/2020",
        "2019-12-31/2020-01-01",
        "../2020",
        "../2019-12-31",
        "2020/..",
        "2029-12/..",
        "2024-10/2025-12",
        "1000",
        "9999",
        "1000/9999",
        "9999-12-31",
    ];
    all.extend(others.map(span));
    all
}

/// Months counted from the year 0.
fn months(date: &DateSpan) -> RangeInclusive<u32> {
    let month = |day: Date| u32::from(day.year()) * 12 + u32::from(day.month().unwrap()) - 1;
    let (first, last) = (date.from.or(date.to).unwrap(), date.to.or(date.from).unwrap());
    month(first.first_day())..=month(last.last_day())
}

#[test]
fn what_is_written_is_read_again() {
    for year in 1000..=9999 {
        let mut spans = vec![Span::Year(year)];
        spans.extend((year % 10 == 0).then_some(Span::Decade(year)));
        for span in spans {
            assert_eq!(Span::parse(&span.to_string()), Some(span));
        }
    }
    assert_eq!(Span::parse("2020s"), Some(Span::Decade(2020)));
    assert_eq!(Span::parse("2023"), Some(Span::Year(2023)));
}

#[test]
fn what_is_no_span_is_none() {
    let hostile = [
        "",
        "s",
        "ss",
        "2023s",
        "2020ss",
        "2020S",
        " 2020s",
        "2020s ",
        "-2020",
        "+2020",
        "202",
        "0",
        "0000",
        "0999",
        "0990s",
        "10000",
        "99990s",
        "99999999999999999999s",
        "2023-09",
        "2023-Q3",
        "2023-09-26",
        "2023/2024",
        "../2023",
        "２０２０",
        "二〇二〇",
        "2020年代",
        "2020\0",
        "\u{202e}2020",
        "<b>",
        "1e3",
        "2020.0",
        "all",
    ];
    for text in hostile {
        assert_eq!(Span::parse(text), None, "{text:?}");
    }
    // Whatever stands in an address: a span is written in one way alone.
    let signs: Vec<char> = "0129sS-Q/. 年\u{0}".chars().collect();
    for seed in 0..signs.len().pow(5) {
        let mut rest = seed;
        let text: String = (0..5)
            .map(|_| {
                let sign = signs[rest % signs.len()];
                rest /= signs.len();
                sign
            })
            .collect();
        if let Some(span) = Span::parse(&text) {
            assert_eq!(span.to_string(), text);
        }
    }
}

#[test]
fn an_address_asks_for_decades_of_the_record_alone() {
    assert_eq!(whole(), Span::Decades(1990, 2020));
    for (asked, found) in [
        ("1990s", Some(Span::Decade(1990))),
        ("2029", Some(Span::Year(2029))),
        ("1980s", None),
        ("1989", None),
        ("2030", None),
        ("1000", None),
        ("9999", None),
    ] {
        assert_eq!(whole().asked(asked), found, "{asked}");
    }
    // Nothing dated is no fault.
    assert!(Span::over([].into_iter()).parts().len() <= 1);
}

/// Whatever is zoomed into leads out again, and its neighbours to each other.
#[test]
fn a_part_leads_back_and_neighbours_to_each_other() {
    for decade in whole().parts() {
        assert_eq!(decade.parent(), None);
        for year in decade.parts() {
            assert_eq!(year.parent(), Some(decade));
            assert_eq!(year.parts().len(), 12);
            assert!(year.parts().iter().all(|month| month.parent() == Some(year)));
        }
        for span in decade.parts().into_iter().chain([decade]) {
            assert_eq!(span.after().and_then(Span::before), Some(span));
            assert_eq!(span.before().and_then(Span::after), Some(span));
            // Between neighbours no day is lost and none is told twice.
            let last = span.dates().to.unwrap().last_day().ordinal();
            assert_eq!(span.after().unwrap().dates().from.unwrap().ordinal(), last + 1);
        }
    }
    assert_eq!((Span::Year(1000).before(), Span::Decade(9990).after()), (None, None));
    assert_eq!((Span::Decade(1000).before(), Span::Year(9999).after()), (None, None));
}

/// Decades, years and months hold just what may have happened in them, counted another way.
#[test]
fn an_entry_is_in_every_part_that_its_date_may_fall_in() {
    for date in dates() {
        let of = months(&date);
        for decade in Span::Decades(1980, 2040).parts() {
            let first = u32::from(decade.first_year()) * 12;
            let meets = |from: u32, count: u32| *of.start() < from + count && *of.end() >= from;
            assert_eq!(decade.touches(&date), meets(first, 120), "{date} in the {decade}");
            for year in decade.parts() {
                let first = u32::from(year.first_year()) * 12;
                assert_eq!(year.touches(&date), meets(first, 12), "{date} in {year}");
                for (month, from) in year.parts().into_iter().zip(first..) {
                    assert_eq!(month.touches(&date), meets(from, 1), "{date} in {month}");
                }
            }
        }
    }
}

#[test]
fn the_record_s_decades() {
    let all = dated(record());
    let count = |span: Span| all.iter().filter(|it| span.touches(it.date)).count();
    let counts: Vec<_> =
        whole().parts().into_iter().map(|it| (it.to_string(), count(it))).collect();
    let sum: usize = counts.iter().map(|(_, count)| count).sum();
    assert_eq!(sum, all.len(), "no date of the record is so vague as to touch two decades");
    assert_eq!(counts[..2], [("1990s".to_owned(), 2), ("2000s".to_owned(), 8)]);
    // "2022", "November 2022" and "between October 2024 and December 2025" among them.
    let claims = |span: Span| -> Vec<String> {
        all.iter().filter(|it| span.touches(it.date)).map(Dated::claim).collect()
    };
    let december = claims(Span::Month(2022, 12));
    for claim in ["timeline/hundred_2022", "timeline/bangjie_2022", "timeline/four_dares_2022"] {
        assert!(december.iter().any(|it| it == claim), "{december:?} lacks {claim}");
    }
    let later = "projects/trina_h2_base.later_report".to_owned();
    assert!(claims(Span::Year(2024)).contains(&later) && claims(Span::Year(2025)).contains(&later));
    assert!(!claims(Span::Month(2024, 9)).contains(&later));
}

/// Parts lie side by side and fill the axis.
#[test]
fn parts_fill_their_axis() {
    let decades = whole().parts();
    let years = decades.iter().flat_map(|it| it.parts());
    for axis in [whole()].into_iter().chain(decades.clone()).chain(years) {
        let places: Vec<_> =
            axis.parts().iter().map(|part| axis.place(&part.dates(), 815).unwrap()).collect();
        assert_eq!((places[0].0, places[places.len() - 1].1), (0, 815), "{axis}");
        for pair in places.windows(2) {
            assert!(pair[0].1 == pair[1].0 && pair[0].0 < pair[0].1, "{axis}: {pair:?}");
        }
    }
}

/// What is known by year alone is all of the year, and no first of January.
#[test]
fn a_date_is_as_wide_as_it_is_uncertain() {
    let year = Span::Year(2023);
    let months: Vec<_> =
        year.parts().iter().map(|month| year.place(&month.dates(), 815).unwrap()).collect();
    assert_eq!(year.place(&span("2023"), 815), Some((0, 815)));
    assert!(year.parts().iter().all(|month| month.touches(&span("2023"))));
    assert_eq!(year.place(&span("2023-Q3"), 815), Some((months[6].0, months[8].1)));
    assert_eq!(year.place(&span("2023-09"), 815), Some(months[8]));
    assert_eq!(year.place(&span("2023-05/2023-08"), 815), Some((months[4].0, months[7].1)));
    let decade = Span::Decade(2020);
    assert_eq!(decade.place(&span("2023"), 815), decade.place(&year.dates(), 815));
    // A day is one day, and one that is named as a bound stands for no more.
    let day = year.place(&span("2023-10-30"), 365);
    assert_eq!(day, Some((302, 303)));
    assert_eq!(year.place(&span("../2023-10-30"), 365), day);
    assert_eq!(year.place(&span("2023-10-30/.."), 365), day);
}

/// What reaches beyond the axis is seen to do so, and nothing lies far outside.
#[test]
fn what_reaches_beyond_is_cut_outside_the_axis() {
    let (first, last) = (Span::Year(2024), Span::Year(2025));
    let date = span("2024-10/2025-12");
    assert_eq!(last.place(&date, 800), Some((-8, 800)));
    assert_eq!(first.place(&date, 800).map(|(_, to)| to), Some(808));
    assert_eq!(Span::Year(2026).place(&date, 800), None);
    for axis in
        [whole(), Span::Decade(2020), Span::Decades(1000, 9990), first, Span::Month(2024, 2)]
    {
        for date in dates() {
            if let Some((from, to)) = axis.place(&date, 800) {
                assert!(-8 <= from && from <= to && to <= 808, "{date} on {axis}: {from}, {to}");
            }
        }
    }
}
