//! Parser of a build's `_headers` file, as hosts read it: a path pattern, then indented `Name: value` lines.

/// The headers that `_headers` gives to this path (relative to the page's folder, beginning with a slash).
pub fn for_path(text: &str, path: &str) -> Vec<(String, String)> {
    let mut applies = false;
    let mut found = Vec::new();
    for line in text.lines() {
        let inner = line.trim();
        if inner.is_empty() || inner.starts_with('#') {
            continue;
        }
        if !line.starts_with([' ', '\t']) {
            applies = matches(inner, path);
        } else if let (true, Some((name, value))) = (applies, inner.split_once(':')) {
            found.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    found
}

/// Whether a path matches a pattern, which holds at most one `*` for any number of letters.
fn matches(pattern: &str, path: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == path,
        Some((start, end)) => path.strip_prefix(start).is_some_and(|rest| rest.ends_with(end)),
    }
}

#[cfg(test)]
mod tests {
    use super::for_path;

    const TEXT: &str = "# all\n/*\n  X-One: 1\n\n/*.wasm\n  X-Two: a: b\n/sw.js\n  X-Three: 3\n";

    #[track_caller]
    fn check(path: &str, expected: &[(&str, &str)]) {
        let found = for_path(TEXT, path);
        let found: Vec<_> = found.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn every_block_that_fits_the_path_counts() {
        check("/", &[("X-One", "1")]);
        check("/app_bg.wasm", &[("X-One", "1"), ("X-Two", "a: b")]);
        check("/sw.js", &[("X-One", "1"), ("X-Three", "3")]);
    }
}
