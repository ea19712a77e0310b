//! Event-sourced domain model of goals: every [`Change`] a person can make, and the [`Plan`] that the changes add up
//! to.
//!
//! A [`Plan`] is the fold of [`Act`]s in the order of their stamps; no page edits it in place. Equal sets of acts give
//! equal plans, whatever order they arrived in on a device.
//!
//! This module never sees the clock ("today" is always a parameter), the browser, signals or sentences for people.

#[macro_use]
mod kinds;

mod act;
mod apply;
mod area;
mod check_in;
mod energy;
mod goal;
mod hard_day;
mod history;
mod limits;
mod look_back;
mod matters;
mod measure;
mod part;
mod phone_number;
mod placement;
mod reached;
mod retracted;
mod review;
mod rung;
mod scale;
mod session;
mod setback;
mod stamp;
mod stone;
mod stone_record;
mod support;
mod two_ratings;
mod when;
mod whole;

pub use act::{Act, Change, ChangeKind};
pub use area::{Area, AreaRating};
pub use check_in::{CheckIn, Outcome};
pub use energy::{DayBegins, LowEnergy};
pub use goal::{Goal, GoalId, Placement, Status, StatusKind, StatusOn, Version};
pub use hard_day::{HardDayPart, HardDayPlan, HardDayTopic};
pub use history::HistoryItem;
pub use look_back::LookBackReason;
pub use matters::{CARDS, Effect, Value};
pub use measure::{Measure, MeasureKind, Per};
pub use part::{Part, PartKind, Parts, Rulers, Step};
pub use phone_number::PhoneNumber;
pub use placement::{AllPaused, DayKind};
pub use reached::Reached;
pub use retracted::Retracted;
pub use review::{Review, ReviewAnswer, ReviewRecord, Reviewer, Stance};
pub use rung::{Rung, RungError};
pub use scale::{Level, Rating, ScaleError};
pub use session::{Appointment, Session, SessionLine};
pub use setback::{Setback, SetbackReason};
pub use stamp::{Stamp, StampError};
pub use stone::{Stone, StoneKind};
pub use stone_record::StoneRecord;
pub use support::{CopingPlan, Helper, IfThen, Ladder, Partner};
pub use when::{Days, End, TimeOfDay, When};
pub use whole::Plan;
