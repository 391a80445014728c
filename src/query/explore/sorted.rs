//! Short sorted lists, and an index of a long one.

use crate::query::sort::sorted_places;

/// Puts an item in its place in a short sorted list, unless it is there.
pub(super) fn insert<T: Ord>(list: &mut Vec<T>, item: T) {
    if let Err(at) = list.binary_search(&item) {
        list.insert(at, item);
    }
}

/// The places of ids in a list, for finding many of them.
pub(super) struct Index<'a> {
    ids: Vec<&'a str>,
    order: Vec<usize>,
}

impl<'a> Index<'a> {
    /// An index of the ids of a list.
    pub fn new(ids: Vec<&'a str>) -> Self {
        let order = sorted_places(ids.len(), &|a, b| ids.get(a).cmp(&ids.get(b)));
        Self { ids, order }
    }

    /// The place of an id.
    pub fn find(&self, id: &str) -> Option<usize> {
        let found =
            self.order.binary_search_by(|place| self.ids.get(*place).copied().cmp(&Some(id)));
        found.ok().and_then(|at| self.order.get(at)).copied()
    }
}
