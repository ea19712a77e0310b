//! Extraction of the amount in a goal's wording: "30 minutes", "from 10 to 5 cigarettes", "$20k".

use super::lexicon::Tags;
use super::numbers::{self, NumberMatch};
use super::pattern::{Pattern, pattern};
use super::span::Span;
use super::text::has;
use super::token_stream::{Class, TokenStream};
use std::ops::Range;

/// The amount that a text states: per occasion if it says so, else in total.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// The number or range.
    pub value: Span,
    /// The unit or the counted noun; may be empty.
    pub unit: String,
}

/// An amount, the start of a change if there is one, and the range of tokens that state them.
pub(super) type AmountMatch = (Amount, Option<f64>, Range<usize>);

/// The pattern classes of amounts.
pub(super) const CLASSES: [Class; 1] = [(b'.', |tokens, at, _| ends(tokens, at).then_some(at))];

/// Units of measure. A unit is always the head of the counted phrase, regardless of the words after it.
const UNITS: &str = "second seconds sec secs minute minutes min mins hour hours hr hrs h day days night nights \
    week weeks month months year years km kms k mile miles meter meters metre metres m cm inch inches foot feet ft \
    yards kg kgs kilo kilos pound pounds lb lbs oz ounce ounces g grams stone litre litres liter liters l ml cup \
    cups glass glasses pint pints bottle bottles dollars euros bucks page pages word words step steps point points \
    times time x rep reps set sets lap laps length lengths calories calorie percent people kcal mph";
/// Units that may follow a number with a hyphen ("a 30-minute walk"). Any other unit describes a thing there ("a
/// two-day course").
const COMPOUND: &str =
    "minute min second hour hr mile km kilometer kilometre k meter metre page pound lb kg word m x rep lap";
/// Words that end the phrase of the counted thing.
const STOPS: &str = "a an the and or but of in on at to for with without from into onto by per each every as \
    than then that this these those so if when while until till before after during about around across over under \
    off out up down i we my our your his her their me us you it he she they who which whom is are was were be can \
    will would could should may just because using instead via plus vs today tomorrow tonight now daily weekly \
    monthly yearly everyday once twice throughout within between against among toward towards where there here not \
    no only also too starting beginning max maximum minimum total altogether past beyond above below behind near \
    away ago later left straight next last";
/// Words that may stand between a number and the thing it counts.
const FILLERS: &str = "more new different full whole extra additional other good great big small long short \
    little solid separate consecutive complete entire real proper nice decent further";
/// Words before a number that make it a name ("room 5"), a share or a property.
const NAMES: &str = "room apartment covid version number grade chapter step level age aged turn turns turning \
    turned my our his her their your those these both that either no this first last next type phase season born \
    class";
/// Patterns of numbers that are not amounts: clock times, days, shares, a pronoun, "all five", "half-hearted".
const OTHERS: Pattern = pattern!(
    "U am|pm|o'clock|oclock;<at|by|before|after|until|till|around|all U .;U !may|march T;<U / U;\
    one another|who|that|day|time|moment;<no|any|some|this|with one;half ass|hearted|way|marathon|time;\
    Y .;<in|by|of|year|since|until|before|during|for Y;U _? _? confident|confidence|certain"
);
/// Patterns of a single unit of time or measure that is not a frequency: "a week at sea", "an hour".
const LENGTHS: Pattern = pattern!(
    ">U a|an whole|entire|full|single|solid? hour|mile|kilometer|kilometre|litre|liter|gallon|pint;\
    >in|wait|take|give a|an whole|entire|full|single|solid? minute;\
    <spend|take|have a|an day|night|week|weekend|month|year|decade !off;\
    a|an whole|entire|full|single|solid day|night|week|weekend|month|year|decade !off"
);

/// Finds the first amount of the intended act. It skips tokens that belong to a frequency or a deadline (`taken`) and
/// words after "instead", and tries words in brackets last.
pub(super) fn amount(tokens: &TokenStream, taken: &[Range<usize>]) -> Option<AmountMatch> {
    let find = |aside: bool| {
        (0..tokens.len()).find_map(|at| {
            let is_free = tokens.tagged(at, Tags::ASIDE) == aside && !taken.iter().any(|range| range.contains(&at));
            (is_free && !replaced(tokens, at)).then(|| amount_at(tokens, at))?
        })
    };
    find(false).or_else(|| {
        let (mut amount, from, range) = find(true)?;
        if amount.unit.is_empty() {
            amount.unit = before_brackets(tokens, range.start);
        }
        Some((amount, from, range))
    })
}

/// Whether a number belongs to the thing that the goal replaces: "instead of our usual two".
fn replaced(tokens: &TokenStream, at: usize) -> bool {
    let near = (at.saturating_sub(5)..at).rev().find(|at| tokens.is(*at, "in on by for at to with instead rather"));
    near.is_some_and(|near| tokens.is(near, "instead rather")) && !tokens.was(at, "rather")
}

/// The unit of a bare number in brackets: the plural noun before the bracket ("all my books (11 per year)"), else
/// empty.
fn before_brackets(tokens: &TokenStream, at: usize) -> String {
    let opened = (0..at).rev().find(|at| !tokens.tagged(*at, Tags::ASIDE));
    let word = opened.map(|at| &tokens.at(at).word).filter(|word| word.ends_with('s'));
    word.cloned().unwrap_or_default()
}

