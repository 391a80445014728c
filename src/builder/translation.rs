//! The files of one language, and the edition that its pages are rendered in.

use super::{Order, SearchIndex, bundle::Bundled, picture::Picture, put, sizes};
use crate::{
    edition::{Bundle, Ed, Edition},
    file_sizes::FileSizes,
};

/// The site in one language.
pub(super) struct Translation {
    pub ed: Ed,
    /// The name of its bundle.
    pub bundle: String,
    /// The name of the file of its sources in full.
    pub sources: String,
    /// The name of its search index.
    pub search: String,
    pub picture: Option<Picture>,
}

/// Its files, before it is known what those of all languages weigh.
pub(super) struct Written {
    content: Bundle,
    bundle: String,
    sources: String,
    search: String,
    picture: Option<Picture>,
    sizes: FileSizes,
    /// What they weigh together, in bytes.
    pub weight: usize,
}

impl Written {
    /// Writes the files of one language.
    ///
    /// # Errors
    /// A sentence when one cannot be written or compressed.
    pub fn put(
        order: &Order,
        shared: FileSizes,
        bundled: Bundled,
        index: &SearchIndex,
        picture: Option<Picture>,
    ) -> Result<Self, String> {
        let (dir, lang) = (&order.staging, &index.lang);
        let weigh = |text: &str| sizes::weight(text.as_bytes(), order.release);
        let bundle = put(dir, &format!("bundle-{lang}"), "json", bundled.json.as_bytes())?;
        let sources = put(dir, &format!("sources-{lang}"), "json", bundled.sources.as_bytes())?;
        let search = put(dir, &format!("search-{lang}"), "txt", index.text.as_bytes())?;
        let sizes =
            FileSizes { bundle: weigh(&bundled.json)?, search: weigh(&index.text)?, ..shared };
        let weight = sizes.bundle + weigh(&bundled.sources)? + sizes.search;
        Ok(Self { content: bundled.bundle, bundle, sources, search, picture, sizes, weight })
    }

    /// Puts the bundle into use; `kept` is what all files weigh that a browser keeps.
    pub fn open(self, order: &Order, kept: usize) -> Translation {
        let Self { content, bundle, sources, search, picture, sizes, .. } = self;
        let ed = Edition::open(content, &order.base, Some(FileSizes { kept, ..sizes }));
        Translation { ed, bundle, sources, search, picture }
    }
}
