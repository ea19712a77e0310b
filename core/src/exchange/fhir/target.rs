//! The target of a FHIR `Goal`.

use super::types::{Concept, fits};
use crate::exchange::plain::one_line;
use crate::plan::{End, Measure, Parts, Per};
use chrono::NaiveDate;
use serde::Serialize;

const UCUM: &str = "http://unitsofmeasure.org";

/// A target: the measure, its detail and the due date. It never has a detail without a measure (FHIR's rule gol-1).
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Target {
    #[serde(skip_serializing_if = "Option::is_none")]
    measure: Option<Concept>,
    #[serde(flatten)]
    detail: Option<Detail>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_date: Option<NaiveDate>,
}

#[derive(Serialize)]
enum Detail {
    #[serde(rename = "detailQuantity")]
    Quantity(Quantity),
    #[serde(rename = "detailInteger")]
    Integer(u8),
    #[serde(rename = "detailBoolean")]
    Boolean(bool),
}

#[derive(Default, Serialize)]
struct Quantity {
    value: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    comparator: Option<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    unit: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    system: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
}

impl Target {
    /// The target of a goal; none if the goal has neither a measure nor a last day.
    pub(super) fn of(parts: &Parts, phrase: &dyn Fn(&Measure) -> String) -> Option<Self> {
        let due_date = match parts.when.end {
            Some(End::On(day)) => fits(day),
            _ => None,
        };
        let measure = parts.measure.as_ref().map(|measure| (measure, Concept::of(&phrase(measure))));
        if measure.is_none() && due_date.is_none() {
            return None;
        }
        let detail = measure.as_ref().and_then(|(measure, _)| detail(measure));
        Some(Self { measure: measure.map(|(_, words)| words), detail, due_date })
    }
}

fn detail(measure: &Measure) -> Option<Detail> {
    match measure {
        Measure::HowOften { times, per, .. } => {
            let code = match per {
                Per::Day => "/d",
                Per::Week => "/wk",
                Per::Month => "/mo",
                Per::Year => "/a",
            };
            quantity(Quantity {
                value: *times,
                unit: code.to_owned(),
                system: Some(UCUM),
                code: Some(code),
                comparator: None,
            })
        }
        Measure::HowMuch { target, unit, .. } => {
            quantity(Quantity { value: *target, unit: one_line(unit), ..Quantity::default() })
        }
        Measure::LessOf { to, unit, .. } => {
            quantity(Quantity { value: *to, unit: one_line(unit), comparator: Some("<="), ..Quantity::default() })
        }
        Measure::DoneOrNot => Some(Detail::Boolean(true)),
        // Ten is the end of the closeness scale.
        Measure::Closeness => Some(Detail::Integer(10)),
    }
}

/// A quantity, unless its value is infinite or not a number, which JSON can't write.
fn quantity(quantity: Quantity) -> Option<Detail> {
    quantity.value.is_finite().then_some(Detail::Quantity(quantity))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::When;
    use crate::testing::date;

    #[track_caller]
    fn check(measure: Option<Measure>, end: Option<End>, expected: &str) {
        let parts = Parts { measure, when: When { end, ..When::default() }, ..Parts::default() };
        let target = Target::of(&parts, &|_| "so much".into());
        let written = target.map(|target| serde_json::to_string(&target).unwrap()).unwrap_or_default();
        assert_eq!(written, expected);
    }

    #[test]
    fn each_measure_has_its_detail_and_none_is_without_a_measure() {
        let end = Some(End::On(date(2027, 1, 31)));
        check(None, None, "");
        check(None, end, r#"{"dueDate":"2027-01-31"}"#);
        check(
            Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: None }),
            end,
            r#"{"measure":{"text":"so much"},"detailQuantity":{"value":3.0,"unit":"/wk","system":"http://unitsofmeasure.org","code":"/wk"},"dueDate":"2027-01-31"}"#,
        );
        check(
            Some(Measure::LessOf { from: None, to: 5.0, unit: " cups\n".into(), per: Per::Day }),
            None,
            r#"{"measure":{"text":"so much"},"detailQuantity":{"value":5.0,"comparator":"<=","unit":"cups"}}"#,
        );
        check(Some(Measure::DoneOrNot), None, r#"{"measure":{"text":"so much"},"detailBoolean":true}"#);
        check(Some(Measure::Closeness), None, r#"{"measure":{"text":"so much"},"detailInteger":10}"#);
        let odd = Measure::HowMuch { from: None, target: f64::NAN, unit: String::new() };
        check(Some(odd), None, r#"{"measure":{"text":"so much"}}"#);
    }
}
