//! Reads goals and says what the coach sees: JSON lines with a `text` on standard input, JSON lines in the same order on
//! standard output.

use cairn_core::coach::{Guard, Reading, Span, Suggestion, danger, read, suggest};
use cairn_core::plan::{Area, Per};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::io::{BufRead, stdin};

fn main() {
    // Any day will do: which words say a deadline does not depend on it.
    let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default();
    for line in stdin().lock().lines().map_while(Result::ok).filter(|line| !line.trim().is_empty()) {
        let given: Value = serde_json::from_str(&line).unwrap_or_default();
        let text = given.get("text").and_then(Value::as_str).unwrap_or_default();
        println!("{}", said(text, &read(text, today)));
    }
}

fn said(text: &str, reading: &Reading) -> Value {
    let frequency = reading.frequency.map(|f| json!({ "times": span(f.times), "per": per(f.per) }));
    let amount = reading.amount.as_ref().map(|a| json!({ "value": span(a.value), "unit": a.unit }));
    let deadline = reading.deadline.as_ref().and_then(|d| text.get(d.place.clone()));
    json!({
        "area": area(reading.area),
        "specific": reading.specific,
        "clear": reading.clear,
        "next": suggest(reading, &[]).map(Suggestion::name),
        "measurable": reading.measurable,
        "time_bound": reading.deadline.is_some(),
        "frequency": frequency,
        "amount": amount,
        "deadline": deadline,
        "negative": reading.negative,
        "danger": danger(text).is_some(),
        "guard": reading.guard.map(Guard::name),
    })
}

fn span(span: Span) -> Value {
    match span {
        Span::One(n) => json!(n),
        Span::Range(low, high) => json!([low, high]),
    }
}

fn per(per: Per) -> &'static str {
    match per {
        Per::Day => "day",
        Per::Week => "week",
        Per::Month => "month",
        Per::Year => "year",
    }
}

fn area(area: Option<Area>) -> &'static str {
    match area {
        Some(Area::Relationships) => "relationships",
        Some(Area::WorkSchool) => "work_school",
        Some(Area::MentalHealth) => "mental_health",
        Some(Area::PhysicalHealth) => "physical_health",
        Some(Area::DailyLiving) => "daily_living",
        Some(Area::MeaningFun) => "leisure_meaning",
        None => "other",
    }
}
