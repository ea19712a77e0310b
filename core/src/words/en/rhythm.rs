//! Sentences of the page "Rest and rhythm": low energy, pausing all goals, the hour at which a day begins.

use crate::coach::{Guard, Unguarded, is_to_take};
use crate::plan::{DayBegins, Goal};

sentences! {
    /// Rest and rhythm.
    Rhythm {
        title: "Rest and rhythm",
        lead: "Some weeks are heavy. Cairn can ask for less, or for nothing at all.",

        low_title: "A low-energy week",
        low_say: "Every goal switches to its smallest version, and it counts just the same. What you agreed with a \
            doctor or therapist stays as it is.",
        low_until: "Until",
        low_start: "Go easy until then",
        low_on(date): "Until {date}, the smallest version is enough.",
        low_end: "Back to the full plan",
        low_line_none: "Any small part of it is enough today.",
        low_line_medicine: "Take it as agreed. The rest can wait.",
        low_line_agreed: "This one stays as agreed. The rest can wait.",

        pause_title: "Pause everything",
        pause_say: "All your goals in focus get a rest. They come back on their own on the day you pick.",
        pause_until: "Bring them back on",
        pause_until_hint: "Or leave this blank, and bring your goals back when you’re ready.",
        pause: "Pause all goals",
        pause_none: "No goal is in focus now, so there’s nothing to pause.",
        paused: "All your goals are paused now.",

        day_title: "When your day begins",
        day_say: "If you’re often up late, the hours after midnight can still count as the day before.",
        day_ask: "My day begins at",
        midnight: "midnight",
        hour(n): "{n} in the morning",

        link: "Rest and rhythm",
    }
}

/// The sentence on what is enough of a goal on a day of low energy; none for a goal whose smallest version has words, which
/// its check-in says. A guarded goal stays as it was agreed.
pub fn enough(goal: &Goal) -> Option<&'static str> {
    match Unguarded::of(goal) {
        Ok(goal) => goal.parts.smallest.is_empty().then_some(EN.low_line_none),
        Err(Guard::Medicine) if is_to_take(goal.title()) => Some(EN.low_line_medicine),
        Err(_) => Some(EN.low_line_agreed),
    }
}

/// The name of an hour.
pub fn hour(begins: DayBegins) -> String {
    if begins.hour() == 0 { EN.midnight.to_owned() } else { fill!(EN.hour, n: begins.hour()) }
}
