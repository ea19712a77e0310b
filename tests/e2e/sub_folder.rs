//! Cairn in a folder of a host, opened at a hash address: all of it works there, also with the host gone.

use crate::journeys;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, dist, tell};
use crate::short_door::make_small_goal;
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use cairn_core::words::en::{frame, goals, new_goal, stages, today};
use xtask::site::Site;

journeys!(in_a_sub_folder_all_of_it_works);

const FOLDER: &str = "/some/sub/folder/";

async fn in_a_sub_folder_all_of_it_works(person: &mut Person) -> Answer {
    person.site = Site::open(&dist(), FOLDER, 0).map_err(tell)?;
    // A page deep inside is the first that is ever opened.
    person.visit(&Route::YourData.href()).await?;
    person.heading(DATA.title).await?;
    ready_for_offline(person).await?;
    let outside: Vec<String> = person.site.asked().into_iter().filter(|path| !path.starts_with(FOLDER)).collect();
    if !outside.iter().all(|path| path == "/favicon.ico") {
        return Err(format!("asked outside of its folder: {outside:?}"));
    }
    person.site.stop();
    person.reload().await?;
    person.heading(DATA.title).await?;
    person.tap(frame::EN.goals).await?;
    person.tap(goals::EN.new_goal).await?;
    person.heading(new_goal::EN.title).await?;
    make_small_goal(person, "water the plants on Sunday").await?;
    person.tap(stages::EN.to_today).await?;
    person.heading(today::EN.title).await?;
    person.reload().await?;
    person.see("water the plants on Sunday").await
}
