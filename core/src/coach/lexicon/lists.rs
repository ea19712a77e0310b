//! All word lists of the lexicon with their tags.

use super::tags::Tags;
use super::{acts, body, daily, fun, mind, people, plain, work};

/// A list of words separated by spaces, and their tags.
pub(super) type List = (&'static str, Tags);

/// All lists. For each area, in the order of [`crate::plan::Area::ALL`], there are strong, middling and weak words;
/// then come the lists without an area.
pub(super) const LISTS: [List; 28] = [
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
