//! Names of the six areas of life, and the words of the scales "now" and "want".

use crate::plan::Area;

sentences! {
    /// Areas of life, with examples, and the words of both scales.
    Areas {
        relationships: "People in my life",
        relationships_like: "Partner, family, friends, neighbours.",
        work_school: "Work or school",
        work_school_like: "A job, a course, looking for one, a skill.",
        mental_health: "My mind and mood",
        mental_health_like: "Worry, low days, how I treat myself.",
        physical_health: "My body",
        physical_health_like: "Moving, sleep, food, pain, check-ups.",
        daily_living: "Day-to-day life",
        daily_living_like: "Home, money, chores, post, getting up.",
        meaning_fun: "Joy and meaning",
        meaning_fun_like: "Hobbies, rest, faith, play, helping out.",
        now_1: "very hard",
        now_2: "hard",
        now_3: "so-so",
        now_4: "good",
        now_5: "great",
        fine: "Fine as it is",
        said_none: "not said yet",
        said_now(now, near): "now: {now}, {near}",
        said_want(want, far): "want: {want}, {far}",
        said_fine(now, near): "now: {now}, {near}; want: as it is",
        said_as_it_is: "want: as it is",
        said_both(now, near, want, far): "now: {now}, {near}; want: {want}, {far}",
    }
}

/// The name of an area.
pub fn area(area: Area) -> &'static str {
    match area {
        Area::Relationships => EN.relationships,
        Area::WorkSchool => EN.work_school,
        Area::MentalHealth => EN.mental_health,
        Area::PhysicalHealth => EN.physical_health,
        Area::DailyLiving => EN.daily_living,
        Area::MeaningFun => EN.meaning_fun,
    }
}

/// Examples of what belongs to an area.
pub fn like(area: Area) -> &'static str {
    match area {
        Area::Relationships => EN.relationships_like,
        Area::WorkSchool => EN.work_school_like,
        Area::MentalHealth => EN.mental_health_like,
        Area::PhysicalHealth => EN.physical_health_like,
        Area::DailyLiving => EN.daily_living_like,
        Area::MeaningFun => EN.meaning_fun_like,
    }
}

/// The words for "now" and for "want", 1 to 5: a gap has meaning on one scale alone.
pub const LEVELS: [&str; 5] = [EN.now_1, EN.now_2, EN.now_3, EN.now_4, EN.now_5];

/// The two ratings of an area in words and numbers: "now: 1, very hard; want: 4, good". A want of 1 is said as "as it is":
/// that was its word in the first version.
pub fn said(now: Option<u8>, want: Option<u8>) -> String {
    let word = |n: u8| usize::from(n).checked_sub(1).and_then(|place| LEVELS.get(place)).copied().unwrap_or_default();
    match (now, want) {
        (None, None) => EN.said_none.to_owned(),
        (Some(now), None) => fill!(EN.said_now, now: now, near: word(now)),
        (None, Some(1)) => EN.said_as_it_is.to_owned(),
        (None, Some(want)) => fill!(EN.said_want, want: want, far: word(want)),
        (Some(now), Some(1)) => fill!(EN.said_fine, now: now, near: word(now)),
        (Some(now), Some(want)) => fill!(EN.said_both, now: now, near: word(now), want: want, far: word(want)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_said_in_words_and_numbers_as_far_as_it_was_said() {
        assert_eq!(said(Some(1), Some(4)), "now: 1, very hard; want: 4, good");
        assert_eq!(said(Some(3), None), "now: 3, so-so");
        assert_eq!(said(None, Some(5)), "want: 5, great");
        assert_eq!(said(None, None), "not said yet");
    }

    #[test]
    fn want_has_the_words_of_now_and_a_one_of_the_first_version_is_as_it_is() {
        assert_eq!(said(Some(2), Some(3)), "now: 2, hard; want: 3, so-so");
        assert_eq!(said(Some(4), Some(1)), "now: 4, good; want: as it is");
        assert_eq!(said(None, Some(1)), "want: as it is");
    }
}
