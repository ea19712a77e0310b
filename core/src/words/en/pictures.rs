//! Sentences of a goal's charts, and of the tables with the same data.

use super::today::FELT;
use crate::plan::Rating;
use crate::scales::DayRecord;

sentences! {
    /// The charts on a goal's page.
    Pictures {
        as_table: "The same as a table",
        numbers: "Show numbers",
        numbers_say: "Without numbers, pictures and words stay.",
        numbers_group: "How it is shown",
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
        days_none: "Nothing was said of these days. That is a gap and nothing more.",
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
        close_first(date, felt): "First, on {date}: {felt}",
        close_last(date, felt): "Latest, on {date}: {felt}",
        close_gap: "Where the line is open, nothing was said, or the goal was at rest, or its words were changed.",
        close_felt: "How close",
        close_number(n, felt): "{n} of 10: {felt}",

        ladder_title: "Where you are on the ladder",
        ladder_ask: "Where am I now?",
        ladder_hint: "One tap is plenty. You can change it at any time.",
        ladder_label(rung): "A ladder of five rungs. You are at: {rung}.",
        ladder_label_none: "A ladder of five rungs.",
        ladder_now(date, rung): "Since {date}: {rung}",
        ladder_rung: "Rung",

        weeks_title: "Planned and done",
        weeks_label(words): "Planned and done in the last weeks. {words}",
        weeks_lead: "The frame is what you planned. The filled part is what you did. A wave is a week at rest: it asks for nothing.",
        weeks_sum(n, planned): "Done once, of about {planned} planned." | "Done {n} times, of about {planned} planned.",
        weeks_week: "Week of",
        weeks_planned: "planned",
        weeks_done: "done",
        weeks_rest: "at rest",
        weeks_part_rest: "partly at rest",
        share_all: "You did what you planned, or nearly.",
        share_half: "You did more than half of what you planned.",
        share_some: "Some of it happened.",
        share_none: "It was a quiet time. That can be so.",
        share_rest: "The goal was at rest. Nothing was asked.",
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