fn amount_at(tokens: &TokenStream, at: usize) -> Option<AmountMatch> {
    let (token, next) = (tokens.at(at), tokens.at(at + 1));
    if token.number.is_none() {
        if !token.is("a an") {
            return None;
        }
        let end = tokens.captures(LENGTHS, at)?.end;
        let unit = tokens.at(end - 1).word.clone();
        return Some((Amount { value: Span::One(1.0), unit }, None, at..end));
    }
    let money = token.after_sign("$£€");
    let named = tokens.was(at, NAMES) && !next.is(UNITS) && !token.after_break();
    let property = next.gap == "-" && next.number.is_none() && !next.is(COMPOUND);
    let of_whole = tokens.was(at, "of") && tokens.is(at.wrapping_sub(2), "out");
    let glued = token.gap.is_empty() && at > 0;
    if property || of_whole || glued || !money && (named || tokens.fits(OTHERS, at)) {
        return None;
    }
    let NumberMatch { value, from, end } = numbers::span(tokens, at)?;
    let (value, unit, end) = if money { money_of(tokens, value, end) } else { counted(tokens, value, end)? };
    Some((Amount { value, unit }, from, at..end))
}

/// The amount of money after a currency sign: "$20k" is twenty thousand.
fn money_of(tokens: &TokenStream, value: Span, end: usize) -> (Span, String, usize) {
    match value {
        Span::One(n) if tokens.is(end, "k") && tokens.at(end).gap.is_empty() => {
            stated(Span::One(n * 1000.0), "$", end + 1)
        }
        _ => stated(value, "$", end),
    }
}

/// The amount of a number whose tokens end at `end`, its unit, and the index after the unit. None for days out of days
/// ("4 of 7 days"), which are a frequency.
fn counted(tokens: &TokenStream, value: Span, end: usize) -> Option<(Span, String, usize)> {
    let share = tokens.after(pattern!("out? of U;/ U"), end);
    if let (Span::One(n), Some(all)) =
        (value, tokens.at(share.wrapping_sub(1)).number.filter(|all| share > end && *all > 0.0))
    {
        // "7/10" is a rating, "3 of 4" a share.
        let is_rating = tokens.at(end).after_sign("/") && (n > all || (all - 10.0).abs() < 0.01 && ends(tokens, share));
        if is_rating {
            return Some(stated(value, "", share));
        }
        let percent = (n / all * 10_000.0).round() / 100.0;
        return (!tokens.is(share, "days day nights")).then(|| stated(Span::One(percent), "%", share));
    }
    if tokens.is(end, "percent pct") {
        return Some(stated(value, "%", end + 1));
    }
    if tokens.at(end).gap.starts_with('%') {
        return Some(stated(value, "%", end));
    }
    if tokens.fits(pattern!("<by|in half"), end - 1) {
        return Some(stated(Span::One(50.0), "%", end));
    }
    if tokens.is(end - 1, "once twice thrice") {
        return Some(stated(value, "times", end));
    }
    match value {
        // "5k" is a distance, "10k steps" is ten thousand steps.
        Span::One(n) if tokens.fits(pattern!("k !."), end) && tokens.at(end + 1).word.ends_with('s') => {
            Some(unit(tokens, Span::One(n * 1000.0), end + 1))
        }
        _ if tokens.is(end, "k") => Some(stated(value, "km", end + 1)),
        _ => Some(unit(tokens, value, end)),
    }
}

/// A value with a unit of this name, and the index after them.
#[inline(never)]
fn stated(value: Span, unit: &str, end: usize) -> (Span, String, usize) {
    (value, unit.to_owned(), end)
}

/// Whether the phrase of the counted thing ends before this token.
pub(super) fn ends(tokens: &TokenStream, at: usize) -> bool {
    let token = tokens.at(at);
    token.after_break() || token.is(STOPS) || token.number.is_some() && token.gap == " "
}

/// The amount with the head noun of the counted phrase as its unit, and the index after that noun.
fn unit(tokens: &TokenStream, value: Span, mut at: usize) -> (Span, String, usize) {
    // The plus sign in "100+ runs" doesn't end the phrase.
    let more = tokens.at(at).gap.starts_with('+') && !tokens.is(at, STOPS);
    if ends(tokens, at) && !more || tokens.tagged(at, Tags::NUMBER) {
        return stated(value, "", at);
    }
    while tokens.is(at, FILLERS) && !ends(tokens, at + 1) {
        at += 1;
    }
    let mut head = at;
    for next in at..at + 4 {
        let word = tokens.at(next).word.as_str();
        if next > at && (ends(tokens, next) || word.ends_with("ly")) || tokens.tagged(next, Tags::NUMBER) {
            break;
        }
        head = next;
        let plural = word.len() > 2 && word.ends_with('s') && !word.ends_with("ss");
        if tokens.is(next, UNITS) || plural && value.target() > 1.0 {
            break;
        }
    }
    let mut name = tokens.at(head).word.clone();
    if head > at && tokens.is(head, "ups outs downs") {
        name.insert(0, '-');
        name.insert_str(0, &tokens.at(head - 1).word);
    }
    (value, name, head + 1)
}

/// Whether the text sets a threshold without an amount: a clock time ("by 7:30") or a school grade ("get an A").
pub(super) fn threshold(tokens: &TokenStream, text: &str) -> bool {
    const CLOCK: Pattern = pattern!(
        "<at|by|before|until|from|after|till|than|around !B Q|noon|midnight;\
        <at|by|before|until|from|after|till|than|around U am|pm|o'clock|oclock"
    );
    let is_told = |at: usize| {
        let bare = || {
            tokens.fits(pattern!("<at|before|by U ."), at)
                && tokens.any(0, at, "wake up bed asleep home awake sleep dinner")
        };
        let got = || {
            let mark = text.get(tokens.at(at).place.clone()).is_some_and(|mark| has("A B C As Bs A's B's", mark));
            mark && tokens.was(at, "a an all straight")
                && tokens.any(at.saturating_sub(3), at, "get earn receive make getting got score")
        };
        bare() || got()
    };
    !tokens.find(CLOCK).is_empty() || (1..tokens.len()).any(is_told)
}
