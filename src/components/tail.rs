//! What stays together: in a script without spaces amounts, dates and a text's last words, in
//! another a number and the word after it.

use leptos::prelude::*;

/// So many letters stay on one line at a text's end: a single one on the last line looks lost.
const KEPT: usize = 2;
/// Texts of so many bytes, 40 Han characters, are labels, whose dates stay whole.
const LABEL: usize = 120;
/// What may stand between a number and its unit.
const SCALES: [char; 6] = ['百', '千', '万', '亿', '多', '余'];
/// Units of several characters; of what is counted otherwise one character stays with its number.
const UNITS: [&str; 9] =
    ["平方公里", "平方米", "公里", "小时", "分钟", "美元", "人次", "标箱", "周年"];
/// The numbers of stages and of years in words.
const NUMERALS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/// A text whose amounts and dates stay whole where they are in Han characters, and its last words
/// together. It remains one text for voices and for copying.
pub fn kept_end(words: &str) -> AnyView {
    parts(words, end_of(words))
}

/// The same of a text that goes on.
pub fn kept(words: &str) -> AnyView {
    parts(words, words.len())
}

/// A text with what must not part in elements of their own, its end from `end` on among them.
fn parts(words: &str, mut end: usize) -> AnyView {
    let mut views = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < end {
        let length = group(words.get(at..).unwrap_or_default(), words.len() > LABEL);
        if length == 0 {
            at += words.get(at..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8);
            continue;
        }
        if at + length > end {
            end = at;
            break;
        }
        push(&mut views, words, from, at);
        views.push(whole(words, at, at + length));
        at += length;
        from = at;
    }
    push(&mut views, words, from, end);
    if end < words.len() {
        views.push(whole(words, end, words.len()));
    }
    views.into_any()
}

/// An empty text would be rendered as a space.
fn push(views: &mut Vec<AnyView>, words: &str, from: usize, to: usize) {
    if from < to {
        views.push(bound(words.get(from..to).unwrap_or_default()).into_any());
    }
}

/// A text whose numbers stay on one line with the word after them: `4 GW`, `29 November`. A year
/// stands for itself.
pub fn bound(words: &str) -> String {
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let mut bound = String::with_capacity(words.len() + 8);
    let mut before = None;
    for word in words.split(' ') {
        if let Some(number) = before {
            let joins =
                word.starts_with(char::is_alphabetic) && number_alone(number) && !is_year(number);
            bound.push(if joins { '\u{a0}' } else { ' ' });
        }
        bound.push_str(word);
        before = Some(word);
    }
    bound
}

fn number_alone(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || ['.', ','].contains(&c))
        && word.ends_with(|c: char| c.is_ascii_digit())
}

fn whole(words: &str, from: usize, to: usize) -> AnyView {
    let words = words.get(from..to).unwrap_or_default().to_owned();
    view! { <span class="kept">{words}</span> }.into_any()
}

/// How much of a text's beginning must not part: a number with its unit, a month with its year or
/// its day, a stage with its number. In a flow of words a year may stand on the line before its
/// month. Nothing of what no browser parts, or what ends in a bare number.
fn group(text: &str, in_a_flow: bool) -> usize {
    let rest = text.strip_prefix('第').unwrap_or(text);
    if let Some(rest) = rest.strip_prefix(NUMERALS) {
        return rest.strip_prefix('期').map_or(0, |rest| text.len() - rest.len());
    }
    let Some(mut rest) = number(rest) else { return 0 };
    rest = rest.strip_prefix("GW/").unwrap_or(rest);
    let unit = rest.trim_start_matches(SCALES);
    let long = UNITS.iter().find_map(|it| unit.strip_prefix(it));
    let short = || unit.strip_prefix(is_han);
    let after = long.or_else(short).unwrap_or(unit);
    if after.len() == rest.len() && !text.starts_with('第') {
        return 0;
    }
    let day_of = |rest: &str| number(rest)?.strip_prefix('日').map(str::len);
    let month = |rest: &str| rest.strip_prefix('月').map(|rest| day_of(rest).unwrap_or(rest.len()));
    let of_year = || unit.strip_prefix('年').and_then(number).and_then(month);
    let rest = month(unit).or_else(|| if in_a_flow { None } else { of_year() });
    text.len() - rest.unwrap_or(after.len())
}

