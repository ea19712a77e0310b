//! Classification of a goal into an area of life, by weighted votes of its words.

use super::classes::tokenize;
use super::lexicon::Tags;
use super::pattern::pattern;
use super::token_stream::TokenStream;
use crate::plan::Area;
use std::ops::Range;

/// The area with the most votes; of equal areas, the one whose word comes first. A repeated word votes once; a word in
/// brackets votes with less weight, and each break halves the weight of later words. The words of a deadline vote only
/// if no other word does.
pub(super) fn area(tokens: &TokenStream, deadline: &Range<usize>) -> Option<Area> {
    voted(tokens, deadline).or_else(|| voted(tokens, &(0..0)))
}

/// The area of a text by itself.
pub fn area_of(text: &str) -> Option<Area> {
    voted(&tokenize(text), &(0..0))
}

/// The area with the most votes of the tokens outside a range.
fn voted(tokens: &TokenStream, outside: &Range<usize>) -> Option<Area> {
    let mut votes = [0_usize; 6];
    let (mut weight, mut around, mut at) = (8_usize, 0, 0);
    while at < tokens.len() {
        let token = tokens.at(at);
        let parted = token.after_sign(",;.!+:") || (tokens.fits(pattern!("<and X"), at) && !token.word.ends_with('s'));
        if at > 0 && parted && votes != [0; 6] {
            weight = (weight / 2).max(1);
        }
        if tokens.is(at, "about around during while when before after by through without within instead despite") {
            around = at + 4;
        } else if tokens.fits(pattern!("B|to|so|and"), at) {
            around = 0;
        }
        let (tags, count) = token.phrase.filter(|(tags, _)| tags.any(Tags::AREAS)).unwrap_or((token.tags, 1));
        let is_said = (0..at).any(|before| tokens.at(before).word == token.word);
        if !is_said
            && !outside.contains(&at)
            && !tokens.fits(pattern!("client|student|patient will|is|to|should|can;book a|an|my|the|one|onto"), at)
        {
            let halved = if at < around { weight.div_ceil(2) } else { weight };
            let weight = if token.aside { weight.min(3) } else { halved };
            for (votes, vote) in votes.iter_mut().zip(tags.votes()).filter(|(_, vote)| *vote > 0) {
                // The first vote for an area adds a bonus smaller than one vote, larger for earlier words, which breaks
                // ties.
                let first = if *votes == 0 { 1000 - at.min(999) } else { 0 };
                *votes += vote * weight * 1024 + first;
            }
        }
        at += count;
    }
    let best = Area::ALL.into_iter().zip(votes).filter(|(_, votes)| *votes > 0);
    best.max_by_key(|(_, votes)| *votes).map(|(area, _)| area)
}
