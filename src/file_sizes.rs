//! The sizes of a build's files, as the About page tells them.

/// What a visit loads beside the page itself, in bytes. The builder writes the sizes on the
/// root element of every page, and the application reads them there: they cannot stand in the
/// bundle, whose own size is one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FileSizes {
    /// Whether the sizes are those after Brotli; in a build for development they are not.
    pub packed: bool,
    /// The style sheet.
    pub style: usize,
    /// The boot script.
    pub boot: usize,
    /// The JavaScript glue of the Wasm.
    pub glue: usize,
    /// The Wasm that every visit needs.
    pub wasm: usize,
    /// The parts of it that are fetched when they are used.
    pub parts: usize,
    /// The record and the interface texts of one language.
    pub bundle: usize,
    /// The search index of one language, which is fetched when somebody searches.
    pub search: usize,
    /// All that a browser keeps for reading without a connection, in every language, but for the
    /// pages that stand in for others: they tell this number.
    pub kept: usize,
}

impl FileSizes {
    /// Reads what [`Self::to_attribute`] wrote; `None` for anything else.
    pub fn from_attribute(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        let packed = parts.next()? == "br";
        let mut number = || parts.next()?.parse().ok();
        Some(Self {
            packed,
            style: number()?,
            boot: number()?,
            glue: number()?,
            wasm: number()?,
            parts: number()?,
            bundle: number()?,
            search: number()?,
            kept: number()?,
        })
    }

    /// One line, for an attribute of the page.
    pub fn to_attribute(self) -> String {
        let how = if self.packed { "br" } else { "raw" };
        let Self { style, boot, glue, wasm, parts, bundle, search, kept, .. } = self;
        format!("{how} {style} {boot} {glue} {wasm} {parts} {bundle} {search} {kept}")
    }
}

#[cfg(test)]
mod tests {
    use super::FileSizes;

    #[test]
    fn sizes_survive_the_page() {
        let sizes = FileSizes {
            packed: true,
            style: 1,
            boot: 2,
            glue: 3,
            wasm: 4,
            parts: 5,
            bundle: 6,
            search: 7,
            kept: 8,
        };
        assert_eq!(FileSizes::from_attribute(&sizes.to_attribute()), Some(sizes));
        assert_eq!(FileSizes::from_attribute("br 1 2 3 x 5 6 7 8"), None);
        assert_eq!(FileSizes::from_attribute(""), None);
    }
}
