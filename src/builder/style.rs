//! The style sheet: one file from many.

use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
};
use std::path::Path;

/// Follows the imports of `entry` and returns one minified style sheet.
///
/// # Errors
/// A sentence with file and line when a style sheet cannot be read or parsed.
pub fn bundle(entry: &Path) -> Result<String, String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(entry).map_err(|why| format!("style sheet: {why}"))?;
    sheet.minify(MinifyOptions::default()).map_err(|why| format!("style sheet: {why}"))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    sheet.to_css(options).map(|css| css.code).map_err(|why| format!("style sheet: {why}"))
}
