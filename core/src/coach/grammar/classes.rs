//! The classes of words that a pattern can name.

use super::Caught;
use crate::coach::lexicon::Tags;
use crate::coach::words::Words;
use crate::coach::{amount, dates, frequency, numbers};
use crate::plan::Per;

/// Once a number of times was said.
const TIMES: &str = "N more|separate|different|full? time|times|x|sessions;once|twice|thrice more|separate|full?";
/// "a week", "per week", "each day", "/wk", "in a month".
const PER: &str = "a|an|per|each|every single|given? P;in a|the|each|every P;during each|every P;A;/ each|every? P";
/// "every two months", "in two weeks", "every other week".
const SPACED: &str =
    "a|per|each|every|in fortnight;every|in couple of P;every|each|in|per other|second P;every|each|in|per M P";
/// "my mum", "him", "people".
const WHO: &str = "my|the|our|that? !myself|yourself|herself|himself|themselves \
    S|him|her|them|people|everyone|everybody|others|he|she|they|someone|somebody";

impl Words<'_> {
    /// The place after what a class stands for.
    #[inline(never)]
    pub(super) fn class(&self, class: u8, at: usize, caught: &mut Caught) -> Option<usize> {
        let token = self.at(at);
        let tags = match class {
            b'U' => Tags::NUMBER,
            b'V' => Tags::VERB,
            // Something to be seen.
            b'X' => Tags::ACT,
            b'F' => Tags::FEELING,
            // A judgement.
            b'J' => Tags::VALUE,
            b'S' => Tags::PERSON,
            // A word that says nothing by itself.
            b'E' => Tags::EMPTY,
            _ => Tags::NONE,
        };
        if token.tags.any(tags) {
            return Some(at.wrapping_add(1));
        }
        let fits = match class {
            // A number or a range.
            b'N' => {
                let found = numbers::span(self, at)?;
                caught.number = Some(found.value);
                return Some(found.end);
            }
            // Of how many.
            b'M' => {
                caught.each = token.number?;
                caught.each > 0.0
            }
            // A form of a verb: "walking".
            b'I' => token.word.ends_with("ing"),
            // The sense breaks here; no word.
            b'B' => return token.after_break().then_some(at),
            // A period.
            b'P' => {
                caught.per = frequency::period(&token.word)?;
                true
            }
            // A word that says a period: "weekly".
            b'A' => {
                caught.per = frequency::adverb_period(&token.word)?;
                true
            }
            // A day of the week, a month or a feast, a day of the month, a year.
            b'D' | b'T' | b'O' | b'Y' => {
                dates::catch(class, token, caught)?;
                true
            }
            // A day of the calendar.
            b'K' => return self.first(dates::DATES, at, caught),
            // By; the; a time of the year without one date.
            b'L' => token.is(dates::BY),
            b'H' => token.is(dates::THE),
            b'G' => token.is(dates::SEASONS),
            // Any word; the text begins here; a blank to be filled in begins here; no word.
            b'_' => !token.word.is_empty(),
            b'^' => return (at == 0).then_some(at),
            b'[' => return token.after_sign("[<_").then_some(at),
            // So many times.
            b'C' => return self.first(TIMES, at, caught),
            // In each such period.
            b'R' => return self.first(PER, at, caught),
            // In each so many periods.
            b'Z' => {
                (caught.each, caught.per) = (2.0, Per::Week);
                return self.first(SPACED, at, caught);
            }
            // What is counted ends here; no word.
            b'.' => return amount::ends(self, at).then_some(at),
            // A time by the clock: "7:30".
            b'Q' => token.word.bytes().any(|sign| sign == b':'),
            // Somebody else.
            b'W' => return self.first(WHO, at, caught),
            // A stroke before the word; a stroke or a hyphen.
            b'/' => return token.after_sign("/").then_some(at),
            b'-' => return matches!(token.gap, "/" | "-").then_some(at),
            _ => false,
        };
        fits.then_some(at.wrapping_add(1))
    }
}
