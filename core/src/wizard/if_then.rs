//! The if-then plan: cleans its two halves of the opening words that the sentence adds by itself, counts the plans of all
//! goals, and asks the coach whether picturing the obstacle fits.

use super::{Draft, parts};
use crate::coach::{self, Picturing};
use crate::plan::{IfThen, Plan};
use chrono::NaiveDate;

/// From this number of plans on, over all goals in focus, fewer work better.
const MANY_PLANS: usize = 3;

/// Whether picturing the obstacle fits the words of a draft: the wish, the clear words, what is hoped for, and the obstacles.
pub fn draft_picturing(draft: &Draft) -> Picturing {
    let first = [&draft.wish, &draft.wording, &draft.outcome, &draft.obstacle];
    let all: Vec<&str> =
        first.into_iter().chain(draft.more_plans.iter().map(|[obstacle, _]| obstacle)).map(String::as_str).collect();
    coach::picturing(&all.join("\n"))
}

/// Whether the plans of a draft, with those of the other goals in focus, are more than two.
pub fn has_many_plans(draft: &Draft, plan: &Plan, today: NaiveDate) -> bool {
    let count = |if_then: Option<&IfThen>| if_then.into_iter().flat_map(IfThen::plans).count();
    let own = count(parts(draft).if_then.as_ref());
    let others = plan.focus(today).filter(|goal| Some(goal.id) != draft.purpose.goal());
    own > 0 && own + others.map(|goal| count(goal.parts.if_then.as_ref())).sum::<usize>() >= MANY_PLANS
}

/// Removes a leading "if" or "when" and a full stop at the end from an obstacle.
pub fn clean_obstacle(typed: &str) -> String {
    let mut rest = trim(typed);
    while let Some(after) = strip_opening(rest, &["if", "when", "whenever"]) {
        rest = after;
    }
    let first = rest.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default().to_lowercase();
    if OPENINGS.contains(&first.as_str()) { lowercase_first(rest) } else { rest.to_owned() }
}

/// Words that are written small inside a sentence, whoever the person is; a name is never among them.
const OPENINGS: [&str; 30] = [
    "a",
    "an",
    "the",
    "my",
    "it",
    "there",
    "this",
    "that",
    "too",
    "not",
    "no",
    "nobody",
    "nothing",
    "everything",
    "everyone",
    "being",
    "feeling",
    "getting",
    "having",
    "thinking",
    "worrying",
    "tired",
    "bad",
    "he",
    "she",
    "we",
    "they",
    "you",
    "other",
    "people",
];

/// The action without any leading "then" and "I will", however often they were typed, and without a full stop. It follows
/// "I will", so its first word is a verb and begins small.
pub fn clean_action(typed: &str) -> String {
    let mut rest = trim(typed);
    while let Some(after) =
        strip_opening(rest, &["then", "i will", "i'll", "i’ll", "i shall", "i am going to", "i'm going to"])
    {
        rest = after;
    }
    lowercase_first(rest)
}

/// The text with a small first letter, unless it begins with "I" or with capitals, as in "NHS".
fn lowercase_first(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next();
    let is_word = letters.clone().next().is_some_and(char::is_lowercase);
    match first.filter(|_| is_word) {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => text.to_owned(),
    }
}

fn trim(text: &str) -> &str {
    text.trim().trim_end_matches(['.', ',', ';', ' '])
}

/// The text after one of these openings. None where it does not start with one as a whole word.
fn strip_opening<'a>(text: &'a str, openings: &[&str]) -> Option<&'a str> {
    openings.iter().find_map(|opening| {
        let head = text.get(..opening.len())?;
        let rest = text.get(opening.len()..)?;
        let whole_word = rest.starts_with([' ', ',', ':', '…']);
        (head.eq_ignore_ascii_case(opening) && whole_word).then(|| rest.trim_start_matches([' ', ',', ':', '…']))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Parts, Status};
    use crate::testing::{Life, day};
    use crate::wizard::{DraftId, Stage, edit_draft};

    fn planned() -> Parts {
        let mut if_then = IfThen::default();
        if_then.add("it rains".into(), "take the coat".into());
        Parts { if_then: Some(if_then), ..Parts::default() }
    }

    #[test]
    fn from_the_third_plan_of_all_goals_in_focus_on_there_are_many() {
        let draft = Draft { obstacle: "it is late".into(), action: "go at noon".into(), ..Draft::default() };
        let many = |draft: &Draft, life: &Life| has_many_plans(draft, &life.plan(), day(22));
        let one = Life::new().goal(day(1), "walk").with(planned());
        let two = one.clone().goal(day(1), "read").with(planned());
        assert_eq!((many(&draft, &one), many(&draft, &two)), (false, true));
        assert!(!many(&Draft::default(), &two), "this goal has none");
        assert!(!many(&draft, &two.clone().placed(day(2), Status::Parked)), "a plan that rests does not count");
        let mut edited = edit_draft(DraftId(1), &one.only_goal(), Stage::Obstacle, &one.plan());
        assert!(!many(&edited, &one), "its own plan is counted once");
        edited.more_plans = vec![["late".into(), "go".into()], ["cold".into(), "run".into()]];
        assert!(many(&edited, &one));
    }

    #[test]
    fn a_draft_is_pictured_unless_any_of_its_words_forbid_it() {
        let draft = Draft { wish: "get out more".into(), obstacle: "I feel low".into(), ..Draft::default() };
        assert_eq!(draft_picturing(&draft), Picturing::Fits);
        let grieving = Draft { wish: "get out more since mum died".into(), ..draft.clone() };
        assert_eq!(draft_picturing(&grieving), Picturing::MakeEasier);
        let urge = Draft { more_plans: vec![["the urge to cut is back".into(), String::new()]], ..draft };
        assert_eq!(draft_picturing(&urge), Picturing::HardDayPlan);
    }

    #[test]
    fn small_words_typed_again_are_taken_off() {
        assert_eq!(clean_obstacle("If I feel too tired after work."), "I feel too tired after work");
        assert_eq!(clean_obstacle("if when it rains,"), "it rains");
        assert_eq!(clean_action("then I will put on my shoes"), "put on my shoes");
        assert_eq!(clean_action("I will I will walk to the corner."), "walk to the corner");
        assert_eq!(clean_action("Then, I’ll ring Sam"), "ring Sam");
    }

    #[test]
    fn both_halves_begin_small_inside_the_sentence_but_names_do_not() {
        assert_eq!(clean_action("Then I will Put on my shoes"), "put on my shoes");
        assert_eq!(clean_action("Invite Ana"), "invite Ana");
        assert_eq!(clean_action("Ärger aufschreiben"), "ärger aufschreiben");
        assert_eq!(clean_action("NHS line: ring it"), "NHS line: ring it");
        assert_eq!(clean_obstacle("Too tired after work"), "too tired after work");
        assert_eq!(clean_obstacle("If It's late"), "it's late");
        assert_eq!(clean_obstacle("I feel low"), "I feel low");
        assert_eq!(clean_obstacle("Ana is out"), "Ana is out");
        assert_eq!(clean_obstacle("Theo is out"), "Theo is out");
    }

    #[test]
    fn words_that_only_begin_like_them_stay() {
        assert_eq!(clean_obstacle("iffy weather"), "iffy weather");
        assert_eq!(clean_action("thenceforth rest"), "thenceforth rest");
        assert_eq!(clean_action("I willingly rest"), "I willingly rest");
        assert_eq!(clean_action(""), "");
    }
}
