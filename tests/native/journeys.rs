//! What a person does, from the first key to the last, on the notebook itself.

mod at_once;
mod dorothy;
mod ended;
mod help;
mod help_card;
mod living;
mod midnight;
mod path;
mod refused;
mod resting;
mod review;
mod seen_in_use;
mod session;
mod stores;
mod tabs;
