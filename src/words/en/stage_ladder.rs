//! Stage 11: the ladder.

use super::measure::{number, often, per};
use crate::wizard::{Counts, Proposal};
use crate::words::fill;

sentences! {
    /// The ladder: five outcomes written in advance.
    StageLadder {
        title: "What would more or less look like?",
        why: "When you write the steps down before, even a small move can be seen later.",
        lead: "This one is optional. Five outcomes, from much less to much more than you hope.",
        propose: "Fill in from my numbers",
        proposed: "Change any line so that it fits you.",
        much_more: "Much more than hoped",
        more: "More than hoped",
        as_hoped: "As hoped",
        less: "Less than hoped",
        much_less: "Much less than hoped",
        reach: "{n} {unit}",
        down_to: "{n} {unit} {per}",
        close: "{n} out of 10",
        not_once: "not yet",
    }
}

/// The five names, much less first.
pub const RUNGS: [&str; 5] = [EN.much_less, EN.less, EN.as_hoped, EN.more, EN.much_more];

/// A proposal in words, much less first.
pub fn in_words(proposal: &Proposal) -> [String; 5] {
    proposal.amounts.map(|amount| {
        let n = number(amount);
        let text = match &proposal.counts {
            Counts::Times(_) if n == "0" => EN.not_once.to_owned(),
            Counts::Times(period) => often(amount, *period),
            Counts::Reach(unit) => fill(EN.reach, &[("n", &n), ("unit", unit)]),
            Counts::DownTo(unit, period) => fill(EN.down_to, &[("n", &n), ("unit", unit), ("per", per(*period))]),
            Counts::Closeness => fill(EN.close, &[("n", &n)]),
        };
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Per};
    use crate::wizard::propose;

    #[test]
    fn three_times_a_week_becomes_five_lines() {
        let proposal = propose(&Measure::HowOften { times: 3.0, per: Per::Week, minutes: None }).unwrap();
        let expected = ["once a week", "twice a week", "3 times a week", "4 times a week", "5 times a week"];
        assert_eq!(in_words(&proposal), expected);
    }
}
