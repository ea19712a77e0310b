//! Sentences of the page of a goal that is reached.

use crate::plan::Reached as Way;
use chrono::NaiveDate;

sentences! {
    /// The page of a goal that is reached.
    Reached {
        view: "Reached",
        title: "You got there",
        lead: "Well done for all the steps, and for the small ones too.",
        quiet_title: "This goal is reached",

        way_title: "How you got here",
        from_to(from, to): "You set this goal on {from}, and reached it on {to}.",
        done(n): "You did it on 1 day." | "You did it on {n} days.",
        smallest(n): "On 1 of them you did the smallest version, and that counts."
            | "On {n} of them you did the smallest version, and that counts.",
        smallest_some: "Some days you did the smallest version, and that counts.",
        returns(n): "You came back after a gap." | "You came back after a gap {n} times.",
        returns_some: "You came back after a gap.",

        helped_title: "What helped",

        next_title: "What next?",
        next_goal: "Set a next goal",
        habit: "Keep going as a habit",
        habit_say: "It goes back in focus, and has no last day.",
        rest: "Rest for now",
        rest_say: "Nothing to do. The goal stays here with all its stones.",
    }
}

/// The way to a goal in sentences. Without `numbers` none of them counts.
pub fn way(way: &Way, numbers: bool, date: fn(NaiveDate) -> String) -> Vec<String> {
    let from_to = fill!(EN.from_to, from: date(way.made), to: date(way.on));
    let counts = if numbers {
        [counted!(EN.done, way.done), counted!(EN.smallest, way.smallest), counted!(EN.returns, way.returns)]
    } else {
        let some = |n: usize, words: &str| (n > 0).then(|| words.to_owned());
        [None, some(way.smallest, EN.smallest_some), some(way.returns, EN.returns_some)]
    };
    std::iter::once(from_to).chain(counts.into_iter().flatten()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;

    fn said(done: usize, smallest: usize, returns: usize, numbers: bool) -> Vec<String> {
        let way = Way { made: day(2), on: day(20), done, smallest, returns, helped: String::new() };
        super::way(&way, numbers, |day| day.to_string()).split_off(1)
    }

    #[test]
    fn the_way_to_a_goal_is_told_and_what_was_not_there_is_left_out() {
        assert_eq!(said(0, 0, 0, true), [""; 0]);
        assert_eq!(said(1, 0, 1, true), ["You did it on 1 day.", "You came back after a gap."]);
        let all = said(12, 2, 3, true);
        assert_eq!(all[1], "On 2 of them you did the smallest version, and that counts.");
        assert_eq!(all[2], "You came back after a gap 3 times.");
    }

    #[test]
    fn without_numbers_no_sentence_about_the_days_has_one() {
        let all = said(12, 2, 3, false);
        assert_eq!(all, [EN.smallest_some, EN.returns_some]);
        assert!(!all.concat().contains(|letter: char| letter.is_ascii_digit()));
    }
}
