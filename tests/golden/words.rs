//! Numbers, money and dates as they are said in each language.

use crate::editions::edition;
use zone_showcase::{
    data::{DateSpan, Kind, MeasurementUnit, Qualifier, Quantity},
    i18n::{period, quantity, value_and_unit, when},
};

fn of(value: f64, unit: MeasurementUnit) -> Quantity {
    Quantity { value, unit, kind: Kind::Actual, qualifier: None }
}

#[test]
fn money_is_exact_in_both_languages() {
    use MeasurementUnit::{Cny, Usd};
    let cases = [
        (54_570_000_000.0, Cny, "54.57 billion yuan", "545.7亿元"),
        (2_622_000_000.0, Cny, "2.622 billion yuan", "26.22亿元"),
        (796_000_000.0, Cny, "796 million yuan", "7.96亿元"),
        (200_000_000_000.0, Cny, "200 billion yuan", "2000亿元"),
        (1_000_000_000_000.0, Cny, "1 trillion yuan", "1万亿元"),
        (236_920_000.0, Cny, "236.92 million yuan", "2.3692亿元"),
        (95_000_001.0, Cny, "95.000001 million yuan", "9500.0001万元"),
        (9_999.0, Cny, "9999 yuan", "9999元"),
        (130_000_000.0, Usd, "130 million US dollars", "1.3亿美元"),
        (-490_000_000.0, Cny, "\u{2212}490 million yuan", "\u{2212}4.9亿元"),
    ];
    for (value, unit, en, zh) in cases {
        assert_eq!(quantity(edition("en").texts(), &of(value, unit)), en);
        assert_eq!(quantity(edition("zh").texts(), &of(value, unit)), zh);
    }
}

#[test]
fn other_quantities_keep_their_decimals_and_take_a_scale_or_hours_where_large() {
    use MeasurementUnit::{GwPerYear, Km, Minutes, Passengers, Percent, Rank, Teu, Tonnes};
    let cases = [
        (1.5, GwPerYear, "1.5 GW a year", "1.5GW/年"),
        (22.6, Percent, "22.6%", "22.6%"),
        (35.66, Km, "35.66 km", "35.66公里"),
        (805_700.0, Teu, "805,700 TEU", "80.57万标箱"),
        (3_265_000.0, Passengers, "3.265 million passengers", "326.5万人次"),
        (300_000_000.0, Tonnes, "300 million tonnes", "3亿吨"),
        (52.0, Minutes, "52 min", "52分钟"),
        (111.0, Minutes, "1 h 51 min", "1小时51分钟"),
        (1200.0, Minutes, "20 h", "20小时"),
        (1490.0, Km, "1490 km", "1490公里"),
        (84.0, Rank, "84th", "第84位"),
        (161.0, Rank, "161st", "第161位"),
        (1011.0, Rank, "1011th", "第1011位"),
        (22.0, Rank, "22nd", "第22位"),
        (3.0, Rank, "3rd", "第3位"),
    ];
    for (value, unit, en, zh) in cases {
        assert_eq!(quantity(edition("en").texts(), &of(value, unit)), en);
        assert_eq!(quantity(edition("zh").texts(), &of(value, unit)), zh);
    }
}

#[test]
fn a_rank_stands_large_without_its_words() {
    let rank = of(84.0, MeasurementUnit::Rank);
    let large = |lang| value_and_unit(edition(lang).texts(), &rank);
    assert_eq!(large("en"), ("84th".to_owned(), String::new()));
    assert_eq!(large("zh"), ("84".to_owned(), "位".to_owned()));
}

#[test]
fn a_qualifier_is_always_said() {
    for (qualifier, en, zh) in [
        (Qualifier::Over, "over 53 billion yuan", "超530亿元"),
        (Qualifier::About, "about 53 billion yuan", "约530亿元"),
        (Qualifier::Under, "under 53 billion yuan", "不足530亿元"),
    ] {
        let mut value = of(53e9, MeasurementUnit::Cny);
        value.qualifier = Some(qualifier);
        assert_eq!(quantity(edition("en").texts(), &value), en);
        assert_eq!(quantity(edition("zh").texts(), &value), zh);
    }
}

#[test]
fn dates_are_said_as_precisely_as_they_are_known() {
    let cases = [
        ("2023", "2023", "2023年"),
        ("2023-Q3", "Q3 2023", "2023年第3季度"),
        ("2023-09", "September 2023", "2023年9月"),
        ("2023-09-26", "26 September 2023", "2023年9月26日"),
        ("../2023-10-30", "by 30 October 2023", "不晚于2023年10月30日"),
        ("2024-10/2025-12", "between October 2024 and December 2025", "2024年10月至2025年12月之间"),
        ("2023-05/2023-08", "between May and August 2023", "2023年5月至8月之间"),
        ("2024/..", "from 2024", "不早于2024年"),
    ];
    for (text, en, zh) in cases {
        let span = DateSpan::parse(text).unwrap();
        assert_eq!(when(edition("en").texts(), &span), en);
        assert_eq!(when(edition("zh").texts(), &span), zh);
    }
}

#[test]
fn periods_are_whole_stretches_of_time() {
    let cases = [
        ("2023-Q1/2023-Q3", "Q1 to Q3 2023", "2023年前三季度"),
        ("2023-Q1/2023-Q2", "Q1 to Q2 2023", "2023年上半年"),
        ("2023-Q1/2023-Q4", "Q1 to Q4 2023", "2023年第1至4季度"),
        ("2023-Q2/2023-Q3", "Q2 to Q3 2023", "2023年第2至3季度"),
        ("2021/2023", "2021 to 2023", "2021年至2023年"),
        ("2023-Q4/2024-Q1", "Q4 2023 to Q1 2024", "2023年第4季度至2024年第1季度"),
        ("2022-01/2022-06", "January to June 2022", "2022年1至6月"),
        ("2022-11/2023-01", "November 2022 to January 2023", "2022年11月至2023年1月"),
        ("2023-01-01/2023-06-21", "1 January to 21 June 2023", "2023年1月1日至6月21日"),
        (
            "2023-12-30/2024-01-02",
            "30 December 2023 to 2 January 2024",
            "2023年12月30日至2024年1月2日",
        ),
        ("2025", "2025", "2025年"),
    ];
    for (text, en, zh) in cases {
        let span = DateSpan::parse(text).unwrap();
        assert_eq!(period(edition("en").texts(), &span), en);
        assert_eq!(period(edition("zh").texts(), &span), zh);
    }
}
