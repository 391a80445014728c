//! What an entity is called beside others of any kind.

use crate::{
    components::{place_of, plain},
    data::{EntityKind, EntityRef, Id},
    edition::Ed,
    i18n::{Key, period, when},
};

/// How much of an entry's text makes its name, in half-widths of a Chinese character.
const WIDTH: usize = 56;

/// The name of an entity: of a project in full, since its company often has the same short one; of
/// a figure with its period, and of a dated entry the date and the first words.
pub fn name(ed: Ed, entity: &EntityRef) -> String {
    let (name, _) = place_of(ed, entity);
    let record = ed.record();
    match entity.kind {
        EntityKind::Projects => {
            let project = record.project(&Id::new(entity.id.as_str()));
            project.map_or(name, |project| project.name.in_lang(ed.lang()).to_owned())
        }
        EntityKind::Figures => {
            let figure = record.figure(&Id::new(entity.id.as_str()));
            match figure.and_then(|figure| figure.period.as_ref()) {
                Some(span) => [&*name, ed.t(Key::Colon), &period(ed.texts(), span)].concat(),
                None => name,
            }
        }
        EntityKind::Timeline => {
            let entry = record.timeline.iter().find(|it| it.id.as_str() == entity.id);
            entry.map_or(name, |entry| {
                let words = begun(&plain(ed.text(&entry.text)));
                [&*when(ed.texts(), &entry.date), ed.t(Key::Colon), &words].concat()
            })
        }
        _ => name,
    }
}

/// The beginning of a text, whole words where there are spaces.
fn begun(text: &str) -> String {
    let mut width = 0;
    let end = text.char_indices().find(|(_, c)| {
        width += if c.is_ascii() { 1 } else { 2 };
        width > WIDTH
    });
    let Some((end, _)) = end else { return text.to_owned() };
    let cut = text.get(..end).unwrap_or_default();
    let cut = cut.rsplit_once(' ').map_or(cut, |(words, _)| words);
    [cut.trim_end_matches([',', '，', '、', '“', '（']), "…"].concat()
}

#[cfg(test)]
mod tests {
    use super::begun;

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(begun("Short."), "Short.");
        let long = "A hundred and more projects were started together, and then the rain came.";
        assert_eq!(begun(long), "A hundred and more projects were started together, and…");
        let comma = "A hundred and more projects were started at once here, today too.";
        assert_eq!(begun(comma), "A hundred and more projects were started at once here…");
        assert_eq!(begun(&"开发区".repeat(20)), format!("{}开…", "开发区".repeat(9)));
    }
}
