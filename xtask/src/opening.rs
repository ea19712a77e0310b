//! Writes into the page what is painted before the app is there: the openings that the app's own views draw, the style rules
//! that they need, and the two scripts of `web/first`. The page's policy gets the digest of each.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use xtask::{place, precache, styles};

use crate::run::{Answer, cargo, written_by};
use crate::text_file::{self, read};

/// Writes all of it into `index.html`, and its digests into `_headers` too.
pub(crate) fn write(build: &Path) -> Answer {
    let (page, headers) = (build.join("index.html"), build.join("_headers"));
    let html = read(&page)?;
    let openings = drawn()?;
    let sheet = first_rules(&format!("{html}{openings}"))?;
    let scripts = [read(&web("head.js"))?, read(&web("opening.js"))?].map(|script| without_comments(&script));
    let html = shorten_scripts(build, later_sheet(&html)?)?;
    let html = before(&html, "</head>", &format!("<style>{sheet}</style><script>{}</script>", scripts[0]))?;
    let html = before(&html, "<section ", &format!("{openings}<script>{}</script>", scripts[1]))?;
    let scripts = format!("script-src 'self' '{}' '{}'", digest(&scripts[0]), digest(&scripts[1]));
    let styles = format!("style-src 'self' '{}'", digest(&sheet));
    let policy = |text: &str| text.replace("script-src 'self'", &scripts).replace("style-src 'self'", &styles);
    text_file::write(&page, &policy(&html))?;
    text_file::write(&headers, &policy(&read(&headers)?))
}

/// The openings as templates, as the app's own views draw them.
fn drawn() -> Answer<String> {
    let mut draw = cargo();
    draw.args(["run", "--quiet", "--package", "cairn", "--no-default-features", "--features", "draw", "--bin", "draw"]);
    written_by(&mut draw)
}

/// The style rules that a page of these classes may need on a screen, in the order of the cascade.
fn first_rules(html: &str) -> Answer<String> {
    let folder = place::root().join("style");
    let list = read(&folder.join("cairn.css"))?;
    let all = styles::join(&list, |file| match file {
        "print.css" => Ok(String::new()),
        file => fs::read_to_string(folder.join(file)),
    });
    let all = all.map_err(|error| format!("The style sheets can't be read: {error}."))?;
    Ok(needed(&styles::shorter(&all), &classes_in(html)))
}

/// The rules of a sheet without those whose selectors all name a class that is not used.
fn needed(sheet: &str, used: &BTreeSet<String>) -> String {
    let mut kept = String::new();
    let mut rest = sheet;
    while let Some((rule, after)) = first_rule(rest) {
        rest = after;
        let (prelude, body) = rule.split_once('{').unwrap_or((rule, ""));
        if ["@layer", "@media", "@supports"].iter().any(|group| prelude.trim_start().starts_with(group))
            && !body.is_empty()
        {
            let inner = needed(body.strip_suffix('}').unwrap_or(body), used);
            if !inner.is_empty() {
                kept.extend([prelude, "{", &inner, "}"]);
            }
        } else if prelude.trim_start().starts_with('@') || prelude.split(',').any(|one| classes_of(one).is_subset(used))
        {
            kept.push_str(rule);
        }
    }
    kept
}

/// Splits a sheet after its first rule: a block with all that it holds, or a statement that ends with a semicolon.
fn first_rule(sheet: &str) -> Option<(&str, &str)> {
    let mut depth = 0_usize;
    for (at, letter) in sheet.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth == 0 && matches!(letter, '}' | ';') {
            return Some(sheet.split_at(at + 1));
        }
    }
    None
}

fn classes_in(html: &str) -> BTreeSet<String> {
    let lists = html.split("class=").skip(1).filter_map(|rest| match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split([' ', '>']).next(),
    });
    lists.flat_map(str::split_whitespace).map(str::to_owned).collect()
}

