//! A site of a record with so many projects, around the program of the release, compressed.

use crate::TARGET;
use std::{
    fs,
    path::{Path, PathBuf},
};
use zone_showcase::builder::{Around, Larger, build_larger};

/// A site that was built.
pub struct Built {
    /// Its folder.
    pub folder: PathBuf,
    /// What its files weigh.
    pub weights: Vec<Weight>,
}

/// What a file weighs, in bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Weight {
    /// The file, in words.
    pub name: &'static str,
    /// As it is.
    pub raw: u64,
    /// After brotli 11.
    pub packed: u64,
}

/// The files that grow with the record: what each is called here, and what its path begins with.
const GROWING: [(&str, &str); 7] = [
    ("bundle, English", "bundle-en-"),
    ("bundle, Chinese", "bundle-zh-"),
    ("search index, English", "search-en-"),
    ("search index, Chinese", "search-zh-"),
    ("overview, English", "en/index.html"),
    ("list of projects, English", "en/projects/index.html"),
    ("list of projects, Chinese", "zh/projects/index.html"),
];

/// Builds a site around the program of `release`, and weighs it.
pub fn build(release: &Path, projects: usize) -> Result<Built, String> {
    let folder = Path::new(TARGET).join(format!("projects-{projects}"));
    // Files of another build would stand beside ours under other names.
    let _ = fs::remove_dir_all(&folder);
    let around = Around { root: PathBuf::new(), release: release.to_owned(), into: folder.clone() };
    build_larger(&Larger { around, projects }).map_err(|faults| faults.join("\n"))?;
    packed::pack(&folder)?;
    let weights = GROWING.into_iter().map(|(name, path)| weigh(&folder, name, path));
    let weights = weights.collect::<Result<_, _>>()?;
    Ok(Built { folder, weights })
}

fn weigh(folder: &Path, name: &'static str, path: &str) -> Result<Weight, String> {
    let (below, beginning) = path.rsplit_once('/').unwrap_or(("", path));
    let lacks = || format!("{} has no file {path}*.", folder.display());
    let entries = fs::read_dir(folder.join(below)).map_err(|_| lacks())?;
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    let is_it = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(beginning) && !packed::COPIES.iter().any(|copy| name.ends_with(copy))
    };
    let file = files.into_iter().find(is_it).ok_or_else(lacks)?;
    let size = |path: &Path| fs::metadata(path).map(|file| file.len()).map_err(|_| lacks());
    Ok(Weight { name, raw: size(&file)?, packed: size(&packed::beside(&file, packed::COPIES[0]))? })
}
