//! The rules, as data: patterns by kind of danger, each with a sentence it must match and a sentence it must not.
//!
//! A sure rule lowers the model's threshold, so that only a model that is sure of the contrary overrules it. A hint is
//! one feature of the model among others. [`harmless`] holds the patterns of harmless words, each with its sentences, too.

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
use super::matcher::PatternSet;
use super::words::Word;
use std::ops::Range;
use std::sync::OnceLock;
#[cfg(test)]
use table::Example;
use table::{Rule, patterns, rules};

/// The rules of each kind of danger.
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

/// A match of a rule.
pub(super) struct RuleMatch {
    /// Number of the rule among all rules.
    pub(super) rule: u32,
    pub(super) kind: DangerKind,
    /// Position of the first word that it covers.
    pub(super) start: usize,
    /// Whether the rule is an idiom, which is never danger.
    pub(super) is_idiom: bool,
    /// Whether the words around it tell of the past, of work, a story or another's death, and none tells that it goes
    /// on.
    pub(super) is_quieted: bool,
    sure: bool,
}

impl RuleMatch {
    /// Whether its rule is sure.
    pub(super) fn is_sure(&self) -> bool {
        self.sure && !self.is_quieted
    }
}

/// All patterns, compiled.
pub(super) struct PatternSets {
    dangers: PatternSet,
    kinds: Vec<(DangerKind, bool)>,
    idioms: PatternSet,
    turning: PatternSet,
    others: PatternSet,
    quieting: PatternSet,
    going_on: PatternSet,
}

impl PatternSets {
    /// Compiles all patterns, each as `read` gives it: a test leaves a pattern out by giving it as empty, which no word
    /// matches, so that the others keep their numbers.
    fn new(read: impl Fn(&'static str) -> &'static str) -> Self {
        let set = |patterns: &[&'static str]| PatternSet::new(patterns.iter().map(|pattern| read(pattern)));
        Self {
            dangers: PatternSet::new(KINDS.iter().flat_map(|(_, rules)| rules.iter().map(|(pattern, _)| *pattern))),
            kinds: KINDS.iter().flat_map(|(kind, rules)| rules.iter().map(|(_, sure)| (*kind, *sure))).collect(),
            idioms: set(harmless::IDIOMS),
            turning: PatternSet::new(turning::TURNING.iter().map(|(_, pattern)| read(pattern))),
            others: set(&[turning::OTHER]),
            quieting: set(harmless::QUIETING),
            going_on: set(harmless::GOING_ON),
        }
    }
}

/// Returns the compiled patterns.
pub(super) fn pattern_sets() -> &'static PatternSets {
    static PATTERN_SETS: OnceLock<PatternSets> = OnceLock::new();
    PATTERN_SETS.get_or_init(|| PatternSets::new(|pattern| pattern))
}

/// Returns the matches of all rules and idioms in a text. No rule matches a word that an idiom covers.
pub(super) fn matches(pattern_sets: &PatternSets, words: &[Word]) -> Vec<RuleMatch> {
    let mut text = pattern_sets.dangers.prepare(words);
    let mut matches = Vec::new();
    for (rule, place) in pattern_sets.idioms.all(&pattern_sets.idioms.prepare(words)) {
        text.hide(place.clone());
        // Idioms have the highest numbers.
        let rule = rule.saturating_add(1000);
        let (kind, start) = (DangerKind::Eating, place.start);
        matches.push(RuleMatch { rule, kind, start, is_idiom: true, is_quieted: true, sure: false });
    }
    let starts = |set: &PatternSet| set.all(&set.prepare(words)).into_iter().map(|(_, place)| place.start).collect();
    let (quieting, going_on): (Vec<usize>, Vec<usize>) =
        (starts(&pattern_sets.quieting), starts(&pattern_sets.going_on));
    let attribution = Attribution::new(pattern_sets, words);
    for (rule, place) in pattern_sets.dangers.all(&text) {
        let Some((kind, sure)) = usize::try_from(rule).ok().and_then(|rule| pattern_sets.kinds.get(rule)).copied()
        else {
            continue;
        };
        let around = text.around(place.start);
        let near = |starts: &[usize]| starts.iter().any(|start| around.contains(start));
        let is_quieted = near(&quieting) && !near(&going_on);
        let kind = if kind == DangerKind::OwnLife { attribution.kind(&place, words) } else { kind };
        matches.push(RuleMatch { rule, kind, start: place.start, is_idiom: false, is_quieted, sure });
    }
    matches
}

/// Decides whose danger a match is, by the attribution patterns and by the words that name somebody else.
struct Attribution {
    turning: Vec<(u32, Range<usize>)>,
    others: Vec<usize>,
}

impl Attribution {
    fn new(pattern_sets: &PatternSets, words: &[Word]) -> Self {
        let others = pattern_sets
            .others
            .all(&pattern_sets.others.prepare(words))
            .into_iter()
            .map(|(_, place)| place.start)
            .collect();
        Self { turning: pattern_sets.turning.all(&pattern_sets.turning.prepare(words)), others }
    }

    /// Returns the kind of a match that reads as the writer's own danger, by the words around it.
    fn kind(&self, place: &Range<usize>, words: &[Word]) -> DangerKind {
        let turned = self.turning.iter().find(|(_, by)| by.contains(&place.start) && place.end <= by.end + 1);
        let kind = turned.and_then(|(number, _)| turning::TURNING.get(usize::try_from(*number).ok()?));
        // The words from the name of somebody else to the end of the match.
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

/// Returns the examples of all rules.
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

/// Whether a rule, idioms aside, matches in a text.
#[cfg(test)]
pub(super) fn fits(pattern: &str, words: &[Word]) -> bool {
    let mut patterns = KINDS.iter().flat_map(|(_, rules)| rules.iter().map(|(pattern, _)| *pattern));
    let number = patterns.position(|one| one == pattern);
    matches(pattern_sets(), words).iter().any(|found| !found.is_idiom && usize::try_from(found.rule).ok() == number)
}

#[cfg(test)]
mod tests;