/// What follows a number, if a text begins with one.
fn number(text: &str) -> Option<&str> {
    let digit = |c: char| c.is_ascii_digit();
    let rest = text.strip_prefix(digit)?.trim_start_matches(digit);
    let fraction = rest.strip_prefix('.').and_then(|rest| rest.strip_prefix(digit));
    Some(fraction.map_or(rest, |rest| rest.trim_start_matches(digit)))
}

/// Where the last words of a Chinese text begin: a few letters and what follows them. A number or
/// a word in another script is not cut. Of a text in another script, its end.
fn end_of(words: &str) -> usize {
    let mut letters = 0;
    let mut at = words.len();
    for (place, c) in words.char_indices().rev() {
        if letters >= KEPT && !c.is_ascii_alphanumeric() {
            break;
        }
        if letters == 0 && c.is_alphanumeric() && !is_han(c) {
            return words.len();
        }
        letters += usize::from(c.is_alphanumeric());
        at = place;
    }
    at
}

fn is_han(c: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&c)
}

#[cfg(test)]
mod tests {
    use super::{bound, end_of, group};

    #[test]
    fn the_last_words_of_a_chinese_text_stay_together() {
        let cases = [
            ("本站收录的来源均未提及拉棒产线投产。", "投产。"),
            ("开发区提出五年内突破1000亿元。", "1000亿元。"),
            ("电池片（一期）", "一期）"),
            ("产能为14GW组件。", "14GW组件。"),
            ("投产。", "投产。"),
            ("。", "。"),
            ("", ""),
            ("年产电池片20GW", ""),
            ("It makes cells.", ""),
        ];
        for (words, end) in cases {
            assert_eq!(&words[end_of(words)..], end, "{words}");
        }
    }

    #[test]
    fn numbers_stay_with_the_word_after_them() {
        let cases = [
            ("planned at 2.62 billion yuan", "planned at 2.62~billion yuan"),
            ("on 29 November 2023 it", "on 29~November 2023 it"),
            ("20,000 m of it, 4 (GW), 5", "20,000~m of it, 4 (GW), 5"),
            ("in 2023 the zone", "in 2023 the zone"),
            ("GW 5, and 6. Then", "GW 5, and 6. Then"),
            (" 一 二 ", " 一 二 "),
        ];
        for (words, whole) in cases {
            assert_eq!(bound(words), whole.replace('~', "\u{a0}"), "{words}");
        }
    }

    #[test]
    fn amounts_and_dates_stay_whole() {
        let cases = [
            ("2022年9月签约", "2022年9月"),
            ("2025年5月31日报道", "2025年5月31日"),
            ("9月签约", "9月"),
            ("5月31日报道", "5月31日"),
            ("2022年签约", "2022年"),
            ("30日。", "30日"),
            ("3平方公里", "3平方公里"),
            ("26.15万标箱，", "26.15万标箱"),
            ("530亿元，", "530亿元"),
            ("4000万人，", "4000万人"),
            ("400多家企业", "400多家"),
            ("14GW/年", "14GW/年"),
            ("第161位之间", "第161位"),
            ("一期14GW", "一期"),
            ("第二期", "第二期"),
            ("一家", ""),
            ("14GW。", ""),
            ("2022, and", ""),
            ("签约", ""),
        ];
        for (words, whole) in cases {
            assert_eq!(&words[..group(words, false)], whole, "{words}");
        }
        for (words, whole) in [("2025年5月31日报道", "2025年"), ("5月31日报道", "5月31日")]
        {
            assert_eq!(&words[..group(words, true)], whole, "{words}");
        }
    }
}
