//! The rules, as data: patterns by kind of danger, each beside a sentence it must find and one it must let pass.
//!
//! A sure rule decides alone. A hint is weighed by the model with everything else it sees. The patterns of harmless words stand in
//! [`harmless`].

mod despair;
mod eating;
mod harmless;
mod hurt_by_other;
mod hurting_other;
mod other_in_danger;
mod own_life;
mod self_harm;
mod table;
mod taken;
mod turning;

use super::kind::DangerKind;
use super::matcher::Book;
use super::words::Word;
use std::ops::Range;
use std::sync::OnceLock;
#[cfg(test)]
use table::Example;
use table::{Rule, rules};

/// The rules of each kind.
const KINDS: [(DangerKind, &[Rule]); 8] = [
    (DangerKind::TakenSomething, taken::RULES),
    (DangerKind::OwnLife, own_life::RULES),
    (DangerKind::OwnLife, self_harm::RULES),
    (DangerKind::OwnLife, despair::RULES),
    (DangerKind::OtherInDanger, other_in_danger::RULES),
    (DangerKind::HurtByOther, hurt_by_other::RULES),
    (DangerKind::HurtingOther, hurting_other::RULES),
    (DangerKind::Eating, eating::RULES),
];

/// A rule that fits at a place.
pub(super) struct Hit {
    /// The number of the rule among all rules.
    pub(super) rule: u32,
    pub(super) kind: DangerKind,
    /// The first word it takes.
    pub(super) start: usize,
    /// Whether the rule is an idiom, which is never danger.
    pub(super) is_idiom: bool,
    /// Whether the words around tell of something that is over, of work, a story or another's death, and none tells that it goes on.
    pub(super) is_quieted: bool,
    sure: bool,
}

impl Hit {
    /// Whether it decides alone.
    pub(super) fn is_sure(&self) -> bool {
        self.sure && !self.is_quieted
    }
}

/// All patterns, ready to be looked for.
struct Books {
    dangers: Book,
    kinds: Vec<(DangerKind, bool)>,
    idioms: Book,
    turning: Book,
    others: Book,
    quieting: Book,
    going_on: Book,
}

fn books() -> &'static Books {
    static BOOKS: OnceLock<Books> = OnceLock::new();
    BOOKS.get_or_init(|| Books {
        dangers: Book::new(KINDS.iter().flat_map(|(_, rules)| rules.iter().map(|(pattern, _)| *pattern))),
        kinds: KINDS.iter().flat_map(|(kind, rules)| rules.iter().map(|(_, sure)| (*kind, *sure))).collect(),
        idioms: Book::new(harmless::IDIOMS.iter().copied()),
        turning: Book::new(turning::TURNING.iter().map(|(_, pattern)| *pattern)),
        others: Book::new(std::iter::once(turning::OTHER)),
        quieting: Book::new(harmless::QUIETING.iter().copied()),
        going_on: Book::new(harmless::GOING_ON.iter().copied()),
    })
}

/// The rules that fit in a text, idioms among them. No rule sees a word that an idiom takes.
pub(super) fn hits(words: &[Word]) -> Vec<Hit> {
    let books = books();
    let mut page = books.dangers.page(words);
    let mut hits = Vec::new();
    for (rule, place) in books.idioms.all(&books.idioms.page(words)) {
        page.hide(place.clone());
        // Idioms are numbered after all else.
        let rule = rule.saturating_add(1000);
        let (kind, start) = (DangerKind::Eating, place.start);
        hits.push(Hit { rule, kind, start, is_idiom: true, is_quieted: true, sure: false });
    }
    let starts = |book: &Book| book.all(&book.page(words)).into_iter().map(|(_, place)| place.start).collect();
    let (quieting, going_on): (Vec<usize>, Vec<usize>) = (starts(&books.quieting), starts(&books.going_on));
    let attribution = Attribution::new(books, words);
    for (rule, place) in books.dangers.all(&page) {
        let Some((kind, sure)) = usize::try_from(rule).ok().and_then(|rule| books.kinds.get(rule)).copied() else {
            continue;
        };
        let around = page.around(place.start);
        let near = |starts: &[usize]| starts.iter().any(|start| around.contains(start));
        let is_quieted = near(&quieting) && !near(&going_on);
        let kind = if kind == DangerKind::OwnLife { attribution.kind(&place, words) } else { kind };
        hits.push(Hit { rule, kind, start: place.start, is_idiom: false, is_quieted, sure });
    }
    hits
}

/// Tells whose danger it is: the words that turn the writer's own danger to another kind, and those that name somebody else.
struct Attribution {
    turning: Vec<(u32, Range<usize>)>,
    others: Vec<usize>,
}

impl Attribution {
    fn new(books: &Books, words: &[Word]) -> Self {
        let others = books.others.all(&books.others.page(words)).into_iter().map(|(_, place)| place.start).collect();
        Self { turning: books.turning.all(&books.turning.page(words)), others }
    }

    /// The kind of a danger that reads as the writer's own, by the words around its place.
    fn kind(&self, place: &Range<usize>, words: &[Word]) -> DangerKind {
        let turned = self.turning.iter().find(|(_, by)| by.contains(&place.start) && place.end <= by.end + 1);
        let kind = turned.and_then(|(number, _)| turning::TURNING.get(usize::try_from(*number).ok()?));
        // A sentence of somebody else's, from where they are named to the end of what is found.
        let theirs = |from: &usize| {
            let said = words.get(*from..place.end).unwrap_or_default();
            let is_writers = said.iter().any(|word| turning::WRITER.split(' ').any(|writer| writer == word.text));
            *from <= place.start && !is_writers && said.iter().skip(1).all(|word| !word.starts)
        };
        match kind {
            Some((kind, _)) => *kind,
            None if self.others.iter().any(theirs) => DangerKind::OtherInDanger,
            None => DangerKind::OwnLife,
        }
    }
}

/// The examples of all rules.
#[cfg(test)]
pub(super) fn examples() -> Vec<Example> {
    [
        taken::EXAMPLES,
        own_life::EXAMPLES,
        self_harm::EXAMPLES,
        despair::EXAMPLES,
        other_in_danger::EXAMPLES,
        hurt_by_other::EXAMPLES,
        hurting_other::EXAMPLES,
        eating::EXAMPLES,
    ]
    .concat()
}

/// Whether a pattern of danger fits in a text.
#[cfg(test)]
pub(super) fn fits(pattern: &str, words: &[Word]) -> bool {
    let mut patterns = KINDS.iter().flat_map(|(_, rules)| rules.iter().map(|(pattern, _)| *pattern));
    let number = patterns.position(|one| one == pattern);
    hits(words).iter().any(|hit| !hit.is_idiom && usize::try_from(hit.rule).ok() == number)
}

#[cfg(test)]
mod tests;
