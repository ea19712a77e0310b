//! Extraction of the frequency in a goal's wording: "3 times a week", "every other day", "daily".

use super::lexicon::Tags;
use super::numeral::digits;
use super::pattern::{Pattern, Row, Rules, pattern, rules};
use super::span::Span;
use super::text::{has, split_once};
use super::token_stream::{Class, TokenStream};
use super::weekdays::{named_days, one_day};
use crate::plan::Per;
use std::ops::Range;

/// The frequency that a text states.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frequency {
    /// Times in one period.
    pub times: Span,
    /// The period.
    pub per: Per,
}

/// A frequency, and the range of tokens that state it.
pub(super) type FrequencyMatch = (Frequency, Range<usize>);

/// The pattern classes of frequencies.
pub(super) const CLASSES: [Class; 6] = [
    (b'P', |tokens, at, captures| {
        captures.per = period(&tokens.at(at).word)?;
        Some(at.wrapping_add(1))
    }),
    (b'A', |tokens, at, captures| {
        captures.per = adverb_period(&tokens.at(at).word)?;
        Some(at.wrapping_add(1))
    }),
    (b'M', |tokens, at, captures| {
        captures.each = tokens.at(at).number?;
        (captures.each > 0.0).then_some(at.wrapping_add(1))
    }),
    (b'C', |tokens, at, captures| tokens.capture(COUNTED, at, captures)),
    (b'R', |tokens, at, captures| tokens.capture(PER, at, captures)),
    (b'Z', |tokens, at, captures| {
        (captures.each, captures.per) = (2.0, Per::Week);
        tokens.capture(SPACED, at, captures)
    }),
];

/// Patterns of a count: "3 times", "twice more".
const COUNTED: Pattern =
    pattern!("N more|separate|different|full? time|x|sessions;once|twice|thrice more|separate|full?");
/// Patterns of one period: "a week", "per week", "each day", "/wk", "in a month".
const PER: Pattern =
    pattern!("a|an|per|each|every single|given? P;in a|the|each|every P;during each|every P;A;/ each|every? P");
/// Patterns of a cycle of several periods: "every two months", "in two weeks", "every other week".
const SPACED: Pattern = pattern!(
    "a|per|each|every|in fortnight;every|in couple of P;every|each|in|per other|second P;every|each|in|per M P"
);

/// Rules of counted frequencies. A meaning is the number of times (0: the captured number) and, after a slash, the
/// period (without a slash: the captured period).
///
/// They match "4 of 7 days", "5 days out of 7", "3 times a week", "twice daily", "2-3x/wk", "4 days a week", "three
/// times in the gym each week", "x 3 per week", "every other Sunday".
const TIMES: Rules = rules!(
    "\
    0/week N days|nights|mornings|evenings? out|of|every|the|each+ 7|seven days|nights a|per|each|every? week?;\
    0/week N days|nights|mornings|evenings out|of|every|the|each+ 7|seven a|per|each|every? week?;\
    0/week N days|nights? out|of|every|the|each+ U days|nights a|per|each|every week;\
    0/week N / 7|seven days|nights;\
    0 C Z;\
    0 C R and|every|each? week|month|day?;\
    0 C P;\
    0 C ~ R;\
    0 N more|separate|different|full? nights|mornings|evenings|afternoons|day !in R;\
    0 x N times? R;\
    0.5/week every|each other|second D"
);
/// Rules of "every": "every day", "each morning", "every other day", "every three days", "every weekend".
const EVERY: Rules = rules!(
    "\
    0 !a|per|in Z;\
    5/week every|each single? weekday|workday;\
    4/year every|each quarter;\
    1/day every|each school|work day|night|morning;\
    1 every|each single? P"
);
/// Rules of adverbs: "daily", "weekly", "on weekends", "quarterly", "fortnightly".
const ADVERBS: Rules = rules!(
    "\
    0.5/week bi weekly;\
    0.5/week biweekly|fortnightly;\
    0.5/month bi monthly;\
    0.5/month bimonthly;\
    4/year quarterly;\
    5/week >of weekday|school|work days|mornings|evenings|nights|afternoons;\
    5/week weeknights|weekdays;\
    1/week weekends;\
    1 A"
);

