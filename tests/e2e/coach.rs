//! The coach in the page: it underlines what it saw just where the words are, and what it offers is one tap away and back.

use crate::journeys;
use crate::person::{Answer, Person};
use cairn_core::coach::Family;
use cairn_core::words::en::coach::EN as COACH;
use cairn_core::words::en::families;
use cairn_core::words::en::new_goal::EN as DOORS;
use cairn_core::words::en::stage_clear::EN as CLEAR;
use cairn_core::words::en::stage_wish::EN as WISH;
use cairn_core::words::en::stages::EN as PATH;
use serde_json::json;

journeys!(
    what_the_coach_saw_is_underlined_where_the_words_are,
    an_offer_is_taken_with_one_tap_and_given_back_with_another,
    steps_for_ocd_wait_for_a_tap_and_a_caution_stands_above_them,
    the_field_and_the_suggestion_are_seen_together_with_the_keyboard_open,
);

/// From the welcome page to the clear words, with a wish.
async fn to_the_clear_words(person: &mut Person, wish: &str) -> Answer {
    person.visit("").await?;
    person.tap(DOORS.small).await?;
    person.heading(WISH.title).await?;
    person.type_into(WISH.field, wish).await?;
    person.tap(PATH.next).await?;
    person.heading(CLEAR.title).await
}

/// The layer and the field have the same type, the same width to write in and the same height, and neither has more to show
/// than fits: then each line breaks at the same word in both.
const LIES_RIGHT: &str = "const f = document.getElementById('wording'), l = document.querySelector('.underlines'); \
    const a = getComputedStyle(f), b = getComputedStyle(l); \
    const same = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing', 'wordSpacing', 'lineHeight', 'textIndent', \
        'tabSize', 'paddingTop', 'paddingLeft', 'paddingRight', 'paddingBottom', 'borderTopWidth', 'borderLeftWidth', 'textTransform']; \
    const other = same.filter((name) => a[name] !== b[name]); \
    const near = (x, y) => Math.abs(x - y) < 1.5; \
    const r = f.getBoundingClientRect(), s = l.getBoundingClientRect(); \
    return !other.length && near(r.top, s.top) && near(r.left, s.left) && near(r.width, s.width) && near(r.height, s.height) \
        && near(f.clientWidth, l.clientWidth) && f.scrollHeight <= f.clientHeight + 1 && l.textContent === f.value + '\\u200b'";

async fn what_the_coach_saw_is_underlined_where_the_words_are(person: &mut Person) -> Answer {
    to_the_clear_words(person, "walk more").await?;
    let long = "walk for half an hour with my neighbour and her old dog, slowly and without my phone,\nthree times a week \
        until 31 March or for as long as the two of them would like to have me along with them on their round";
    for (width, size) in [(1280, "100%"), (360, "100%"), (360, "200%")] {
        person.size(width, 800).await;
        person.run(&format!("document.documentElement.style.fontSize = '{size}'; return true")).await?;
        for text in [long, "walk 10 minutes on Mon, Wed, Fri until 31 March", ""] {
            person.write(CLEAR.field, text).await?;
            person.wait_for(&format!("the underlines to lie right at {width} and {size}"), LIES_RIGHT).await?;
        }
    }
    person.write(CLEAR.field, "walk 10 minutes on Mon, Wed, Fri until 31 March").await?;
    let marks = "return [...document.querySelectorAll('.underlines mark')].map((m) => m.className + ':' + m.textContent).join('|') \
        === 'line-measure:10 minutes|line-measure:Mon, Wed, Fri|line-until:until 31 March'";
    person.wait_for("three underlines", marks).await
}

async fn an_offer_is_taken_with_one_tap_and_given_back_with_another(person: &mut Person) -> Answer {
    let wish = "stop having panic attacks by June";
    to_the_clear_words(person, wish).await?;
    let offer = families::of(Family::Panic).first().ok_or("nothing is offered")?.words;
    let words = format!("{offer}, by June");
    person.tap(&words).await?;
    let holds = |words: &str| format!("return document.getElementById('wording').value === {}", json!(words));
    person.wait_for("the words to be taken over", &holds(&words)).await?;
    person.see(wish).await?;
    person.tap(CLEAR.undo_take).await?;
    person.wait_for("the own words to come back", &holds(wish)).await
}

async fn steps_for_ocd_wait_for_a_tap_and_a_caution_stands_above_them(person: &mut Person) -> Answer {
    to_the_clear_words(person, "stop checking the door").await?;
    person.see(COACH.care_checking).await?;
    let [first, .., last] = families::of(Family::Ocd) else { return Err("OCD has no offers".into()) };
    person.see(last.words).await?;
    person.not_see(first.words).await?;
    person.tap(families::EN.with_therapist).await?;
    person.see(first.words).await
}

/// Whether the field is in the window, and with it the suggestion: all of it, or where it has offers, at least the first.
const SEEN_TOGETHER: &str = "const field = document.getElementById('wording').getBoundingClientRect(); \
    const notice = document.querySelector('.coached .notice'), offer = notice?.querySelector('li'); \
    const last = (offer || notice)?.getBoundingClientRect(); \
    return !!notice && field.top >= 0 && field.bottom <= last.top && last.bottom <= innerHeight \
        && (!offer || Math.abs(offer.querySelector('span').getBoundingClientRect().left - last.left) < 80)";

async fn the_field_and_the_suggestion_are_seen_together_with_the_keyboard_open(person: &mut Person) -> Answer {
    person.size(360, 420).await;
    for words in
        ["be happier", "stop having panic attacks", "practice positive self-talk daily", "make my mum listen to me"]
    {
        to_the_clear_words(person, words).await?;
        person.type_into(CLEAR.field, " now").await?;
        let what = format!("the field and the suggestion for “{words}”");
        if let Err(why) = person.wait_for(&what, SEEN_TOGETHER).await {
            person.picture("seen-together").await?;
            return Err(why);
        }
    }
    Ok(())
}
