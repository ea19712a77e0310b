//! Tests of the helplines: each number was checked lately, and the pages without the app have the same numbers.

use super::*;
use chrono::{Datelike, Days, Month, NaiveDate};
use std::collections::BTreeSet;
use std::path::Path;
use std::time::SystemTime;

/// Days after which somebody has to check every number again.
const GOOD_FOR: Days = Days::new(180);

const FRAME: &str = include_str!("../../../../../index.html");
const RESCUE: &str = include_str!("../../../../../web/rescue/rescue.html");

/// Today by the clock of the machine that runs the tests.
fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs();
    NaiveDate::default() + Days::new(seconds / 86_400)
}

fn looked_at(check: &SourceCheck) -> NaiveDate {
    check.on.parse().unwrap()
}

/// All links of an HTML page, each with its text.
fn links(html: &'static str) -> impl Iterator<Item = (String, &'static str)> {
    html.split("<a ").skip(1).filter_map(|rest| {
        let (_, rest) = rest.split_once("href=\"")?;
        let (href, rest) = rest.split_once('"')?;
        let words = rest.split_once('>')?.1.split_once("</a>")?.0;
        Some((href.replace("&amp;", "&"), words))
    })
}

#[test]
fn every_number_was_looked_up_within_half_a_year() {
    for (line, check) in LINES.iter().zip(CHECKS) {
        let on = looked_at(check);
        assert!(on <= today() + Days::new(1), "{}: {on} is still to come", shown(line));
        assert!(
            today() <= on + GOOD_FOR,
            "“{}: {}” was looked up on {on}, more than 180 days ago. Look it up again in two public places; put them and \
            today's date beside it in src/words/en/helplines.rs, take the line out if you can't find both, and change the \
            month in `dated` of src/words/en/help.rs and in index.html.",
            line.who,
            shown(line)
        );
    }
}

#[test]
fn every_number_stands_in_two_public_places() {
    assert_eq!(LINES.len(), CHECKS.len());
    for (line, SourceCheck { at, .. }) in LINES.iter().zip(CHECKS) {
        let hosts = at.map(|address| address.split('/').next().unwrap().trim_start_matches("www."));
        assert!(hosts.iter().all(|host| host.contains('.')), "{}: {hosts:?}", line.who);
        assert_ne!(hosts[0], hosts[1], "{}", line.who);
    }
}

#[test]
fn the_month_that_is_said_is_that_of_the_oldest_look() {
    let oldest = CHECKS.iter().map(looked_at).min().unwrap();
    let month = format!("{} {}", Month::try_from(u8::try_from(oldest.month()).unwrap()).unwrap().name(), oldest.year());
    assert!(W.dated.contains(&month), "help.dated names another month than {month}");
    assert!(FRAME.contains(&format!("Numbers as of {month}.")), "index.html names another month than {month}");
}

#[test]
fn every_region_has_somebody_for_danger_and_somebody_to_talk_to() {
    for region in Region::ALL {
        for need in [Need::Danger, Need::Talk] {
            assert!(of(region, need).next().is_some(), "{region:?} {need:?}");
        }
        assert_eq!(Region::from_slug(region.slug()), Some(region));
    }
    let all: Vec<String> =
        LINES.iter().map(|line| format!("{:?} {} {}", line.regions, line.who, line.href())).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len(), "a line stands here once");
}

#[test]
fn the_pages_without_the_app_have_the_same_numbers() {
    for (name, html) in [("index.html", FRAME), ("rescue.html", RESCUE)] {
        for (href, words) in links(html).filter(|(href, _)| href.starts_with("tel:") || href.starts_with("sms:")) {
            let line = LINES.iter().find(|line| line.href() == href);
            let how = line.unwrap_or_else(|| panic!("{name}: {href} is no line of ours")).how;
            let (Channel::Call(number) | Channel::Text(number, _) | Channel::Site(number)) = how;
            let word = if let Channel::Text(_, word) = how { word } else { "" };
            assert!(words.contains(number) && words.contains(word), "{name}: {href} says “{words}”");
        }
    }
}

#[test]
fn whoever_cannot_start_the_app_has_every_line_for_danger_and_to_talk_to() {
    let framed: BTreeSet<String> = links(FRAME).map(|(href, _)| href).collect();
    // The text line for veterans is left out: the page has the number for everybody, which answers veterans too.
    let missing: Vec<&Helpline> = LINES
        .iter()
        .filter(|line| matches!(line.need, Need::Danger | Need::Talk) && !line.who.starts_with("For veterans"))
        .filter(|line| !framed.contains(&line.href()))
        .collect();
    assert!(missing.is_empty(), "index.html lacks {missing:?}");
    let rescue: BTreeSet<String> = links(RESCUE).map(|(href, _)| href).collect();
    for region in Region::ALL {
        assert!(of(region, Need::Danger).any(|line| rescue.contains(&line.href())), "rescue.html lacks {region:?}");
    }
}

#[test]
fn a_text_carries_its_word_in_a_form_that_every_phone_reads() {
    let href = |how| Helpline { who: "", need: Need::Talk, regions: &[], how }.href();
    assert_eq!(href(Channel::Text("741741", "HOME")), "sms:741741?&body=HOME");
    assert_eq!(href(Channel::Text("988", "")), "sms:988");
    assert_eq!(href(Channel::Call("0808 80 10 800")), "tel:08088010800");
    assert_eq!(href(Channel::Call("1-800-799-7233")), "tel:18007997233");
    assert_eq!(href(Channel::Site("findahelpline.com")), "https://findahelpline.com/");
}

#[test]
fn no_crisis_number_stands_anywhere_else() {
    fn look(folder: &Path, found: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                look(&path, found);
            } else if let Ok(text) = std::fs::read_to_string(&path)
                && !path.ends_with("rescue.html")
                && !path.ends_with("helplines/tests.rs")
            {
                let is_dialled =
                    |start| text.split(start).skip(1).any(|rest| rest.starts_with(|c: char| c.is_ascii_digit()));
                if is_dialled("tel:") || is_dialled("sms:") {
                    found.push(path.display().to_string());
                }
            }
        }
    }
    let (root, mut found) = (Path::new(env!("CARGO_MANIFEST_DIR")).join(".."), Vec::new());
    for folder in ["core/src", "src", "public"] {
        look(&root.join(folder), &mut found);
    }
    assert_eq!(found, [] as [String; 0]);
}

#[test]
fn a_language_names_a_region_where_it_names_a_country() {
    for (tag, region) in [
        ("en-GB", Some(Region::Uk)),
        ("en-IE", Some(Region::Ireland)),
        ("ga-IE", Some(Region::Ireland)),
        ("en-US", Some(Region::Us)),
        ("fr-CA", Some(Region::Canada)),
        ("de-AT", Some(Region::Elsewhere)),
        ("zh-Hant-TW", Some(Region::Elsewhere)),
        ("en", None),
        ("", None),
        ("en-001", None),
    ] {
        assert_eq!(Region::of_language(tag), region, "{tag}");
    }
}
