//! Documents of every version ever saved: what a browser holds and what a file holds. They load to the same plan for ever.
//! A file in `tests/fixtures` is never changed once a version that wrote it was given to people; a new form is a new file.

mod expected;

use crate::world::{day, new_shelf, texts};
use cairn_core::exchange;
use cairn_core::journal::{self, Entry, Journal, Unread};
use cairn_core::plan::{
    Appointment, Change, ChangeKind, DayBegins, Measure, MeasureKind, Part, PartKind, Rating, Session, SetbackReason,
    Stance, Status, StatusKind,
};
use cairn_core::shelf::{Memory, Shelf};
use cairn_core::wizard::{Door, Draft, Stage};
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use std::collections::{BTreeMap, BTreeSet as Set};
use std::fmt::Debug;
use std::rc::Rc;

fn fixture(name: &str) -> String {
    let path = format!("{}/../tests/fixtures/{name}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn what_version_1_left_in_a_browser() {
    let (shelf, stored) = shelf_of("shelf-1.json");
    let journal = loaded(&shelf);
    assert_eq!(journal.set().plan(), expected::plan());
    let unread = journal.unread();
    assert_eq!((unread.damaged, unread.newer), (1, 2), "a spoilt entry; one in a newer seal and one newer act");
    let [name] = journal.draft_names().unwrap().try_into().unwrap();
    let draft = Draft::from_json(&journal.draft(&name).unwrap().unwrap()).unwrap();
    assert_eq!((draft.door, draft.stage, draft.focus.as_deref()), (Door::Whole, Stage::Obstacle, Some("obstacle")));
    assert_eq!((draft.wish.as_str(), draft.outcome.as_str()), ("sing again ", "I feel like m"));
    assert_eq!(draft.began, None, "drafts did not know yet what they began from");
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

#[test]
fn a_draft_that_knows_what_it_began_from() {
    let draft = Draft::from_json(&fixture("draft-2.json")).unwrap();
    let began = draft.began.as_deref().unwrap();
    assert_eq!((draft.wish.as_str(), began.wish.as_str()), ("sing again ", ""));
    assert_eq!((draft.values.len(), began.values.len(), began.capacity.as_str()), (2, 1, "100"));
    let again = Draft::from_json(&draft.to_json()).unwrap();
    assert_eq!(again, draft, "saved again it knows it still");
}

#[test]
fn what_version_1_saved_as_a_file() {
    let text = fixture("cairn-1.json");
    let backup = exchange::read(&text, yielder::none).block_on().unwrap();
    assert_eq!((backup.unreadable, backup.set.newer()), (2, 1));
    let mut journal = Journal::new(new_shelf(), 1);
    journal.join(backup.set, 1).unwrap();
    assert_eq!(journal.set().plan(), expected::plan());
}

/// The ladder with where one is came after version 1 was fixed.
#[test]
fn what_was_said_of_a_ladder_and_of_numbers() {
    let (shelf, stored) = shelf_of("shelf-2.json");
    let goals: Vec<_> = loaded(&shelf).set().plan().goals.into_values().collect();
    let rungs: Vec<(NaiveDate, i8)> = goals[0].rungs.iter().map(|(day, rung)| (*day, rung.get())).collect();
    assert_eq!(rungs, [(day(12), -1), (day(20), 0)], "what was said of the 19th was taken back");
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

/// Sessions, rest, looks back and a therapist's words came after version 1 was fixed as well.
#[test]
fn what_was_said_of_sessions_of_rest_and_by_a_therapist() {
    let (shelf, stored) = shelf_of("shelf-3.json");
    let plan = loaded(&shelf).set().plan();
    assert_eq!(plan.appointment, Some(Appointment { on: day(12), every: Some(1) }));
    let session = Session { held: true, notes: "breathe first".into(), ..Session::new(day(12)) };
    assert_eq!(plan.sessions[&day(12)], Session { question: "Is it too much?".into(), ..session });
    assert_eq!(plan.day_begins, DayBegins::try_from(3).unwrap());
    assert_eq!([13, 14, 16, 17].map(|d| plan.is_low(day(d))), [false, true, true, false]);
    let goal = plan.goals.values().next().unwrap();
    assert_eq!(goal.parts.measure, Some(Measure::Closeness));
    assert_eq!((goal.status, goal.title()), (Status::Finished, "sing with others"));
    let setback = &goal.setbacks[0];
    assert_eq!((setback.on, &setback.why[..]), (day(15), &[SetbackReason::Unexpected][..]));
    assert_eq!((setback.obstacle.as_str(), setback.learnt.as_str()), ("I had a cold", "hum at home"));
    let review = goal.review_by("Dr Ito").unwrap();
    assert_eq!((review.on, review.stance, review.rating), (day(16), Stance::Agree, Rating::try_from(6).ok()));
    assert_eq!(review.comment, "A good start.");
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

/// The plan for hard days, a word beside a contact and the region came after version 1 was fixed.
#[test]
fn what_was_written_for_hard_days() {
    let (shelf, stored) = shelf_of("shelf-4.json");
    let journal = loaded(&shelf);
    let plan = journal.set().plan();
    let hard_day = plan.hard_day.unwrap();
    assert_eq!(hard_day.on, day(23), "the later one counts");
    let topics: Vec<&str> = hard_day.parts.iter().map(|part| part.about.slug()).collect();
    assert_eq!(topics, ["today", "starts", "myself", "places", "ask", "job", "safer"]);
    assert_eq!(hard_day.parts[0].words, "the cat\nand \"Oma’s\" garden 🌻");
    assert_eq!(plan.helpers[0].note, "not for nights");
    assert_eq!(journal.unread(), Unread::default());
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

/// More than one plan for what gets in the way came after that.
#[test]
fn what_was_planned_for_more_than_one_obstacle() {
    let (shelf, stored) = shelf_of("shelf-5.json");
    let plan = loaded(&shelf).set().plan();
    let if_then = plan.goals.values().next().unwrap().parts.if_then.clone().unwrap();
    assert_eq!(if_then.outcome, "air");
    let plans = [("it rains", "take the coat"), ("my shift changes", "walk at noon")];
    assert_eq!(if_then.plans().collect::<Vec<_>>(), plans);
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

/// "I was not well" and two weeks of the smallest version came after that.
#[test]
fn what_was_said_of_an_illness_and_of_the_smallest_version() {
    let (shelf, stored) = shelf_of("shelf-6.json");
    let journal = loaded(&shelf);
    let plan = journal.set().plan();
    let goal = plan.goals.values().next().unwrap();
    let why = [SetbackReason::TooMuch, SetbackReason::NotWell, SetbackReason::NotMine];
    assert_eq!((&goal.setbacks[0].why[..], goal.setbacks[0].learnt.as_str()), (&why[..], "rest first"));
    assert_eq!(goal.parts.when.smallest_until, NaiveDate::from_ymd_opt(2026, 12, 3));
    assert!(plan.is_low(day(26)) && !plan.is_low(day(27)) && plan.is_easy_day(goal, day(30)));
    assert_eq!(journal.unread(), Unread::default());
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

/// The two questions of a review came after that.
#[test]
fn what_a_therapist_answered_to_two_questions() {
    let (shelf, stored) = shelf_of("shelf-7.json");
    let plan = loaded(&shelf).set().plan();
    let review = plan.goals.values().next().unwrap().review_by("Dr Ito").unwrap();
    let answers: Vec<_> = review.answers().map(|answer| (answer.stance, answer.words.as_str())).collect();
    assert_eq!(answers, [(Stance::Agree, ""), (Stance::Disagree, "fewer days, \"perhaps\"?")]);
    assert_eq!((review.stance, review.rating), (Stance::Disagree, Rating::try_from(6).ok()));
    assert_eq!(review.comment, "You’ve made a start.");
    assert_eq!(texts(&*shelf).into_iter().collect::<BTreeMap<_, _>>(), stored, "loading writes nothing");
}

/// What is stored under each key in a browser of that time.
fn stored_in(name: &str) -> BTreeMap<String, String> {
    serde_json::from_str(&fixture(name)).unwrap()
}

fn shelf_of(name: &str) -> (Rc<Memory>, BTreeMap<String, String>) {
    let (shelf, stored) = (new_shelf(), stored_in(name));
    for (key, text) in &stored {
        shelf.write(key, text).unwrap();
    }
    (shelf, stored)
}

/// The journal of a browser, after all that is stored there was read.
fn loaded(shelf: &Rc<Memory>) -> Journal {
    let mut journal = Journal::new(shelf.clone(), 9);
    journal.rescan().unwrap();
    journal
}

/// All changes that stand in captured documents, in every form in which this version reads them.
fn captured() -> Vec<Change> {
    let shelves = (1..=7).flat_map(|n| stored_in(&format!("shelf-{n}.json")));
    let shelves = shelves.filter_map(|(key, text)| journal::open(&key, &text).ok());
    let shelves = shelves.flat_map(|opened| opened.entries);
    let file = exchange::read(&fixture("cairn-1.json"), yielder::none).block_on().unwrap();
    let entries: Vec<Entry> = shelves.chain(file.set.into_entries()).collect();
    entries.iter().filter_map(Entry::act).flat_map(|act| act.does.clone()).collect()
}

/// A new kind is captured in a new file before it is given to people.
#[test]
fn every_kind_stands_in_a_captured_document() {
    let (mut changes, mut parts, mut measures, mut statuses) = <(Set<_>, Set<_>, Set<_>, Set<_>)>::default();
    let mut reasons = Set::new();
    let mut of_part = |part: &Part| {
        parts.insert(part.kind());
        if let Part::Measure(Some(measure)) = part {
            measures.insert(measure.kind());
        }
    };
    for change in captured() {
        changes.insert(change.kind());
        match &change {
            Change::PartChanged { part, .. } => of_part(part),
            Change::GoalMade { parts, status, .. } => {
                parts.each().iter().for_each(&mut of_part);
                statuses.insert(status.kind());
            }
            Change::SetbackMet { setback, .. } => reasons.extend(&setback.why),
            Change::StatusChanged { status, .. } => drop(statuses.insert(status.kind())),
            _ => {}
        }
    }
    all_are_in(&changes, ChangeKind::ALL);
    all_are_in(&parts, PartKind::ALL);
    all_are_in(&measures, MeasureKind::ALL);
    all_are_in(&statuses, StatusKind::ALL);
    all_are_in(&reasons, &SetbackReason::ALL);
}

#[track_caller]
fn all_are_in<K: Copy + Ord + Debug>(found: &Set<K>, all: &[K]) {
    let missing: Vec<K> = all.iter().copied().filter(|kind| !found.contains(kind)).collect();
    assert_eq!(missing, []);
}
