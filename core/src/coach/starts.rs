//! Starts: the clauses of a long text that are wishes or doings, and the title of a goal that was written as one.

use super::classes::tokenize;
use super::lexicon::Tags;
use super::pattern::{Pattern, pattern};
use super::quote::Quote;
use super::specific::reason;
use super::token_stream::TokenStream;
use super::{clause, clear, danger, guard};
use std::ops::Range;

/// Most characters of a text that is the title of a goal by itself.
const LONGEST: usize = 120;
/// Most starts of one text.
const MOST: usize = 4;
/// Most tokens that are searched for starts.
const TOKENS: usize = 400;

/// Patterns that introduce a wish: "I'd like to", "I want to", "I wish I could", "I should".
const WISH: Pattern = pattern!(
    "\
    i|we|i'd would|do|did|also|just|really|still|so|always|maybe* like|love|want|need|wish|hope|plan|try|mean|have to;\
    i|we also|just|really|maybe* could|should|must|wanna|gotta;\
    i|we wish|hope i|we could|can;\
    i'd better|rather;\
    i'm|we're|im going|trying|hoping to;\
    it would|might be|feel good|nice|great|lovely to;\
    my big|main|only? goal|wish|dream|plan is to"
);

/// Whether a text is too long to become the title of a goal by itself.
pub fn is_long(text: &str) -> bool {
    text.trim().chars().nth(LONGEST).is_some()
}

/// The wishes and doings in a long text, in its order: a few pieces of the text, none of them long. It is empty for a
/// short text and for words of danger; no piece is guarded.
pub fn starts(text: &str) -> Vec<Quote<'_>> {
    let mut found: Vec<Quote> = Vec::new();
    if !is_long(text) || danger::danger(text).is_some() {
        return found;
    }
    let mut tokens = tokenize(text);
    tokens.truncate(TOKENS);
    let mut start = 0;
    while start < tokens.len() && found.len() < MOST {
        let end = clause::end(&tokens, start);
        let quote = start_in(&tokens, start, end).and_then(|range| Quote::of(text, tokens.place(&range)));
        let is_fit =
            |quote: &Quote| !is_long(quote.words()) && guard(quote.words()).is_none() && !found.contains(quote);
        found.extend(quote.filter(is_fit));
        start = end;
    }
    found
}

/// The wish or the doing in a clause, without the words that introduce it and without its reason.
fn start_in(tokens: &TokenStream, start: usize, end: usize) -> Option<Range<usize>> {
    let wish = (start..end).map(|at| tokens.after(WISH, at)).zip(start..).find(|(after, at)| after > at);
    let from = match wish {
        Some((after, _)) => after,
        None if clear::clear_clause(tokens, start, end, false) => clause::head(tokens, start, end),
        None => return None,
    };
    let is_verb = tokens.tagged(from, Tags::VERB) || tokens.is(from, "be have do");
    let end = reason(tokens, from, end);
    (is_verb && end > from + 1).then_some(from..end)
}

/// The title of a goal for which only a wish was written: the wish, the first start of a long wish, or else as many of
/// its first words as fit.
pub fn title(wish: &str) -> String {
    let wish = wish.trim();
    if !is_long(wish) {
        return wish.to_owned();
    }
    if let Some(start) = starts(wish).first() {
        return start.words().to_owned();
    }
    let fits: String = wish.chars().take(LONGEST - 1).collect();
    let cut = fits.rfind(char::is_whitespace).unwrap_or(fits.len());
    format!("{}…", fits.get(..cut).unwrap_or_default().trim_end_matches([',', ';', '.', ' ', '\n']))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORY: &str = "I don't even know where to begin, it has been a hard year with my sister and we keep missing each \
        other. I'd like to get on better with her because we were close. call her back, and I should write to mum. She \
        never listens. I wish I could sleep through the night";

    fn words(text: &str) -> Vec<&str> {
        starts(text).into_iter().map(Quote::words).collect()
    }

    #[test]
    fn the_wishes_and_doings_of_a_long_text_are_its_starts() {
        assert_eq!(
            words(STORY),
            ["get on better with her", "call her back", "write to mum", "sleep through the night"]
        );
    }

    #[test]
    fn a_short_text_a_story_without_wishes_and_words_of_danger_have_none() {
        let story = "My boss shouted at me again and then the bus was late, so I came home in the dark and nobody was \
            there and the heating had gone off once more.";
        assert!(is_long(story));
        for text in ["I'd like to call her back", story, &format!("{STORY}. I want to die")] {
            assert_eq!(words(text), [] as [&str; 0], "{text}");
        }
    }

    #[test]
    fn what_is_guarded_is_never_a_start() {
        let text = format!("{STORY}. I want to weigh 50 kg");
        assert!(words(&text).iter().all(|start| !start.contains("kg")));
    }

    #[test]
    fn a_long_wish_is_never_the_title_by_itself() {
        assert_eq!(title(" be happier "), "be happier");
        assert_eq!(title(STORY), "get on better with her");
        for wish in ["blah ".repeat(60), "ä".repeat(500), "未来 ".repeat(90)] {
            let title = title(&wish);
            assert!(
                !is_long(&title) && title.ends_with('…') && wish.starts_with(title.trim_end_matches('…')),
                "{title}"
            );
        }
    }
}