/// The period that a noun names.
fn period(word: &str) -> Option<Per> {
    const DAY: &str = "day days night nights morning mornings evening evenings lunch dinner breakfast meal afternoon \
        afternoons bedtime lunchtime workday";
    of([DAY, "week weeks wk wks weekend weekends", "month months mo mth", "year years yr annum"], word)
}

/// The period that an adverb states.
fn adverb_period(word: &str) -> Option<Per> {
    of(["daily nightly everyday", "weekly", "monthly", "yearly annually"], word)
}

fn of(lists: [&str; 4], word: &str) -> Option<Per> {
    let periods = [Per::Day, Per::Week, Per::Month, Per::Year];
    lists.into_iter().zip(periods).find(|(list, _)| has(list, word)).map(|(_, per)| per)
}

/// Finds the frequency. A counted frequency ("3 times a week") takes precedence over a named one ("daily").
pub(super) fn frequency(tokens: &TokenStream) -> Option<FrequencyMatch> {
    said(tokens, TIMES, is_meant)
        .or_else(|| named_days(tokens).map(weekly))
        .or_else(|| said(tokens, EVERY, is_meant))
        .or_else(|| said(tokens, ADVERBS, is_told))
        .or_else(|| said(tokens, rules!("1 R"), counts))
        .or_else(|| one_day(tokens).map(weekly))
}

/// The frequency of the first rule that matches at a token for which `at` is true.
fn said(tokens: &TokenStream, rules: Rules, at: fn(&TokenStream, usize) -> bool) -> Option<FrequencyMatch> {
    let found = |row: &'static Row| Some((row.meaning, tokens.find_where(row, at)?));
    let (meaning, captures) = rules.rows().iter().find_map(found)?;
    let (times, period) = split_once(meaning, b'/');
    let (mut times, mut per) = (digits(times)?, self::period(period).unwrap_or(captures.per));
    if captures.each > 0.0 {
        times = captures.number.map_or(1.0, Span::target) / captures.each;
        if per == Per::Day {
            // Cycles of days are converted to times a week.
            (times, per) = (times * 7.0, Per::Week);
        }
        times = (times * 100.0).round() / 100.0;
    }
    let times = if times > 0.0 { Span::One(times) } else { captures.number? };
    Some((Frequency { times, per }, captures.range()))
}

/// The frequency of a number of weekdays.
fn weekly((days, range): (u32, Range<usize>)) -> FrequencyMatch {
    (Frequency { times: Span::One(f64::from(days)), per: Per::Week }, range)
}

/// Whether the frequency here is the intended one, rather than the present one or the one to be replaced.
fn is_meant(tokens: &TokenStream, at: usize) -> bool {
    !tokens.was(at, "usual usually currently regular") && !tokens.any(3, at + 1, "instead rather")
}

/// Whether an adverb states a frequency: "my daily activity" does so only in a text with a number.
fn is_told(tokens: &TokenStream, at: usize) -> bool {
    let described = tokens.was(at, "my our the your their a") && !tokens.is(at, "weekends weekdays");
    is_meant(tokens, at) && (!described || tokens.any_tagged(0, usize::MAX, Tags::NUMBER))
}

/// Whether a number before this index counts something within the period: "5 jobs a week", "30 minutes a day". Then the
/// frequency is once per period, and the number is an amount.
fn counts(tokens: &TokenStream, at: usize) -> bool {
    /// Patterns of a length, which is not a frequency: "spend a week", "a day off".
    const LENGTH: Pattern = pattern!("<for|spend|take|whole|in a|an;a|an day|night|week off|out|trip|at|in|without");
    let from = at.saturating_sub(7);
    let counted = tokens.any_tagged(from, at, Tags::NUMBER) || tokens.any(from, at, "an");
    let shares = tokens.any(from, at + 1, "percent") || (from..=at).any(|at| tokens.at(at).after_sign("%"));
    counted && !shares && !tokens.fits(LENGTH, at) && is_meant(tokens, at)
}
