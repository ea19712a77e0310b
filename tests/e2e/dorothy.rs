//! The story of HL7's Person-Centered Outcomes guide, from the first visit to a fresh browser.

use crate::files::{file_given_by, save_backup};
use crate::find::before_gap;
use crate::finger::slide;
use crate::journeys;
use crate::person::{Answer, Person};
use crate::review::{brings_words, first_goal, join, look_into, say_how_i_see_it};
use crate::three_weeks::{all_there_is, holds_all_of, learn_from_it, live_with_it};
use cairn_core::plan::{Area, Per};
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::goal;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::pictures;
use cairn_core::words::en::review::EN as REVIEW;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{areas, stage_clear, stage_doable, stage_know, stage_matters, stage_obstacle};
use cairn_core::words::en::{
    measure, sentence, stage_capacity, stage_read_back, stage_stands, stage_when, stage_wish, stages,
};
use cairn_core::words::fill;
use serde_json::json;

journeys!(dorothys_story_from_the_first_visit_to_a_fresh_browser);

const WISH: &str = "see more of my family";
const GOAL: &str = "cook a meal with my daughter on Sunday, 2 times a month";
const COMMENT: &str = "Saturday sounds good. Ask Ana what she would like to cook.";
const PLAN: &str = "If I feel too tired after work, then I will ring her and cook something small.";

async fn next(person: &mut Person, stage: Stage) -> Answer {
    person.tap(PATH.next).await?;
    person.heading(stages::title(stage)).await
}

async fn dorothys_story_from_the_first_visit_to_a_fresh_browser(person: &mut Person) -> Answer {
    person.visit("").await?;
    let (seen, copy) = until_the_backup(person).await?;

    person.new_device().await;
    let review = by_her_therapist(person, &copy).await?;

    person.new_device().await;
    person.visit(&Route::YourData.href()).await?;
    join(person, &copy, &fill!(DATA.goals_new, n: 1_usize)).await?;
    let again = all_there_is(person, GOAL).await?;
    if again != seen {
        return Err(format!("the fresh browser shows\n{again}\ninstead of\n{seen}"));
    }
    holds_all_of(&save_backup(person).await?, &copy)?;
    person.visit(&Route::YourData.href()).await?;
    join(person, &review, &brings_words()).await?;
    person.visit(&Route::Goals.href()).await?;
    person.see(GOAL).await?;
    first_goal(person).await?;
    let right_goal = fill!(REVIEW.says_goal, answer: REVIEW.agree);
    for words in [REVIEW.said_title, "Dr Ito", &right_goal, COMMENT] {
        person.see(words).await?;
    }
    person.tap(goal::EN.view_progress).await?;
    person.tap(pictures::EN.explained).await?;
    person.see("She laughed about the onions").await
}

/// Her therapist looks into the backup on a device of their own, and gives a review back.
async fn by_her_therapist(person: &mut Person, copy: &str) -> Answer<String> {
    look_into(person, copy).await?;
    person.visit(&Route::Goals.href()).await?;
    person.see(GOAL).await?;
    first_goal(person).await?;
    say_how_i_see_it(person, COMMENT).await?;
    file_given_by(person, "save-review").await
}

/// Her story on the first device: what it shows in the end, and the backup of it.
pub(crate) async fn until_the_backup(person: &mut Person) -> Answer<(String, String)> {
    person.tap(DOORS.whole).await?;
    what_matters(person).await?;
    her_goal(person).await?;
    make_it_fit(person).await?;
    not_alone(person).await?;
    read_it_back(person).await?;
    live_with_it(person, GOAL).await?;
    learn_from_it(person, GOAL).await?;
    let seen = all_there_is(person, GOAL).await?;
    Ok((seen, save_backup(person).await?))
}

async fn what_matters(person: &mut Person) -> Answer {
    person.heading(stage_matters::EN.title).await?;
    person.type_into(stage_matters::EN.find, "being there for Ana").await?;
    person.tap(&fill!(stage_matters::EN.add_own, words: "being there for Ana")).await?;
    next(person, Stage::Stands).await?;
    // Two gaps of three: a tie is hers to break.
    for (area, now, want) in [(Area::Relationships, 1, 4), (Area::PhysicalHealth, 2, 5)] {
        person.tap(areas::area(area)).await?;
        person.pick(&format!("area-{}-now-{now}", area.slug())).await?;
        person.pick(&format!("area-{}-want-{want}", area.slug())).await?;
    }
    person.see(before_gap(stage_stands::EN.tie)).await?;
    let picked = person.run("return document.querySelectorAll('#pick input:checked').length").await?;
    if picked != 0 {
        return Err("the tool picked one of two that tie".into());
    }
    person.pick(&format!("pick-{}", Area::Relationships.slug())).await?;
    person.see(stage_stands::EN.not_a_score).await
}

async fn her_goal(person: &mut Person) -> Answer {
    next(person, Stage::Wish).await?;
    person.type_into(stage_wish::EN.field, WISH).await?;
    next(person, Stage::Clear).await?;
    person.see(WISH).await?;
    person.write(stage_clear::EN.field, GOAL).await?;
    person.see(&measure::often(2.0, Per::Month)).await?;
    person.tap("being there for Ana").await?;
    next(person, Stage::Know).await?;
    person.see(stage_know::EN.prefilled).await?;
    next(person, Stage::Doable).await
}

async fn make_it_fit(person: &mut Person) -> Answer {
    slide(person, "importance", 8).await?;
    slide(person, "confidence", 3).await?;
    person.type_into(&fill!(stage_doable::EN.why_not_lower, n: 8_usize), "She asks about me").await?;
    person.see(stage_doable::EN.unsure_title).await?;
    person.see(stage_doable::EN.smaller).await?;
    next(person, Stage::When).await?;
    person.write(stage_when::EN.smallest, "ring her for five minutes").await?;
    person.tap(stage_when::EN.in_three_months).await?;
    next(person, Stage::Obstacle).await?;
    person.write(stage_obstacle::EN.outcome, "we laugh").await?;
    person.write(stage_obstacle::EN.obstacle_lead, "if I feel too tired after work.").await?;
    person.write(stage_obstacle::EN.action_lead, "then I will I will ring her and cook something small").await?;
    person.see(PLAN).await
}

async fn not_alone(person: &mut Person) -> Answer {
    next(person, Stage::Partner).await?;
    person.tap(PATH.skip).await?;
    person.heading(stage_capacity::EN.title).await?;
    person.write(stage_capacity::EN.capacity, "120").await?;
    next(person, Stage::Ladder).await?;
    // It is filled in from what she said, and stays as it is.
    let often = json!(measure::often(2.0, Per::Month));
    let hoped = format!("return document.getElementById('rung-2')?.value === {often}");
    person.wait_for("the ladder to be filled in", &hoped).await?;
    next(person, Stage::ReadBack).await
}

async fn read_it_back(person: &mut Person) -> Answer {
    person.see(GOAL).await?;
    person.see(&fill!(sentence::EN.because, value: "being there for Ana")).await?;
    person.see(PLAN).await?;
    // A part is tapped, changed, and leads back here.
    person.tap(&fill!(stage_read_back::EN.change_name, part: stage_read_back::EN.smallest)).await?;
    person.heading(stage_when::EN.title).await?;
    person.write(stage_when::EN.smallest, "send her a photo").await?;
    person.tap(PATH.next).await?;
    person.heading(stage_read_back::EN.title).await?;
    person.see("send her a photo").await?;
    person.tap(PATH.lay_stone).await?;
    person.heading(PATH.laid_title).await?;
    person.tap(PATH.to_goal).await
}
