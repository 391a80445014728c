//! A query's characters, in runs: letters, numbers, and all other writing.

/// What belongs to the number before it even after a space.
const UNITS: [&str; 11] =
    ["billion", "gw", "gwh", "km", "million", "mu", "mw", "teu", "tonnes", "trillion", "yuan"];
/// The same of Chinese, by the first character.
const COUNTERS: &str = "万亿元吨公亩个家项年月日";

/// What a token is made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Class {
    Letters,
    Number,
    /// Han characters, and letters of other scripts.
    Other,
}

/// A run of characters of one class.
pub struct Token {
    pub class: Class,
    pub text: String,
    /// Whether nothing stands between it and the one before.
    joined: bool,
}

impl Token {
    /// Whether it belongs to the number before it.
    pub fn counts(&self) -> bool {
        self.joined
            || UNITS.contains(&self.text.as_str())
            || self.text.starts_with(|c| COUNTERS.contains(c))
    }
}

/// The tokens of a folded query.
pub fn tokens(query: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut joined = false;
    let mut chars = query.chars().peekable();
    while let Some(c) = chars.next() {
        let in_number = joined && tokens.last().is_some_and(|last| last.class == Class::Number);
        let class = match c {
            // A point or a comma within a number; the comma groups thousands and says nothing.
            '.' | ',' if in_number && chars.peek().is_some_and(char::is_ascii_digit) => {
                if c == ',' {
                    continue;
                }
                Class::Number
            }
            // `4+` is a word of its own.
            '+' if in_number => Class::Number,
            _ if c.is_ascii_digit() => Class::Number,
            _ if c.is_ascii_alphabetic() => Class::Letters,
            _ if c.is_alphanumeric() => Class::Other,
            _ => {
                joined = false;
                continue;
            }
        };
        match tokens.last_mut() {
            Some(last) if joined && last.class == class => last.text.push(c),
            _ => tokens.push(Token { class, text: c.into(), joined }),
        }
        joined = true;
    }
    tokens
}
