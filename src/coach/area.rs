//! Which area of life a goal belongs to.

use super::lexicon::Tags;
use super::tokens::{Token, is, was};
use crate::plan::Area;
use std::ops::Range;

/// The area that most of the words speak for; of equals the one whose word comes first. A word said twice counts once,
/// a word in brackets half, and what comes after a break counts less than what comes before it.
pub(super) fn area(tokens: &[Token], deadline: Option<&Range<usize>>) -> Option<Area> {
    let outside = |at: usize| deadline.is_none_or(|range| !range.contains(&at));
    voted(tokens, &outside).or_else(|| voted(tokens, &|_| true))
}

fn voted(tokens: &[Token], counts: &dyn Fn(usize) -> bool) -> Option<Area> {
    let mut votes = [(0_u32, usize::MAX); 6];
    let mut weight = 8_u32;
    let mut seen: Vec<&str> = Vec::new();
    let (mut at, mut around) = (0, 0);
    while let Some(token) = tokens.get(at) {
        let joined = was(tokens, at, "and") && token.tags.any(Tags::ACT) && !token.word.ends_with('s');
        if at > 0
            && (joined || token.after_sign(&[',', ';', '.', '!', '+', ':']))
            && votes.iter().any(|vote| vote.0 > 0)
        {
            weight = (weight / 2).max(1);
        }
        if token.is("about around during while when before after by through without within instead despite") {
            around = at + 4;
        } else if token.after_break() || token.is("to so and") {
            around = 0;
        }
        let (tags, count) = token.phrase.filter(|(tags, _)| tags.votes() != [0; 6]).unwrap_or((token.tags, 1));
        if !seen.contains(&token.word.as_str())
            && at < 400
            && counts(at)
            && !(token.is("client student patient") && is(tokens, at + 1, "will is to should can"))
        {
            seen.push(&token.word);
            let weight = if token.aside {
                weight.min(3)
            } else if at < around {
                weight.div_ceil(2)
            } else {
                weight
            };
            for (vote, votes) in tags.votes().into_iter().zip(&mut votes).filter(|(vote, _)| *vote > 0) {
                votes.0 += vote * weight;
                votes.1 = votes.1.min(at);
            }
        }
        at += count;
    }
    let best = Area::ALL.iter().zip(votes).filter(|(_, vote)| vote.0 > 0);
    best.max_by_key(|(_, (votes, first))| (*votes, usize::MAX - first)).map(|(area, _)| *area)
}
