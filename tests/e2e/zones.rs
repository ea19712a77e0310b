//! Dates on the page: in another time zone, and in another region.

use crate::cdp;
use crate::find::tell;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::today::EN as TODAY;

crate::in_chromium!(what_is_shown_is_what_is_kept_in_any_zone, dates_are_written_as_the_region_writes_them);

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
    speak(person, "en-GB")?;
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
    person.tap(GOAL.view_progress).await?;
    let first = "return document.querySelector('.week-names span')?.textContent";
    person.wait_for("the month", &format!("{first} === 'Mon'")).await
}

async fn dates_are_written_as_the_region_writes_them(person: &mut Person) -> Answer {
    for (language, month_first, first) in [("en-US", true, "Sun"), ("de-DE", false, "Mon")] {
        speak(person, language)?;
        person.browser.goto("about:blank").await.map_err(tell)?;
        person.visit(&Route::Example.href()).await?;
        person.heading(TODAY.title).await?;
        let shown = person.run("return document.querySelector('main .eyebrow').innerText").await?;
        let is_month_first = shown.as_str().unwrap_or_default().ends_with(|end: char| end.is_ascii_digit());
        if is_month_first != month_first {
            return Err(format!("{language}: {shown}"));
        }
        person.run("location.hash = '#/goals'; return true").await?;
        let open = "const a = document.querySelector('main a[href*=\"#/goal/\"]'); a?.click(); return !!a";
        person.wait_for("a goal", open).await?;
        person.tap(GOAL.view_progress).await?;
        let week = format!("return document.querySelector('.week-names span')?.textContent === '{first}'");
        person.wait_for("the month", &week).await?;
    }
    Ok(())
}

/// Makes the browser speak another language to its pages.
fn speak(person: &Person, language: &str) -> Answer {
    let agent = format!(r#"{{"userAgent":"Chromium","acceptLanguage":"{language}"}}"#);
    cdp::command(person, "Network.setUserAgentOverride", &agent).map(drop)
}

fn move_to(person: &Person, zone: &str) -> Answer {
    cdp::command(person, "Emulation.setTimezoneOverride", &format!(r#"{{"timezoneId":"{zone}"}}"#)).map(drop)
}

async fn here(person: &Person) -> Answer<[String; 2]> {
    let said = person.run(HERE).await?;
    let word = |at: usize| said.get(at).and_then(|word| word.as_str()).unwrap_or_default().to_owned();
    Ok([word(0), word(1)])
}
