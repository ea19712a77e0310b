//! The page crashes at each of the twelve questions, without a last word. Everything is where it was.

use crate::finger::slide;
use crate::in_chromium;
use crate::person::{Answer, Person, tell};
use crate::proofs::SAVED;
use cairn_core::plan::Area;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{
    areas, stage_capacity, stage_clear, stage_doable, stage_know, stage_ladder, stage_matters, stage_obstacle,
    stage_partner, stage_when, stage_wish, stages,
};
use cairn_core::words::fill;
use serde_json::json;

in_chromium!(a_crash_at_any_question_loses_no_letter_and_no_choice);

/// The question, where the focus is, and what every field holds.
const SEEN: &str = r"
    const holds = (e) => (['radio', 'checkbox'].includes(e.type) ? e.checked : e.value);
    const fields = [...document.querySelectorAll('main input, main textarea, main select')];
    return [document.getElementById('heading').innerText, 'focus: ' + document.activeElement.id,
            ...fields.filter((e) => holds(e)).map((e) => e.id + ': ' + holds(e))].join('\n')";

/// Two choices and some letters at each question, as far as it has them. The caret stays in the last field.
async fn say_something(person: &mut Person, stage: Stage) -> Answer {
    match stage {
        Stage::Matters => {
            person.type_into(stage_matters::EN.find, "being there for Ana").await?;
            person.tap(&fill!(stage_matters::EN.add_own, words: "being there for Ana")).await?;
            person.type_into(stage_matters::EN.find, "hum").await
        }
        Stage::Stands => {
            person.tap(areas::area(Area::Relationships)).await?;
            person.pick("area-relationships-now-2").await?;
            person.pick("area-relationships-want-4").await?;
            person.pick("pick-relationships").await
        }
        Stage::Wish => person.type_into(stage_wish::EN.field, "be happier é日").await,
        Stage::Clear => person.type_into(stage_clear::EN.field, "walk on Mon").await,
        Stage::Know => {
            person.pick("kind-how-often").await?;
            person.write(stage_know::EN.times, "2").await?;
            person.type_into(stage_know::EN.minutes, "15").await
        }
        Stage::Doable => {
            slide(person, "importance", 8).await?;
            slide(person, "confidence", 3).await?;
            let question = fill!(stage_doable::EN.one_up, n: 4_u8);
            person.tap(&question).await?;
            person.type_into(&question, "a friend").await
        }
        Stage::When => {
            person.tap(stage_when::EN.in_two_weeks).await?;
            person.tap(stage_when::EN.morning).await?;
            person.type_into(stage_when::EN.smallest, "to the door").await
        }
        Stage::Obstacle => {
            person.type_into(stage_obstacle::EN.outcome, "fresh air").await?;
            person.type_into(stage_obstacle::EN.obstacle_lead, "it rains").await?;
            person.type_into(stage_obstacle::EN.action_lead, "take a co").await
        }
        Stage::Partner => {
            person.type_into(stage_partner::EN.who, "Ana").await?;
            person.tap(stage_partner::EN.knows_progress).await?;
            person.type_into(stage_partner::EN.how, "a tex").await
        }
        Stage::Capacity => {
            person.type_into(stage_capacity::EN.capacity, "120").await?;
            person.pick("place-parked").await
        }
        Stage::Ladder => {
            person.wait_for("the ladder", "return !!document.getElementById('rung-2')?.value").await?;
            person.type_into(stage_ladder::EN.as_hoped, " or so").await
        }
        Stage::ReadBack => Ok(()),
    }
}

async fn seen(person: &Person) -> Answer<String> {
    person.run(SEEN).await.map(|seen| seen.as_str().unwrap_or_default().to_owned())
}

/// Crashes the page from outside, so that none of its own code runs any more, and goes on in another tab.
async fn crash(person: &Person) -> Answer {
    let crashing = person.browser.window().await.map_err(tell)?;
    let other = person.browser.new_tab().await.map_err(tell)?;
    person.browser.switch_to_window(crashing).await.map_err(tell)?;
    match person.browser.goto("chrome://crash").await {
        Ok(()) => return Err("the page did not crash".into()),
        Err(why) if why.to_string().contains("crash") => {}
        Err(why) => return Err(tell(why)),
    }
    person.browser.switch_to_window(other).await.map_err(tell)
}

async fn a_crash_at_any_question_loses_no_letter_and_no_choice(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    let mut trouble = Vec::new();
    for stage in Stage::ALL {
        person.heading(stages::title(stage)).await?;
        say_something(person, stage).await?;
        person.wait_for("what was said to be saved", SAVED).await?;
        let before = seen(person).await?;
        crash(person).await?;
        // Back as a person comes back: by the page, not by an address.
        person.visit(&Route::NewGoal.href()).await?;
        person.tap(DOORS.go_on).await?;
        person.heading(stages::title(stage)).await?;
        let is_same = format!("return (() => {{ {SEEN} }})() === {}", json!(before));
        if person.wait_for("all that was seen", &is_same).await.is_err() {
            let after = seen(person).await?;
            trouble.push(format!("{stage:?} was\n{before}\nand is\n{after}"));
        }
        if stage != Stage::ReadBack {
            person.tap(PATH.next).await?;
        }
    }
    if trouble.is_empty() { Ok(()) } else { Err(trouble.join("\n\n")) }
}
