//! The tab is closed at each of the twelve questions; everything is where it was.

use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::proofs::SAVED;
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stages;

journeys!(closing_the_tab_at_any_question_loses_no_letter);

/// A text field of each question that has one from the start.
fn field(stage: Stage) -> Option<&'static str> {
    Some(match stage {
        Stage::Wish => "wish",
        Stage::Clear => "wording",
        Stage::When => "smallest",
        Stage::Obstacle => "obstacle",
        Stage::Partner => "partner",
        Stage::Capacity => "capacity",
        Stage::Ladder => "rung-2",
        Stage::Matters | Stage::Stands | Stage::Know | Stage::Doable | Stage::ReadBack => return None,
    })
}

async fn closing_the_tab_at_any_question_loses_no_letter(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    let base = person.run("return location.hash.replace(/[^/]+$/, '')").await?;
    let base = base.as_str().ok_or("no address")?.to_owned();
    for (at, stage) in Stage::ALL.into_iter().enumerate() {
        person.heading(stages::title(stage)).await?;
        let typed = if stage == Stage::Capacity { format!("12{at}") } else { format!("letters {at} é日") };
        if let Some(id) = field(stage) {
            person.wait_for("the field", &format!("return !!document.getElementById('{id}')")).await?;
            let element = person.browser.find(thirtyfour::By::Id(id)).await.map_err(tell)?;
            person.run(&format!("document.getElementById('{id}').scrollIntoView({{ block: 'center' }})")).await?;
            element.click().await.map_err(tell)?;
            element.send_keys(&typed).await.map_err(tell)?;
            // Then the tab goes without a word.
            person.wait_for("the letters to be saved", SAVED).await?;
        }
        let here = format!("{base}{}", stage.slug());
        let old = person.browser.window().await.map_err(tell)?;
        let new = person.browser.new_tab().await.map_err(tell)?;
        person.browser.switch_to_window(old).await.map_err(tell)?;
        person.browser.close_window().await.map_err(tell)?;
        person.browser.switch_to_window(new).await.map_err(tell)?;
        person.visit(&here).await?;
        person.heading(stages::title(stage)).await?;
        if let Some(id) = field(stage) {
            let holds = format!("return document.getElementById('{id}').value.endsWith({})", serde_json::json!(typed));
            person.wait_for(&format!("the letters of {stage:?}"), &holds).await?;
            let caret = format!("return document.activeElement.id === '{id}'");
            if let Err(why) = person.wait_for("the caret where it was", &caret).await {
                let there = person.run("return document.activeElement.outerHTML.slice(0, 200)").await?;
                return Err(format!("{why} in {stage:?}: it is in {there}; stored: {}", person.stored().await?));
            }
        }
        if stage != Stage::ReadBack {
            person.tap(stages::EN.next).await?;
        }
    }
    person.see("letters 3").await
}
