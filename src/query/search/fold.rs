//! Folding: what is written differently and means the same becomes the same.

/// The most characters of a query that are read.
const LONGEST: usize = 100;
/// The first and the last character that may have a simplified form: all of them take three bytes.
const FIRST: u32 = 0x3400;
const LAST: u32 = 0x9fff;
/// Latin letters with marks, capitals too, after the plain letter that people type for them.
const MARKED: [&str; 18] = [
    "aàáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍ",
    "cçćĉċčÇĆĈĊČ",
    "dďđĎĐ",
    "eèéêëēĕėęěÈÉÊËĒĔĖĘĚ",
    "gĝğġģĜĞĠĢ",
    "hĥħĤĦ",
    "iìíîïĩīĭįıǐÌÍÎÏĨĪĬĮİǏ",
    "jĵĴ",
    "kķĶ",
    "lĺļľŀłĹĻĽĿŁ",
    "nñńņňÑŃŅŇ",
    "oòóôõöøōŏőǒÒÓÔÕÖØŌŎŐǑ",
    "rŕŗřŔŖŘ",
    "sśŝşšŚŜŞŠ",
    "tţťŧŢŤŦ",
    "uùúûüũūŭůűųǔǖǘǚǜÙÚÛÜŨŪŬŮŰŲǓ",
    "yýÿŷÝŶŸ",
    "zźżžŹŻŽ",
];

/// The simplified forms of traditional characters, as an index gives them.
pub struct Simplified(Vec<u16>);

impl Simplified {
    /// Reads two rows of characters: each of `traditional` with the one of `simplified` that
    /// stands at the same place.
    pub fn read(traditional: &str, simplified: &str) -> Self {
        let mut forms = vec![0; (LAST - FIRST + 1) as usize];
        for (from, to) in traditional.chars().zip(simplified.chars()) {
            let to = (FIRST..=LAST).contains(&u32::from(to)).then_some(u32::from(to) as u16);
            if let (Some(form), Some(to)) = (forms.get_mut(place(from)), to) {
                *form = to;
            }
        }
        Self(forms)
    }

    fn of(&self, c: char) -> char {
        let form = self.0.get(place(c)).copied().unwrap_or_default();
        if form == 0 { c } else { char::from_u32(u32::from(form)).unwrap_or(c) }
    }

    /// A text of the index with capitals and traditional characters folded. Every character keeps
    /// its place and its bytes, so that what is found in one is found in the other.
    pub fn same_length(&self, text: &str) -> String {
        let mut folded = String::with_capacity(text.len());
        let mut rest = text;
        // Most of a text is its own form, and is copied in one go.
        while let Some((at, c, form)) = self.first_of(rest) {
            folded.push_str(rest.get(..at).unwrap_or_default());
            folded.push(form);
            rest = rest.get(at + c.len_utf8()..).unwrap_or_default();
        }
        folded.push_str(rest);
        folded.make_ascii_lowercase();
        folded
    }

    /// The first character with a simplified form, its place and the form.
    fn first_of(&self, text: &str) -> Option<(usize, char, char)> {
        let forms = text.char_indices().map(|(at, c)| (at, c, self.of(c)));
        forms.filter(|(_, c, _)| !c.is_ascii()).find(|(_, c, form)| c != form)
    }

    /// A query as the index is folded: small plain letters of half width, simplified characters.
    pub fn query(&self, query: &str) -> String {
        query.chars().take(LONGEST).filter_map(plain_char).map(|c| self.of(c)).collect()
    }
}

/// Where a character stands in the table; beyond its end if it has no place there.
fn place(c: char) -> usize {
    u32::from(c).wrapping_sub(FIRST) as usize
}

/// A character without its case, its width and its marks; `None` for what only marks another
/// character, or cannot be seen.
pub fn plain_char(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' => {
            char::from_u32(u32::from(c) - 0xfee0).map(|c| c.to_ascii_lowercase())
        }
        '\u{ad}'
        | '\u{300}'..='\u{36f}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        '²' => Some('2'),
        '³' => Some('3'),
        '\u{c0}'..='\u{24f}' => {
            let row = MARKED.iter().find(|row| row.contains(c));
            row.and_then(|row| row.chars().next()).or(Some(c))
        }
        _ => Some(c.to_ascii_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::Simplified;

    fn folded(query: &str) -> String {
        Simplified::read("電廣", "电广").query(query)
    }

    #[test]
    fn what_means_the_same_is_written_the_same() {
        for (typed, meant) in [
            ("ＪＡ２０", "ja20"),
            ("廣電", "广电"),
            ("jīng ào", "jing ao"),
            ("Für Ö", "fur o"),
            ("u\u{308}ber", "uber"),
            ("\u{202e}ja\u{200b}", "ja"),
            ("km²", "km2"),
        ] {
            assert_eq!(folded(typed), meant);
        }
    }

    #[test]
    fn only_the_beginning_of_a_long_query_is_read() {
        assert_eq!(folded(&"光".repeat(100_000)).chars().count(), 100);
    }

    #[test]
    fn a_folded_text_keeps_every_place() {
        let text = "Für 電池 ＪＡ 𠮷";
        let folded = Simplified::read("電", "电").same_length(text);
        assert_eq!(folded, "für 电池 ＪＡ 𠮷");
        assert_eq!(folded.len(), text.len());
    }
}
