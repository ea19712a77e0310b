//! Pictures of the page, for people to look at: run by `cargo xtask shots`.

use crate::engine::Engine;
use crate::files::file_given_by;
use crate::person::{Answer, Person};
use crate::proofs::SAVED;
use crate::review::{client_of_the_example, first_goal, look_into, read_review, say_how_i_see_it};
use crate::waiting::{at_rest, turn_page};
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::front::EN as FRONT;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::review::EN as REVIEW;
use cairn_core::words::en::{frame, session, stage_wish, stages};
use cairn_core::words::fill;

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures; it checks nothing"]
async fn pictures() {
    let mut person = Person::arrive(Engine::Chromium).await;
    let ended = take_all(&mut person).await;
    person.leave().await;
    assert_eq!(ended, Ok(()));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "makes pictures; it checks nothing"]
async fn review_pictures() {
    let mut person = Person::arrive(Engine::Chromium).await;
    let ended = take_review(&mut person).await;
    person.leave().await;
    assert_eq!(ended, Ok(()));
}

/// A review, from the way in to what the client reads.
async fn take_review(person: &mut Person) -> Answer {
    let copy = client_of_the_example(person).await?;
    for (size, (width, height)) in [("phone", (360, 740)), ("wide", (1280, 800))] {
        person.size(width, height).await;
        for theme in ["light", "dark"] {
            let dress = format!("document.documentElement.dataset.theme = '{theme}'; return true");
            let name = |what: &str| format!("{size}-{theme}-review-{what}");
            person.visit(&Route::Review.href()).await?;
            person.run(&dress).await?;
            person.picture(&name("1-door")).await?;
            look_into(person, &copy).await?;
            person.picture(&name("2-goals")).await?;
            first_goal(person).await?;
            person.picture(&name("3-goal")).await?;
            say_how_i_see_it(person, &format!("A good step, with room to rest. ({size}, {theme})")).await?;
            person.picture(&name("4-view")).await?;
            person.tap(REVIEW.leave).await?;
            person.see(&fill!(REVIEW.leave_count, n: 1_usize)).await?;
            person.picture(&name("5-leave")).await?;
            person.tap(REVIEW.stay).await?;
            let review = file_given_by(person, "save-review").await?;
            person.tap(REVIEW.leave).await?;
            person.heading(REVIEW.title).await?;
            read_review(person, &review).await?;
            person.run("document.querySelector('.two-views').scrollIntoView({ block: 'center' }); return true").await?;
            person.picture(&name("6-both")).await?;
        }
    }
    Ok(())
}

async fn take_all(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(DOORS.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    let base = person.run("return location.hash.replace(/[^/]+$/, '')").await?;
    let base = base.as_str().ok_or("no address")?.to_owned();
    person.visit(&format!("{base}wish")).await?;
    person.type_into(stage_wish::EN.field, "be happier").await?;
    person.wait_for("the wish to be saved", SAVED).await?;
    for (size, (width, height)) in [("phone", (360, 740)), ("wide", (1280, 800))] {
        person.size(width, height).await;
        for theme in ["light", "dark"] {
            let dress = format!("document.documentElement.dataset.theme = '{theme}'; return true");
            // A fresh page: the last round ended in the example.
            person.reload().await?;
            let pages =
                [Route::NewGoal, Route::Matters, Route::YourData, Route::Help, Route::About, Route::Goals, Route::More];
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
            person.run("location.hash = '#/session'; return true").await?;
            person.heading(session::EN.title).await?;
            person.picture(&format!("{size}-{theme}-session")).await?;
            person.run("history.back(); return true").await?;
            person.wait_for("the goal's page", "return location.hash.startsWith('#/goal/')").await?;
            person.run("location.hash += '/progress'; return true").await?;
            person.tap(cairn_core::words::en::pictures::EN.ladder_ask).await?;
            person.pick("where-now-2").await?;
            for (part, name) in
                [("#days", "days"), (".chart", "closeness"), (".ladder-now", "ladder"), (".bar-frame", "weeks")]
            {
                let show = format!(
                    "const s = document.querySelector('{part}')?.closest('section'); s?.scrollIntoView(); return !!s"
                );
                person.wait_for(name, &show).await?;
                person.picture(&format!("{size}-{theme}-goal-{name}")).await?;
            }
            let filled = [
                Route::Evidence,
                Route::Scales,
                Route::Goals,
                Route::Matters,
                Route::Rhythm,
                Route::HardDay,
                Route::YourData,
            ];
            for page in filled {
                turn_page(person, &page.href()).await?;
                at_rest(person, "return document.body.innerText").await?;
                person.picture(&format!("{size}-{theme}-example-{}", format!("{page:?}").to_lowercase())).await?;
            }
        }
    }
    Ok(())
}
