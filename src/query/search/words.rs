//! A query's words.
//!
//! Letters, numbers and Han characters part from one another where they meet, with one exception:
//! a number keeps what it counts. `晶澳20GW` is `晶澳` and `20gw`.

use super::{
    form::{Form, LONG},
    tokens::{Class, tokens},
};

/// The most words of a query that count.
const MOST_WORDS: usize = 12;
/// The shortest Chinese that is found in pieces, in characters.
const SHORTEST_IN_PIECES: usize = 4;

/// A word that an entity must have.
#[derive(Default)]
pub struct Word {
    /// How it may be written: as it was typed, then otherwise.
    pub forms: Vec<Form>,
    /// Whether it is a number that ends where it ends: the last one may go on.
    pub whole_number: bool,
    /// Whether it may be found in pieces: it is Chinese and longer than most words.
    pub in_pieces: bool,
}

impl Word {
    /// The word as it was typed.
    pub fn typed(&self) -> &str {
        self.forms.first().map_or("", |form| &form.text)
    }

    /// Whether a longer word that begins with this one can be found only where this one is.
    pub fn is_settled(&self) -> bool {
        let text = self.typed();
        let first_is = |of: fn(&char) -> bool| text.chars().next().is_some_and(|c| of(&c));
        first_is(|c| !c.is_ascii()) || (first_is(char::is_ascii_alphabetic) && text.len() >= LONG)
    }

    /// A word of letters or Han characters.
    pub fn plain(text: String) -> Self {
        Self { forms: vec![Form::new(text, false)], ..Self::default() }
    }

    /// A number and what it counts, if anything.
    fn number(number: &str, counted: &str, whole_number: bool) -> Self {
        let grouped = grouped(number);
        let apart = counted.starts_with(|c: char| c.is_ascii_alphabetic());
        let mut forms = Vec::new();
        for number in [Some(number), grouped.as_deref()].into_iter().flatten() {
            forms.push(Form::new([number, counted].concat(), false));
            if apart {
                forms.push(Form::new([number, " ", counted].concat(), false));
            }
        }
        Self { forms, whole_number, ..Self::default() }
    }
}

/// A whole number with its thousands parted, if it has any.
fn grouped(number: &str) -> Option<String> {
    let mut out = String::new();
    for (at, c) in number.char_indices() {
        if at > 0 && (number.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    (out.len() > number.len() && number.bytes().all(|b| b.is_ascii_digit())).then_some(out)
}

/// The words of a folded query.
pub fn words(query: &str) -> Vec<Word> {
    let mut tokens = tokens(query).into_iter().peekable();
    let mut words = Vec::new();
    while let Some(token) = tokens.next() {
        let word = match token.class {
            Class::Number => {
                let counted = tokens.next_if(|next| next.class != Class::Number && next.counts());
                let counted = counted.map_or_else(String::new, |next| next.text);
                Word::number(&token.text, &counted, counted.is_empty() && tokens.peek().is_some())
            }
            _ => Word::plain(token.text),
        };
        words.push(word);
    }
    words.truncate(MOST_WORDS);
    for word in &mut words {
        let text = word.typed();
        word.in_pieces = !text.is_ascii() && text.chars().count() >= SHORTEST_IN_PIECES;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Word, words};

    fn forms(query: &str) -> Vec<Vec<String>> {
        let forms = |word: Word| word.forms.into_iter().map(|form| form.text).collect();
        words(query).into_iter().map(forms).collect()
    }

    #[test]
    fn a_number_keeps_what_it_counts() {
        assert_eq!(forms("晶澳20gw"), [vec!["晶澳"], vec!["20gw", "20 gw"]]);
        assert_eq!(forms("20 gw"), [["20gw", "20 gw"]]);
        let typed: Vec<_> =
            words("2023年10月").iter().map(|word| word.typed().to_owned()).collect();
        assert_eq!(typed, ["2023年", "10月"]);
        assert_eq!(forms("54 projects"), [["54"], ["projects"]]);
    }

    #[test]
    fn a_number_is_read_with_and_without_its_commas() {
        assert_eq!(
            forms("805,700 teu")[0],
            ["805700teu", "805700 teu", "805,700teu", "805,700 teu"]
        );
        assert_eq!(forms("22.6%"), [["22.6"]]);
        assert_eq!(forms("1.2.3"), [["1.2.3"]]);
    }

    #[test]
    fn a_number_is_whole_once_something_follows() {
        let whole = |query| words(query).first().is_some_and(|word| word.whole_number);
        assert!(whole("54 p") && !whole("54") && !whole("54个"));
    }

    #[test]
    fn signs_only_part_words() {
        assert_eq!(forms("“4+”-e/paper's…"), [["4+"], ["e"], ["paper"], ["s"]]);
        assert!(forms("%%% 😀 ,.+ ").is_empty());
    }
}
