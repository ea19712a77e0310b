//! Words of danger: answered by kind, in sight; closed field by field; nothing else speaks beside them.

mod fields;
mod silent;

use crate::accessibility::axe;
use crate::find::before_gap;
use crate::person::{Answer, Person};
use crate::proofs::SAVED;
use crate::{in_chromium, journeys};
use cairn_core::route::Route;
use cairn_core::wizard::Stage;
use cairn_core::words::en::help_card::EN as W;
use cairn_core::words::en::{hard_day, help, new_goal, stage_obstacle, stage_wish, stages};
use cairn_core::words::fill;

journeys!(each_kind_is_answered_in_its_own_way, a_closed_card_leaves_a_quiet_line_and_silences_no_other_field,);
in_chromium!(
    the_card_is_in_sight_with_the_keyboard_open,
    the_card_has_no_axe_violation,
    the_card_is_turned_off_on_the_help_page_alone
);

async fn to_the_wish(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(new_goal::EN.small).await?;
    person.heading(stages::title(Stage::Wish)).await
}

async fn each_kind_is_answered_in_its_own_way(person: &mut Person) -> Answer {
    person.visit(&Route::Help.href()).await?;
    person.pick("region-uk").await?;
    to_the_wish(person).await?;
    let (poison, stay) = (fill!(help::EN.poison, number: "999"), fill!(W.stay, number: "999"));
    let kinds = [
        ("I took all my pills", poison.as_str(), "tel:999"),
        ("I want to kill myself", W.help, "tel:116123"),
        ("my boyfriend hits me and I am scared of him", W.safe, "tel:08082000247"),
        ("I want to stab my boss", W.can_be_told, "tel:116123"),
        ("my daughter cuts herself", stay.as_str(), "tel:999"),
        ("I make myself throw up after every meal", W.no_numbers, "tel:116123"),
    ];
    for (words, said, href) in kinds {
        person.write(stage_wish::EN.field, words).await?;
        person.see(said).await?;
        let link =
            format!("return document.querySelector('.help-near-card a.primary')?.getAttribute('href') === '{href}'");
        person.wait_for(&format!("{href} beside “{words}”"), &link).await?;
    }
    // Nothing is kept but the words.
    let kept = person.stored().await?.to_string();
    if kept.contains("help-card") || kept.contains("danger") {
        return Err(format!("kept is {kept}"));
    }
    person.write(stage_wish::EN.field, "my boyfriend hits me and I am scared of him").await?;
    person.tap(W.leave).await?;
    person.wait_for("an empty page", "return location.href === 'about:blank'").await
}

async fn a_closed_card_leaves_a_quiet_line_and_silences_no_other_field(person: &mut Person) -> Answer {
    person.visit(&Route::NewGoal.href()).await?;
    person.tap(new_goal::EN.whole).await?;
    person.heading(stages::title(Stage::Matters)).await?;
    person.run("location.hash = location.hash.replace(/[^/]+$/, 'obstacle'); return true").await?;
    person.heading(stages::title(Stage::Obstacle)).await?;
    person.type_into(stage_obstacle::EN.outcome, "I make myself throw up").await?;
    person.see(W.title).await?;
    person.tap(W.close).await?;
    person.not_see(W.title).await?;
    person.see(W.quiet).await?;
    // Beside these words nobody is asked to picture anything.
    person.type_into(stage_obstacle::EN.easier, "I want to die").await?;
    person.see(W.title).await?;
    person.type_into(stage_obstacle::EN.in_the_way, "it rains").await?;
    person.not_see(stage_obstacle::EN.preview).await?;
    person.tap(W.close).await?;
    person.not_see(W.title).await?;
    // Something graver is answered again.
    person.write(stage_obstacle::EN.outcome, "I make myself throw up and I want to kill myself").await?;
    person.see(W.title).await?;
    person.write(stage_obstacle::EN.outcome, "sleep well").await?;
    person.write(stage_obstacle::EN.action_lead, "I take my coat").await?;
    person.not_see(W.title).await?;
    person.not_see(W.quiet).await?;
    person.see(stage_obstacle::EN.preview).await
}

