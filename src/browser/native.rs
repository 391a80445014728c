//! What the browser does, for the builder: nothing.

use super::Site;

/// Natively nothing is chosen.
pub fn chosen(_name: &str) -> Option<String> {
    None
}

/// Natively there is nothing to choose from.
pub fn choose(_name: &str, _value: &str) {}

/// Natively no page is ever left.
pub fn navigate(_site: Site) {}

/// Natively there is no address.
pub fn replace_address(_address: &str) {}
