//! Steps in the person's own hands where a goal depends on somebody else.

use crate::coach::WantedAct;
use crate::words::Template;

/// A step in the person's own hands.
#[derive(Debug, Clone, Copy)]
enum Own {
    /// A step that names nobody.
    Alone(&'static str),
    /// A step that names the other person as the goal does.
    With(Template),
}

/// The steps, by what the goal wants from the other person. The other person may be somebody it is not safe to speak up
/// to, so a step that names them comes last.
const OWN: [(WantedAct, [Own; 3]); 4] = [
    (
        WantedAct::Listen,
        [
            Own::Alone("Tell a friend how this is for me this week"),
            Own::Alone("Write a short letter by Sunday, to send or to keep"),
            Own::With(template!("Tell {who} one thing I need, at a time that feels safe", who)),
        ],
    ),
    (
        WantedAct::Help,
        [
            Own::Alone("Write down which jobs I want to share, by Sunday"),
            Own::Alone("Ask a friend or neighbour for help with one job this month"),
            Own::With(template!("Ask {who} for one small thing, once a week, if it feels safe", who)),
        ],
    ),
    (
        WantedAct::Stop,
        [
            Own::Alone("Tell somebody I trust how this is for me this week"),
            Own::Alone("Go to a calm place for 10 minutes when it gets too much"),
            Own::Alone("Talk with my doctor or therapist about it this month"),
        ],
    ),
    (
        WantedAct::Something,
        [
            Own::Alone("Tell somebody I trust what I wish for this week"),
            Own::Alone("Write down what I can do by myself, by Sunday"),
            Own::Alone("Listen to a song I like and go for a walk, once a week"),
        ],
    ),
];

/// The steps for a wish of this kind; `who` is the goal's name for the other person.
pub fn own(wanted: WantedAct, who: &str) -> Vec<String> {
    let said = |offer: &Own| match offer {
        Own::Alone(words) => (*words).to_owned(),
        Own::With(words) => words.with(&[("who", &who)]),
    };
    OWN.iter().filter(|(of, _)| *of == wanted).flat_map(|(_, offers)| offers.iter().map(said)).collect()
}

/// All steps as written, with their gaps.
pub(super) fn written() -> impl Iterator<Item = &'static str> {
    let written = |offer: &'static Own| match offer {
        Own::Alone(words) => *words,
        Own::With(words) => words.written(),
    };
    OWN.iter().flat_map(|(_, offers)| offers).map(written)
}
