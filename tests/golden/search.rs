//! Search: what comes first, what is marked, and that no query can harm it.

use crate::editions::record;
use std::{collections::BTreeSet, path::Path, sync::LazyLock, time::Instant};
use zone_showcase::{
    builder::{self, SearchIndex, search_indexes},
    data::EntityKind,
    query::search::{Found, Hit, Marked, Search},
};

/// The indexes of the real record.
static INDEXES: LazyLock<Vec<SearchIndex>> = LazyLock::new(|| {
    let loaded = builder::check(Path::new(builder::DATA)).expect("the record has no faults");
    search_indexes(&loaded.record, &loaded.texts)
});

fn search(lang: &str) -> Search {
    let index = INDEXES.iter().find(|index| index.lang == lang).unwrap();
    Search::open(index.text.clone()).expect("an index")
}

fn first(found: &Found) -> Option<String> {
    Some(found.groups.first()?.hits.first()?.entity.to_string())
}

/// The lines of `search.tsv`: language, query, entity.
fn golden() -> Vec<[&'static str; 3]> {
    let lines = include_str!("search.tsv").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('\t').collect::<Vec<_>>().try_into().unwrap()).collect()
}

#[test]
fn what_a_reader_means_comes_first() {
    let mut wrong = Vec::new();
    for lang in ["en", "zh"] {
        let mut search = search(lang);
        let lines = golden().into_iter().filter(|line| line[0] == lang);
        let count = lines.clone().count();
        assert!(count >= 30, "{count} queries in {lang}");
        for [_, query, wanted] in lines {
            let found = first(&search.find(query, 5));
            if found.as_deref() != Some(wanted) {
                wrong.push(format!("{lang} {query}: {found:?}, not {wanted}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn typing_letter_by_letter_ends_where_the_whole_query_does() {
    for lang in ["en", "zh"] {
        let (mut typing, mut at_once) = (search(lang), search(lang));
        for [_, query, _] in golden().into_iter().filter(|line| line[0] == lang) {
            let ends = query.char_indices().map(|(at, c)| at + c.len_utf8());
            let last = ends.map(|end| typing.find(&query[..end], 5)).last().unwrap();
            // Another question before, so that nothing is left of the last one.
            at_once.find("0", 0);
            assert_eq!(format!("{last:?}"), format!("{:?}", at_once.find(query, 5)), "{query}");
        }
    }
}

#[test]
fn every_entity_can_be_found_by_its_title() {
    let mut all = BTreeSet::new();
    let mut add = |kind: EntityKind, id: &str| all.insert(format!("{}/{id}", kind.as_str()));
    let values = serde_json::to_value(record()).unwrap();
    for kind in EntityKind::ALL.iter().filter(|kind| **kind != EntityKind::Stages) {
        for entity in values[kind.as_str()].as_array().unwrap() {
            add(*kind, entity["id"].as_str().unwrap());
        }
    }
    for stage in record().chains.iter().flat_map(|chain| &chain.stages) {
        add(EntityKind::Stages, stage.id.as_str());
    }
    for index in INDEXES.iter() {
        let mut search = search(&index.lang);
        let entries = index.text.lines().skip(4).map(|line| line.split('\t').collect::<Vec<_>>());
        let entries: Vec<_> = entries.collect();
        let listed: BTreeSet<_> = entries.iter().map(|entry| entry[0].to_owned()).collect();
        assert_eq!((listed.len(), &listed), (entries.len(), &all), "{}", index.lang);
        for entry in entries {
            let found = search.find(entry[1], usize::MAX);
            let mut hits = found.groups.iter().flat_map(|group| &group.hits);
            let is_it = |hit: &Hit| hit.entity.to_string() == entry[0];
            assert!(hits.any(is_it) && !found.mended, "{}: {}", index.lang, entry[1]);
        }
    }
}

#[test]
fn what_was_found_is_marked() {
    let marked = |lang: &str, query: &str| {
        let found = search(lang).find(query, 5);
        let hit = &found.groups[0].hits[0];
        let of = |marked: &Marked| {
            let parts = marked.parts().into_iter().filter(|(_, found)| *found);
            parts.map(|(part, _)| part.to_owned()).collect::<Vec<_>>()
        };
        let excerpt = hit.excerpt.as_ref().map(|it| of(&it.piece)).unwrap_or_default();
        (of(&hit.title), hit.name.as_ref().map(of).unwrap_or_default(), excerpt)
    };
    let parts = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
    for (lang, query, title, name, excerpt) in [
        ("en", "ja SOLAR", &["JA", "Solar"][..], &[][..], &[][..]),
        ("en", "20gw", &["20 GW"], &[], &[]),
        ("en", "晶澳", &[], &["晶澳"], &[]),
        ("en", "canadain", &["Canadian"], &[], &[]),
        ("en", "carbon fibre", &[], &[], &["carbon", "fibre"]),
        ("zh", "江蘇", &["江苏"], &[], &[]),
        ("zh", "江苏7家国家级经开区", &["江蘇7家國家級經開區"], &[], &[]),
        ("zh", "阿特斯电池片", &["阿特斯", "电池片"], &[], &[]),
        ("zh", "jingao", &[], &[], &[]),
    ] {
        let wanted = (parts(title), parts(name), parts(excerpt));
        assert_eq!(marked(lang, query), wanted, "{lang} {query}");
    }
}

#[test]
fn an_excerpt_is_short_and_says_where_it_is_cut() {
    for (lang, query) in [("en", "carbon fibre"), ("zh", "碳纤维"), ("en", "wind farm")] {
        for hit in search(lang).find(query, 50).groups.iter().flat_map(|group| &group.hits) {
            let Some(excerpt) = &hit.excerpt else { continue };
            let text = &excerpt.piece.text;
            assert!(!excerpt.piece.marks.is_empty() && text.len() < 200, "{query}: {text}");
            let index = INDEXES.iter().find(|index| index.lang == lang).unwrap();
            let whole =
                |before: &str, after: &str| index.text.contains(&[before, text, after].concat());
            let begins = whole("|", "") || whole("\t", "");
            let ends = whole("", "|") || whole("", "\n");
            assert_eq!((excerpt.cut_before, excerpt.cut_after), (!begins, !ends), "{text}");
        }
    }
}

#[test]
fn counts_are_of_all_and_hits_of_the_best() {
    let mut search = search("en");
    let (all, few) = (search.find("solar", usize::MAX), search.find("solar", 2));
    assert_eq!((all.count, first(&all)), (few.count, first(&few)));
    assert_eq!(all.count, all.groups.iter().map(|group| group.hits.len()).sum::<usize>());
    for (all, few) in all.groups.iter().zip(&few.groups) {
        assert_eq!((all.kind, all.count), (few.kind, few.count));
        assert_eq!(few.hits.len(), all.count.min(2));
        let ids = |hits: &[Hit]| hits.iter().map(|it| it.entity.to_string()).collect::<Vec<_>>();
        assert_eq!(ids(&few.hits), ids(&all.hits[..few.hits.len()]));
    }
}

#[test]
fn a_slip_is_mended_only_where_nothing_else_is_found() {
    let mut search = search("en");
    assert!(!search.find("hydrogen", 5).mended);
    assert!(search.find("hydrogn", 5).mended);
    assert_eq!(search.find("hydrogn", 5).count, search.find("hydrogen", 5).count);
    // Three letters are too few, and two slips too many.
    for query in ["ghw", "hydrgn"] {
        assert_eq!(search.find(query, 5).count, 0, "{query}");
    }
}

#[test]
fn nothing_found_offers_what_is_like_it() {
    for (lang, query, wanted) in [
        ("en", "trina halted", "projects/trina_h2_base"),
        ("en", "hidrogin trina", "projects/trina_h2_base"),
        ("en", "runjamg", "places/runyang"),
        ("zh", "晶澳阳光", "projects/ja_20gw"),
        ("zh", "氢能飞机", "chains/hydrogen"),
    ] {
        let found = search(lang).find(query, 5);
        let nearest = found.nearest.first().map(|hit| hit.entity.to_string());
        assert_eq!((found.count, nearest.as_deref()), (0, Some(wanted)), "{query}");
    }
    let found = search("en").find("qqqqxxxx", 5);
    assert_eq!((found.count, found.nearest.len()), (0, 0));
}

#[test]
fn what_is_no_question_finds_nothing() {
    let mut search = search("en");
    for query in ["", " ", "%", "\u{301}", "\u{202e}\u{200b}", "\n\t", "😀", "…—“”"] {
        let found = search.find(query, 5);
        assert!(found.idle && found.groups.is_empty() && found.nearest.is_empty(), "{query:?}");
    }
}

/// Queries that nobody means well.
fn hostile() -> Vec<String> {
    let mut queries: Vec<String> =
        ["\0", "|", "\t", "a\tb|c\nd", "%00%", "\u{202e}ja\u{202c}", "e\u{301}\u{301}"]
            .map(str::to_owned)
            .into();
    for piece in [
        "a", "光", "9", "\u{301}", "😀", "a ", "1,", "1.", "+", "光 ", "ja 光", "\u{fffd}", "ｱ",
        "𠮷", "ß", "İ",
    ] {
        queries.push(piece.repeat(100_000 / piece.len()));
        queries.extend((1..5).map(|times| piece.repeat(times)));
    }
    let all: String = golden().into_iter().map(|line| line[1]).collect();
    let chars: Vec<char> = all.chars().collect();
    // Every third stretch of what is asked, cut without regard to words.
    queries.extend(chars.windows(7).step_by(3).map(|stretch| stretch.iter().collect()));
    queries
}

#[test]
fn no_query_does_harm() {
    for lang in ["en", "zh"] {
        let mut search = search(lang);
        for query in hostile() {
            let began = Instant::now();
            let found = search.find(&query, 5);
            let took = began.elapsed();
            assert!(took.as_secs() < 2, "{} bytes took {took:?}", query.len());
            let hits = found.groups.iter().flat_map(|group| &group.hits).chain(&found.nearest);
            for hit in hits {
                let excerpt = hit.excerpt.iter().map(|it| &it.piece);
                for marked in [&hit.title].into_iter().chain(&hit.name).chain(excerpt) {
                    sound(marked);
                }
            }
        }
    }
}

fn sound(marked: &Marked) {
    let mut end = 0;
    for mark in &marked.marks {
        assert!(end <= mark.start && mark.start < mark.end, "{marked:?}");
        assert!(marked.text.get(mark.clone()).is_some(), "{marked:?}");
        end = mark.end;
    }
    let all: String = marked.parts().into_iter().map(|(part, _)| part).collect();
    assert_eq!(all, marked.text);
}

#[test]
fn only_an_index_is_taken_for_one() {
    for text in
        ["", "<!DOCTYPE html>", "search 2\n\n\n\n", "search 1\n\n\n\nprojects/x\tonly a title\n"]
    {
        assert!(Search::open(text.to_owned()).is_none(), "{text}");
    }
    assert!(Search::open("search 1\n\n\n\n".to_owned()).unwrap().find("ja", 5).groups.is_empty());
}

#[test]
fn an_index_is_the_same_each_time() {
    let loaded = builder::check(Path::new(builder::DATA)).unwrap();
    for (one, other) in search_indexes(&loaded.record, &loaded.texts).iter().zip(INDEXES.iter()) {
        assert!(one.text == other.text);
    }
}
