//! How much a text says.

use super::lexicon::Tags;
use super::words::{Words, has};
use super::{Amount, Span, numbers};
use std::ops::Range;

/// How much, where a change starts, and the words that say it.
pub(super) type Found = (Amount, Option<f64>, Range<usize>);

/// Units of measure: the head of what is counted, whatever follows.
const UNITS: &str = "second seconds sec secs minute minutes min mins hour hours hr hrs h day days night nights \
    week weeks month months year years km kms k mile miles meter meters metre metres m cm inch inches foot feet ft \
    yards kg kgs kilo kilos pound pounds lb lbs oz ounce ounces g grams stone litre litres liter liters l ml cup \
    cups glass glasses pint pints bottle bottles dollars euros bucks page pages word words step steps point points \
    times time x rep reps set sets lap laps length lengths calories calorie % percent people kcal mph";
/// Units that may follow a number with a hyphen ("a 30-minute walk"); others say what a thing is like ("a two-day course").
const COMPOUND: &str =
    "minute min second hour hr mile km kilometer kilometre k meter metre page pound lb kg word m x rep lap";
/// Words that end what is counted.
const STOPS: &str = "a an the and or but of in on at to for with without from into onto by per each every as \
    than then that this these those so if when while until till before after during about around across over under \
    off out up down i we my our your his her their me us you it he she they who which whom is are was were be can \
    will would could should may just because using instead via plus vs today tomorrow tonight now daily weekly \
    monthly yearly everyday once twice throughout within between against among toward towards where there here not \
    no only also too starting beginning max maximum minimum total altogether past beyond above below behind near \
    away ago later left straight max. or next last";
/// Words between a number and what it counts.
const FILLERS: &str = "more new different full whole extra additional other good great big small long short \
    little solid separate consecutive complete entire real proper nice decent further";
/// Words before a number that make it a name, a share of a whole or a property.
const NAMES: &str = "room apartment covid version number grade chapter step level age aged turn turns turning \
    turned my our his her their your those these both that either no this first last next type phase season born \
    class #";
/// Numbers that are no amount: times by the clock, days, shares, a pronoun, "all five", "half-hearted".
const OTHERS: &str = "U am|pm|a.m|p.m|o'clock|oclock;<at|by|before|after|until|till|around|all U .;U !may|march T;<U / U;\
    one another|who|that|day|time|moment;<no|any|some|this|with one;half ass|assed|hearted|way|marathon|time;\
    Y .;<in|by|of|year|since|until|before|during|for Y;U _? _? confident|confidence|certain";
/// "a week at sea", "an hour": a single unit of time or measure that is no frequency.
const LENGTHS: &str = ">U a|an whole|entire|full|single|solid? hour|mile|kilometer|kilometre|litre|liter|gallon|pint;\
    >in|wait|take|give a|an whole|entire|full|single|solid? minute;\
    <spend|spending|take|taking|have a|an day|night|week|weekend|month|year|decade !off;\
    a|an whole|entire|full|single|solid day|night|week|weekend|month|year|decade !off";

/// How much: the first amount that belongs to what is done. Words already taken by a frequency or a deadline are passed
/// over, and so is what comes after "instead"; words in brackets come last.
pub(super) fn amount(words: &Words, taken: &[Range<usize>]) -> Option<Found> {
    let find = |aside: bool| {
        (0..words.len()).find_map(|at| {
            let is_free = words.tagged(at, Tags::ASIDE) == aside && !taken.iter().any(|range| range.contains(&at));
            (is_free && !replaced(words, at)).then(|| here(words, at))?
        })
    };
    find(false).or_else(|| {
        let (mut amount, from, range) = find(true)?;
        if amount.unit.is_empty() {
            amount.unit = before_brackets(words, range.start);
        }
        Some((amount, from, range))
    })
}

/// Whether a number belongs to what is given up: "instead of our usual two".
fn replaced(words: &Words, at: usize) -> bool {
    let near = (at.saturating_sub(5)..at).rev().find(|at| words.is(*at, "in on by for at to with instead rather"));
    near.is_some_and(|near| words.is(near, "instead rather")) && !words.was(at, "rather")
}

/// What a bare number in brackets counts: the word before the bracket ("all my books (11 per year)").
fn before_brackets(words: &Words, at: usize) -> String {
    let opened = (0..at).rev().find(|at| !words.tagged(*at, Tags::ASIDE));
    let word = opened.map(|at| &words.at(at).word).filter(|word| word.ends_with('s'));
    word.cloned().unwrap_or_default()
}

