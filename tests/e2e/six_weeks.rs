//! Six weeks with one goal, by a clock that is set: days done, a missed week, a low-energy week, a pause, a look back, a
//! session, a therapist's review, and the goal reached.

use crate::clock::{day, set_clock};
use crate::files::save_backup;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::review::{brings_words, first_goal, join, look_into, say_how_i_see_it};
use crate::short_door::make_small_goal;
use crate::waiting::turn_page;
use cairn_core::route::Route;
use cairn_core::words::en::frame::EN as FRAME;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::look_back::EN as BACK;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::reached::EN as REACHED;
use cairn_core::words::en::review::EN as REVIEW;
use cairn_core::words::en::rhythm::EN as RHYTHM;
use cairn_core::words::en::session::EN as SESSION;
use cairn_core::words::en::today::EN as TODAY;
use cairn_core::words::fill;

journeys!(six_weeks_with_a_goal_end_where_it_is_reached);

const NAME: &str = "ring my sister";
const COMMENT: &str = "Keep the short calls.";

async fn six_weeks_with_a_goal_end_where_it_is_reached(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    set_clock(person, -42).await?;
    make_small_goal(person, NAME).await?;
    for day in [-42, -40, -38] {
        answer_today(person, day, TODAY.done, TODAY.met_done).await?;
    }
    // The second week has no word, and nothing is said of it.
    set_clock(person, -28).await?;
    a_low_energy_week(person).await?;
    set_clock(person, -21).await?;
    a_week_of_rest(person).await?;
    set_clock(person, -13).await?;
    a_look_back(person).await?;
    set_clock(person, -7).await?;
    a_session(person).await?;
    set_clock(person, 0).await?;
    answer_today(person, 0, TODAY.done, FRAME.did_return).await?;
    a_review(person).await?;
    it_is_reached(person).await
}

/// Answers the question of a day on Today. The answer is met where it is given, and nothing stands over the page.
async fn answer_today(person: &mut Person, day: i32, how: &str, met: &str) -> Answer {
    set_clock(person, day).await?;
    turn_page(person, &Route::Goals.href()).await?;
    turn_page(person, &Route::Today.href()).await?;
    person.tap(how).await?;
    person.see(met).await
}

async fn a_low_energy_week(person: &mut Person) -> Answer {
    turn_page(person, &Route::Rhythm.href()).await?;
    person.tap(RHYTHM.low_title).await?;
    person.write(RHYTHM.low_until, &day(person, 6).await?).await?;
    person.tap(RHYTHM.low_start).await?;
    person.see(RHYTHM.low_end).await?;
    // The first word after the missed week is met as a coming back.
    answer_today(person, -27, TODAY.did_smallest, FRAME.did_return).await?;
    answer_today(person, -26, TODAY.did_smallest, TODAY.met_smallest).await?;
    person.see(RHYTHM.low_end).await?;
    // It ends by itself.
    set_clock(person, -21).await?;
    turn_page(person, &Route::Goals.href()).await?;
    turn_page(person, &Route::Today.href()).await?;
    person.not_see(RHYTHM.low_end).await
}

async fn a_week_of_rest(person: &mut Person) -> Answer {
    turn_page(person, &Route::Rhythm.href()).await?;
    person.tap(RHYTHM.pause_title).await?;
    person.write(RHYTHM.pause_until, &day(person, 7).await?).await?;
    person.tap(RHYTHM.pause).await?;
    person.see(RHYTHM.paused).await?;
    turn_page(person, &Route::Today.href()).await?;
    person.see(TODAY.bring_back).await?;
    for offered in [DOORS.small, TODAY.done] {
        person.not_see(offered).await?;
    }
    // It wakes by itself on the day that was set.
    answer_today(person, -14, TODAY.not_today, TODAY.met_not_today).await
}

async fn a_look_back(person: &mut Person) -> Answer {
    to_the_goal(person).await?;
    person.tap(BACK.from_goal).await?;
    person.heading(BACK.title).await?;
    person.tap(BACK.unexpected).await?;
    person.type_into(BACK.obstacle, "late meetings").await?;
    person.type_into(BACK.action, "ring her at noon").await?;
    person.type_into(BACK.learnt, "Evenings are too full").await?;
    person.tap(BACK.keep).await?;
    person.heading(NAME).await?;
    person.see("Evenings are too full").await
}

/// The session page holds what the six weeks brought, and no sentence of it twice.
async fn a_session(person: &mut Person) -> Answer {
    turn_page(person, &Route::Session.href()).await?;
    person.tap(SESSION.when_set).await?;
    person.write(SESSION.day, &day(person, 0).await?).await?;
    person.tap(SESSION.keep_day).await?;
    person.see(SESSION.next_today).await?;
    person.type_into(SESSION.question, "How do I ask for time?").await?;
    person.run("document.activeElement.blur(); return true").await?;
    let sheet = "return document.querySelector('.session-sheet').innerText";
    person.wait_for("the question on the sheet", &format!("{sheet}.includes('How do I ask for time?')")).await?;
    let sheet = person.run(sheet).await?.as_str().unwrap_or_default().to_owned();
    for words in [NAME, "late meetings", "Evenings are too full"] {
        if !sheet.contains(words) {
            return Err(format!("“{words}” is not on the sheet:\n{sheet}"));
        }
    }
    match said_twice(&sheet) {
        Some(line) => Err(format!("“{line}” stands twice on the sheet:\n{sheet}")),
        None => Ok(()),
    }
}

/// A sentence of four words or more that stands twice in a text.
fn said_twice(text: &str) -> Option<&str> {
    let sentences = || text.lines().flat_map(|line| line.split_inclusive(['.', '?', '!'])).map(str::trim);
    let long = || sentences().filter(|sentence| sentence.split_whitespace().count() >= 4);
    long().find(|sentence| long().filter(|other| other == sentence).count() > 1)
}

/// The therapist looks into a copy on another device, and the review comes back on this one.
async fn a_review(person: &mut Person) -> Answer {
    let copy = save_backup(person).await?;
    person.new_device().await;
    look_into(person, &copy).await?;
    person.visit(&Route::Goals.href()).await?;
    first_goal(person).await?;
    say_how_i_see_it(person, COMMENT).await?;
    let review = crate::files::file_given_by(person, "save-review").await?;

    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    join(person, &copy, "1 new goal").await?;
    join(person, &review, &brings_words()).await?;
    to_the_goal(person).await?;
    person.see(REVIEW.said_title).await?;
    person.see(COMMENT).await
}

async fn it_is_reached(person: &mut Person) -> Answer {
    person.tap(GOAL.view_plan).await?;
    person.tap(GOAL.reached).await?;
    person.see(GOAL.reached_say).await?;
    person.type_into(GOAL.because_reached, "Ringing her at noon").await?;
    person.tap(GOAL.yes_reached).await?;
    person.see(REACHED.title).await?;
    person.see(REACHED.next_title).await?;
    let returns = fill!(REACHED.returns, n: 2_usize);
    for words in [NAME, "Ringing her at noon", &returns] {
        person.see(words).await?;
    }
    turn_page(person, &Route::Today.href()).await?;
    person.not_see(TODAY.done).await
}

async fn to_the_goal(person: &mut Person) -> Answer {
    person.visit(&Route::Goals.href()).await?;
    person.see(NAME).await?;
    first_goal(person).await?;
    person.heading(NAME).await
}
