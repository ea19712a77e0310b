//! With the network gone.

use crate::journeys;
use crate::person::{Answer, Person};
use crate::short_door::make_small_goal;
use cairn::words::en::front::EN as FRONT;
use cairn::words::en::{stages, today};

journeys!(with_the_host_gone_the_whole_of_it_still_works);

async fn with_the_host_gone_the_whole_of_it_still_works(person: &mut Person) -> Answer {
    person.visit("").await?;
    person.heading(FRONT.title).await?;
    ready_for_offline(person).await?;
    person.site.stop();
    person.reload().await?;
    person.heading(FRONT.title).await?;
    make_small_goal(person, "water the plants on Sunday").await?;
    person.tap(stages::EN.to_today).await?;
    person.heading(today::EN.title).await?;
    person.reload().await?;
    person.see("water the plants on Sunday").await
}

/// Waits until the service worker has all files.
pub(crate) async fn ready_for_offline(person: &Person) -> Answer {
    person.run("navigator.serviceWorker.ready.then(() => { window.offlineIsReady = true }); return true").await?;
    person.wait_for("the page to be ready for offline use", "return window.offlineIsReady === true").await
}
