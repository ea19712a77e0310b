//! The formulas in words: source, rule and limits of each.

use crate::scales::{Formula, Trend};

sentences! {
    /// The formulas, and what they can't say.
    Scales {
        title: "Numbers for a clinician",
        lead: "This page is for talking with someone who works with numbers like these. You don’t need it to use Cairn.",
        behind(rule): "“{rule}”: where it comes from, and what it can’t say",
        source: "Where it comes from",
        rule: "The rule",
        limits: "What it can’t say",

        score_title: "The T-score",
        score_none: "No goal has a ladder that says where you are now, so there’s no score.",
        score_equal(start, now, by): "Each goal alike: {start} → {now}. The change is {by}.",
        score_weighed(start, now, by): "By how much each goal mattered when its ladder was written: {start} → {now}. The change is {by}.",
        score_uncounted(goals): "These have no ladder, or no rung yet, so they don’t count: {goals}.",
        score_no_weight: "No goal says how much it matters, so there’s no score with weights.",
        score_words: "The first number is from the first rungs, and the second is from the rungs now. 50 is as hoped, \
            and more is better than hoped.",
        score_hidden: "You chose not to see numbers, so the score isn’t shown.",
        goal: "Goal",
        start: "Start",
        now: "Now",
        rung_on(rung, date): "{rung} ({date})",
        change: "Change",
        weight: "Mattered",
        formulas_title: "All the rules in use",

        t_score: "T-score",
        t_score_source: "Goal Attainment Scaling, by T. J. Kiresuk and R. E. Sherman, 1968.",
        t_score_rule: "T = 50 + 10 · Σwx ÷ √(0.7 · Σw² + 0.3 · (Σw)²). Here x is the rung, from -2 to 2. \
            The weight is w.",
        t_score_limits: "It does not say how you are. It can’t be compared with another person’s score, and it’s only \
            as good as the rungs that were set. The weights are from 0 to 10, which isn’t how its authors weigh. Do \
            not set it as a target. Do not add it to a caseload report.",
        moved: "Did it really move?",
        moved_source: "A rule from the open code of NHS England for its own counts.",
        moved_rule: "The last rating less the first, if they are two weeks apart or more. Of four or more, the middle \
            of the first two and of the last two. 3 or more up is a move. 3 or more down is further away. The rest is \
            ups and downs. It starts again when the words of the goal change.",
        moved_limits: "It sees only the first and the last days, and it doesn’t know why. It does not say how you are. \
            The rule was made for services for children and young people. For one adult it is a rule of thumb.",
        forgiving: "How steady it is",
        forgiving_source: "The open rule of Loop Habit Tracker, by Á. S. Xavier.",
        forgiving_rule: "Each day, s becomes s · m + v · (1 − m), with m = 0.5 to the power of √f ÷ 13. Here f is how \
            often a day, and v is how much was done. Days when the goal was paused are left out.",
        forgiving_limits: "It doesn’t know how hard a day was. A low score says nothing bad about you, and a high one \
            isn’t a prize.",
        rate: "Planned and done",
        rate_source: "A plain count.",
        rate_rule: "Planned is times a week × days not paused ÷ 7. The rate is done ÷ planned, and never more than 1.",
        rate_limits: "It doesn’t know how much each time took out of you. More than planned isn’t better.",
        load: "Minutes a week",
        load_source: "A plain sum.",
        load_rule: "Times a week × minutes each time, added up over all goals in focus.",
        load_limits: "A goal with no minutes counts as none. Rest and care take time too, and they aren’t in it.",
        gap: "The gap in an area",
        gap_source: "A plain sum.",
        gap_rule: "“Want” minus “now”, each from 1 to 5. A tie is shown as a tie.",
        gap_limits: "It doesn’t say which area comes first. You do.",

        too_early: "It’s too early to say.",
        bigger: "It feels closer, and that’s a bigger move than the usual ups and downs.",
        slipped: "It feels further away than at first. That can mean many things, also that you see more clearly now.",
        no_change: "No clear change yet.",

        practice_title: "Planned and done in the last 12 weeks",
        practice_lead: "These are for the clinician alone. A goal’s own page has no shares and no scores.",
        practice_none: "None of your goals has a number of times to count.",
        practice_hidden: "You chose not to see numbers, so these aren’t shown.",
        done: "Done",
        planned: "Planned",
        share: "Share",
        steady: "Steady",
        percent(n): "{n} %",
        of_hundred(n): "{n} of 100",
    }
}

/// A formula in words: its name, its source, its rule and what it can't say.
pub fn about(formula: Formula) -> [&'static str; 4] {
    match formula {
        Formula::TScore => [EN.t_score, EN.t_score_source, EN.t_score_rule, EN.t_score_limits],
        Formula::Moved => [EN.moved, EN.moved_source, EN.moved_rule, EN.moved_limits],
        Formula::Forgiving => [EN.forgiving, EN.forgiving_source, EN.forgiving_rule, EN.forgiving_limits],
        Formula::Rate => [EN.rate, EN.rate_source, EN.rate_rule, EN.rate_limits],
        Formula::Load => [EN.load, EN.load_source, EN.load_rule, EN.load_limits],
        Formula::Gap => [EN.gap, EN.gap_source, EN.gap_rule, EN.gap_limits],
    }
}

/// The sentence for a trend of closeness.
pub fn verdict(moved: Trend) -> &'static str {
    match moved {
        Trend::TooEarly => EN.too_early,
        Trend::Bigger => EN.bigger,
        Trend::SlippedBack => EN.slipped,
        Trend::NoClearChange => EN.no_change,
    }
}
