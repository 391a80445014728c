//! Totals of money: what each adds up, and what it leaves out and why.
//!
//! Written out by hand from `assets/data/projects.json`, in millions.

use crate::editions::record;
use std::collections::BTreeMap;
use zone_showcase::{
    data::{Investment, Project},
    query::{MoneyTotal, money_totals},
};

fn name(project: &Project, investment: &Investment) -> String {
    format!("{}.{} {}", project.id, investment.id, investment.amount.value / 1e6)
}

fn told(total: &MoneyTotal<'_>) -> (String, f64, Vec<String>) {
    let of = format!("{} {} {}", total.sector.id, total.kind.as_str(), total.currency.as_str());
    let sums = total.sums.iter().map(|(project, sum)| name(project, sum)).collect();
    (of, total.value() / 1e6, sums)
}

type Told = (&'static str, f64, &'static [&'static str]);

/// Sector by sector, yuan before dollars, the larger first.
const TOTALS: [Told; 6] = [
    (
        "new_energy planned cny",
        38_822.0,
        &[
            "ja_20gw.phase_1 2622",
            "csi_base.total 15000",
            "ja_66.total 10000",
            "bangjie_module.fixed_assets 1000",
            "sinochem_li.base 10000",
            "sinochem_li.research 200",
        ],
    ),
    ("new_energy announced cny", 700.0, &["trina_h2_base.announced 700"]),
    ("auto_parts planned usd", 130.0, &["porite_add.further 130"]),
    ("optoelectronics planned cny", 325.0, &["eink_325.lines 325"]),
    ("equipment announced cny", 5_000.0, &["cimc_park.total 3000", "baosheng_add.further 2000"]),
    ("equipment planned cny", 630.0, &["zhongnan_park.phase_1 400", "liuwei_wharf.contract 230"]),
];

#[test]
fn totals_go_by_sector_kind_and_currency() {
    let found: Vec<_> = money_totals(record()).iter().map(told).collect();
    let wanted: Vec<_> = TOTALS
        .iter()
        .map(|(of, value, sums)| {
            ((*of).to_owned(), *value, sums.iter().map(|sum| (*sum).to_owned()).collect())
        })
        .collect();
    assert_eq!(found, wanted);
}

/// What stands apart is in no total, and says why: it would be counted twice, is not the zone's
/// alone, or is not certain enough to be added.
#[test]
fn what_stands_apart_is_left_out_and_says_why() {
    let mut found = BTreeMap::new();
    for project in &record().projects {
        for investment in &project.investments {
            if let Some(why) = &investment.apart {
                found.insert(name(project, investment), why.in_lang("en").to_owned());
            }
        }
    }
    let reasons = [
        ("avic_cable.total 7300", "the source prints no currency"),
        ("bangjie_module.phase_1 250", "it may be part of the sum for the whole"),
        ("csi_base.wafer 900", "it may be part of the 15 billion yuan"),
        ("ja_20gw.phase_2_joint 7440", "it includes a project in Qujing, Yunnan"),
        ("ja_66.phase_1 6000", "part of the whole"),
        ("ja_66.phase_2 4000", "part of the whole"),
        ("ja_module_b.planned 796", "very likely part of the “double 6 GW” project"),
        ("yapp_thermal_line.lines 420", "no source says that these lines stand in the zone"),
    ];
    assert!(found.keys().eq(reasons.iter().map(|(sum, _)| *sum)), "{found:#?}");
    for (sum, why) in reasons {
        assert!(found[sum].contains(why), "{sum}: {}", found[sum]);
    }
}

/// Each sum of the record is in one total, or stands apart: none is lost.
#[test]
fn no_sum_is_lost_and_none_counted_twice() {
    let totals = money_totals(record());
    for project in &record().projects {
        for investment in &project.investments {
            let counted = totals
                .iter()
                .flat_map(|total| &total.sums)
                .filter(|(of, sum)| of.id == project.id && sum.id == investment.id)
                .count();
            let wanted = usize::from(investment.apart.is_none());
            assert_eq!(counted, wanted, "{}", name(project, investment));
        }
    }
}
