//! Sentences for exported files: the purpose of each file, and the words inside it.

mod sheet;

pub use sheet::{page, page_goals};

use super::goal::name_elsewhere;
use super::{areas, goals, measure, stage_ladder, today, values};
use crate::coach::Unguarded;
use crate::exchange::calendar::{EventKind, EventText};
use crate::exchange::fhir::FhirWords;
use crate::exchange::table::CheckInWords;
use crate::plan::{Goal, Measure, Status};
use chrono::NaiveDate;

sentences! {
    /// Files for other programs.
    Files {
        title: "Other files",
        lead: "These are for other programs, so Cairn can’t open them again. Things you’ve undone aren’t in them.",
        saved: "The file is on its way to your downloads.",

        calendar_title: "For your calendar",
        calendar_say: "Your sessions, the days to look back at a goal, last days, and the days of the week you chose.",
        calendar_times: "Morning goes in at 8:00, midday at 12:00, afternoon at 15:00, evening at 18:00 and before bed \
            at 21:00.",
        calendar_again: "Days of the week repeat for 12 weeks. If you save it again later, the new file updates the \
            old days. It can’t take out goals you’ve paused or let go of since, so please remove those yourself.",
        calendar_care: "Many calendars send what’s in them to a server, so your goals aren’t named unless you say so.",
        calendar_more: "More about the calendar file",
        calendar_names: "Name my goals in it",
        calendar: "Save the calendar file",
        dates_none: "There’s nothing coming up yet.",
        dates(n): "1 entry coming up" | "{n} entries coming up",

        table_title: "For a spreadsheet",
        table_say: "One file has a line for each day you checked in, with your notes. The other has a line for each \
            goal.",
        table_days: "Save the days",
        table_goals: "Save the goals",
        days_none: "No days yet",
        days(n): "1 day" | "{n} days",
        goals_none: "no goals yet",
        goals(n): "1 goal" | "{n} goals",
        both(days, goals): "{days} and {goals}",

        text_title: "To read or to bring along",
        text_say: "All your goals as text, with your notes and each goal’s history. It’s Markdown, and any program can \
            open it.",
        text: "Save the text",

        record_title: "For a health record",
        record_say: "Your goals, in a form that a clinic’s programs can read (FHIR R4). Ask your clinic if they want \
            it.",
        record_care: "Your name isn’t in it unless you add it here. Your own words for your goals are in it.",
        record_name: "A name on it",
        record_optional: "optional",
        record: "Save for a health record",

        aid: "A planning aid alongside your own care. It makes no diagnosis.",
        aid_record: "In the person’s own words, from Cairn. A planning aid alongside care, not a clinical measure.",
        nobody: "No name given",

        calendar_name: "Cairn",
        session: "Cairn: a session",
        review: "Cairn: look back at a goal",
        end: "Cairn: a last day",
        cue: "Cairn: time for a small step",
        wake: "Cairn: a pause ends",
        review_named(goal): "Look back: {goal}",
        end_named(goal): "Last day: {goal}",
        wake_named(goal): "A pause ends: {goal}",
        smallest_note(smallest): "The smallest version counts too: {smallest}",

        head_date: "Date",
        head_goal: "Goal",
        head_how: "How it went",
        head_note: "Note",
        head_close: "How close it feels (0 to 10)",
        head_achieved: "Got something done (0 to 10)",
        head_enjoyed: "Enjoyed it (0 to 10)",
        head_wish: "The wish it came from",
        head_stands: "Status",
        head_since: "Since",
        head_area: "Area",
        head_value: "The value behind it",
        head_measure: "How I’ll know",
        head_start: "Starts",
        head_review: "Look back on",
        head_end: "Ends",
        head_rung: "On the ladder",
        head_done: "Days done",
        head_matters: "How much it matters (0 to 10)",
        head_sure: "How sure I am (0 to 10)",

        page_title: "My goals",
        page_saved(date): "From Cairn, {date}.",
        page_values: "What matters to me",
        page_none: "There are no goals yet.",
        page_ladder: "Where it was on the ladder",
        page_learnt: "What I learnt",
        page_others: "How others see it",
        page_steps: "Small steps",
        page_about: "About it",
        page_days: "How it went",
        page_day(date, how): "{date}: {how}",
        page_view(who, date, how): "{who}, {date}: {how}",
        page_day_note(date, how, note): "{date}: {how}. {note}",
        page_history: "History",
        page_state(state, date): "Status: {state}, since {date}.",
        page_state_because(state, date, reason): "Status: {state}, since {date}. Why: {reason}",
    }
}

