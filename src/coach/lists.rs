//! Word lists that several readers share. Words are parted by spaces, in small letters.

/// Words between a number and what it counts.
pub(super) const FILLERS: &str =
    "more new different full whole whopping extra additional good of the my solid straight consecutive";

/// Periods as words.
pub(super) const PERIODS: &str = "day days week weeks month months year years minute minutes hour hours";

/// "times" as people write it.
pub(super) const TIMES: &str = "time times x session sessions";

/// What comes daily without being a day.
pub(super) const EACH_TIME: &str = "meal lunchtime bedtime";

/// Seasons and times of the year without one date.
pub(super) const SEASONS: &str = "spring summer autumn fall winter ramadan lent holidays holiday thanksgiving fall";

/// Events that end something, though their day is not said.
pub(super) const EVENTS: &str = "birthday wedding session appointment visit exam exams deadline anniversary graduation retirement \
                                 semester term school christmas easter age vacation trip";

/// Feelings and states of mind.
pub(super) const FEELINGS: &str = "happy happier happiness sad calm calmer content confident confidence anxious anxiety depressed depression stressed stress \
     worry worried worrying worries lonely loneliness angry anger guilt guilty shame ashamed fear afraid scared panic peace peaceful mood moody better \
     good okay ok fine normal well positive negative optimistic relaxed motivated motivation energetic tired \
     balanced balance joy joyful hope hopeful grateful fulfilled satisfied overwhelmed numb stable strong stronger free self-esteem esteem \
     proud patient patience kind kinder nice nicer brave braver mindful present resilient healthier healthy fit fitter active social \
     productive organized organised disciplined independent successful responsible focused focussed consistent attacks attack symptoms thoughts feelings emotions";
