//! The third-party notices: every part of the page with its licence, and each licence's text once.

use std::fmt::Write as _;

use crate::crates::Part;

/// The file's name in a build. The page links to it under About.
pub const FILE: &str = "third-party.txt";

const HEAD: &str = "\
What Cairn is made of

The page is compiled from the parts below. Each is named with its version and its licence; the numbers are those of the
texts that follow. Where a licence says OR, you may choose; the page uses such a part under MIT or Boost's if that is offered. A part without a number brings no text of its own: its
authors and the address of its sources are named instead, and the terms are those of its licence among the texts.
";

/// The notices as one text.
pub fn of(parts: &[Part]) -> String {
    let mut texts: Vec<(String, String)> = Vec::new();
    let mut out = format!("{HEAD}\n");
    for part in parts {
        let mut numbers: Vec<String> = Vec::new();
        for text in chosen(part) {
            let bare = bare(text);
            let at = texts.iter().position(|(known, _)| *known == bare).unwrap_or_else(|| {
                texts.push((bare, tidy(text)));
                texts.len() - 1
            });
            numbers.push((at + 1).to_string());
        }
        let Part { name, version, licence, repository, .. } = part;
        // Addresses for mail stay out.
        let authors: Vec<&str> = part.authors.iter().filter_map(|author| author.split(" <").next()).collect();
        // Writing to a String can't fail.
        let _ = match numbers.as_slice() {
            [] if part.is_own => writeln!(out, "{name} {version}: {licence}"),
            [] => writeln!(
                out,
                "{name} {version}: {licence} ({})",
                [authors.join(", "), repository.clone()].join(" ").trim()
            ),
            _ => writeln!(out, "{name} {version}: {licence} [{}]", numbers.join(", ")),
        };
    }
    for (at, (_, text)) in texts.iter().enumerate() {
        let _ = write!(out, "\n[{}]\n\n{text}\n", at + 1);
    }
    out
}

/// The texts of a part that the page has to bring: that of MIT alone where MIT may be chosen, else that of Boost.
fn chosen(part: &Part) -> Vec<&String> {
    let offered = ["MIT", "BSL-1.0"].into_iter().find(|name| part.licence.split(" OR ").any(|one| one == *name));
    let begins = match offered {
        Some("MIT") => "Permission is hereby granted, free of charge",
        Some(_) => "Boost Software License",
        None => "",
    };
    let texts: Vec<&String> = part.texts.iter().filter(|text| text.contains(begins)).collect();
    if texts.is_empty() { part.texts.iter().collect() } else { texts }
}

/// A text's words alone: copies of one licence differ in their line breaks.
fn bare(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').to_owned()
}

#[cfg(test)]
mod tests {
    use super::{FILE, of};
    use crate::crates::{Part, of_page};
    use crate::place;

    #[test]
    fn every_part_is_named_with_its_licence_and_each_text_stands_once() {
        let part = |name: &str, texts: &[&str]| Part {
            name: name.into(),
            version: "1.0.0".into(),
            licence: "MIT".into(),
            authors: vec!["Ana <ana@example.org>".into()],
            texts: texts.iter().map(|text| (*text).to_owned()).collect(),
            ..Part::default()
        };
        let parts = [part("a", &["Take it\n  all.\n", "More."]), part("b", &["Take it all."]), part("c", &[])];
        let notices = of(&parts);
        assert!(notices.contains("\na 1.0.0: MIT [1, 2]\nb 1.0.0: MIT [1]\nc 1.0.0: MIT (Ana)\n"), "{notices}");
        let mit = "Permission is hereby granted, free of charge, to all.";
        let free = Part { licence: "Apache-2.0 OR MIT".into(), ..part("d", &["Apache License", mit]) };
        assert!(of(&[free]).ends_with(&format!("\nd 1.0.0: Apache-2.0 OR MIT [1]\n\n[1]\n\n{mit}\n")));
        assert!(notices.ends_with("\n[1]\n\nTake it\n  all.\n\n[2]\n\nMore.\n"), "{notices}");
    }

    #[test]
    fn the_notices_of_the_page_name_all_its_parts() {
        let parts = of_page(&place::root()).unwrap();
        let notices = of(&parts);
        for Part { name, version, licence, .. } in &parts {
            assert!(notices.contains(&format!("\n{name} {version}: {licence}")), "{name}");
        }
        assert!(notices.contains("Permission is hereby granted"));
        assert!(FILE.ends_with(".txt") && !notices.contains(place::root().to_str().unwrap()));
    }
}
