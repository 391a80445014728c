//! One sort for every type.

use std::{cmp::Ordering, mem};

/// Sorts stably. The standard sort is compiled anew for each type and each order, 5 KB of code a
/// time; this one sorts places, and is compiled once.
pub fn sort<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = sorted_places(items.len(), &|a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = mem::take(items).into_iter().map(Some).collect();
    items.extend(places.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// The places below `count` in the order of their items; equals keep their own.
pub(super) fn sorted_places(
    count: usize,
    compare: &dyn Fn(usize, usize) -> Ordering,
) -> Vec<usize> {
    let mut places: Vec<_> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

#[cfg(test)]
mod tests {
    use super::sort;

    #[test]
    fn what_is_equal_keeps_its_order() {
        let mut words = vec!["three", "a", "four", "b", "eleven", "c"];
        sort(&mut words, |a, b| a.len().cmp(&b.len()));
        assert_eq!(words, ["a", "b", "c", "four", "three", "eleven"]);
    }
}
