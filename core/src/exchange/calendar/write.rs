//! The serializer of iCalendar files.

use super::super::plain::{moment, plain};
use super::{Event, Weekly};
use crate::plan::Days;
use chrono::{NaiveDate, NaiveTime, Weekday};

/// Longest line in octets, without its line end (RFC 5545, 3.1).
const LINE: usize = 75;

/// Writes a calendar file with these events. `name` is the calendar's name, `about` its description, which may be
/// empty, and `now` the moment of saving in milliseconds since 1970.
pub fn calendar(events: &[Event], name: &str, about: &str, now: u64) -> String {
    let mut file = Lines(String::new());
    file.raw("BEGIN:VCALENDAR");
    file.raw("VERSION:2.0");
    file.raw("PRODID:-//Cairn//Cairn 1//EN");
    file.raw("CALSCALE:GREGORIAN");
    file.raw("METHOD:PUBLISH");
    // Most programs know the first property of each pair; the second is from RFC 7986.
    file.text("X-WR-CALNAME", name);
    file.text("NAME", name);
    if !about.is_empty() {
        file.text("X-WR-CALDESC", about);
        file.text("DESCRIPTION", about);
    }
    events.iter().for_each(|event| file.event(event, now));
    file.raw("END:VCALENDAR");
    file.0
}

/// The lines of a file. No line is longer than [`LINE`], and no text can start a line of its own.
struct Lines(String);

impl Lines {
    fn event(&mut self, event: &Event, now: u64) {
        let stamp = utc(now);
        self.raw("BEGIN:VEVENT");
        self.text("UID", &event.uid);
        self.raw(&format!("DTSTAMP:{stamp}"));
        self.raw(&format!("LAST-MODIFIED:{stamp}"));
        // The file that was saved later wins. A count of changes would not do, since taking a change back would lower
        // it.
        self.raw(&format!("SEQUENCE:{}", (now / 60_000).min(2_147_483_647)));
        self.raw("CLASS:PRIVATE");
        self.when(event);
        self.text("SUMMARY", &event.said.title);
        self.text("DESCRIPTION", &event.said.note);
        self.raw("BEGIN:VALARM");
        self.raw("ACTION:DISPLAY");
        self.text("DESCRIPTION", &event.said.title);
        // An all-day event begins at midnight, so its alarm waits until nine.
        self.raw(if event.time.is_some() { "TRIGGER:PT0S" } else { "TRIGGER:PT9H" });
        self.raw("END:VALARM");
        self.raw("END:VEVENT");
    }

    fn when(&mut self, event: &Event) {
        if let Some((time, minutes)) = event.time {
            self.raw(&format!("DTSTART:{}", floating(event.day, time)));
            self.raw(&format!("DURATION:PT{}M", minutes.max(1)));
        } else {
            self.raw(&format!("DTSTART;VALUE=DATE:{}", basic(event.day)));
            // DTEND is exclusive: the first day after the event.
            let next = event.day.succ_opt().unwrap_or(event.day);
            self.raw(&format!("DTEND;VALUE=DATE:{}", basic(next)));
            self.raw("TRANSP:TRANSPARENT");
        }
        if let Some(Weekly { days, every, last }) = event.weekly {
            let until = match event.time {
                Some(_) => floating(last, NaiveTime::from_hms_opt(23, 59, 59).unwrap_or_default()),
                None => basic(last),
            };
            let interval = if every > 1 { format!("INTERVAL={every};") } else { String::new() };
            self.raw(&format!("RRULE:FREQ=WEEKLY;{interval}BYDAY={};UNTIL={until}", by_day(days)));
        }
    }

    /// Writes a property whose value is free text.
    fn text(&mut self, name: &str, words: &str) {
        self.raw(&format!("{name}:{}", escape(words)));
    }

    /// Writes one content line, folded where it is too long but never inside a character.
    fn raw(&mut self, line: &str) {
        let mut room = LINE;
        for letter in line.chars() {
            if letter.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = LINE - 1;
            }
            self.0.push(letter);
            room -= letter.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// Escapes words as a TEXT value (RFC 5545, 3.3.11).
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len() + 8);
    for letter in plain(words).trim().chars() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\n' => out.push_str("\\n"),
            letter => out.push(letter),
        }
    }
    out
}

fn by_day(days: Days) -> String {
    let name = |day| match day {
        Weekday::Mon => "MO",
        Weekday::Tue => "TU",
        Weekday::Wed => "WE",
        Weekday::Thu => "TH",
        Weekday::Fri => "FR",
        Weekday::Sat => "SA",
        Weekday::Sun => "SU",
    };
    days.iter().map(name).collect::<Vec<_>>().join(",")
}

/// The day in basic format: `20261122`.
fn basic(day: NaiveDate) -> String {
    day.to_string().replace('-', "")
}

/// The day and time in basic format without a time zone: `20261122T183000`.
fn floating(day: NaiveDate, time: NaiveTime) -> String {
    format!("{}T{}", basic(day), time.to_string().chars().filter(char::is_ascii_digit).take(6).collect::<String>())
}

fn utc(now: u64) -> String {
    let (day, time) = moment(now);
    format!("{}Z", floating(day, time))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::day;
    use proptest::prelude::*;

    fn one(line: &str) -> String {
        let mut lines = Lines(String::new());
        lines.raw(line);
        lines.0
    }

    #[test]
    fn no_words_can_start_a_line_of_their_own() {
        let nasty = "walk\r\nATTENDEE:mailto:x\nBEGIN:VALARM\rEND:VEVENT\u{2028}x;y,z\\n";
        assert_eq!(escape(nasty), r"walk\nATTENDEE:mailto:x\nBEGIN:VALARM\nEND:VEVENT\nx\;y\,z\\n");
        assert_eq!(escape("\u{0}\u{7}a\u{202e}b\t"), "ab");
    }

    #[test]
    fn the_moment_and_the_days_are_written_as_the_standard_has_them() {
        let day = day(2);
        assert_eq!(floating(day, NaiveTime::from_hms_opt(8, 5, 0).unwrap()), "20261102T080500");
        assert_eq!(utc(1_793_610_000_100), "20261102T090000Z");
        assert_eq!(by_day([Weekday::Sun, Weekday::Mon].into_iter().collect()), "MO,SU");
    }

    proptest! {
        #[test]
        fn a_line_is_folded_at_75_octets_and_unfolds_to_itself(line in "[^\r\n]{0,300}") {
            let folded = one(&line);
            prop_assert!(folded.split("\r\n").all(|part| part.len() <= LINE));
            prop_assert_eq!(folded.replace("\r\n ", ""), format!("{line}\r\n"));
        }

        #[test]
        fn whatever_is_said_stays_inside_its_line(words in any::<String>()) {
            let line = escape(&words);
            prop_assert!(!line.contains(|c: char| c.is_control()), "{line:?}");
        }
    }
}
