//! Stable sorting that is compiled once.
//!
//! The standard library's sort is compiled anew for every type and every order, 3 to 4 KB each in the page's wasm. Here
//! it sorts places, and only their exchange is compiled for each type.

use std::cmp::Ordering;

/// Sorts stably by an order of two items, in `O(n log n)`.
pub fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let seen = &*items;
    let mut places = places(seen.len(), &|one, other| compare(&seen[one], &seen[other]));
    for at in 0..items.len() {
        while places[at] != at {
            let to = places[at];
            items.swap(at, to);
            places.swap(at, to);
        }
    }
}

/// Sorts stably by a key of each item. The key is computed anew for each comparison.
pub fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |one, other| key(one).cmp(&key(other)));
}

/// The place in the sorted list of each item, by its place now.
fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut sorted: Vec<usize> = (0..count).collect();
    sorted.sort_by(|one, other| compare(*one, *other));
    let mut places = vec![0; count];
    for (place, was) in sorted.into_iter().enumerate() {
        places[was] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn items_are_sorted_as_the_standard_library_sorts_them(mut items: Vec<(u8, u8)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            super::by_key(&mut items, |(key, _)| *key);
            prop_assert_eq!(items, expected);
        }
    }
}
