//! The device moves to another time zone while the page is open.

use crate::cdp;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::today::EN as TODAY;

crate::in_chromium!(what_is_shown_is_what_is_kept_in_any_zone);

/// The day of the page by the clock here, as it is kept and as it is shown.
const HERE: &str = "
    const now = new Date();
    const [year, month, day] = [now.getFullYear(), now.getMonth(), now.getDate()];
    const two = (n) => String(n).padStart(2, '0');
    const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
    const shown = new Intl.DateTimeFormat('en-GB', words).format(Date.UTC(year, month, day));
    return [`${year}-${two(month + 1)}-${two(day)}`, shown]";

/// The two zones are 25 hours apart, so it is never the same day in both.
async fn what_is_shown_is_what_is_kept_in_any_zone(person: &mut Person) -> Answer {
    move_to(person, "Pacific/Pago_Pago")?;
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.tap(PATH.to_today).await?;
    let before = here(person).await?;
    person.see(&before[1]).await?;

    move_to(person, "Pacific/Kiritimati")?;
    person.run("dispatchEvent(new Event('focus')); return true").await?;
    let after = here(person).await?;
    assert_ne!(before, after, "it is another day there");
    person.see(&after[1]).await?;
    person.tap(TODAY.done).await?;
    let kept = format!("return Object.values(localStorage).some((text) => text.includes('{}'))", after[0]);
    person.wait_for("the day is kept", &kept).await?;
    person.visit(&Route::Evidence.href()).await?;
    person.see(&after[1]).await?;
    person.not_see(&before[1]).await?;

    // The names over a month stand over the days they name.
    person.visit(&Route::Goals.href()).await?;
    person.tap("ring my sister").await?;
    let first = "return document.querySelector('.week-names span')?.textContent";
    person.wait_for("the month", &format!("{first} === 'Mon'")).await
}

fn move_to(person: &Person, zone: &str) -> Answer {
    cdp::command(person, "Emulation.setTimezoneOverride", &format!(r#"{{"timezoneId":"{zone}"}}"#)).map(drop)
}

async fn here(person: &Person) -> Answer<[String; 2]> {
    let said = person.run(HERE).await?;
    let word = |at: usize| said.get(at).and_then(|word| word.as_str()).unwrap_or_default().to_owned();
    Ok([word(0), word(1)])
}
