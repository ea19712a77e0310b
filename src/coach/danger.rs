//! Words that speak of suicide, self-harm or danger at home. What is found is shown once as help, and never kept.

use super::tokens::Token;

/// Phrases, each a row of words that follow one another.
const PHRASES: [&str; 27] = [
    "kill myself",
    "killing myself",
    "suicide",
    "suicidal",
    "end my life",
    "ending my life",
    "end it all",
    "hurt myself",
    "hurting myself",
    "harm myself",
    "harming myself",
    "self harm",
    "self harming",
    "cut myself",
    "cutting myself",
    "overdose",
    "want to die",
    "wanna die",
    "wish i was dead",
    "better off dead",
    "not want to live",
    "don't want to live",
    "not be alive",
    "hits me",
    "beats me",
    "hurts me",
    "scared of my partner",
];

/// Whether one of the phrases is in the text.
pub(super) fn danger(tokens: &[Token]) -> bool {
    PHRASES.iter().any(|phrase| {
        let words: Vec<&str> = phrase.split(' ').collect();
        tokens.windows(words.len()).any(|window| window.iter().zip(&words).all(|(token, word)| token.word == *word))
    })
}
