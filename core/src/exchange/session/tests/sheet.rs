//! The sheet never exceeds one page, and its texts say the same.

use super::super::{Sheet, SheetSection};

fn sheet(goals: usize, lines: usize, letters: usize) -> Sheet {
    let group = |n: usize| SheetSection {
        title: format!("goal {n}"),
        lines: vec!["word ".repeat(letters / 5).into(); lines],
        goals: 1,
    };
    let own =
        Some(SheetSection { title: "My question".into(), lines: vec!["why ".repeat(letters / 4).into()], goals: 0 });
    Sheet { own, goals: (0..goals).map(group).collect(), ..Sheet::default() }
}

fn fitted(sheet: Sheet) -> Sheet {
    sheet.on_one_page(0, &|n| format!("and {n} more"), &|n| format!("and {n} more goals"))
}

/// The lines of paper that the sheet takes, without its head and foot.
fn paper(sheet: &Sheet) -> usize {
    sheet.sections().map(SheetSection::rows).sum::<usize>() + usize::from(sheet.more.is_some())
}

#[test]
fn what_fits_is_left_as_it_is_and_what_does_not_says_how_much_there_is() {
    assert_eq!(fitted(sheet(3, 4, 60)), sheet(3, 4, 60));
    let cut = fitted(sheet(3, 40, 60));
    assert!(cut.is_cut);
    for group in &cut.goals {
        let left_out = 40 - (group.lines.len() - 1);
        assert_eq!(group.lines.last().unwrap().words, format!("and {left_out} more"));
    }
    assert_eq!(cut.more, None);
    let many = fitted(sheet(60, 3, 60));
    assert_eq!(many.more, Some(format!("and {} more goals", 60 - many.goals.len())));
    assert!(!many.goals.is_empty());
}

#[test]
fn whatever_was_written_takes_no_more_than_one_page() {
    for goals in [0, 1, 3, 12, 60] {
        for lines in [1, 4, 200] {
            for letters in [0, 60, 700, 2_000] {
                let fitted = fitted(sheet(goals, lines, letters));
                assert!(paper(&fitted) <= 30, "{goals} goals of {lines} lines of {letters}: {}", paper(&fitted));
            }
        }
    }
    let wide = SheetSection { lines: vec!["漢".repeat(900).into()], ..SheetSection::default() };
    let line = &fitted(Sheet { own: Some(wide), ..Sheet::default() }).own.unwrap().lines[0].words;
    assert!(line.ends_with('…') && line.chars().count() < 340, "{}", line.chars().count());
}

#[test]
fn markdown_and_plain_text_say_what_the_sheet_says() {
    let group = SheetSection {
        title: "walk *now*".into(),
        lines: vec!["<b>".to_owned().into(), "Note: 1. go".to_owned().into()],
        goals: 1,
    };
    let sheet = Sheet {
        title: "Session on 9 March".into(),
        lead: "Since then.".into(),
        goals: vec![group],
        care: "A planning aid.".into(),
        ..Sheet::default()
    };
    let expected =
        "# Session on 9 March\n\nSince then.\n\n## walk \\*now\\*\n\n- \\<b\\>\n- Note: 1. go\n\nA planning aid.\n";
    assert_eq!(sheet.markdown(), expected);
    assert_eq!(
        sheet.plain(),
        "Session on 9 March\n\nSince then.\n\nwalk *now*\n\n– <b>\n– Note: 1. go\n\nA planning aid.\n"
    );
}
