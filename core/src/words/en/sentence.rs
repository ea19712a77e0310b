//! The goal as one sentence, built of parts that each link to the question they came from.

use super::history::{self, DateFormat};
use super::{measure, values};
use crate::plan::{Days, End, Measure, Parts, When};
use crate::wizard::{Stage, WordingCoverage, wording_conflicts};
use chrono::NaiveDate;

sentences! {
    /// The words between the parts of the sentence.
    Sentence {
        on_days(days): "on {days}",
        and(before, last): "{before} and {last}",
        until(date): "until {date}",
        keep_going: "with no last day",
        from(date): "from {date}",
        review(date): "and look back on {date}",
        done: "ticked off when it’s done",
        closeness: "measured by how close it feels",
        because(value): "because {value} matters to me",
        add_measure: "add how you’ll know",
        add_when: "add when",
        add_value: "add why it matters",
        no_words: "no words yet",
        still(words): "Your words still say: “{words}”",
        could_say(words): "They could say: “{words}”",
        say_anew: "Use these words",
        said_anew: "Your words say the same as your plan now.",
        say_as_before: "Use my words from before",
    }
}

/// A part of the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentencePart {
    /// The stage whose question changes it.
    pub stage: Stage,
    /// The words. They begin with a lower-case letter, except for the person's own.
    pub text: String,
    /// Whether the person said it; otherwise the words offer to add it.
    pub said: bool,
}

/// The sentence in its parts, the person's own words first. A part that those words already state is not repeated.
pub fn pieces(parts: &Parts, in_words: &WordingCoverage, dates: DateFormat) -> Vec<SentencePart> {
    let said = |stage, text: String| SentencePart { stage, text, said: true };
    let add = |stage, text: &str| SentencePart { stage, text: text.to_owned(), said: false };
    let mut pieces = Vec::new();
    let wording = in_words.without_conflicts.as_deref().unwrap_or(&parts.wording);
    let wording = wording.trim().trim_end_matches(['.', '!', ',', ';', ' ']);
    if !wording.is_empty() {
        pieces.push(said(Stage::Clear, wording.to_owned()));
    } else if in_words.without_conflicts.is_none() {
        pieces.push(add(Stage::Wish, EN.no_words));
    }
    match &parts.measure {
        None => pieces.push(add(Stage::Know, EN.add_measure)),
        Some(_) if in_words.measure => {}
        Some(measure) => pieces.push(said(Stage::Know, known_by(measure))),
    }
    let when = when(&parts.when, in_words, dates);
    if when.is_empty() && (When { review: None, smallest_until: None, ..parts.when.clone() }) == When::default() {
        pieces.push(add(Stage::When, EN.add_when));
    } else if !when.is_empty() {
        pieces.push(said(Stage::When, when.join(", ")));
    }
    pieces.push(match &parts.value {
        Some(value) => said(Stage::Clear, fill!(EN.because, value: values::name_in_sentence(value))),
        None => add(Stage::Clear, EN.add_value),
    });
    if let Some(day) = parts.when.review {
        pieces.push(said(Stage::When, fill!(EN.review, date: (dates.date)(day))));
    }
    pieces
}

