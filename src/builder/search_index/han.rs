//! Chinese in other writing: pinyin, and the traditional forms of characters.

use hanconv::t2s;
use pinyin::ToPinyin;
use std::collections::BTreeSet;

/// The characters that may have a simplified form, as `query::search` keeps them.
const HAN: std::ops::RangeInclusive<char> = '\u{3400}'..='\u{9fff}';
/// Characters that names have in a second reading as well.
const SECOND_READINGS: [(char, &str); 8] = [
    ('重', "chong"),
    ('长', "chang"),
    ('行', "hang"),
    ('泊', "bo"),
    ('都', "du"),
    ('率', "shuai"),
    ('乐', "yue"),
    ('调', "tiao"),
];

/// What a name in Han characters is typed as: in full, each syllable with a capital, and by its
/// initials alone. What is not Han parts them. Where a character has two readings, both.
pub fn spellings(name: &str) -> BTreeSet<String> {
    let name = t2s(name);
    let mut spellings = BTreeSet::new();
    for second in [false, true] {
        let runs = name.split(|c| !HAN.contains(&c)).filter(|run| !run.is_empty());
        let runs: Vec<Vec<String>> =
            runs.map(|run| run.chars().filter_map(|c| reading(c, second)).collect()).collect();
        let initials = |run: &Vec<String>| run.iter().filter_map(|it| it.chars().next()).collect();
        spellings.insert(runs.iter().map(|run| run.concat()).collect::<Vec<_>>().join(" "));
        spellings.insert(runs.iter().map(initials).collect::<Vec<String>>().join(" "));
    }
    spellings.retain(|spelling| !spelling.is_empty());
    spellings
}

/// A character's reading as it is typed, with a capital: `ü` as `v`, in second place as `u`.
fn reading(c: char, second: bool) -> Option<String> {
    let other = SECOND_READINGS.iter().find(|(known, _)| second && *known == c);
    let plain =
        other.map_or_else(|| c.to_pinyin().map(|it| it.plain()), |(_, reading)| Some(reading))?;
    let plain = plain.replace('ü', if second { "u" } else { "v" });
    let initial = plain.chars().next()?.to_ascii_uppercase();
    Some(plain.chars().skip(1).fold(initial.into(), |mut word: String, c| {
        word.push(c);
        word
    }))
}

/// The traditional characters whose simplified forms stand in `texts`, and these forms in the same
/// order.
pub fn traditional_of(texts: &[String]) -> (String, String) {
    let own: BTreeSet<char> = texts.iter().flat_map(|text| text.chars()).collect();
    let pairs = HAN.filter_map(|c| {
        let simplified = t2s(c.to_string());
        let mut chars = simplified.chars();
        let form = chars.next().filter(|form| *form != c && HAN.contains(form))?;
        let of_record = own.contains(&form) || own.contains(&c);
        (chars.next().is_none() && of_record).then_some((c, form))
    });
    pairs.unzip()
}

#[cfg(test)]
mod tests {
    use super::{spellings, traditional_of};

    #[test]
    fn a_name_is_spelt_in_full_and_by_initials() {
        let all: Vec<_> = spellings("晶澳20GW绿电").into_iter().collect();
        assert_eq!(all, ["JA LD", "JingAo LuDian", "JingAo LvDian"]);
        assert!(spellings("重整").contains("ChongZheng"));
        assert!(spellings("JA Solar").is_empty());
    }

    #[test]
    fn only_characters_of_the_record_are_listed() {
        let (traditional, simplified) = traditional_of(&["光电".to_owned()]);
        assert_eq!((traditional.as_str(), simplified.as_str()), ("電", "电"));
    }
}
