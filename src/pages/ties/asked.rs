//! What the address asks for.

use crate::{address::use_address, components::TIED, data::EntityRef, edition::Ed, query::tied};

/// What is to be tied to what.
pub enum Asked {
    /// Nothing is chosen.
    Nothing,
    /// One entity is, in either box.
    One(EntityRef),
    /// Two are; they may be the same.
    Two(EntityRef, EntityRef),
    /// A value of the address is no entity that is tied to any.
    Unknown,
}

/// Reads the address.
pub fn asked(ed: Ed) -> Asked {
    let address = use_address();
    let all = tied(ed.record());
    let mut found = Vec::new();
    for value in TIED.iter().filter_map(|name| address.parameter(name)) {
        if value.is_empty() {
            continue;
        }
        match EntityRef::parse(&value).filter(|entity| all.contains(entity)) {
            Some(entity) => found.push(entity),
            None => return Asked::Unknown,
        }
    }
    let mut found = found.into_iter();
    match (found.next(), found.next()) {
        (Some(from), Some(to)) => Asked::Two(from, to),
        (Some(one), None) => Asked::One(one),
        _ => Asked::Nothing,
    }
}
