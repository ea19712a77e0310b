//! The lexicon: a hash table, built once from word lists, that maps each known word and phrase to its tags.
//!
//! The words of a phrase are joined by underscores (`eat_out`). A phrase is looked up before its single words.

mod acts;
mod body;
mod daily;
mod fun;
mod mind;
mod people;
mod plain;
pub(super) mod typos;
mod work;

use super::text::split_once;
use std::sync::OnceLock;

/// The tags of a word, as a bit set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tags(u32);

impl Tags {
    /// No tags, as for an unknown word.
    pub(super) const NONE: Self = Self(0);
    /// A word without meaning of its own: "the", "more", "week".
    pub(super) const EMPTY: Self = Self(1 << 18);
    /// A judgement or an invisible state: "better", "healthy", "happy".
    pub(super) const VALUE: Self = Self(1 << 19);
    /// A noun for something invisible: "attitude", "life", "skills".
    pub(super) const VAGUE: Self = Self(1 << 20);
    /// A verb that states only a direction: "improve", "manage".
    pub(super) const AIM: Self = Self(1 << 21);
    /// A verb for an inner event: "worry", "trust".
    pub(super) const INNER: Self = Self(1 << 22);
    /// A verb that says little without its object: "make", "take".
    pub(super) const LIGHT: Self = Self(1 << 23);
    /// A verb for a visible act: "walk", "call".
    pub(super) const ACT: Self = Self(1 << 24);
    /// A person: "mother", "friends".
    pub(super) const PERSON: Self = Self(1 << 25);
    /// A feeling or a mood.
    pub(super) const FEELING: Self = Self(1 << 26);

    /// The first word of a phrase.
    const BEGINS: Self = Self(1 << 27);

    /// A number.
    pub(super) const NUMBER: Self = Self(1 << 28);
    /// A break before the word: a full stop, a comma, a dash.
    pub(super) const BREAK: Self = Self(1 << 29);
    /// The word is in round brackets.
    pub(super) const ASIDE: Self = Self(1 << 30);

    /// Any verb.
    pub(super) const VERB: Self = Self(Self::AIM.0 | Self::INNER.0 | Self::LIGHT.0 | Self::ACT.0);
    /// Any word that doesn't state something visible.
    pub(super) const UNSEEN: Self = Self(
        Self::EMPTY.0 | Self::VALUE.0 | Self::VAGUE.0 | Self::INNER.0 | Self::LIGHT.0 | Self::PERSON.0 | Self::AIM.0,
    );

    /// The bits of all areas.
    pub(super) const AREAS: Self = Self((1 << 18) - 1);

    /// Whether the two sets share a tag.
    pub(super) fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// The number of votes for each area, in the order of [`crate::plan::Area::ALL`].
    pub(super) fn votes(self) -> [usize; 6] {
        std::array::from_fn(|area| match self.0 >> (3 * area) & 0b111 {
            0 => 0,
            bits if bits & 1 != 0 && area == 0 && self.any(Self::PERSON) => 10,
            bits if bits & 1 != 0 => 6,
            bits if bits & 2 != 0 => 3,
            _ => 1,
        })
    }

    const fn area(area: u32, strength: u32) -> Self {
        Self(1 << (3 * area + strength))
    }

    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// A list of words separated by spaces, and their tags.
type List = (&'static str, Tags);

/// All lists. For each area, in the order of [`crate::plan::Area::ALL`], there are strong, middling and weak words;
/// then come the lists without an area.
const LISTS: [List; 28] = [
    (people::LISTS[0], Tags::area(0, 0)),
    (people::LISTS[1], Tags::area(0, 1)),
    (people::LISTS[2], Tags::area(0, 2)),
    (work::LISTS[0], Tags::area(1, 0)),
    (work::LISTS[1], Tags::area(1, 1)),
    (work::LISTS[2], Tags::area(1, 2)),
    (mind::LISTS[0], Tags::area(2, 0)),
    (mind::LISTS[1], Tags::area(2, 1)),
    (mind::LISTS[2], Tags::area(2, 2)),
    (body::LISTS[0], Tags::area(3, 0)),
    (body::LISTS[1], Tags::area(3, 1)),
    (body::LISTS[2], Tags::area(3, 2)),
    (daily::LISTS[0], Tags::area(4, 0)),
    (daily::LISTS[1], Tags::area(4, 1)),
    (daily::LISTS[2], Tags::area(4, 2)),
    (fun::LISTS[0], Tags::area(5, 0)),
    (fun::LISTS[1], Tags::area(5, 1)),
    (fun::LISTS[2], Tags::area(5, 2)),
    (plain::EMPTY, Tags::EMPTY),
    (plain::PERIODS, Tags::EMPTY),
    (plain::VALUE, Tags::VALUE),
    (plain::FEELING, Tags::FEELING.with(Tags::VALUE).with(Tags::area(2, 1))),
    (plain::VAGUE, Tags::VAGUE),
    (plain::PERSON, Tags::PERSON),
    (acts::AIM, Tags::AIM),
    (acts::INNER, Tags::INNER),
    (acts::LIGHT, Tags::LIGHT),
    (acts::ACT, Tags::ACT),
];

/// A hash table of words with open addressing. It has far more slots than words, so that probes are short.
type Table = Vec<(&'static str, Tags)>;

const ROOM: usize = 1 << 13;

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = vec![("", Tags::NONE); ROOM];
        for (mut words, tags) in LISTS {
            while !words.is_empty() {
                let (word, others) = split_once(words, b' ');
                let (first, rest) = split_once(word, b'_');
                add(&mut table, word, tags);
                if !rest.is_empty() {
                    add(&mut table, first, Tags::BEGINS);
                }
                words = others;
            }
        }
        table
    })
}

