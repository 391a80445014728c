//! Material that the research marked `"publish": "hold"`.

use super::{cursor::Cursor, fault::Fault};

/// Whether this is the value of `"publish": "hold"`.
pub(super) fn is_hold(value: &Cursor<'_>) -> bool {
    value.is_under("publish") && value.text() == Some("hold")
}

/// Finds `"publish": "hold"` wherever it stands: what the research marked so must not be shown
/// until a source with an address is found.
pub(super) fn check(at: &Cursor<'_>, faults: &mut Vec<Fault>) {
    for (member, value) in at.members() {
        if is_hold(&value) {
            faults.push(value.fault_of_key(
                member,
                "material on hold must not be in the record",
                "take the entry out until it has a source that may be named, then delete this key",
            ));
        }
        check(&value, faults);
    }
    at.items().for_each(|item| check(&item, faults));
}
