//! Selects and orders values in a list, and identifies each by a key.

use crate::plan::{CARDS, Value};

/// How many values are put in order and shown with goals.
pub const TOP: usize = 5;

/// A word for a value, of letters, digits and dashes, that no other value of a list has.
/// It is for telling values apart on a page and is never stored.
pub fn key(value: &Value) -> String {
    match value {
        Value::Card(place) => format!("card-{place}"),
        // FNV-1a: the person's words themselves are kept out of ids.
        Value::Own(words) => {
            let hash = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            format!("own-{:x}", words.bytes().fold(0xcbf2_9ce4_8422_2325, hash))
        }
    }
}

/// The value of this key in a list.
pub fn by_key<'a>(values: &'a [Value], key: &str) -> Option<&'a Value> {
    values.iter().find(|value| self::key(value) == key)
}

/// The value a key stands for: one of a list, or a card that is not in it yet.
pub fn read(key: &str, values: &[Value]) -> Option<Value> {
    let card = || key.strip_prefix("card-")?.parse().ok().filter(|place| *place < CARDS).map(Value::Card);
    by_key(values, key).cloned().or_else(card)
}

/// Puts a value last, or takes it out. A list never holds a value twice.
pub fn choose(values: &mut Vec<Value>, value: Value, chosen: bool) {
    if !chosen {
        values.retain(|other| *other != value);
    } else if !values.contains(&value) {
        values.push(value);
    }
}

/// Puts the values of these keys first, in this order. No value is lost or made by it.
pub fn order(values: &mut [Value], keys: &[String]) {
    crate::sort::by_key(values, |value| {
        let key = self::key(value);
        keys.iter().position(|other| *other == key).unwrap_or(usize::MAX)
    });
}

/// Puts a value into the top five, in the last place; what stood there comes after it.
pub fn lift(values: &mut [Value], value: &Value) {
    if let Some(from) = values.iter().position(|other| other == value).filter(|from| *from >= TOP)
        && let Some(moving) = values.get_mut(TOP - 1..=from)
    {
        moving.rotate_right(1);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cards(places: &[u8]) -> Vec<Value> {
        places.iter().map(|place| Value::Card(*place)).collect()
    }

    #[test]
    fn a_value_is_chosen_once_and_taken_out_whole() {
        let mut values = cards(&[1]);
        choose(&mut values, Value::Card(2), true);
        choose(&mut values, Value::Card(2), true);
        assert_eq!(values, cards(&[1, 2]));
        choose(&mut values, Value::Card(1), false);
        choose(&mut values, Value::Card(9), false);
        assert_eq!(values, cards(&[2]));
    }

    #[test]
    fn a_new_order_of_the_top_leaves_the_others_behind_them_as_they_were() {
        let mut values = cards(&[1, 2, 3, 4, 5, 6, 7]);
        order(&mut values, &[3, 1, 2, 5, 4].map(|place| key(&Value::Card(place))));
        assert_eq!(values, cards(&[3, 1, 2, 5, 4, 6, 7]));
        order(&mut values, &["card-99".into()]);
        assert_eq!(values, cards(&[3, 1, 2, 5, 4, 6, 7]));
    }

    #[test]
    fn lifting_puts_a_value_fifth_and_keeps_what_is_there_already() {
        let mut values = cards(&[1, 2, 3, 4, 5, 6, 7]);
        lift(&mut values, &Value::Card(7));
        assert_eq!(values, cards(&[1, 2, 3, 4, 7, 5, 6]));
        lift(&mut values, &Value::Card(2));
        assert_eq!(values, cards(&[1, 2, 3, 4, 7, 5, 6]));
        let mut few = cards(&[1, 2, 3, 4]);
        lift(&mut few, &Value::Card(4));
        assert_eq!(few, cards(&[1, 2, 3, 4]));
    }

    #[test]
    fn keys_tell_values_apart_and_hold_none_of_the_persons_words() {
        let values = [Value::Card(1), Value::Own("my dog".into()), Value::Own("my cat".into())];
        let keys: std::collections::BTreeSet<String> = values.iter().map(key).collect();
        assert_eq!(keys.len(), 3);
        assert!(
            keys.iter().all(|key| key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-') && !key.contains("dog"))
        );
        assert_eq!(by_key(&values, &key(&values[2])), Some(&values[2]));
        assert_eq!(read("card-82", &values), Some(Value::Card(82)));
        assert_eq!((read("card-83", &values), read("own-1", &values)), (None, None));
    }
}