#[inline(never)]
fn add(table: &mut Table, word: &'static str, tags: Tags) {
    let place = place(table, word, "");
    if let Some(entry) = table.get_mut(place) {
        *entry = (word, entry.1.with(tags));
    }
}

/// The slot of the word `stem` + `ending`, or the free slot where it belongs.
fn place(table: &Table, stem: &str, ending: &str) -> usize {
    // The hash is FNV-1a.
    let mix = |hash: u32, byte: u8| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193);
    let hash = stem.bytes().chain(ending.bytes()).fold(0x811c_9dc5, mix);
    let mut at = usize::try_from(hash).unwrap_or_default() % ROOM;
    while let Some((entry, _)) = table.get(at) {
        if entry.is_empty() || entry.strip_prefix(stem) == Some(ending) {
            break;
        }
        at = (at + 1) % ROOM;
    }
    at
}

/// The tags of exactly the word `stem` + `ending`.
#[inline(never)]
fn known(stem: &str, ending: &str) -> Tags {
    let table = table();
    table.get(place(table, stem, ending)).map(|(_, tags)| *tags).unwrap_or_default()
}

/// The tags of exactly this word or phrase; none if it is unknown.
pub(super) fn exact(word: &str) -> Option<Tags> {
    let tags = Tags(known(word, "").0 & !Tags::BEGINS.0);
    (tags != Tags::NONE).then_some(tags)
}

/// Whether a phrase begins with this word.
pub(super) fn begins(word: &str) -> bool {
    known(word, "").any(Tags::BEGINS)
}

/// The tags of this word, or of the word that it is an inflected form of ("parties", "running", "walked", "mum's").
pub(super) fn tags(word: &str) -> Tags {
    let stem = stem(word);
    match exact(word) {
        // "worrying" has an entry of its own, and is still a form of the verb.
        Some(tags) if word.ends_with("ing") => tags.with(Tags(stem.0 & Tags::VERB.0)),
        // "friends" has an entry of its own, and is still a plural of "friend".
        Some(tags) if tags.0 & Tags::AREAS.0 == 0 && word.ends_with('s') => tags.with(Tags(stem.0 & Tags::AREAS.0)),
        Some(tags) => tags,
        None => stem,
    }
}

/// Inflectional endings, each with its replacement in the base form.
const ENDINGS: [(&str, &str); 12] = [
    ("ies", "y"),
    ("ies", "ie"),
    ("ings", ""),
    ("s", ""),
    ("es", ""),
    ("ing", "e"),
    ("ing", ""),
    ("ied", "y"),
    ("ed", "e"),
    ("ed", ""),
    ("er", ""),
    ("ly", ""),
];

/// The tags of the word's base form.
fn stem(word: &str) -> Tags {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let plain = ENDINGS.iter().find_map(|(ending, instead)| {
        let stem =
            word.strip_suffix(ending).filter(|stem| stem.len() > 2 && !(*ending == "s" && stem.ends_with('s')))?;
        // A doubled consonant, as in "running", may have to be undone.
        let single = match stem.as_bytes() {
            [.., a, b] if a == b => stem.get(..stem.len() - 1)?,
            _ => stem,
        };
        let found = |stem| Some(Tags(known(stem, instead).0 & !Tags::BEGINS.0)).filter(|tags| *tags != Tags::NONE);
        found(stem).or_else(|| found(single))
    });
    plain.or_else(|| exact(word)).unwrap_or_default()
}

#[cfg(test)]
mod tests;
