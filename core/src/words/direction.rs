//! The direction of texts that are put into ours.

/// Marks around a text that runs from right to left, so that it turns nothing around it: "first strong isolate" and its end.
const MARKS: [char; 2] = ['\u{2068}', '\u{2069}'];

/// Puts a text at the end of another. One that has letters from right to left keeps its own direction and its own marks at
/// its own ends; all others are put as they are.
pub(super) fn put(out: &mut String, text: &str) {
    if !text.chars().any(runs_left) {
        out.push_str(text);
        return;
    }
    out.push(MARKS[0]);
    out.push_str(text);
    out.push(MARKS[1]);
}

/// Letters of Hebrew, Arabic and the other scripts from right to left, by their blocks.
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
