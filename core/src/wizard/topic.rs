//! The area that a draft is about, for whatever is offered by area.

use super::Draft;
use crate::coach;
use crate::plan::{Area, Value};

/// The cards of the card sort that belong to one area, by their index. The other cards belong to any area.
const CARDS: [(Area, &[u8]); 6] = [
    (Area::Relationships, &[8, 13, 22, 24, 27, 28, 43, 47, 48, 52, 54, 66, 73]),
    (Area::WorkSchool, &[2, 41, 45, 49]),
    (Area::MentalHealth, &[37, 42, 50, 68, 70, 71]),
    (Area::PhysicalHealth, &[25, 34]),
    (Area::DailyLiving, &[40, 56, 81]),
    (Area::MeaningFun, &[3, 7, 14, 17, 20, 21, 29, 32, 46, 58, 61, 72, 76, 79, 82]),
];

/// The area of a value, if it belongs to one.
fn of_value(value: &Value) -> Option<Area> {
    match value {
        Value::Card(place) => CARDS.iter().find(|(_, cards)| cards.contains(place)).map(|(area, _)| *area),
        Value::Own(words) => coach::area_of(words),
    }
}

/// The area that a draft is about: the area that the person picked, else that of the value they linked, else that of
/// their wish, and only then the area that the coach reads from the clear words.
pub fn topic(draft: &Draft, read: Option<Area>) -> Option<Area> {
    let of_linked = || draft.value.as_ref().and_then(of_value);
    draft.picked.or_else(of_linked).or_else(|| coach::area_of(&draft.wish)).or(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_said_comes_before_what_is_read() {
        let read = Some(Area::PhysicalHealth);
        let mut draft = Draft::default();
        assert_eq!(topic(&draft, read), read);
        draft.wish = "a better time with my sister".into();
        assert_eq!(topic(&draft, read), Some(Area::Relationships));
        draft.value = Some(Value::Own("painting".into()));
        assert_eq!(topic(&draft, read), Some(Area::MeaningFun));
        draft.value = Some(Value::Card(34));
        assert_eq!(topic(&draft, None), Some(Area::PhysicalHealth));
        draft.picked = Some(Area::DailyLiving);
        assert_eq!(topic(&draft, read), Some(Area::DailyLiving));
        draft = Draft { value: Some(Value::Card(1)), ..Draft::default() };
        assert_eq!(topic(&draft, read), read, "a value of any area decides nothing");
    }
}
