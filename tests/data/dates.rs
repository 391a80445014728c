//! Dates and intervals: reading, order, differences, and writing back.

use zone_showcase::data::{Date, DateError, DateSpan, Precision};

fn date(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn span(text: &str) -> DateSpan {
    DateSpan::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn a_date_keeps_its_precision() {
    let golden = [
        ("2023", Precision::Year, None, None, None, "2023-01-01", "2023-12-31"),
        ("2023-Q1", Precision::Quarter, Some(1), None, None, "2023-01-01", "2023-03-31"),
        ("2023-Q4", Precision::Quarter, Some(4), None, None, "2023-10-01", "2023-12-31"),
        ("2023-09", Precision::Month, None, Some(9), None, "2023-09-01", "2023-09-30"),
        ("2024-02", Precision::Month, None, Some(2), None, "2024-02-01", "2024-02-29"),
        ("2023-09-26", Precision::Day, None, Some(9), Some(26), "2023-09-26", "2023-09-26"),
        ("1900-02", Precision::Month, None, Some(2), None, "1900-02-01", "1900-02-28"),
        ("2000-02-29", Precision::Day, None, Some(2), Some(29), "2000-02-29", "2000-02-29"),
    ];
    for (text, precision, quarter, month, day, first, last) in golden {
        let date = date(text);
        assert_eq!(date.precision(), precision, "{text}");
        assert_eq!((date.quarter(), date.month(), date.day()), (quarter, month, day), "{text}");
        assert_eq!(date.first_day().to_string(), first, "{text}");
        assert_eq!(date.last_day().to_string(), last, "{text}");
        assert_eq!(date.to_string(), text);
        assert_eq!(date.year().to_string(), text[..4]);
    }
}

#[test]
fn what_is_no_date_is_refused() {
    let form = [
        "",
        "23",
        "02023",
        "2023-",
        "2023-9",
        "2023-9-26",
        "2023-09-2",
        "2023-09-26-1",
        "2023-Q",
        "2023-Q12",
        "2023-q3",
        "2023-Q3-01",
        "2023/09",
        " 2023",
        "2023 ",
        "-2023",
        "+202",
        "2023-+1",
        "20二三",
        "26 September 2023",
    ];
    for text in form {
        assert_eq!(Date::parse(text), Err(DateError::Form), "{text:?}");
    }
    let impossible = [
        "0000",
        "0999",
        "2023-00",
        "2023-13",
        "2023-Q0",
        "2023-Q5",
        "2023-02-29",
        "1900-02-29",
        "2023-04-31",
        "2023-01-00",
        "2023-01-32",
        "2023-13-01",
    ];
    for text in impossible {
        assert_eq!(Date::parse(text), Err(DateError::Impossible), "{text:?}");
    }
}

#[test]
fn ordinals_count_days() {
    let differences = [
        ("2023-01-01", "2024-01-01", 365),
        ("2024-01-01", "2025-01-01", 366),
        ("2024-02-28", "2024-03-01", 2),
        ("2023-02-28", "2023-03-01", 1),
        ("1900-02-28", "1900-03-01", 1),
        ("2000-01-01", "2100-01-01", 36_525),
        ("1970-01-01", "2023-09-26", 19_626),
        ("2023", "2023-Q2", 90),
    ];
    for (from, to, days) in differences {
        assert_eq!(date(to).ordinal() - date(from).ordinal(), days, "{from} to {to}");
    }
    assert_eq!(date("1970-01-01").ordinal(), 719_468);
}

#[test]
fn each_day_of_four_centuries_follows_the_one_before() {
    let mut expected = date("1700-01-01").ordinal();
    for year in 1700..2100 {
        for month in 1..=12 {
            for day in 1..=31 {
                let Ok(date) = Date::parse(&format!("{year}-{month:02}-{day:02}")) else {
                    continue;
                };
                assert_eq!(date.ordinal(), expected, "{date}");
                expected += 1;
            }
        }
    }
    assert_eq!(expected - date("1700-01-01").ordinal(), 146_097);
}

#[test]
fn intervals_are_read_and_written_back() {
    for text in
        ["2023", "2023-Q3", "2024-10/2025-12", "../2023-10-30", "2024-10/..", "2023/2023-05"]
    {
        assert_eq!(span(text).to_string(), text);
    }
    assert_eq!(span("../2023-10-30").from, None);
    assert_eq!(span("2024-10/2025-12").latest(), Some(date("2025-12")));
    assert_eq!(span("2024-10/..").latest(), Some(date("2024-10")));
}

#[test]
fn what_is_no_interval_is_refused() {
    for text in ["../..", "2023/", "/2023", "2023/2024/2025", "2023/..x", "..", ""] {
        assert_eq!(DateSpan::parse(text), Err(DateError::Form), "{text:?}");
    }
    for text in ["2024/2023", "2023-05/2023-04", "2023/2023-13", "2023-09-26/2023-09-25"] {
        assert_eq!(DateSpan::parse(text), Err(DateError::Impossible), "{text:?}");
    }
}

#[test]
fn order_goes_by_the_last_possible_day_and_then_by_the_first() {
    let ordered = [
        "../2022-12-31",
        "2023-01-05",
        "2023-02",
        "2023-Q1",
        "2023-03",
        "2023-03-31",
        "2023/2023-05-31",
        "2023-05",
        "2023-06/..",
        "2023",
        "2023-12-31",
        "2024-01",
        "2024-10/2025-12",
    ];
    for (n, before) in ordered.iter().enumerate() {
        for after in &ordered[n + 1..] {
            assert!(span(before).order() < span(after).order(), "{before} before {after}");
        }
    }
    assert_eq!(span("../2023-03-31").order(), span("2023-03-31").order());
}