/// Whether the card is in sight as a whole, and so is enough of the field to write in.
const IN_SIGHT: &str = "const e = document.activeElement, c = document.querySelector('.help-near-card'); if (!c) return 'no card'; \
    const [r, s] = [e.getBoundingClientRect(), c.getBoundingClientRect()]; const head = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0; \
    const on = document.elementFromPoint(s.left + s.width / 2, s.bottom - 4); \
    return s.top >= head - 1 && s.bottom <= innerHeight + 1 && c.contains(on) && s.top - Math.max(r.top, head) >= 28 ? 'yes' \
    : JSON.stringify({ head, field: [r.top, r.bottom], card: [s.top, s.bottom], on: on?.className, height: innerHeight })";

async fn the_card_is_in_sight_with_the_keyboard_open(person: &mut Person) -> Answer {
    person.visit(&Route::HardDay.href()).await?;
    person.type_into(hard_day::EN.today, "the cat").await?;
    person.type_into(hard_day::EN.myself, "a shower").await?;
    person.see(hard_day::EN.saved).await?;
    let mut wrong = Vec::new();
    for height in [740, 420] {
        for (stage, id) in [
            ("wish", "wish"),
            ("clear", "wording"),
            ("obstacle", "outcome"),
            ("obstacle", "action"),
            ("ladder", "rung-4"),
        ] {
            person.visit(&Route::NewGoal.href()).await?;
            person.tap(new_goal::EN.whole).await?;
            person.heading(stages::title(Stage::Matters)).await?;
            person.size(360, height).await;
            person.run(&format!("location.hash = location.hash.replace(/[^/]+$/, '{stage}'); return true")).await?;
            person
                .wait_for(
                    id,
                    &format!(
                        "const e = document.getElementById('{id}'); e?.focus(); return document.activeElement === e"
                    ),
                )
                .await?;
            person.press("I took all my pills").await?;
            let is_in_sight = format!("return (() => {{ {IN_SIGHT} }})() === 'yes'");
            if person.wait_for("the card to be in sight", &is_in_sight).await.is_err() {
                let seen = person.run(IN_SIGHT).await?;
                wrong.push(format!("{id} at {height}: {seen}"));
                person.picture(&format!("danger-{id}-{height}")).await?;
            }
            person.size(360, 740).await;
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.join("\n")) }
}

async fn the_card_has_no_axe_violation(person: &mut Person) -> Answer {
    person.size(360, 1600).await;
    to_the_wish(person).await?;
    let mut found = Vec::new();
    for theme in ["light", "dark"] {
        person.run(&format!("document.documentElement.dataset.theme = '{theme}'; return true")).await?;
        person.write(stage_wish::EN.field, "my boyfriend hits me and I am scared of him").await?;
        person.see(W.leave).await?;
        found.extend(axe(person).await?);
        person.tap(W.close).await?;
        person.see(W.quiet).await?;
        found.extend(axe(person).await?);
        person.write(stage_wish::EN.field, " ").await?;
    }
    if found.is_empty() { Ok(()) } else { Err(found.join("\n")) }
}

async fn the_card_is_turned_off_on_the_help_page_alone(person: &mut Person) -> Answer {
    to_the_wish(person).await?;
    person.type_into(stage_wish::EN.field, "I want to die").await?;
    person.see(W.title).await?;
    person.visit(&Route::Help.href()).await?;
    person.tap(help::EN.card_title).await?;
    person.tap(help::EN.card_on).await?;
    person.see(before_gap(help::EN.card_returns)).await?;
    to_the_wish(person).await?;
    person.type_into(stage_wish::EN.field, "I want to die").await?;
    person.wait_for("the words to be saved", SAVED).await?;
    person.not_see(W.title).await
}
