//! Reusable components that every page is made of. They know nothing of the domain.
//!
//! Texts come in as `Signal<String>` props, which take a `&str`, a `String`, a closure or a signal. A component reports
//! input through a `Callback`, which takes a closure. Components are controlled: none of them keeps a value, but the
//! page holds it and passes it back. Everything that can have the focus has an `id` and the same value in `data-field`,
//! so that the focus can be restored.
//!
//! No component knows goals, routes or storage, or has sentences other than the few of `words::en::shell`.

mod answer;
mod bars_picture;
mod button;
mod cairn_picture;
mod card;
mod chapters;
mod checks;
mod chip;
mod choice;
mod date_field;
mod days_picture;
mod dialog;
mod disclosure;
mod field;
mod focus;
mod gap_picture;
mod hills;
mod icon;
mod ladder_picture;
mod line_picture;
mod notice;
mod number_field;
mod order;
mod outline;
mod page_head;
mod pile;
mod reorder;
mod rows;
mod ruler;
mod saved;
mod scale;
mod show;
mod soon;
mod text_area;
mod text_field;
mod tile;
mod toast;
mod toggles;
mod wish_line;

pub use answer::ChoiceOption;
pub use bars_picture::{Bar, BarsPicture};
pub use button::{Button, ButtonKind, LinkButton};
pub use cairn_picture::{CairnPicture, Size, StonePicture};
pub use card::Card;
pub use chapters::Chapters;
pub use checks::Checks;
pub use chip::Chip;
pub use choice::Choice;
pub use date_field::DateField;
pub use days_picture::{DayCell, DayShape, DaysPicture, ShapeMark};
pub use dialog::Dialog;
pub use disclosure::{Disclosure, Why};
pub use field::BelowField;
pub use focus::focus;
pub use gap_picture::GapPicture;
pub use hills::Hills;
pub use icon::{Glyph, Icon};
pub use ladder_picture::LadderPicture;
pub use line_picture::LinePicture;
pub use notice::{Notice, Tone};
pub use number_field::NumberField;
pub use page_head::PageHead;
pub use pile::StoneMark;
pub use reorder::Reorder;
pub use rows::For;
pub use ruler::Ruler;
pub use saved::{SaveMark, Saved};
pub use scale::Scale;
pub use show::Show;
pub use soon::{Deferred, little_by_little};
pub use text_area::TextArea;
pub use text_field::TextField;
pub use tile::Tile;
pub use toast::Toast;
pub use toggles::Toggles;
pub use wish_line::WishLine;

use cairn_core::words::en::shell::{EN, Shell};

/// The few words that components say by themselves.
fn words() -> &'static Shell {
    &EN
}
