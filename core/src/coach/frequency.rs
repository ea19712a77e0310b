//! How often a text says.

use super::grammar::cut;
use super::lexicon::Tags;
use super::numbers::digits;
use super::weekdays::{named_days, one_day};
use super::words::{Words, has};
use super::{Frequency, Span};
use crate::plan::Per;
use std::ops::Range;

/// How often, and the words that say it.
pub(super) type Found = (Frequency, Range<usize>);

/// Rules: how many times (0: as many as the number in it says), in which period (else the one it names), and the pattern.
///
/// "4 of 7 days", "5 days out of 7", "3 times a week", "twice daily", "2-3x/wk", "4 days a week", "three times in the gym each
/// week", "x 3 per week", "every other Sunday".
const TIMES: &str = "\
    0/week N days|nights|mornings|evenings? out|of|every|the|each+ 7|seven days|nights a|per|each|every? week?;\
    0/week N days|nights|mornings|evenings out|of|every|the|each+ 7|seven a|per|each|every? week?;\
    0/week N days|nights? out|of|every|the|each+ U days|nights a|per|each|every week;\
    0/week N / 7|seven days|nights;\
    0 C Z;\
    0 C R and|every|each? week|month|day?;\
    0 C P;\
    0 C ~ R;\
    0 N more|separate|different|full? days|nights|mornings|evenings|afternoons|day !in R;\
    0 x N times? R;\
    0.5/week every|each other|second D";
/// "every day", "each morning", "every other day", "every three days", "every weekend".
const EVERY: &str = "\
    0 !a|per|in Z;\
    5/week every|each single? weekday|weekdays|workday;\
    4/year every|each quarter;\
    1/day every|each school|work|working day|night|morning;\
    1 every|each single? P";
/// "daily", "everyday", "weekly", "on weekends", "quarterly", "fortnightly".
const ADVERBS: &str = "\
    0.5/week bi weekly;\
    0.5/week biweekly|fortnightly;\
    0.5/month bi monthly;\
    0.5/month bimonthly;\
    4/year quarterly;\
    5/week >of weekday|school|work days|mornings|evenings|nights|afternoons;\
    5/week weeknights|weekdays;\
    1/week weekends;\
    1 A";

/// The period a word names.
pub(super) fn period(word: &str) -> Option<Per> {
    const DAY: &str = "day days night nights morning mornings evening evenings lunch dinner breakfast meal afternoon \
        afternoons bedtime lunchtime workday";
    of([DAY, "week weeks wk wks weekend weekends", "month months mo mth", "year years yr annum"], word)
}

/// The period a word says by itself.
pub(super) fn adverb_period(word: &str) -> Option<Per> {
    of(["daily nightly everyday", "weekly", "monthly", "yearly annually"], word)
}

fn of(lists: [&str; 4], word: &str) -> Option<Per> {
    let periods = [Per::Day, Per::Week, Per::Month, Per::Year];
    lists.into_iter().zip(periods).find(|(list, _)| has(list, word)).map(|(_, per)| per)
}

/// How often: of several the one that counts ("3 times a week") before the one that names ("daily").
pub(super) fn frequency(words: &Words) -> Option<Found> {
    said(words, TIMES, is_meant)
        .or_else(|| named_days(words))
        .or_else(|| said(words, EVERY, is_meant))
        .or_else(|| said(words, ADVERBS, is_told))
        .or_else(|| said(words, "1 R", counts))
        .or_else(|| one_day(words))
}

/// What the first of some rules says that fits at a place which counts.
fn said(words: &Words, rules: &str, at: fn(&Words, usize) -> bool) -> Option<Found> {
    let (rule, others) = cut(rules, b';');
    let (meaning, pattern) = cut(rule, b' ');
    let Some(caught) = words.find_where(pattern, at) else {
        return if others.is_empty() { None } else { said(words, others, at) };
    };
    let (times, period) = cut(meaning, b'/');
    let (mut times, mut per) = (digits(times)?, self::period(period).unwrap_or(caught.per));
    if caught.each > 0.0 {
        times = caught.number.map_or(1.0, Span::target) / caught.each;
        if per == Per::Day {
            // Days are told by the week.
            (times, per) = (times * 7.0, Per::Week);
        }
        times = (times * 100.0).round() / 100.0;
    }
    let times = if times > 0.0 { Span::One(times) } else { caught.number? };
    Some((Frequency { times, per }, caught.range()))
}

/// Whether what is said here is what is wanted, and not what is usual, or what it comes in place of.
fn is_meant(words: &Words, at: usize) -> bool {
    !words.was(at, "usual usually currently regular") && !words.any(3, at + 1, "instead rather")
}

/// Whether an adverb says how often: "my daily activity" does so only where it is also said how much.
fn is_told(words: &Words, at: usize) -> bool {
    let described = words.was(at, "my our the your their a") && !words.is(at, "weekends weekdays");
    is_meant(words, at) && (!described || words.any_tagged(0, usize::MAX, Tags::NUMBER))
}

/// Whether something is counted here: "5 jobs a week", "30 minutes a day", "one movie a month". Then it is once in the period,
/// and the number is an amount.
fn counts(words: &Words, at: usize) -> bool {
    /// "spend a week", "a day off": how long, not how often.
    const LENGTH: &str = "<for|spend|take|spending|whole|in a|an;a|an day|night|week off|out|trip|at|in|without";
    let from = at.saturating_sub(7);
    let counted = words.any_tagged(from, at, Tags::NUMBER) || words.any(from, at, "an");
    let shares = words.any(from, at + 1, "percent") || (from..=at).any(|at| words.at(at).after_sign("%"));
    counted && !shares && !words.fits(LENGTH, at) && is_meant(words, at)
}
