//! The link checker: every address in a built site leads somewhere.
//!
//! It reads the folder as it is handed to a host, and knows nothing of how it was built: the
//! names with a hash, the path that the site lives under and the addresses for search engines are
//! those that stand in the files.

mod address;
mod beside;
mod folder;
mod page;

use super::Faults;
use address::{Address, Use};
use folder::Folder;
use std::{collections::BTreeMap, path::Path};

/// What was looked at, when no fault was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sound {
    /// How many pages.
    pub pages: usize,
    /// How many addresses, each as often as it stands in a file.
    pub addresses: usize,
}

/// Follows every address in the files of a built site; none is fetched.
///
/// An address within the site must lead to a file that is there, and its fragment to an id on
/// that page. One that leads out must be a whole address of `http` or `https`; a link says by
/// `rel` that it leads out. No file is loaded from elsewhere, and no page has an id twice.
///
/// # Errors
/// A sentence for each fault: the file, the address, what is missing. What is wrong on many pages
/// is told once.
pub fn check(dist: &Path) -> Result<Sound, Faults> {
    let folder = Folder::read(dist).map_err(|fault| vec![fault])?;
    let mut faults = Told::default();
    let mut sound = Sound { pages: folder.pages.len(), addresses: 0 };
    for (file, page) in &folder.pages {
        for fault in &page.faults {
            faults.tell(file, fault.clone());
        }
        sound.addresses += follow(&folder, file, &page.addresses, &mut faults);
    }
    for (file, addresses) in beside::addresses(&folder).map_err(|fault| vec![fault])? {
        sound.addresses += follow(&folder, &file, &addresses, &mut faults);
    }
    if faults.0.is_empty() { Ok(sound) } else { Err(faults.sentences(dist)) }
}

/// Follows the addresses of one file; returns how many there are.
fn follow(folder: &Folder, file: &str, addresses: &[Address], faults: &mut Told) -> usize {
    for address in addresses {
        if let Err(fault) = folder.follow(file, address) {
            faults.tell(file, format!("{} \"{}\" {fault}", address.place, address.text));
        }
    }
    addresses.len()
}

/// Faults, each with the first file that has it and how many others do.
#[derive(Default)]
struct Told(BTreeMap<String, (String, usize)>);

impl Told {
    fn tell(&mut self, file: &str, fault: String) {
        let first = || (file.to_owned(), 0);
        self.0.entry(fault).and_modify(|(_, others)| *others += 1).or_insert_with(first);
    }

    fn sentences(self, dist: &Path) -> Faults {
        let say = |(fault, (file, others)): (String, (String, usize))| {
            let file = dist.join(file);
            match others {
                0 => format!("{}: {fault}", file.display()),
                1 => format!("{}, and once more: {fault}", file.display()),
                _ => format!("{}, and {others} times more: {fault}", file.display()),
            }
        };
        self.0.into_iter().map(say).collect()
    }
}
