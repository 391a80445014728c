//! Sources, and how good they are.

use super::words::words;
use super::{DateSpan, Id, Name, Text};
use serde::{Deserialize, Serialize};

/// Something published that statements rest on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Source {
    /// Its id.
    pub id: Id<Source>,
    /// Who published it.
    pub publisher: Name,
    /// Its title as printed, in its own language; left out where none is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What it is, in our words.
    pub about: Text,
    /// Its address, `http` or `https`; left out where none is known or none may be linked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When it was published, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<DateSpan>,
    /// Its language.
    pub lang: SourceLanguage,
    /// What kind of source it is.
    pub grade: Grade,
    /// What a reader should know of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
}

words! {
    /// What kind of source it is.
    Grade {
        /// A public body, on its own site.
        Official = "official",
        /// A notice that a company must publish by law.
        CompanyFiling = "company_filing",
        /// A company's own news.
        Company = "company",
        /// A journal or site of one trade.
        TradePress = "trade_press",
        /// A newspaper, agency or broadcaster.
        Press = "press",
        /// An encyclopedia.
        Encyclopedia = "encyclopedia",
        /// Another site's copy, mirror or summary.
        Repost = "repost",
    }
}

words! {
    /// The languages that sources are written in, as BCP 47 tags.
    SourceLanguage {
        /// English.
        En = "en",
        /// Chinese in simplified characters.
        ZhHans = "zh-Hans",
        /// Chinese in traditional characters.
        ZhHant = "zh-Hant",
        /// Japanese.
        Ja = "ja",
        /// German.
        De = "de",
        /// Luxembourgish, by machine translation.
        Lb = "lb",
    }
}
