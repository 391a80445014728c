//! The glossary stands in the order in which its language is looked up.

use crate::editions::edition;

fn names(lang: &str) -> Vec<&'static str> {
    edition(lang).record().terms.iter().map(|term| term.name.in_lang(lang)).collect()
}

fn in_this_order(lang: &str, wanted: &[&str]) {
    let names = names(lang);
    let at = |wanted: &&str| names.iter().position(|name| name.starts_with(wanted)).unwrap();
    let places: Vec<_> = wanted.iter().map(at).collect();
    assert!(places.is_sorted(), "{lang}: {places:?} in {names:?}");
}

#[test]
fn english_terms_stand_by_alphabet_whatever_signs_they_begin_with() {
    in_this_order("en", &["Academician", "GW a year", "Mu", "TOPCon", "“Two leads", "Wafer"]);
}

#[test]
fn chinese_terms_stand_by_pinyin_among_words_in_latin_letters() {
    in_this_order(
        "zh",
        &[
            "6英寸",
            "标准厂房",
            "重整",
            "党工委",
            "二次创业",
            "GW/年",
            "亩",
            "TOPCon",
            "吞吐量",
            "营商环境",
            "院士",
            "组件",
        ],
    );
}
