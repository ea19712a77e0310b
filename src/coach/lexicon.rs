//! What the coach knows about single words and pairs of words: a table of word → tags, built once from word lists.
//!
//! A pair of words is written with an underscore (`eat_out`) and is looked up before the single words.

mod acts;
mod body;
mod daily;
mod fun;
mod mind;
mod people;
mod plain;
mod typos;
mod work;

pub(super) use typos::mended;

use std::sync::OnceLock;

/// What is known of a word: a set of bits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tags(u32);

impl Tags {
    /// Says nothing by itself: "the", "more", "week".
    pub(super) const EMPTY: Self = Self(1 << 18);
    /// A judgement or an unseen state: "better", "healthy", "happy".
    pub(super) const VALUE: Self = Self(1 << 19);
    /// A noun that nobody can see: "attitude", "life", "skills".
    pub(super) const VAGUE: Self = Self(1 << 20);
    /// A verb that only gives a direction: "improve", "manage".
    pub(super) const AIM: Self = Self(1 << 21);
    /// A verb for what happens inside: "worry", "trust".
    pub(super) const INNER: Self = Self(1 << 22);
    /// A verb that says little without its object: "make", "take".
    pub(super) const LIGHT: Self = Self(1 << 23);
    /// A verb for something that can be seen: "walk", "call".
    pub(super) const ACT: Self = Self(1 << 24);
    /// Somebody: "mother", "friends".
    pub(super) const PERSON: Self = Self(1 << 25);
    /// A feeling or a mood.
    pub(super) const FEELING: Self = Self(1 << 26);

    /// The first word of some phrase.
    const BEGINS: Self = Self(1 << 27);

    /// Any verb.
    pub(super) const VERB: Self = Self(Self::AIM.0 | Self::INNER.0 | Self::LIGHT.0 | Self::ACT.0);
    /// Any word that does not show what would be seen.
    pub(super) const UNSEEN: Self = Self(
        Self::EMPTY.0 | Self::VALUE.0 | Self::VAGUE.0 | Self::INNER.0 | Self::LIGHT.0 | Self::PERSON.0 | Self::AIM.0,
    );

    /// What is known beside the area.
    pub(super) fn plain(self) -> Self {
        Self(self.0 >> 18 << 18)
    }

