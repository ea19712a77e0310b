//! The clock of the page, set forward or back by whole days without a reload.

use crate::person::{Answer, Person};

/// Sets the clock of the page to so many days from now. A page looks at the clock when it is seen again, as when a phone is
/// taken up. A reload has the right time again.
pub(crate) async fn set_clock(person: &Person, days_from_now: i32) -> Answer {
    let script = format!(
        "const Real = window.Real ??= window.Date; const by = {days_from_now} * 864e5;
         window.Date = by === 0 ? Real : class extends Real {{
             constructor(...given) {{ given.length ? super(...given) : super(Real.now() + by); }}
             static now() {{ return Real.now() + by; }}
         }};
         dispatchEvent(new Event('focus'));
         return true"
    );
    person.run(&script).await.map(|_| ())
}

/// The civil day of the page's clock, so many days from it, as a date field has it.
pub(crate) async fn day(person: &Person, days_from_then: i32) -> Answer<String> {
    let script = format!(
        "const d = new window.Date(); d.setDate(d.getDate() + {days_from_then}); const two = (n) => String(n).padStart(2, '0'); \
         return d.getFullYear() + '-' + two(d.getMonth() + 1) + '-' + two(d.getDate())"
    );
    person.run(&script).await?.as_str().map(str::to_owned).ok_or_else(|| "no day".to_owned())
}
