//! Cairn beside a page of React's (`tests/bench`), by turns, with a slow processor and a slow line.

use super::{RUNS, number, slow};
use crate::cdp;
use crate::engine::Setup;
use crate::files::choose_file;
use crate::lives;
use crate::offline::ready_for_offline;
use crate::person::{Answer, Person, tell};
use crate::proofs::SAVED;
use cairn_core::route::Route;
use cairn_core::words::en::data::EN as DATA;
use serde_json::json;
use std::path::Path;
use xtask::site::Site;

/// What a page is looked at for, from its first line on: each name with the script that says whether it is there.
type Marks<'a> = &'a [(&'static str, &'a str)];

const PAINTED: &str = "performance.getEntriesByName('first-contentful-paint').length > 0";
const DOOR: &str = "document.getElementById('door-small')?.checkVisibility()";
const IN_CHARGE: &str = "!document.getElementById('frame') && document.getElementById('heading')";
const READABLE: &str =
    "!document.getElementById('frame') && document.querySelector('main .goal-name')?.checkVisibility()";
/// React has drawn its field, so it listens.
const READY: &str = "document.getElementById('new')?.checkVisibility()";

/// Taps the door once it is painted, and types a letter into the field behind it; true once the letter is painted.
const LETTER: &str = "(() => {
    if (!performance.getEntriesByName('first-contentful-paint').length) return false;
    const field = document.getElementById('wish');
    if (!field?.checkVisibility()) return void document.getElementById('door-small')?.click();
    if (!window.isTyped) {
        window.isTyped = true;
        field.focus();
        document.execCommand('insertText', false, 'a');
        requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => { window.isPainted = true; look(); };
            painted.port2.postMessage(0);
        });
    }
    return window.isPainted && field.value === 'a';
})()";

/// One line of the table: times of Cairn, those of the other page that they are held against, and the ratio that
/// they should stay below.
struct Line {
    what: &'static str,
    cairn: Vec<f64>,
    other: &'static str,
    reference: Vec<f64>,
    limit: f64,
}

impl Line {
    fn new(what: &'static str, other: &'static str, limit: f64) -> Self {
        Self { what, cairn: Vec::new(), other, reference: Vec::new(), limit }
    }

    fn add(&mut self, cairn: f64, reference: f64) {
        self.cairn.push(cairn);
        self.reference.push(reference);
    }

    fn print(mut self) {
        let (cairn, reference) = (median(&mut self.cairn), median(&mut self.reference));
        let Self { what, other, limit, .. } = self;
        println!(
            "bench: | {what:<44} | {cairn:>5.0} ms | {other:<12} {reference:>5.0} ms | {:.2} × | ≤ {limit:.2} × |",
            cairn / reference
        );
    }
}

fn median(all: &mut [f64]) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// Measures first and return visits of both pages by turns, and prints a table.
pub(super) async fn measure(person: &mut Person, reference: &Path) -> Answer {
    let reference = Site::open(reference, "/", 0).map_err(tell)?;
    let mut paint = Line::new("first paint of the front door", "first paint", 1.0);
    let mut door = Line::new("a door can be tapped", "ready", 0.5);
    let mut letter = Line::new("first letter typed in the first question", "ready", 0.6);
    let mut in_charge = Line::new("the app in charge, first visit", "ready", 1.25);
    for _ in 0..RUNS {
        let [painted, tappable, app] =
            first_visit(person, &person.site.address(), &[("paint", PAINTED), ("door", DOOR), ("app", IN_CHARGE)])
                .await?;
        let [typed] = first_visit(person, &person.site.address(), &[("letter", LETTER)]).await?;
        let [other, ready] = first_visit(person, &reference.address(), &[("paint", PAINTED), ("ready", READY)]).await?;
        paint.add(painted, other);
        door.add(tappable.max(painted), ready);
        letter.add(typed, ready);
        in_charge.add(app, ready);
    }
    let mut again = Line::new("return visit: Today, 3 goals and 3 months", "return visit", 1.25);
    prepare_return(person, &reference).await?;
    for _ in 0..RUNS {
        let today = format!("{}{}", person.site.address(), Route::Today.href());
        let [readable] = visit(person, &today, &[("today", READABLE)]).await?;
        let [ready] = visit(person, &reference.address(), &[("ready", READY)]).await?;
        again.add(readable, ready);
    }
    println!("bench: 4× slower processor, 1.6 Mbit/s, 150 ms, brotli; medians of {RUNS}, beside a page of React's");
    [paint, door, letter, in_charge, again].into_iter().for_each(Line::print);
    person.new_device().await;
    Ok(())
}