/// The classes that an element must have for a selector to match. What it must not have is left out.
fn classes_of(selector: &str) -> BTreeSet<String> {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let mut parts = selector.split(":not(");
    let first = parts.next().unwrap_or_default();
    let wanted = parts.filter_map(|part| part.split_once(')')).map(|(_, rest)| rest);
    let names = std::iter::once(first).chain(wanted).flat_map(|part| part.split('.').skip(1));
    let names = names.map(|rest| rest.split(|letter| !is_part(letter)).next().unwrap_or_default());
    names.filter(|name| name.starts_with(|first: char| first.is_ascii_alphabetic())).map(str::to_owned).collect()
}

/// The page with its style sheet fetched early, but waited for by the app alone; where no script runs, by the page.
fn later_sheet(html: &str) -> Answer<String> {
    const WAITED_FOR: &str = "rel=stylesheet";
    let links = html.match_indices("<link ").filter_map(|(at, _)| html[at..].split_inclusive('>').next());
    let link = links.into_iter().find(|link| link.contains(WAITED_FOR));
    let link = link.ok_or("The page has no style sheet as Trunk writes it; please look at xtask/src/opening.rs.")?;
    let early = link.replace(WAITED_FOR, "rel=preload as=style");
    Ok(html.replace(link, &format!("{early}<noscript>{link}</noscript>")))
}

/// Takes the comments out of the scripts beside the app. Returns the page with their new digests.
fn shorten_scripts(build: &Path, html: String) -> Answer<String> {
    let names = precache::list(build).map_err(|error| format!("{} can't be read: {error}.", build.display()))?;
    let scripts = names.into_iter().filter(|file| !file.address.contains('/') && file.address.ends_with(".js"));
    scripts.into_iter().try_fold(html, |html, script| {
        let file = build.join(script.address);
        let short = without_comments(&read(&file)?);
        text_file::write(&file, &short)?;
        Ok(html.replace(&script.digest, &precache::digest(short.as_bytes())))
    })
}

fn before(html: &str, mark: &str, new: &str) -> Answer<String> {
    let at = html.find(mark).ok_or_else(|| format!("The page has no {mark}."))?;
    let (start, end) = html.split_at(at);
    Ok(format!("{start}{new}{end}"))
}

fn without_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// The digest of an inline script or style, as a policy names it.
fn digest(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}

fn web(name: &str) -> std::path::PathBuf {
    place::root().join("web/first").join(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_needed_if_the_page_has_the_classes_of_a_selector_of_it() {
        let page = "<p class=frame><b class=\"chip small\" id=x>0.5</b>";
        assert_eq!(classes_in(page).into_iter().collect::<Vec<_>>(), ["chip", "frame", "small"]);
        assert_eq!(classes_of(".row > .chip:not(.on):hover").into_iter().collect::<Vec<_>>(), ["chip", "row"]);
    }

    #[test]
    fn rules_that_no_element_of_the_page_can_match_are_left_out_also_within_layers() {
        let used = BTreeSet::from(["chip".to_owned()]);
        let sheet = "@layer a,b;@layer a{p{x:1}.chip,.b{x:.5}.b{x:2}.chip:not(.b){y:1}}@media print{.b{z:1}}\
                     @keyframes k{from{x:0}to{x:1}}";
        let kept = "@layer a,b;@layer a{p{x:1}.chip,.b{x:.5}.chip:not(.b){y:1}}@keyframes k{from{x:0}to{x:1}}";
        assert_eq!(needed(sheet, &used), kept);
    }

    #[test]
    fn the_sheet_is_fetched_early_and_waited_for_only_without_scripts() {
        let page = "<link href=a rel=icon><link href=./s.css integrity=i rel=stylesheet><p>";
        let later = "<link href=a rel=icon><link href=./s.css integrity=i rel=preload as=style>\
                     <noscript><link href=./s.css integrity=i rel=stylesheet></noscript><p>";
        assert_eq!(later_sheet(page).unwrap(), later);
        assert!(later_sheet("<p>").is_err());
    }

    #[test]
    fn comments_are_left_out_of_scripts_and_nothing_else() {
        assert_eq!(
            without_comments("// a\n(() => {\n  // b\n  f(\"// c\");\n})();\n"),
            "(() => {\nf(\"// c\");\n})();"
        );
    }
}
