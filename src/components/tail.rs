//! The last words of a text in a script without spaces.

use leptos::prelude::*;

/// So many letters stay on one line at a text's end: a single one on the last line looks lost.
const KEPT: usize = 2;

/// A text whose last words stay together where it is in Han characters. It remains whole for
/// voices and for copying.
pub fn kept_end(words: &'static str) -> AnyView {
    let at = end_of(words);
    let Some((start, end)) = words.split_at_checked(at).filter(|(_, end)| !end.is_empty()) else {
        return words.into_any();
    };
    let end = view! { <span class="end">{end}</span> };
    // An empty text would be rendered as a space.
    if start.is_empty() { end.into_any() } else { (start, end).into_any() }
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
    use super::end_of;

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
}