/// Gives both pages what they keep: three goals and three months, or three things to do; and their workers.
async fn prepare_return(person: &mut Person, reference: &Site) -> Answer {
    person.new_browser(Setup::default()).await;
    person.browser.goto(reference.address()).await.map_err(tell)?;
    ready_for_offline(person).await?;
    let things = "localStorage.setItem('things', JSON.stringify(['Walk', 'Call my sister', 'Sit in the sun'] \
        .map((text, id) => ({ id, text, isDone: false })))); return true";
    person.run(things).await?;
    person.visit(&Route::YourData.href()).await?;
    let today = person.run("return new Date().toLocaleDateString('sv')").await?;
    let today = today.as_str().unwrap_or_default().parse().map_err(tell)?;
    choose_file(person, &lives::three_months_of(today, 3)).await?;
    person.tap(DATA.join).await?;
    person.see(DATA.joined).await?;
    person.wait_for("all to be saved", SAVED).await?;
    ready_for_offline(person).await?;
    slow_line(person)
}

/// Opens a page as for the first time: with an empty profile.
async fn first_visit<const N: usize>(person: &mut Person, address: &str, marks: Marks<'_>) -> Answer<[f64; N]> {
    person.new_browser(Setup::default()).await;
    slow_line(person)?;
    visit(person, address, marks).await
}

/// Makes the processor and the line of a person's tab slow.
fn slow_line(person: &Person) -> Answer {
    slow(person, 4)?;
    cdp::command(person, "Network.enable", "{}")?;
    let line = json!({ "offline": false, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000 });
    cdp::command(person, "Network.emulateNetworkConditions", &line.to_string()).map(drop)
}

/// Opens a page, and gives when each of the marks was there, from the start of the navigation.
async fn visit<const N: usize>(person: &Person, address: &str, marks: Marks<'_>) -> Answer<[f64; N]> {
    person.browser.goto("about:blank").await.map_err(tell)?;
    let looks: Vec<String> = marks.iter().map(|(name, look)| format!("{name}: () => {look}")).collect();
    let watch = format!(
        "const looks = {{ {} }}; const seen = window.benchSeen = {{}};
        const look = () => {{ for (const name in looks) if (!(name in seen) && looks[name]()) seen[name] = performance.now(); }};
        setInterval(look, 4);",
        looks.join(", ")
    );
    let watch = json!({ "source": format!("if (location.protocol !== 'about:') {{ {watch} }}") });
    let watching = cdp::command(person, "Page.addScriptToEvaluateOnNewDocument", &watch.to_string())?;
    person.browser.goto(address).await.map_err(tell)?;
    let all = format!("return Object.keys(window.benchSeen).length === {N}");
    person.wait_for("all marks", &all).await?;
    let forget = json!({ "identifier": watching["identifier"] });
    cdp::command(person, "Page.removeScriptToEvaluateOnNewDocument", &forget.to_string())?;
    let mut times = [0.0; N];
    for (time, (name, _)) in times.iter_mut().zip(marks) {
        let told = match *name {
            "paint" => "performance.getEntriesByName('first-contentful-paint')[0].startTime".to_owned(),
            name => format!("window.benchSeen.{name}"),
        };
        *time = number(person, &format!("return {told}")).await?;
    }
    Ok(times)
}