fn here(words: &Words, at: usize) -> Option<Found> {
    let (token, next) = (words.at(at), words.at(at + 1));
    if token.number.is_none() {
        if !token.is("a an") {
            return None;
        }
        let end = words.catch(LENGTHS, at)?.end;
        let unit = words.at(end - 1).word.clone();
        return Some((Amount { value: Span::One(1.0), unit }, None, at..end));
    }
    let money = token.after_sign("$£€");
    let named = words.was(at, NAMES) && !next.is(UNITS) && !token.after_break();
    let property = next.gap == "-" && next.number.is_none() && !next.is(COMPOUND);
    let of_whole = words.was(at, "of") && words.is(at.wrapping_sub(2), "out");
    let glued = token.gap.is_empty() && at > 0;
    if property || of_whole || glued || !money && (named || words.fits(OTHERS, at)) {
        return None;
    }
    let numbers::Found { value, from, end } = numbers::span(words, at)?;
    let (value, unit, end) = if money { money_of(words, value, end) } else { counted(words, value, end)? };
    Some((Amount { value, unit }, from, at..end))
}

/// "$20k" is twenty thousand.
fn money_of(words: &Words, value: Span, end: usize) -> (Span, String, usize) {
    match value {
        Span::One(n) if words.is(end, "k") && words.at(end).gap.is_empty() => {
            (Span::One(n * 1000.0), "$".into(), end + 1)
        }
        _ => (value, "$".into(), end),
    }
}

/// What a number before this place counts; none where it is so many of some days, which is how often.
fn counted(words: &Words, value: Span, end: usize) -> Option<(Span, String, usize)> {
    let share = words.after("out? of U;/ U", end);
    if let (Span::One(n), Some(all)) =
        (value, words.at(share.wrapping_sub(1)).number.filter(|all| share > end && *all > 0.0))
    {
        // "7/10" is a rating, "3 of 4" a share.
        let is_rating = words.at(end).after_sign("/") && (n > all || (all - 10.0).abs() < 0.01 && ends(words, share));
        if is_rating {
            return Some((value, String::new(), share));
        }
        let percent = (n / all * 10_000.0).round() / 100.0;
        return (!words.is(share, "days day nights")).then(|| (Span::One(percent), "%".into(), share));
    }
    if words.is(end, "percent pct") {
        return Some((value, "%".into(), end + 1));
    }
    if words.at(end).gap.starts_with('%') {
        return Some((value, "%".into(), end));
    }
    if words.fits("<by|in half", end - 1) {
        return Some((Span::One(50.0), "%".into(), end));
    }
    if words.is(end - 1, "once twice thrice") {
        return Some((value, "times".into(), end));
    }
    match value {
        // "5k" is a distance, "10k steps" are ten thousand.
        Span::One(n) if words.fits("k !.", end) && words.at(end + 1).word.ends_with('s') => {
            Some(unit(words, Span::One(n * 1000.0), end + 1))
        }
        _ if words.is(end, "k") => Some((value, "km".into(), end + 1)),
        _ => Some(unit(words, value, end)),
    }
}

/// Whether what is counted ends before this word.
pub(super) fn ends(words: &Words, at: usize) -> bool {
    let token = words.at(at);
    token.after_break() || token.is(STOPS) || token.number.is_some() && token.gap == " "
}

/// The head noun of what is counted, and the place after it.
fn unit(words: &Words, value: Span, mut at: usize) -> (Span, String, usize) {
    // "100+ runs"
    let more = words.at(at).gap.starts_with('+') && !words.is(at, STOPS);
    if ends(words, at) && !more || words.tagged(at, Tags::NUMBER) {
        return (value, String::new(), at);
    }
    while words.is(at, FILLERS) && !ends(words, at + 1) {
        at += 1;
    }
    let mut head = at;
    for next in at..at + 4 {
        let word = words.at(next).word.as_str();
        if next > at && (ends(words, next) || word.ends_with("ly")) || words.tagged(next, Tags::NUMBER) {
            break;
        }
        head = next;
        let plural = word.len() > 2 && word.ends_with('s') && !word.ends_with("ss");
        if words.is(next, UNITS) || plural && value.target() > 1.0 {
            break;
        }
    }
    let mut name = words.at(head).word.clone();
    if head > at && words.is(head, "ups outs downs") {
        name = [&words.at(head - 1).word, "-", &name].concat();
    }
    (value, name, head + 1)
}

/// A time by the clock that the thing must happen at, by or before, or a mark at school: a threshold without an amount.
pub(super) fn threshold(words: &Words, text: &str) -> bool {
    const CLOCK: &str = "<at|by|before|until|from|after|till|than|around !B Q|noon|midnight;\
        <at|by|before|until|from|after|till|than|around U am|pm|a.m|p.m|o'clock|oclock";
    let is_told = |at: usize| {
        let bare =
            || words.fits("<at|before|by U .", at) && words.any(0, at, "wake up bed asleep home awake sleep dinner");
        let got = || {
            let mark = text.get(words.at(at).place.clone()).is_some_and(|mark| has("A B C As Bs A's B's", mark));
            mark && words.was(at, "a an all straight")
                && words.any(at.saturating_sub(3), at, "get earn receive make getting got score")
        };
        bare() || got()
    };
    !words.find(CLOCK).is_empty() || (1..words.len()).any(is_told)
}