    /// Whether it has any of these.
    pub(super) fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// How much it says for each area, in the order of [`crate::plan::Area::ALL`].
    pub(super) fn votes(self) -> [u32; 6] {
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

/// A list of words parted by spaces, and what they are.
type List = (&'static str, Tags);

/// The three lists of an area: words that settle it, words that speak for it, words that hint at it.
const fn of_area(area: u32, lists: [&'static str; 3]) -> [List; 3] {
    [(lists[0], Tags::area(area, 0)), (lists[1], Tags::area(area, 1)), (lists[2], Tags::area(area, 2))]
}

const AREAS: [[List; 3]; 6] = [
    of_area(0, people::LISTS),
    of_area(1, work::LISTS),
    of_area(2, mind::LISTS),
    of_area(3, body::LISTS),
    of_area(4, daily::LISTS),
    of_area(5, fun::LISTS),
];

const OTHERS: [List; 10] = [
    (plain::EMPTY, Tags::EMPTY),
    (plain::PERIODS, Tags::EMPTY),
    (plain::VALUE, Tags::VALUE),
    (plain::FEELING, Tags::FEELING.with(Tags::VALUE)),
    (plain::VAGUE, Tags::VAGUE),
    (plain::PERSON, Tags::PERSON),
    (acts::AIM, Tags::AIM),
    (acts::INNER, Tags::INNER),
    (acts::LIGHT, Tags::LIGHT),
    (acts::ACT, Tags::ACT),
];

/// A table of words by their hashes. It has room for twice as many words as there are, so that a free place is near.
type Table = Vec<(&'static str, Tags)>;

const ROOM: usize = 1 << 13;

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let mut table = vec![("", Tags::default()); ROOM];
        for (words, tags) in AREAS.iter().flatten().chain(&OTHERS) {
            for word in words.split_ascii_whitespace() {
                add(&mut table, word, *tags);
                if let Some((first, _)) = word.split_once(['_', '-']) {
                    add(&mut table, first, Tags::BEGINS);
                }
            }
        }
        table
    })
}

fn add(table: &mut Table, word: &'static str, tags: Tags) {
    let place = place(table, word);
    if let Some(entry) = table.get_mut(place) {
        *entry = (word, entry.1.with(tags));
    }
}

/// Where a word stands in the table, or the free place where it would.
fn place(table: &Table, word: &str) -> usize {
    // FNV-1a
    let hash = word.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let start = usize::try_from(hash).unwrap_or_default() % ROOM;
    let ends = |at: &usize| table.get(*at).is_none_or(|(entry, _)| entry.is_empty() || *entry == word);
    (start..ROOM).chain(0..start).find(ends).unwrap_or(ROOM)
}

fn entry(word: &str) -> Tags {
    let table = table();
    table.get(place(table, word)).map(|(_, tags)| *tags).unwrap_or_default()
}

/// What is known of exactly this word or phrase.
pub(super) fn exact(word: &str) -> Option<Tags> {
    let tags = Tags(entry(word).0 & !Tags::BEGINS.0);
    (tags != Tags::default()).then_some(tags)
}

/// Whether some phrase begins with this word.
pub(super) fn begins(word: &str) -> bool {
    entry(word).any(Tags::BEGINS)
}

/// What is known of this word, or of the word it is a form of ("parties", "running", "walked", "mum's").
pub(super) fn tags(word: &str) -> Tags {
    let stem = || stems(word).into_iter().flatten().find_map(|stem| exact(&stem));
    match exact(word) {
        // "worrying" is a word of its own, and still a form of the verb.
        Some(tags) if word.ends_with("ing") => tags.with(verb_of(stem().unwrap_or_default())),
        // "friends" is a word of its own, and still more than one friend.
        Some(tags) if tags.votes() == [0; 6] && word.ends_with('s') => tags.with(area_of(stem().unwrap_or_default())),
        Some(tags) => tags,
        None => stem().unwrap_or_default(),
    }
}

fn verb_of(tags: Tags) -> Tags {
    Tags(tags.0 & Tags::VERB.0)
}

fn area_of(tags: Tags) -> Tags {
    Tags(tags.0 & !tags.plain().0)
}

fn stems(word: &str) -> [Option<String>; 4] {
    let word = word.strip_suffix("'s").or_else(|| word.strip_suffix('\'')).unwrap_or(word);
    let cut = |ending: &str| word.strip_suffix(ending).filter(|stem| stem.len() > 2).map(str::to_owned);
    if let Some(stem) = cut("ies") {
        return [Some(stem.clone() + "y"), Some(stem + "ie"), None, None];
    }
    if let Some(stem) = cut("s").filter(|stem| !stem.ends_with('s')) {
        return [Some(stem), cut("es"), cut("ings"), Some(word.to_owned())];
    }
    let Some(stem) = cut("ing").or_else(|| cut("ed")) else {
        return [Some(word.to_owned()), cut("es"), cut("er"), cut("ly")];
    };
    let mut letters = stem.chars().rev();
    let doubled = letters.next() == letters.next();
    let single = doubled.then(|| stem.chars().take(stem.chars().count() - 1).collect());
    [Some(stem.clone() + "e"), Some(stem.clone()), single, stem.strip_suffix('i').map(|stem| stem.to_owned() + "y")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_known_by_the_word() {
        for (form, plain) in [
            ("walking", "walk"),
            ("running", "run"),
            ("hikes", "hike"),
            ("parties", "party"),
            ("baking", "bake"),
            ("studied", "study"),
            ("mum's", "mum"),
            ("classes", "class"),
        ] {
            assert_eq!(tags(form), tags(plain), "{form}");
            assert_ne!(tags(form), Tags::default(), "{form}");
        }
        assert_eq!(tags("qwertz"), Tags::default());
    }

    #[test]
    fn a_word_is_in_no_two_lists_of_the_same_area() {
        for lists in AREAS {
            let mut words: Vec<&str> = lists.iter().flat_map(|(words, _)| words.split_whitespace()).collect();
            words.sort_unstable();
            let twice: Vec<_> = words.windows(2).filter(|pair| pair[0] == pair[1]).collect();
            assert!(twice.is_empty(), "{twice:?}");
        }
    }
}
