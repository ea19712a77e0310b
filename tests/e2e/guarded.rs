//! Goals that Cairn puts no number on, from the first question to a day of low energy and a look back.

use crate::finger::slide;
use crate::journeys;
use crate::person::{Answer, Person};
use cairn_core::route::Route;
use cairn_core::wizard::{MeasureChoice, Stage};
use cairn_core::words::en::coach::EN as COACH;
use cairn_core::words::en::goal::EN as GOAL;
use cairn_core::words::en::look_back::EN as BACK;
use cairn_core::words::en::make_smaller::EN as SMALLER;
use cairn_core::words::en::measure::{kind, like};
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::pictures::EN as PICTURES;
use cairn_core::words::en::rhythm::EN as RHYTHM;
use cairn_core::words::en::stages::EN as PATH;
use cairn_core::words::en::{
    stage_clear, stage_doable, stage_know, stage_ladder, stage_when, stage_wish, stages, today,
};

journeys!(a_weight_gets_no_number_on_the_whole_path, a_medicine_is_neither_made_less_nor_smaller);

async fn next(person: &mut Person, stage: Stage) -> Answer {
    person.tap(PATH.next).await?;
    person.heading(stages::title(stage)).await
}

async fn not_see(person: &Person, words: &[&str]) -> Answer {
    for words in words {
        person.not_see(words).await?;
    }
    Ok(())
}

async fn a_weight_gets_no_number_on_the_whole_path(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    next(person, Stage::Stands).await?;
    next(person, Stage::Wish).await?;
    person.type_into(stage_wish::EN.field, "weigh 50 kg by June").await?;
    next(person, Stage::Clear).await?;
    person.see(COACH.able_ask).await?;
    let clear = stage_clear::EN;
    not_see(person, &[clear.seen_doing, clear.seen_measure, COACH.much_ask, COACH.four_ask]).await?;
    next(person, Stage::Know).await?;
    person.see(COACH.able_ask).await?;
    person.see(kind(MeasureChoice::DoneOrNot)).await?;
    let counting =
        [MeasureChoice::HowOften, MeasureChoice::HowMuch, MeasureChoice::LessOf].map(|kind| like(kind, None));
    not_see(person, &counting).await?;
    not_see(person, &[stage_know::EN.prefilled]).await?;
    next(person, Stage::Doable).await?;
    slide(person, "importance", 8).await?;
    slide(person, "confidence", 3).await?;
    person.see(stage_doable::EN.unsure_guarded).await?;
    not_see(person, &[stage_doable::EN.smaller, SMALLER.own]).await?;
    next(person, Stage::When).await?;
    not_see(person, &[stage_when::EN.smallest_why]).await?;
    for stage in [Stage::Obstacle, Stage::Partner, Stage::Capacity, Stage::Ladder] {
        next(person, stage).await?;
    }
    not_see(person, &[stage_ladder::EN.propose, stage_ladder::EN.propose_strain]).await?;
    next(person, Stage::ReadBack).await?;
    person.tap(PATH.lay_stone).await?;
    person.tap(PATH.to_goal).await?;
    person.heading("weigh 50 kg by June").await?;
    person.tap(GOAL.view_progress).await?;
    person.see(PICTURES.days_title).await?;
    not_see(person, &[PICTURES.weeks_title, "40 kg"]).await
}

async fn a_medicine_is_neither_made_less_nor_smaller(person: &mut Person) -> Answer {
    let goal = "take my tablets once a day";
    person.visit(&Route::Welcome.href()).await?;
    crate::short_door::make_small_goal(person, goal).await?;
    person.tap(PATH.to_today).await?;
    person.see(today::EN.done).await?;
    not_see(person, &[today::EN.did_smallest]).await?;
    person.visit(&Route::Rhythm.href()).await?;
    person.heading(RHYTHM.title).await?;
    person.tap(RHYTHM.low_title).await?;
    person.tap(RHYTHM.low_start).await?;
    person.see(RHYTHM.low_end).await?;
    person.visit(&Route::Today.href()).await?;
    person.see(RHYTHM.low_line_medicine).await?;
    not_see(person, &[RHYTHM.low_line_none]).await?;
    person.tap(goal).await?;
    person.heading(goal).await?;
    person.tap(GOAL.view_progress).await?;
    person.see(PICTURES.days_title).await?;
    not_see(person, &[PICTURES.weeks_title]).await?;
    person.tap(GOAL.view_plan).await?;
    not_see(person, &[SMALLER.title]).await?;
    person.tap(GOAL.view_now).await?;
    person.tap(BACK.from_goal).await?;
    person.heading(BACK.title).await?;
    person.tap(BACK.too_much).await?;
    person.see(BACK.to_session).await?;
    person.see(BACK.later).await?;
    let smaller = [BACK.size, BACK.smaller, BACK.smallest_for_two_weeks];
    not_see(person, &smaller).await
}
