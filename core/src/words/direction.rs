//! Writing direction of texts that are inserted into our sentences.

/// Marks around a right-to-left text that isolate it, so that it doesn't reorder the text around it: FIRST STRONG
/// ISOLATE and POP DIRECTIONAL ISOLATE.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Appends a text. A text with right-to-left letters is isolated and keeps its own direction; any other text is
/// appended unchanged.
pub(super) fn put(out: &mut String, text: &str) {
    if !text.chars().any(runs_left) {
        out.push_str(text);
        return;
    }
    out.push(MARKS[0]);
    out.push_str(text);
    out.push(MARKS[1]);
}

/// Whether a letter belongs to Hebrew, Arabic or another right-to-left script, judged by its Unicode block.
fn runs_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_from_right_to_left_turn_nothing_around_them() {
        assert_eq!(fill!(template!("Next: {step}.", step), step: "לרוץ!"), "Next: \u{2068}לרוץ!\u{2069}.");
        assert_eq!(fill!(template!("Next: {step}.", step), step: "run! 🪨 é 日本"), "Next: run! 🪨 é 日本.");
    }
}
