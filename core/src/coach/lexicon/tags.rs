//! The tags of words: areas of life, kinds of words, and properties of a token.

/// The tags of a word, as a bit set.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(in crate::coach) struct Tags(pub(super) u32);

impl Tags {
    /// No tags, as for an unknown word.
    pub(in crate::coach) const NONE: Self = Self(0);
    /// A word without meaning of its own: "the", "more", "week".
    pub(in crate::coach) const EMPTY: Self = Self(1 << 18);
    /// A judgement or an invisible state: "better", "healthy", "happy".
    pub(in crate::coach) const VALUE: Self = Self(1 << 19);
    /// A noun for something invisible: "attitude", "life", "skills".
    pub(in crate::coach) const VAGUE: Self = Self(1 << 20);
    /// A verb that states only a direction: "improve", "manage".
    pub(in crate::coach) const AIM: Self = Self(1 << 21);
    /// A verb for an inner event: "worry", "trust".
    pub(in crate::coach) const INNER: Self = Self(1 << 22);
    /// A verb that says little without its object: "make", "take".
    pub(in crate::coach) const LIGHT: Self = Self(1 << 23);
    /// A verb for a visible act: "walk", "call".
    pub(in crate::coach) const ACT: Self = Self(1 << 24);
    /// A person: "mother", "friends".
    pub(in crate::coach) const PERSON: Self = Self(1 << 25);
    /// A feeling or a mood.
    pub(in crate::coach) const FEELING: Self = Self(1 << 26);

    /// The first word of a phrase.
    pub(super) const BEGINS: Self = Self(1 << 27);

    /// A number.
    pub(in crate::coach) const NUMBER: Self = Self(1 << 28);
    /// A break before the word: a full stop, a comma, a dash.
    pub(in crate::coach) const BREAK: Self = Self(1 << 29);
    /// The word is in round brackets.
    pub(in crate::coach) const ASIDE: Self = Self(1 << 30);

    /// Any verb.
    pub(in crate::coach) const VERB: Self = Self(Self::AIM.0 | Self::INNER.0 | Self::LIGHT.0 | Self::ACT.0);
    /// Any word that doesn't state something visible.
    pub(in crate::coach) const UNSEEN: Self = Self(
        Self::EMPTY.0 | Self::VALUE.0 | Self::VAGUE.0 | Self::INNER.0 | Self::LIGHT.0 | Self::PERSON.0 | Self::AIM.0,
    );

    /// The bits of all areas.
    pub(in crate::coach) const AREAS: Self = Self((1 << 18) - 1);

    /// Whether the two sets share a tag.
    pub(in crate::coach) fn any(self, of: Self) -> bool {
        self.0 & of.0 != 0
    }

    /// The number of votes for each area, in the order of [`crate::plan::Area::ALL`].
    pub(in crate::coach) fn votes(self) -> [usize; 6] {
        std::array::from_fn(|area| match self.0 >> (3 * area) & 0b111 {
            0 => 0,
            bits if bits & 1 != 0 && area == 0 && self.any(Self::PERSON) => 10,
            bits if bits & 1 != 0 => 6,
            bits if bits & 2 != 0 => 3,
            _ => 1,
        })
    }

    pub(super) const fn area(area: u32, strength: u32) -> Self {
        Self(1 << (3 * area + strength))
    }

    pub(in crate::coach) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
