//! The whole plan as a text for people: the sections that Markdown export writes.

use super::super::stage_ladder::rung_with;
use super::super::{goal as day_words, history, look_back, review, sentence, today, values};
use super::{EN, stands};
use crate::exchange::markdown::Section;
use crate::plan::{CheckIn, Goal, Part, Plan, Review, StatusOn};
use crate::wizard::wording_coverage;
use crate::words::en::history::DateFormat;
use chrono::NaiveDate;

/// The first section of the page: what the page is, and the person's values.
pub fn page(plan: &Plan, today: NaiveDate, dates: DateFormat) -> Section {
    let saved = fill!(EN.page_saved, date: (dates.date)(today));
    let values: Vec<String> = plan.values.iter().map(|value| values::name(value).to_owned()).collect();
    let none = plan.goals.is_empty().then(|| EN.page_none.to_owned());
    Section {
        title: EN.page_title.to_owned(),
        paragraphs: [review::for_therapists(EN.aid), saved].into_iter().chain(none).collect(),
        parts: titled(EN.page_values, values).into_iter().collect(),
        ..Section::default()
    }
}

/// The further sections of the page: each goal with its parts, its days and its history.
pub fn page_goals(plan: &Plan, today: NaiveDate, dates: DateFormat) -> impl Iterator<Item = Section> {
    plan.in_order().map(move |goal| of_goal(goal, today, dates))
}

/// A section with a list; none if the list is empty.
fn titled(title: &str, lines: Vec<String>) -> Option<Section> {
    (!lines.is_empty()).then(|| Section { title: title.to_owned(), lines, ..Section::default() })
}

fn of_goal(goal: &Goal, today: NaiveDate, dates: DateFormat) -> Section {
    let StatusOn { since, because, .. } = goal.stands(today);
    let (state, date, because) = (stands(goal, today, dates.date), (dates.date)(since), because);
    let state = if because.is_empty() {
        fill!(EN.page_state, state: state, date: date)
    } else {
        fill!(EN.page_state_because, state: state, date: date, reason: because)
    };
    let whole = sentence::whole(&goal.parts, &wording_coverage(&goal.parts, today), dates);
    let wish = goal.wish.trim();
    let is_own_heading = |part: &Part| matches!(part, Part::Wording(_) | Part::Steps(_));
    let about =
        goal.parts.each().iter().filter(|part| !is_own_heading(part)).flat_map(|part| lines(part, dates)).collect();
    let steps = goal.parts.steps.clone();
    let parts = [
        titled(EN.page_about, about),
        titled(EN.page_steps, lines(&Part::Steps(steps), dates)),
        titled(EN.page_ladder, ladder(goal, dates)),
        titled(EN.page_days, goal.check_ins.values().map(|said| day(said, dates)).collect()),
        titled(EN.page_learnt, goal.setbacks.iter().filter_map(|met| look_back::line(met, dates.date)).collect()),
        titled(EN.page_others, goal.voiced().into_iter().map(|voiced| view(goal, &voiced.review, dates)).collect()),
        titled(EN.page_history, past(goal, today, dates)),
    ];
    Section {
        title: goal.title().trim().to_owned(),
        quote: (!wish.is_empty() && wish != goal.title()).then(|| wish.to_owned()),
        paragraphs: [whole, state].into_iter().filter(|words| !words.is_empty()).collect(),
        lines: Vec::new(),
        parts: parts.into_iter().flatten().collect(),
    }
}

fn lines(part: &Part, dates: DateFormat) -> Vec<String> {
    history::lines(part, dates)
}

fn day(said: &CheckIn, dates: DateFormat) -> String {
    let how = [today::how(said.how).to_owned()].into_iter().chain(day_words::felt(said, true));
    let how = how.collect::<Vec<_>>().join(", ");
    let (date, note) = ((dates.date)(said.day), said.note.trim());
    if note.is_empty() {
        fill!(EN.page_day, date: date, how: how)
    } else {
        fill!(EN.page_day_note, date: date, how: how, note: note)
    }
}

/// The rung of each day.
fn ladder(goal: &Goal, dates: DateFormat) -> Vec<String> {
    let all = goal.rungs.iter().map(|(day, rung)| (day, rung_with(rung.place(), goal.outcome(*rung))));
    all.map(|(day, how)| fill!(EN.page_day, date: (dates.date)(*day), how: how)).collect()
}

/// A review in one line.
fn view(goal: &Goal, said: &Review, dates: DateFormat) -> String {
    let answers = review::answers(said).into_iter().flat_map(|(_, answer, line)| [answer, line.to_owned()]);
    let close = goal.rating_to_show(said).map(|n| fill!(review::EN.their_close, n: n.get()));
    let all = answers.chain(close).chain([said.comment.trim().to_owned()]);
    let how = all.filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" ");
    fill!(EN.page_view, who: review::name(&said.by), date: (dates.date)(said.on), how: how)
}

/// The changes and their reasons, oldest first.
fn past(goal: &Goal, today: NaiveDate, dates: DateFormat) -> Vec<String> {
    let made = fill!(history::EN.made, date: (dates.date)(goal.made));
    let changes = goal.past(today);
    let changes = changes.iter().map(|past| history::sentence(past, dates));
    [made].into_iter().chain(changes).collect()
}
