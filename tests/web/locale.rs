//! Dates as the page writes them.

use crate::browser::{locale, time};
use chrono::{Datelike, NaiveDate};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn the_year_is_named_when_it_is_not_this_one() {
    let this = time::here().0.year();
    let third_of_may = |year| NaiveDate::from_ymd_opt(year, 5, 3).unwrap();
    for write in [locale::day, locale::day_short] {
        assert!(!write(third_of_may(this)).contains(&this.to_string()));
        assert!(write(third_of_may(this + 1)).contains(&(this + 1).to_string()));
        assert!(write(third_of_may(2019)).contains("2019"));
    }
}
