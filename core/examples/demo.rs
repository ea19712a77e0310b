//! Writes ten made-up years of daily use as a full copy, to be opened under "Your data": the words before it name the file,
//! else it goes to standard output. `cargo xtask demo` runs this.

#[path = "../../tests/shared/ten_years.rs"]
mod ten_years;

use cairn_core::exchange::{PlanView, write};
use cairn_core::yielder::{self, BlockOn as _};
use chrono::NaiveDate;
use std::io::Write;

/// The last of its days.
const LAST: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 11, 22);

fn main() -> std::io::Result<()> {
    let last = LAST.unwrap_or_default();
    let set = ten_years::all(last);
    let plan = set.plan();
    let view = PlanView::of(&plan, &|value| format!("{value:?}"));
    let text = write(&set, &[], &[], view, last, yielder::none).block_on();
    match std::env::args().nth(1) {
        Some(file) => std::fs::write(file, text),
        None => std::io::stdout().write_all(text.as_bytes()),
    }
}
