//! Sentences of a goal's charts, and of the tables with the same data.

use super::today::FELT;
use crate::plan::Rating;
use crate::scales::DayRecord;

sentences! {
    /// The charts on a goal's page.
    Pictures {
        as_table: "Show as a table",
        explained: "What it shows, and as a table",
        numbers: "Show numbers",
        numbers_say: "Without numbers, you still see the pictures and words.",
        numbers_group: "How it’s shown",
        with_numbers: "With numbers",
        without_numbers: "Without numbers",

        days_title: "Your days",
        month: "Month",
        year: "Year",
        all_years: "All years",
        span: "How much is shown",
        earlier: "Earlier",
        later: "Later",
        days_label(span, words): "Your days in {span}. {words}",
        days_none: "There’s nothing here for these days. It’s just a gap, nothing more.",
        days_many(n, m): "{n} done, {m} in the smallest version.",
        days_some: "Some were done.",
        key: "What the shapes mean",
        date: "Day",
        said: "What you said",
        note: "Your note",
        in_month: "Month",
        done: "done",
        smallest: "smallest version",
        not_today: "not that day",
        resting: "paused or parked",
        nothing: "nothing said",
        before: "before it began",
        after: "after it ended",
        ahead: "still to come",
        amount_none: "–",
        amount_few: "a few",
        amount_some: "some",
        amount_many: "many",

        close_title: "How close it feels",
        close_label(first, last, verdict): "How close it felt, from {first} to {last}. {verdict}",
        close_label_alone(first, last): "How close it felt, from {first} to {last}.",
        close_gap: "A gap in the line means you didn’t say, the goal was paused, or its words changed.",
        close_felt: "How close",
        close_number(n, felt): "{n} of 10: {felt}",

        ladder_title: "Where you are on the ladder",
        ladder_ask: "Where am I now?",
        ladder_hint: "One tap is plenty. You can change it at any time.",
        ladder_label(rung): "A ladder of five rungs. You’re at: {rung}.",
        ladder_label_none: "A ladder of five rungs.",
        ladder_now(date, rung): "Since {date}: {rung}",
        ladder_rung: "Rung",

        weeks_title: "Planned and done",
        weeks_label(words): "Planned and done in the last weeks. {words}",
        weeks_lead: "The outline is what you planned, and the filled part is what you did. A wave is a week of rest, \
            when nothing is asked of you.",
        weeks_sum(n, planned): "Done once, out of about {planned} planned."
            | "Done {n} times, out of about {planned} planned.",
        weeks_week: "Week of",
        weeks_planned: "planned",
        weeks_done: "done",
        weeks_rest: "paused",
        weeks_part_rest: "partly paused",
        share_all: "You did what you planned, or nearly all of it.",
        share_half: "You did more than half of what you planned.",
        share_some: "Some of it happened.",
        share_none: "It was a quiet time, and that’s okay.",
        share_rest: "The goal was paused, so nothing was asked of you.",
        as_planned: "as planned",
        less: "less",
        more: "more",
        not_any: "none",

        up_close: "Look at the stones up close",
        cairn_of(kinds): "This cairn holds: {kinds}.",
    }
}

/// The record of a day, in words.
pub fn said(record: DayRecord) -> &'static str {
    match record {
        DayRecord::Done => EN.done,
        DayRecord::Smallest => EN.smallest,
        DayRecord::NotToday => EN.not_today,
        DayRecord::Resting => EN.resting,
        DayRecord::Nothing => EN.nothing,
        DayRecord::Before => EN.before,
        DayRecord::After => EN.after,
        DayRecord::Ahead => EN.ahead,
    }
}

/// A rating of 0 to 10 in words, and also in a figure if `numbers` is true.
pub fn felt(rating: Rating, numbers: bool) -> String {
    let word = FELT.get(usize::from(rating.get())).copied().unwrap_or_default();
    if numbers { fill!(EN.close_number, n: rating.get(), felt: word) } else { word.to_owned() }
}

/// A number of days of a month in words, without a figure.
pub fn amount(days: usize) -> &'static str {
    match days {
        0 => EN.amount_none,
        1..=5 => EN.amount_few,
        6..=15 => EN.amount_some,
        _ => EN.amount_many,
    }
}

/// A share of the planned times in words, without a figure.
pub fn share(share: Option<f64>) -> &'static str {
    match share {
        None => EN.share_rest,
        Some(share) if share >= 0.9 => EN.share_all,
        Some(share) if share >= 0.5 => EN.share_half,
        Some(share) if share > 0.0 => EN.share_some,
        Some(_) => EN.share_none,
    }
}
