//! Test: the rules of the print style sheet.

use crate::sources::{files, read};

/// A gradient restarts on each sheet of paper, so a line drawn by a gradient would break.
#[test]
fn what_is_printed_is_drawn_by_borders_and_not_by_gradients() {
    assert!(!read("style/print.css").contains("gradient("));
    let style: String = files("style", ".css").iter().map(|file| read(file)).collect();
    let lines: Vec<&str> = style.split('}').filter(|rule| rule.contains(".write-lines")).collect();
    assert!(lines.iter().any(|rule| rule.contains("border-block-end")), "{lines:?}");
    assert!(lines.iter().all(|rule| !rule.contains("gradient(")), "{lines:?}");
}
