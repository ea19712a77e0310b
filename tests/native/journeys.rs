//! What a person does, from the first key to the last, on the notebook itself.

mod at_once;
mod dorothy;
mod living;
mod path;
mod review;
mod tabs;
