//! The pieces every page is made of. They know how to be touched, read aloud and drawn, and no domain.
//!
//! Texts come in as `Signal<String>` props, which take a `&str`, a `String`, a closure or a signal. What the person does
//! is told through a `Callback`, which takes a closure. Nothing here keeps what was said: the page that holds it hands it back.
//! Everything that can have focus has an `id` and the same word in `data-field`, so that focus can be found again.
//!
//! Deliberately absent: goals, routes, storage; any sentence beyond the few words of `words::en::shell`.

mod answer;
mod button;
mod cairn_picture;
mod card;
mod chapters;
mod checks;
mod chip;
mod choice;
mod date_field;
mod dialog;
mod disclosure;
mod field;
mod focus;
mod gap_picture;
mod hills;
mod icon;
mod notice;
mod number_field;
mod order;
mod outline;
mod pile;
mod reorder;
mod ruler;
mod saved;
mod scale;
mod text_area;
mod text_field;
mod tile;
mod toast;

pub use answer::Answer;
pub use button::{Button, Kind, LinkButton};
pub use cairn_picture::{CairnPicture, Size};
pub use card::Card;
pub use chapters::Chapters;
pub use checks::{Checks, Look};
pub use chip::Chip;
pub use choice::Choice;
pub use date_field::DateField;
pub use dialog::Dialog;
pub use disclosure::{Disclosure, Why};
pub use focus::focus;
pub use gap_picture::GapPicture;
pub use hills::Hills;
pub use icon::{Glyph, Icon};
pub use notice::{Notice, Tone};
pub use number_field::NumberField;
pub use pile::StoneMark;
pub use reorder::Reorder;
pub use ruler::Ruler;
pub use saved::{SaveMark, Saved};
pub use scale::Scale;
pub use text_area::TextArea;
pub use text_field::TextField;
pub use tile::Tile;
pub use toast::Toast;

use crate::words::en::shell::{EN, Shell};

/// The few words that parts say by themselves.
fn words() -> &'static Shell {
    &EN
}
