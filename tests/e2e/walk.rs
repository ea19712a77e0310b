//! Walking a journey in an engine, and once more when the engine itself was lost on the way.

use crate::engine::{Engine, say};
use crate::person::{Answer, PATIENCE, Person};
use std::pin::Pin;

/// A journey on its way.
pub(crate) type Walk<'a> = Pin<Box<dyn Future<Output = Answer> + Send + 'a>>;

/// The engine answered no script at all, as after a crash: the walk says nothing of the page. In it is what the walk waited
/// for last.
struct EngineLost(String);

/// Walks a journey in an engine. What is seen last is kept as a picture when it does not come to its end. A journey whose
/// engine was lost is walked once more in a new one; a page that hangs the engine each time fails it.
pub(crate) async fn walk(engine: Engine, journey: fn(&mut Person) -> Walk<'_>) {
    if !engine.is_wanted() {
        // `cargo xtask test` never comes here: it leaves such journeys out and counts them.
        say(&format!("skipped: {} is left out by CAIRN_BROWSERS", engine.slug()));
        return;
    }
    if let Err(EngineLost(why)) = walk_once(engine, journey).await {
        say(&format!("{engine:?} was lost ({why}); the journey is walked once more"));
        if let Err(EngineLost(why)) = walk_once(engine, journey).await {
            panic!("{engine:?} was lost twice: {why}");
        }
    }
}

async fn walk_once(engine: Engine, journey: fn(&mut Person) -> Walk<'_>) -> Result<(), EngineLost> {
    let mut person = Person::arrive(engine).await;
    let ended = journey(&mut person).await;
    let is_lost = ended.is_err() && !answers(&person).await;
    if let (Err(why), false) = (&ended, is_lost) {
        let name = std::thread::current().name().unwrap_or("journey").replace("::", "-");
        let _ = person.picture(&format!("{name}-{}", engine.slug())).await;
        eprintln!("{engine:?}: {why}\nwhat was on the page:\n{}", person.all_words().await);
    }
    person.leave().await;
    match ended {
        Ok(()) => Ok(()),
        Err(why) if is_lost => Err(EngineLost(why)),
        Err(why) => panic!("{engine:?}: {why}"),
    }
}

/// True when the browser still runs a script.
async fn answers(person: &Person) -> bool {
    tokio::time::timeout(PATIENCE, person.run("return true")).await.is_ok_and(|answer| answer.is_ok())
}
