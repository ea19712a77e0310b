//! Classification of a goal into an area of life, by weighted votes of its words.

use super::classes::tokenize;
use super::lexicon::Tags;
use super::pattern::{Pattern, pattern};
use super::token_stream::TokenStream;
use crate::plan::Area;
use std::ops::Range;

/// Patterns of words that don't vote: who the goal is about, an idiom, the mood in which something is done, and help as
/// the way in which it is done.
const SILENT: Pattern = pattern!(
    "\
    client|student|patient will|is|to|should|can;\
    book a|an|my|the|one|onto;\
    life back|around;\
    F|emotional|comfort eating|eater|snack|drinking|smoking|shopping|spending;\
    <with|without help;\
    <by myself"
);

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
        if tags.any(Tags::AREAS) && !is_said && !outside.contains(&at) && !tokens.fits(SILENT, at) {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(area: Option<Area>, texts: &[&str]) {
        for text in texts {
            assert_eq!(area_of(text), area, "{text}");
        }
    }

    #[test]
    fn how_and_in_what_mood_a_thing_is_done_has_no_vote() {
        check(
            Some(Area::PhysicalHealth),
            &["stop bored snacking", "no stress eating", "less emotional eating at night"],
        );
        check(Some(Area::DailyLiving), &["stop bored shopping"]);
        check(None, &["do it with help", "do it without help", "do it by myself", "be able to do it on my own"]);
        check(None, &["take my life back", "get my life back", "turn my life around"]);
        check(Some(Area::Relationships), &["help my brother"]);
    }

    #[test]
    fn what_is_written_decides_and_writing_alone_is_fun() {
        check(Some(Area::DailyLiving), &["write my weekly plan on Sunday", "write a shopping list"]);
        check(Some(Area::WorkSchool), &["write my CV"]);
        check(Some(Area::MeaningFun), &["write more", "write for ten minutes", "keep writing"]);
    }

    #[test]
    fn assent_to_everybody_is_a_matter_of_the_mind_and_an_elected_body_is_work() {
        check(Some(Area::MentalHealth), &["say yes less to everything", "stop saying yes to it all"]);
        check(Some(Area::WorkSchool), &["run for the town council", "stand for the school board"]);
        check(Some(Area::DailyLiving), &["pay the council tax", "ask the council about a flat"]);
    }

    #[test]
    fn families_of_words_are_known_by_rare_members_too() {
        check(
            Some(Area::PhysicalHealth),
            &["have my cataracts done", "walk with a frame", "lights out by 10.30", "use my crutches"],
        );
        check(Some(Area::WorkSchool), &["qualify as a plumber", "learn my times tables"]);
        check(Some(Area::MeaningFun), &["learn Polish", "see a volcano", "keep hens", "pray the rosary"]);
        check(Some(Area::DailyLiving), &["make a cup of tea", "eat with a fork", "apply for a visa"]);
        check(Some(Area::Relationships), &["take turns", "arrange a playdate"]);
    }
}
