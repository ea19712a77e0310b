//! Scripts that find things in a page as a person does: by the words on them.

use cairn_core::words::Template;

/// Finds what can be tapped by its words: exactly, else by how they begin, else by what they hold. What is seen first.
pub(crate) const TAPPABLE: &str = r"
    const want = arguments[0].replace(/\s+/g, ' ').trim();
    const seen = (e) => { const r = e.getBoundingClientRect(); return r.width > 0 && r.height > 0 && getComputedStyle(e).visibility !== 'hidden'; };
    const name = (e) => (e.getAttribute('aria-label') || e.innerText || '').replace(/\s+/g, ' ').trim();
    const top = [...document.querySelectorAll('dialog[open]')].pop() || document;
    const all = [...top.querySelectorAll('button, a[href], summary, label')].filter(seen);
    const found = all.find((e) => name(e) === want) || all.find((e) => name(e).startsWith(want)) || all.find((e) => name(e).includes(want));
    found?.scrollIntoView({ block: 'center' });
    return found || null;";

/// Finds a field by its label.
pub(crate) const FIELD: &str = r"
    const want = arguments[0].replace(/\s+/g, ' ').trim();
    const name = (e) => (e.innerText || '').replace(/\s+/g, ' ').trim();
    const labels = [...document.querySelectorAll('label')].filter((l) => l.control && l.control.getClientRects().length);
    const found = (labels.find((l) => name(l) === want) || labels.find((l) => name(l).startsWith(want)))?.control;
    found?.scrollIntoView({ block: 'center' });
    return found || null;";

/// The words of a sentence before its first gap.
pub(crate) fn before_gap(sentence: Template) -> &'static str {
    sentence.written().split('{').next().unwrap_or_default().trim_end()
}

/// Any error as a sentence.
pub(crate) fn tell(why: impl std::fmt::Display) -> String {
    why.to_string()
}
