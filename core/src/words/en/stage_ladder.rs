//! Sentences of stage 11, the ladder.

use super::measure::{often, per};
use crate::coach::{Guard, Unguarded};
use crate::plan::Per;
use crate::wizard::{Draft, LadderFlaw, LadderProposal, LadderUnit, propose_ladder};
use crate::words::figure;

sentences! {
    /// The ladder: five outcomes written in advance.
    StageLadder {
        title: "What would more or less look like?",
        why: "If you write this down now, you’ll be able to see even a small move later.",
        lead: "This one is optional. It has five rungs, from much less to much more than you hope.",
        propose: "Fill in from my numbers",
        propose_strain: "Fill in the two upper rungs",
        less_strain: "as hoped, with less strain",
        proposed: "Change any rung so that it fits you.",
        leave_out: "Leave the ladder out",
        now_less: "“Less than hoped” is about where you are now.",
        now_much_less: "“Much less than hoped” is where you are now, because nothing is lower.",
        often_now: "How often is it now?",
        if_you_like: "optional",
        same: "Two rungs say the same. Each can be a bit more than the one below it.",
        mixed: "The rungs count different things. If they all count one thing, a move is easier to see.",
        uneven: "Some rungs are much further apart than others. With even gaps, they tell you more.",
        unclear: "Could someone who doesn’t know you tell which rung it is? You can say what they’d see you do.",
        undated: "There’s no day to look back at it yet. You can pick one under “When will you do it?”",
        much_more: "Much more than hoped",
        more: "More than hoped",
        as_hoped: "As hoped",
        less: "Less than hoped",
        much_less: "Much less than hoped",
        reach(n, unit): "{n} {unit}",
        down_to(n, unit, per): "{n} {unit} {per}",
        close(n): "{n} out of 10",
        not_once: "not yet",
        not_any: "not at all",
        times_in_two(n, periods): "once in 2 {periods}" | "{n} times in 2 {periods}",
        days: "days",
        weeks: "weeks",
        months: "months",
        years: "years",
    }
}

/// The names of the five rungs, lowest first.
pub const RUNGS: [&str; 5] = [EN.much_less, EN.less, EN.as_hoped, EN.more, EN.much_more];

/// The name of a rung by its index, 0 for the lowest.
pub fn rung(place: usize) -> &'static str {
    RUNGS.get(place).copied().unwrap_or_default()
}

/// The name of a rung with the outcome in the person's words, if there is one.
pub fn rung_with(place: usize, outcome: &str) -> String {
    let (name, outcome) = (rung(place), outcome.trim());
    if outcome.is_empty() { name.to_owned() } else { format!("{name} ({outcome})") }
}

/// The outcomes proposed for a draft, lowest first; the person fills in the empty ones. For pain and for daily exercise
/// the best outcome is not a higher number, so other words are proposed. For any other guard nothing is proposed.
pub fn proposed(draft: &Draft) -> Option<[String; 5]> {
    match Unguarded::of(draft) {
        Ok(draft) => propose_ladder(draft).as_ref().map(in_words),
        Err(Guard::Pain) => Some(["", "", "", EN.less_strain, EN.less_strain].map(str::to_owned)),
        Err(_) => None,
    }
}

/// The level at which the person is now, by the convention of the proposal.
pub fn now_at(draft: &Draft) -> &'static str {
    let now = Unguarded::of(draft).ok().and_then(propose_ladder).and_then(|proposal| proposal.now);
    if now.is_some_and(|now| now.place() == 0) { EN.now_much_less } else { EN.now_less }
}

/// The sentence for a criterion that the levels don't meet.
pub fn flaw(flaw: LadderFlaw) -> &'static str {
    match flaw {
        LadderFlaw::Same => EN.same,
        LadderFlaw::Mixed => EN.mixed,
        LadderFlaw::Uneven => EN.uneven,
        LadderFlaw::Unclear => EN.unclear,
        LadderFlaw::Undated => EN.undated,
    }
}

/// A proposal in words, lowest first. A level without an amount is empty.
fn in_words(proposal: &LadderProposal) -> [String; 5] {
    let said: Vec<f64> = proposal.amounts.into_iter().flatten().collect();
    let none = if said.first() > said.last() { EN.not_any } else { EN.not_once };
    proposal.amounts.map(|amount| {
        let Some(amount) = amount else { return String::new() };
        let n = figure(amount);
        let text = match &proposal.unit {
            LadderUnit::Times(_) if n == "0" => none.to_owned(),
            LadderUnit::Times(period) if n.ends_with(".5") => in_two(amount, *period),
            LadderUnit::Times(period) => often(amount, *period),
            LadderUnit::Reach(unit) => fill!(EN.reach, n: n, unit: unit),
            LadderUnit::DownTo(unit, period) => fill!(EN.down_to, n: n, unit: unit, per: per(*period)),
            LadderUnit::Closeness => fill!(EN.close, n: n),
        };
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// A frequency with a half as a whole number in two periods: "3 times in 2 weeks".
fn in_two(times: f64, period: Per) -> String {
    let periods = match period {
        Per::Day => EN.days,
        Per::Week => EN.weeks,
        Per::Month => EN.months,
        Per::Year => EN.years,
    };
    fill!(EN.times_in_two, n: times * 2.0, periods: periods)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::{MeasureChoice, MeasureDraft};

    fn often(times: &str, now: &str) -> Draft {
        let kind = Some(MeasureChoice::HowOften);
        let measure = MeasureDraft { kind, times: times.into(), from: now.into(), ..MeasureDraft::default() };
        Draft { measure, ..Draft::default() }
    }

    fn lines(times: &str) -> Option<[String; 5]> {
        proposed(&often(times, ""))
    }

    #[test]
    fn once_it_is_said_how_often_it_is_now_that_is_less_than_hoped() {
        let draft = often("3", "2");
        let expected = ["once a week", "twice a week", "3 times a week", "4 times a week", "5 times a week"];
        assert_eq!((proposed(&draft).unwrap(), now_at(&draft)), (expected.map(str::to_owned), EN.now_less));
        let none = often("4", "0");
        assert_eq!((proposed(&none).unwrap()[0].as_str(), now_at(&none)), ("not yet", EN.now_much_less));
        assert_eq!(proposed(&often("2", "3")).unwrap()[4], "not at all");
        assert_eq!(now_at(&often("3", "")), EN.now_less);
    }

    #[test]
    fn three_times_a_week_becomes_five_lines() {
        let expected = ["once a week", "twice a week", "3 times a week", "4 times a week", "5 times a week"];
        assert_eq!(lines("3").unwrap(), expected);
    }

    #[test]
    fn nobody_does_a_thing_half_a_time() {
        assert_eq!(
            lines("1").unwrap(),
            ["not yet", "once in 2 weeks", "once a week", "twice a week", "3 times a week"]
        );
        assert_eq!(lines("1.5").unwrap()[2], "3 times in 2 weeks");
    }
}
