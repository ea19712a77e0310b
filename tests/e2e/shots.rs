//! Pictures of the page, for people to look at: run by `cargo xtask shots`.

use crate::engine::Engine;
use crate::person::{Answer, Person};
use cairn::route::Route;
use cairn::wizard::Stage;
use cairn::words::en::front::EN as FRONT;
use cairn::words::en::new_goal::EN as DOORS;
use cairn::words::en::{frame, stage_wish, stages};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures; it checks nothing"]
async fn pictures() {
    let mut person = Person::arrive(Engine::Chromium).await;
    let ended = take_all(&mut person).await;
    person.leave().await;
    assert_eq!(ended, Ok(()));
}

async fn take_all(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    let base = person.run("return location.hash.replace(/[^/]+$/, '')").await?;
    let base = base.as_str().ok_or("no address")?.to_owned();
    person.visit(&format!("{base}wish")).await?;
    person.type_into(stage_wish::EN.field, "be happier").await?;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    for (size, (width, height)) in [("phone", (360, 740)), ("wide", (1280, 800))] {
        person.size(width, height).await;
        for theme in ["light", "dark"] {
            let dress = format!("document.documentElement.dataset.theme = '{theme}'; return true");
            // A fresh page: the last round ended in the example.
            person.reload().await?;
            let pages = [Route::NewGoal, Route::Matters, Route::YourData, Route::Help, Route::About, Route::Goals];
            for page in pages {
                person.visit(&page.href()).await?;
                person.run(&dress).await?;
                person.picture(&format!("{size}-{theme}-{}", format!("{page:?}").to_lowercase())).await?;
            }
            for stage in Stage::ALL {
                person.visit(&format!("{base}{}", stage.slug())).await?;
                person.run(&dress).await?;
                person.picture(&format!("{size}-{theme}-stage-{:02}-{}", stage as u8 + 1, stage.slug())).await?;
            }
            person.visit(&Route::Welcome.href()).await?;
            person.reload().await?;
            person.run(&dress).await?;
            person.picture(&format!("{size}-{theme}-welcome")).await?;
            person.tap(FRONT.look_around).await?;
            person.see(frame::EN.leave_example).await?;
            person.run(&dress).await?;
            person.picture(&format!("{size}-{theme}-today")).await?;
            person.run("document.querySelector('main .goal-name a').click(); return true").await?;
            person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await?;
            person.picture(&format!("{size}-{theme}-goal")).await?;
            person.pick("where-now-2").await?;
            for (part, name) in
                [("#days", "days"), (".chart", "closeness"), (".ladder-now", "ladder"), (".bar-frame", "weeks")]
            {
                let show = format!("document.querySelector('{part}').closest('section').scrollIntoView(); return true");
                person.run(&show).await?;
                person.picture(&format!("{size}-{theme}-goal-{name}")).await?;
            }
            for page in [Route::Evidence, Route::Scales] {
                person.run(&format!("location.hash = '{}'; return true", page.href())).await?;
                tokio::time::sleep(std::time::Duration::from_millis(300)).await;
                person.picture(&format!("{size}-{theme}-{}", format!("{page:?}").to_lowercase())).await?;
            }
        }
    }
    Ok(())
}