/// The words of a session in a calendar. They are the same for everybody.
pub fn session() -> EventText {
    EventText { title: EN.session.to_owned(), note: EN.aid.to_owned() }
}

/// The words of an event. They reveal nothing of the goal unless `named` is true.
pub fn event(kind: EventKind, goal: &Goal, named: bool) -> EventText {
    let goal_words = name_elsewhere(goal);
    let goal_words = goal_words.trim();
    let title = match (kind, named) {
        (EventKind::Review, false) => EN.review.to_owned(),
        (EventKind::End, false) => EN.end.to_owned(),
        (EventKind::Cue, false) => EN.cue.to_owned(),
        (EventKind::Wake, false) => EN.wake.to_owned(),
        (EventKind::Review, true) => fill!(EN.review_named, goal: goal_words),
        (EventKind::End, true) => fill!(EN.end_named, goal: goal_words),
        (EventKind::Cue, true) => goal_words.to_owned(),
        (EventKind::Wake, true) => fill!(EN.wake_named, goal: goal_words),
    };
    let smallest = goal.parts.smallest.trim();
    let is_smallest_said = named && kind == EventKind::Cue && !smallest.is_empty() && Unguarded::of(goal).is_ok();
    let smallest = is_smallest_said.then(|| fill!(EN.smallest_note, smallest: smallest));
    EventText { title, note: smallest.into_iter().chain([EN.aid.to_owned()]).collect::<Vec<_>>().join("\n") }
}

/// The words of the table of check-ins.
pub const CHECK_INS: CheckInWords = CheckInWords {
    heads: [EN.head_date, EN.head_goal, EN.head_how, EN.head_note, EN.head_close, EN.head_achieved, EN.head_enjoyed],
    about: EN.aid,
    how: today::how,
};

/// The heads of the table of goals.
pub const GOAL_HEADS: [&str; 14] = [
    EN.head_goal,
    EN.head_wish,
    EN.head_stands,
    EN.head_since,
    EN.head_area,
    EN.head_value,
    EN.head_measure,
    EN.head_start,
    EN.head_review,
    EN.head_end,
    EN.head_done,
    EN.head_rung,
    EN.head_matters,
    EN.head_sure,
];

/// The phrases for a goal's area, value, measure and rung, each possibly empty.
pub fn goal_parts(goal: &Goal) -> [String; 4] {
    let parts = &goal.parts;
    [
        parts.area.map(areas::area).unwrap_or_default().to_owned(),
        parts.value.as_ref().map(values::name).unwrap_or_default().to_owned(),
        parts.measure.as_ref().map(measure::phrase).unwrap_or_default(),
        goal.rung().map(|(_, rung)| stage_ladder::rung(rung.place())).unwrap_or_default().to_owned(),
    ]
}

/// The goal's status on a day in a few words. `date` formats the day on which a pause ends.
pub fn stands(goal: &Goal, today: NaiveDate, date: fn(NaiveDate) -> String) -> String {
    let status = goal.stands(today).status;
    let until = match status {
        Status::Paused { until } => until.map(date),
        _ => None,
    };
    goals::status(status, until)
}

/// The words of a FHIR bundle.
pub const RECORD: FhirWords<'static> = FhirWords {
    about: EN.aid_record,
    nobody: EN.nobody,
    area: &|goal: &Goal| goal.parts.area.map(areas::area),
    measure: &|measure: &Measure| measure::phrase(measure),
};
