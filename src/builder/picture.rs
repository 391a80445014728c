//! The picture that other sites show where a page is shared, one for each language. It is taken
//! of the sheet by `cargo xtask pictures` and kept in `assets/social`.

use super::{Order, cannot, put};
use std::{fs, io::ErrorKind};

/// Where the pictures stand, below the project's root.
pub const PICTURES: &str = "assets/social";

/// A picture that was put beside the pages.
pub(super) struct Picture {
    /// Its name, with its hash.
    pub file: String,
    pub width: usize,
    pub height: usize,
}

impl Picture {
    /// Puts the picture of this language beside the pages, if there is one.
    ///
    /// # Errors
    /// A sentence when it cannot be read, is no picture, or cannot be written.
    pub fn put(order: &Order, lang: &str) -> Result<Option<Self>, String> {
        let path = order.root.join(PICTURES).join(format!("{lang}.png"));
        let content = match fs::read(&path) {
            Err(why) if why.kind() == ErrorKind::NotFound => return Ok(None),
            content => content.map_err(|why| cannot("read", &path, &why))?,
        };
        let size = imagesize::blob_size(&content).map_err(|why| {
            let path = path.display();
            format!("{path} is no picture ({why}); make it anew with cargo xtask pictures")
        })?;
        let file = put(&order.staging, &format!("social-{lang}"), "png", &content)?;
        Ok(Some(Self { file, width: size.width, height: size.height }))
    }
}
