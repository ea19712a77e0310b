//! The rescue page: it needs no wasm, reads all there is and gives it away as a file that opens as a backup.

use crate::files::{choose_file, file_given_by};
use crate::journeys;
use crate::person::{Answer, Person, tell};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stage_wish::EN as WISH;
use cairn_core::words::fill;

journeys!(what_is_stored_leaves_as_a_file_without_the_app_and_comes_back);

async fn what_is_stored_leaves_as_a_file_without_the_app_and_comes_back(person: &mut Person) -> Answer {
    person.visit(&Route::Welcome.href()).await?;
    make_small_goal(person, "ring my sister").await?;
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.small).await?;
    person.type_into(WISH.field, "half a wish").await?;
    person.visit(&Route::Today.href()).await?;

    person.site.refuse(".wasm");
    person.browser.goto(format!("{}rescue.html", person.site.address())).await.map_err(tell)?;
    person.wait_for("the count", "return !document.getElementById('save').disabled").await?;
    let seen = person.run("return ['acts', 'drafts'].map((id) => document.getElementById(id).textContent)").await?;
    if seen != serde_json::json!(["1", "1"]) {
        return Err(format!("the rescue page counts {seen}"));
    }
    let file = file_given_by(person, "save").await?;
    person.site.refuse_nothing();

    person.new_device().await;
    person.browser.goto(format!("{}rescue.html", person.site.address())).await.map_err(tell)?;
    person.see("Nothing of Cairn is stored in this browser.").await?;
    person.visit(&Route::YourData.href()).await?;
    choose_file(person, &file).await?;
    person.see(&fill!(DATA.goals_new, n: 1_usize)).await?;
    person.see(&fill!(DATA.drafts, n: 1_usize)).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    person.visit(&Route::Today.href()).await?;
    person.see("ring my sister").await?;
    person.visit(&Route::NewGoal.href()).await?;
    person.see("half a wish").await
}
