//! The words for a hard moment say what they must. `xtask/tests/tidy/hazards.rs` holds the hazard log itself.

use crate::native::world::{day, it_is, new_shelf, open, page};
use crate::notebook::LineSwitches;
use cairn_core::words::en::session::{SheetFormat, sheet};
use cairn_core::words::en::{about, front, help, help_card, review};
use cairn_core::yielder::BlockOn as _;

#[test]
fn the_words_say_that_nobody_watches() {
    let duty = "We cannot see what you write, and nobody is told. If you are not safe, call a person.";
    assert!(front::EN.care.contains(duty));
    assert!(help::EN.not_watched.starts_with("We never see what you write, and nobody is told."));
    assert_eq!(help_card::EN.told, "We can’t see what you write, and nobody is told.");
    assert!(about::EN.not_2.starts_with("Nobody watches it."));
    assert!(about::EN.not_4.contains("made for adults"));
    let mut claims = Vec::new();
    cairn_core::words::en::each(&mut |section, name, text| {
        let lower = text.to_lowercase();
        if ["detect", "reduces symptom", "prevents relapse", "does not see what you write"]
            .iter()
            .any(|c| lower.contains(c))
        {
            claims.push(format!("{section}.{name}: {text}"));
        }
    });
    assert_eq!(claims, [] as [String; 0]);
}

#[test]
fn what_a_therapist_may_read_says_what_it_is_not() {
    page(|| {
        it_is(day(22));
        let notebook = open(&new_shelf());
        let manner = SheetFormat {
            date: |day| day.to_string(),
            short: |day| day.to_string(),
            weekday: |day| day.to_string(),
            today: day(3),
            numbers: true,
        };
        let sheet = sheet(&notebook.sessions().page(None, day(22)), &LineSwitches::new(), manner);
        assert!(sheet.care.contains(review::EN.duty) && sheet.plain().contains(review::EN.duty));
        let text = notebook.exports().text(crate::native::files::DATES).block_on().text;
        assert!(text.contains("It is not a risk assessment and Cairn has no alarm."), "{text}");
    });
}
