//! The twelve stages, their order behind each of the two doors, and the five chapters that group them.

use serde::Serialize;

/// The two doors into the path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// One small goal: four questions.
    #[default]
    Small,
    /// The whole path: twelve.
    Whole,
}

/// One question of the path.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Values: what matters.
    Matters,
    /// Areas: where things stand.
    Stands,
    /// The wish, in one's own words.
    #[default]
    Wish,
    /// Make it clear, with the coach.
    Clear,
    /// How will I know: the measure.
    Know,
    /// Is it doable: the rulers.
    Doable,
    /// When, and the smallest version.
    When,
    /// What gets in the way: if-then.
    Obstacle,
    /// Who is with me.
    Partner,
    /// Is there room: the capacity check. Saved drafts call it `room`.
    #[serde(rename = "room")]
    Capacity,
    /// The ladder of five outcomes.
    Ladder,
    /// Read it back.
    ReadBack,
}

/// The five chapters that the twelve stages are shown as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Chapter {
    /// What matters.
    Matters,
    /// My goal.
    Goal,
    /// Make it fit.
    Fit,
    /// Not alone, not too much.
    Company,
    /// Read it back.
    ReadBack,
}

impl Chapter {
    /// All chapters in order.
    pub const ALL: [Self; 5] = [Self::Matters, Self::Goal, Self::Fit, Self::Company, Self::ReadBack];
}

/// The slugs are part of saved drafts' addresses, so they stay as they are.
const SLUGS: [(Stage, &str); 12] = [
    (Stage::Matters, "matters"),
    (Stage::Stands, "stands"),
    (Stage::Wish, "wish"),
    (Stage::Clear, "clear"),
    (Stage::Know, "know"),
    (Stage::Doable, "doable"),
    (Stage::When, "when"),
    (Stage::Obstacle, "obstacle"),
    (Stage::Partner, "partner"),
    (Stage::Capacity, "room"),
    (Stage::Ladder, "ladder"),
    (Stage::ReadBack, "read-back"),
];

impl Stage {
    /// All stages, in the order of the whole path.
    pub const ALL: [Self; 12] = [
        Self::Matters,
        Self::Stands,
        Self::Wish,
        Self::Clear,
        Self::Know,
        Self::Doable,
        Self::When,
        Self::Obstacle,
        Self::Partner,
        Self::Capacity,
        Self::Ladder,
        Self::ReadBack,
    ];

    /// The stages behind a door, in order.
    pub fn behind(door: Door) -> &'static [Self] {
        match door {
            Door::Whole => &Self::ALL,
            Door::Small => &[Self::Wish, Self::Clear, Self::When, Self::ReadBack],
        }
    }

    /// The stage after this one behind a door; none after the last.
    /// From a stage that is not behind the door, the first later one that is.
    pub fn next(self, door: Door) -> Option<Self> {
        Self::behind(door).iter().copied().find(|stage| *stage > self)
    }

    /// The stage before this one behind a door; none before the first.
    pub fn previous(self, door: Door) -> Option<Self> {
        Self::behind(door).iter().rev().copied().find(|stage| *stage < self)
    }

    /// The chapter it is part of.
    pub fn chapter(self) -> Chapter {
        match self {
            Self::Matters | Self::Stands => Chapter::Matters,
            Self::Wish | Self::Clear | Self::Know => Chapter::Goal,
            Self::Doable | Self::When | Self::Obstacle => Chapter::Fit,
            Self::Partner | Self::Capacity | Self::Ladder => Chapter::Company,
            Self::ReadBack => Chapter::ReadBack,
        }
    }

    /// Its word in an address.
    pub fn slug(self) -> &'static str {
        SLUGS.iter().find(|(stage, _)| *stage == self).map_or("", |(_, slug)| slug)
    }

    /// The stage with this word.
    pub fn from_slug(slug: &str) -> Option<Self> {
        SLUGS.iter().find(|(_, s)| *s == slug).map(|(stage, _)| *stage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn next_and_previous_walk_each_door_from_end_to_end() {
        for door in [Door::Small, Door::Whole] {
            let stages = Stage::behind(door);
            for pair in stages.windows(2) {
                assert_eq!(pair[0].next(door), Some(pair[1]));
                assert_eq!(pair[1].previous(door), Some(pair[0]));
            }
            assert_eq!(stages[0].previous(door), None);
            assert_eq!(stages[stages.len() - 1].next(door), None);
        }
    }

    #[test]
    fn a_stage_that_is_not_behind_the_small_door_leads_back_onto_it() {
        assert_eq!(Stage::Know.next(Door::Small), Some(Stage::When));
        assert_eq!(Stage::Know.previous(Door::Small), Some(Stage::Clear));
    }

    #[test]
    fn every_stage_has_a_word_of_its_own() {
        for stage in Stage::ALL {
            assert_eq!(Stage::from_slug(stage.slug()), Some(stage));
        }
    }
}
