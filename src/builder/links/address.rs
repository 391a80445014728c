//! Addresses as they stand in a file, and what can be said of one that leads out.

use std::cell::Cell;
use url::Url;

/// What an address is used for: that decides where it may lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// A reader follows it, anywhere; `outward` is whether its `rel` says that it leads out.
    Link { outward: bool },
    /// A browser loads it, from this site alone.
    Load,
    /// It names a page for other programs, by its whole address.
    Name,
    /// It names a thing in linked data: its fragment is part of the name, and none of the page.
    Thing,
}

/// An address as it stands in a file.
#[derive(Clone, Debug)]
pub struct Address {
    /// Where it stands, as faults print it: `href of a`.
    pub place: String,
    /// The address.
    pub text: String,
    /// What it is used for.
    pub used: Use,
}

/// Whether an address that leads out can be one at all, and says so; or what is wrong with it.
pub fn judge_outward(text: &str, used: Use) -> Result<(), String> {
    let odd = Cell::new(None);
    let note = |violation: url::SyntaxViolation| odd.set(Some(violation));
    let url = Url::options().syntax_violation_callback(Some(&note)).parse(text);
    let url = url.map_err(|why| format!("is no whole address ({why})"))?;
    if url.scheme() == "mailto" && matches!(used, Use::Link { .. }) {
        let to_somebody = url.path().split_once('@').is_some_and(|(name, _)| !name.is_empty());
        return to_somebody.then_some(()).ok_or_else(|| "names nobody to write to".to_owned());
    }
    if !matches!(url.scheme(), "http" | "https") {
        return Err("begins with neither http nor https".to_owned());
    }
    if let Some(violation) = odd.get() {
        return Err(format!("is not written as it should be ({violation})"));
    }
    if !url.domain().is_some_and(|domain| domain.contains('.')) || !url.username().is_empty() {
        return Err("names no host of the public network".to_owned());
    }
    match used {
        Use::Load => {
            Err("is loaded from elsewhere; a page may load the site's own files only".to_owned())
        }
        Use::Link { outward: false } => {
            Err("leads out without saying so; add rel=\"external noopener\"".to_owned())
        }
        _ => Ok(()),
    }
}