/// The goal's wording with its outdated statements removed and the present ones added at its end: "say hello, twice a
/// week". None if the wording still agrees with the parts.
pub fn rewritten(parts: &Parts, today: NaiveDate, dates: DateFormat) -> Option<String> {
    let conflicts = wording_conflicts(parts, today)?;
    let measure = parts.measure.as_ref().filter(|_| conflicts.measure).map(measure::phrase);
    let when = &parts.when;
    let days = (conflicts.days && !when.days.is_empty()).then(|| fill!(EN.on_days, days: list(when.days, dates)));
    let end = match when.end {
        Some(End::On(day)) if conflicts.end => Some(fill!(EN.until, date: (dates.date)(day))),
        _ => None,
    };
    let said = [Some(conflicts.remaining).filter(|words| !words.is_empty()), measure, days, end];
    Some(said.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// A measure within the sentence.
fn known_by(measure: &Measure) -> String {
    match measure {
        Measure::DoneOrNot => EN.done.to_owned(),
        Measure::Closeness => EN.closeness.to_owned(),
        counted => measure::phrase(counted),
    }
}

/// Everything the person said, as one line with a full stop.
pub fn whole(parts: &Parts, in_words: &WordingCoverage, dates: DateFormat) -> String {
    let said: Vec<String> =
        pieces(parts, in_words, dates).into_iter().filter(|piece| piece.said).map(|piece| piece.text).collect();
    if said.is_empty() { String::new() } else { format!("{}.", said.join(", ")) }
}

fn when(when: &When, in_words: &WordingCoverage, dates: DateFormat) -> Vec<String> {
    let days = (!in_words.days && !when.days.is_empty()).then(|| fill!(EN.on_days, days: list(when.days, dates)));
    let end = match when.end {
        Some(End::On(day)) if !in_words.end => Some(fill!(EN.until, date: (dates.date)(day))),
        Some(End::KeepGoing) => Some(EN.keep_going.to_owned()),
        _ => None,
    };
    let start = when.start.map(|day| fill!(EN.from, date: (dates.date)(day)));
    let all = [days, when.time.map(history::time_of_day), start, end];
    all.into_iter().flatten().collect()
}

/// Weekdays as a list: "Monday, Wednesday and Friday".
fn list(days: Days, dates: DateFormat) -> String {
    let mut names: Vec<String> = days.iter().map(dates.weekday).collect();
    match names.pop() {
        Some(last) if !names.is_empty() => fill!(EN.and, before: names.join(", "), last: last),
        only => only.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Measure, Per, TimeOfDay, Value};
    use crate::testing::{date, day};
    use chrono::Weekday;

    const DATES: DateFormat = DateFormat { date: |day| day.to_string(), weekday: |day| day.to_string() };

    fn walk() -> Parts {
        let days = [Weekday::Mon, Weekday::Wed, Weekday::Fri].into_iter().collect();
        let end = Some(End::On(date(2027, 3, 31)));
        Parts {
            wording: "walk to the shop.".into(),
            value: Some(Value::Own("being there for Ana".into())),
            measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(10.0) }),
            when: When { days, end, time: Some(TimeOfDay::Morning), ..When::default() },
            ..Parts::default()
        }
    }

    #[test]
    fn the_parts_make_one_sentence_around_the_persons_own_words() {
        let expected = "walk to the shop, 3 times a week, 10 minutes each, on Mon, Wed and Fri, in the morning, \
                        until 2027-03-31, because being there for Ana matters to me.";
        assert_eq!(whole(&walk(), &WordingCoverage::default(), DATES), expected);
    }

    #[test]
    fn what_the_words_say_already_is_not_said_again() {
        let in_words = WordingCoverage { measure: true, days: true, end: true, without_conflicts: None };
        let expected = "walk to the shop, in the morning, because being there for Ana matters to me.";
        assert_eq!(whole(&walk(), &in_words, DATES), expected);
    }

    #[test]
    fn words_and_parts_never_say_two_figures() {
        let today = day(22);
        let days: Days = [Weekday::Mon, Weekday::Wed, Weekday::Fri].into_iter().collect();
        let said = |wording: &str, measure: Measure, when: When| {
            let parts = Parts { wording: wording.into(), measure: Some(measure), when, ..Parts::default() };
            let whole = whole(&parts, &crate::wizard::wording_coverage(&parts, today), DATES);
            (whole, rewritten(&parts, today, DATES))
        };
        let often = |times, minutes| Measure::HowOften { times, per: Per::Week, minutes };
        let on_days = || When { days, ..When::default() };
        let (sentence, offer) = said("say hello, 3 days a week", often(2.0, None), on_days());
        assert_eq!(sentence, "say hello, twice a week, on Mon, Wed and Fri.");
        assert_eq!(offer.as_deref(), Some("say hello, twice a week"));
        let (sentence, offer) = said("say hello, twice a week", often(2.0, None), on_days());
        assert_eq!((sentence.as_str(), offer), ("say hello, twice a week, on Mon, Wed and Fri.", None));
        let (sentence, _) = said("go for a 30-minute walk three times a week", often(3.0, Some(20.0)), When::default());
        assert_eq!(sentence, "go for a walk, 3 times a week, 20 minutes each.");
        let until = When { end: Some(End::On(date(2027, 5, 31))), ..When::default() };
        let (sentence, offer) = said("walk twice a week until 31 March", often(2.0, None), until);
        assert_eq!(sentence, "walk twice a week, until 2027-05-31.");
        assert_eq!(offer.as_deref(), Some("walk twice a week, until 2027-05-31"));
        let (sentence, _) = said("3 times a week", often(1.0, None), When::default());
        assert_eq!(sentence, "once a week.");
        let tue = When { days: [Weekday::Tue].into_iter().collect(), ..When::default() };
        let (sentence, _) = said("swim on Mondays and Fridays", often(1.0, None), tue);
        assert_eq!(sentence, "swim, once a week, on Tue.");
    }

    #[test]
    fn odd_wordings_and_every_measure_still_make_a_sentence() {
        let review = Some(date(2026, 12, 23));
        let said = |wording: &str, measure| {
            let when = When { review, ..When::default() };
            let value = Some(Value::Own("rest".into()));
            let parts = Parts { wording: wording.into(), measure: Some(measure), value, when, ..Parts::default() };
            whole(&parts, &WordingCoverage::default(), DATES)
        };
        let end = "because rest matters to me, and look back on 2026-12-23.";
        assert_eq!(said("Ring Ana! ", Measure::DoneOrNot), format!("Ring Ana, ticked off when it’s done, {end}"));
        assert_eq!(
            said("be happier ...", Measure::Closeness),
            format!("be happier, measured by how close it feels, {end}")
        );
        let less = Measure::LessOf { from: Some(10.0), to: 5.0, unit: "cups".into(), per: Per::Day };
        assert_eq!(said("less coffee?", less), format!("less coffee?, from 10 to 5 cups a day, {end}"));
    }

    #[test]
    fn a_card_of_a_value_is_written_small_within_the_sentence() {
        let said = |value: Value| {
            let parts = Parts { wording: "rest".into(), value: Some(value), ..Parts::default() };
            whole(&parts, &WordingCoverage::default(), DATES)
        };
        let card = |name: &str| values::value(name).unwrap_or(Value::Own(String::new()));
        assert_eq!(said(card("Health")), "rest, because health matters to me.");
        assert_eq!(said(card("God's Will")), "rest, because God's Will matters to me.");
        assert_eq!(said(Value::Own("Ana".into())), "rest, because Ana matters to me.");
    }

    #[test]
    fn a_look_back_alone_still_leaves_when_to_be_added() {
        let when = When { review: Some(date(2026, 12, 23)), ..When::default() };
        let parts = Parts { wording: "rest".into(), when, ..Parts::default() };
        let all = pieces(&parts, &WordingCoverage::default(), DATES);
        let of_when: Vec<_> =
            all.iter().filter(|p| p.stage == Stage::When).map(|p| (p.text.as_str(), p.said)).collect();
        assert_eq!(of_when, [("add when", false), ("and look back on 2026-12-23", true)]);
    }

    #[test]
    fn a_part_not_said_yet_is_offered_at_its_question() {
        let parts = Parts { wording: "be happier".into(), ..Parts::default() };
        let offered: Vec<(Stage, bool)> = pieces(&parts, &WordingCoverage::default(), DATES)
            .into_iter()
            .map(|piece| (piece.stage, piece.said))
            .collect();
        let expected = [(Stage::Clear, true), (Stage::Know, false), (Stage::When, false), (Stage::Clear, false)];
        assert_eq!(offered, expected);
        assert_eq!(whole(&parts, &WordingCoverage::default(), DATES), "be happier.");
        assert_eq!(whole(&Parts::default(), &WordingCoverage::default(), DATES), "");
    }
}
