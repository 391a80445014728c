//! Judges by its letters whether a text is written in the language it stands for.

/// Ordinary words in a row, outside names and quotations, that make a Chinese text English.
const WORDS_IN_A_ROW: usize = 4;
/// Words that a Chinese text without a Chinese character may have: a name such as "JA Solar".
const WORDS_OF_A_NAME: usize = 2;
/// Characters in a row, outside names and quotations, that make an English text Chinese. The
/// longest names have about ten.
const HAN_IN_A_ROW: usize = 12;
/// Characters that, with nothing in Latin letters beside them, are more than a name explained in
/// the brackets that follow.
const HAN_OF_A_SENTENCE: usize = 6;
/// Enumeration comma, comma, full stop, semicolon and colon of Chinese: a run goes on over them.
const CLAUSE_MARKS: [char; 5] = ['\u{3001}', '\u{FF0C}', '\u{3002}', '\u{FF1B}', '\u{FF1A}'];

/// What is wrong with the language of `text`, if anything is. `tag` is a BCP 47 tag; only its
/// first part counts. Names in brackets or quotation marks may be in any language.
pub(super) fn wrong_language(text: &str, tag: &str) -> Option<&'static str> {
    let text = without_placeholders(text);
    let bare = without_asides(&text);
    let bare = if bare.chars().any(char::is_alphabetic) { bare.as_str() } else { text.as_str() };
    match tag.split('-').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "zh" => {
            (lacks_han(&text) || has_sentence_of_words(bare)).then_some("does not read as Chinese")
        }
        // Japanese and Korean texts mix scripts so that letters tell nothing.
        "ja" | "ko" => None,
        _ => is_mostly_han(&text, bare).then_some("reads as Chinese"),
    }
}

/// A Chinese text without a Chinese character can only be a short name, a sign or a number.
fn lacks_han(text: &str) -> bool {
    let words: Vec<&str> = words(text).collect();
    !text.chars().any(is_han)
        && (words.len() > WORDS_OF_A_NAME
            || words.iter().any(|word| word.len() >= 4 && is_ordinary(word)))
}

/// Whether ordinary lower-case words follow one another as in an English sentence.
fn has_sentence_of_words(text: &str) -> bool {
    text.split(|c: char| is_han(c) || !c.is_ascii())
        .any(|stretch| words(stretch).filter(|word| is_ordinary(word)).count() >= WORDS_IN_A_ROW)
}

/// Whether a text in Latin letters is Chinese after all: most of it, or most of what stands
/// outside names, or a sentence of it.
fn is_mostly_han(text: &str, bare: &str) -> bool {
    let is_most = |text: &str| 3 * count(text, is_han) > count(text, char::is_alphabetic);
    let run = bare
        .split(|c: char| !is_han(c) && !CLAUSE_MARKS.contains(&c))
        .map(|run| run.chars().count())
        .max();
    is_most(text)
        || (is_most(bare) && count(bare, is_han) >= HAN_OF_A_SENTENCE)
        || run.is_some_and(|run| run >= HAN_IN_A_ROW)
}

fn count(text: &str, counts: impl Fn(char) -> bool) -> usize {
    text.chars().filter(|c| counts(*c)).count()
}

/// The words in Latin letters. Addresses and file names are none.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace()
        .filter(|chunk| !chunk.contains(['@', '/', '\\']))
        .flat_map(|chunk| chunk.split(|c: char| !c.is_alphabetic() || is_han(c)))
        .filter(|word| word.len() >= 2)
}

fn is_ordinary(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_lowercase())
}

fn is_han(c: char) -> bool {
    matches!(c,
        '\u{3005}' | '\u{3007}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// `text` without `{placeholders}` and without the ids in `[[id|words]]`.
fn without_placeholders(text: &str) -> String {
    let mut rest = String::with_capacity(text.len());
    let mut skipping = None;
    let mut previous = ' ';
    for c in text.chars() {
        match (skipping, c) {
            (None, '{') => skipping = Some('}'),
            (None, '[') if previous == '[' => skipping = Some('|'),
            (Some(end), _) if c == end => {
                skipping = None;
                rest.push(' ');
            }
            (None, _) => rest.push(c),
            (Some(_), _) => {}
        }
        previous = c;
    }
    rest
}

/// `text` without what stands in brackets or quotation marks.
fn without_asides(text: &str) -> String {
    let mut rest = String::with_capacity(text.len());
    let (mut depth, mut quoted) = (0_usize, false);
    for c in text.chars() {
        match c {
            '"' => quoted = !quoted,
            '(' | '\u{FF08}' | '《' | '〈' | '“' | '「' | '『' | '【' => depth += 1,
            ')' | '\u{FF09}' | '》' | '〉' | '”' | '」' | '』' | '】' => {
                depth = depth.saturating_sub(1);
            }
            _ if depth == 0 && !quoted => rest.push(c),
            _ => {}
        }
    }
    rest
}
