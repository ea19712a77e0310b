//! Acts and what they change.

use super::{Json, Read};
use crate::plan::{
    Act, Appointment, Area, Change, ChangeKind, CheckIn, CopingPlan, DayBegins, Days, Effect, End, HardDayPart,
    HardDayTopic, Helper, How, IfThen, Ladder, Level, Measure, MeasureKind, Part, PartKind, Partner, Parts, Per,
    Rating, Review, Rulers, Rung, Session, Setback, Stance, Standing, Status, StatusKind, Step, TimeOfDay, Value, When,
    Why,
};

/// A struct: the fields it must have, then those that may be left out.
macro_rules! fields {
    ($name:ident: $($needed:ident),*; $($other:ident),*) => {
        impl Read for $name {
            fn read(json: &Json) -> Option<Self> {
                Some(Self {
                    $($needed: json.get(stringify!($needed))?,)*
                    $($other: json.get_or_default(stringify!($other))?,)*
                })
            }
        }
    };
}

/// A choice of which nothing needs more than its tag.
macro_rules! tags {
    ($name:ident: $($tag:literal $variant:ident),*) => {
        impl Read for $name {
            fn read(json: &Json) -> Option<Self> {
                match json.text()? {
                    $($tag => Some(Self::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

fields!(Act: on, does;);
fields!(CheckIn: day, how; note, closeness, achievement, enjoyment);
fields!(Standing: ; now, want);
fields!(Appointment: on; every);
fields!(Session: on; question, held, notes);
fields!(Setback: on; why, obstacle, learnt);
fields!(Review: by, on, stance; rating, comment);
fields!(Step: text, done;);
fields!(Rulers: ; importance, confidence, why, one_up);
fields!(When: ; start, review, end, days, time);
fields!(IfThen: ; outcome, obstacle, action, more);
fields!(CopingPlan: obstacle, action;);
fields!(Partner: ; who, knows_goal, knows_progress, knows_obstacle, when, how, not_say);
fields!(HardDayPart: about, words;);
fields!(Helper: ; name, phone, note);
fields!(Parts: ; wording, value, area, measure, steps, rulers, when, smallest, if_then, partner, weekly_minutes, ladder);

tags!(How: "done" Done, "smallest" Smallest, "not-today" NotToday);
tags!(Why: "too-much" TooMuch, "unexpected" Unexpected, "not-mine" NotMine);
tags!(Stance: "agree" Agree, "disagree" Disagree, "pending" Pending);
tags!(HardDayTopic: "starts" Starts, "myself" Myself, "places" Places, "ask" Ask, "job" Job, "safer" Safer, "today" Today);
tags!(Effect: "helps" Helps, "no-matter" NoMatter, "gets-in-the-way" GetsInTheWay);
tags!(Per: "day" Day, "week" Week, "month" Month, "year" Year);

impl Read for Area {
    fn read(json: &Json) -> Option<Self> {
        Self::from_slug(json.text()?)
    }
}

impl Read for Level {
    fn read(json: &Json) -> Option<Self> {
        u8::read(json)?.try_into().ok()
    }
}

impl Read for DayBegins {
    fn read(json: &Json) -> Option<Self> {
        u8::read(json)?.try_into().ok()
    }
}

impl Read for Rating {
    fn read(json: &Json) -> Option<Self> {
        u8::read(json)?.try_into().ok()
    }
}

impl Read for Rung {
    fn read(json: &Json) -> Option<Self> {
        let n = f64::read(json)?;
        Self::ALL.into_iter().find(|rung| (f64::from(rung.get()) - n).abs() < f64::EPSILON)
    }
}

impl Read for Days {
    fn read(json: &Json) -> Option<Self> {
        Vec::<u8>::read(json).map(Self::from)
    }
}

impl Read for Ladder {
    fn read(json: &Json) -> Option<Self> {
        Vec::read(json)?.try_into().ok().map(Self)
    }
}

impl Read for Value {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        match tag {
            "card" => u8::read(inside).map(Self::Card),
            "own" => String::read(inside).map(Self::Own),
            _ => None,
        }
    }
}

impl Read for End {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        match tag {
            "keep-going" => Some(Self::KeepGoing),
            "on" => Read::read(inside).map(Self::On),
            _ => None,
        }
    }
}

impl Read for TimeOfDay {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        match tag {
            "morning" => Some(Self::Morning),
            "midday" => Some(Self::Midday),
            "afternoon" => Some(Self::Afternoon),
            "evening" => Some(Self::Evening),
            "night" => Some(Self::Night),
            "at" => Read::read(inside).map(Self::At),
            _ => None,
        }
    }
}

impl Read for Status {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        Some(match StatusKind::from_tag(tag)? {
            StatusKind::Focus => Self::Focus,
            StatusKind::Parked => Self::Parked,
            StatusKind::Paused => Self::Paused { until: inside.get("until")? },
            StatusKind::Finished => Self::Finished,
            StatusKind::LetGo => Self::LetGo,
        })
    }
}

impl Read for Measure {
    fn read(json: &Json) -> Option<Self> {
        let (tag, of) = json.tagged()?;
        Some(match MeasureKind::from_tag(tag)? {
            MeasureKind::HowOften => {
                Self::HowOften { times: of.get("times")?, per: of.get("per")?, minutes: of.get("minutes")? }
            }
            MeasureKind::HowMuch => {
                Self::HowMuch { from: of.get("from")?, target: of.get("target")?, unit: of.get("unit")? }
            }
            MeasureKind::LessOf => {
                Self::LessOf { from: of.get("from")?, to: of.get("to")?, unit: of.get("unit")?, per: of.get("per")? }
            }
            MeasureKind::DoneOrNot => Self::DoneOrNot,
            MeasureKind::Closeness => Self::Closeness,
        })
    }
}

impl Read for Part {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        Some(match PartKind::from_tag(tag)? {
            PartKind::Wording => Self::Wording(Read::read(inside)?),
            PartKind::Value => Self::Value(Read::read(inside)?),
            PartKind::Area => Self::Area(Read::read(inside)?),
            PartKind::Measure => Self::Measure(Read::read(inside)?),
            PartKind::Steps => Self::Steps(Read::read(inside)?),
            PartKind::Rulers => Self::Rulers(Read::read(inside)?),
            PartKind::When => Self::When(Read::read(inside)?),
            PartKind::Smallest => Self::Smallest(Read::read(inside)?),
            PartKind::IfThen => Self::IfThen(Read::read(inside)?),
            PartKind::Partner => Self::Partner(Read::read(inside)?),
            PartKind::WeeklyMinutes => Self::WeeklyMinutes(Read::read(inside)?),
            PartKind::Ladder => Self::Ladder(Read::read(inside)?),
        })
    }
}

impl Read for Change {
    fn read(json: &Json) -> Option<Self> {
        let (tag, of) = json.tagged()?;
        Some(match ChangeKind::from_tag(tag)? {
            ChangeKind::ValuesChosen => Self::ValuesChosen(Read::read(of)?),
            ChangeKind::AreaRated => Self::AreaRated { area: of.get("area")?, standing: of.get("standing")? },
            ChangeKind::AreaPicked => Self::AreaPicked(Read::read(of)?),
            ChangeKind::GoalMade => Self::GoalMade {
                goal: of.get("goal")?,
                wish: of.get("wish")?,
                parts: of.get("parts")?,
                status: of.get("status")?,
            },
            ChangeKind::PartChanged => Self::PartChanged {
                goal: of.get("goal")?,
                part: of.get("part")?,
                because: of.get_or_default("because")?,
            },
            ChangeKind::StatusChanged => Self::StatusChanged {
                goal: of.get("goal")?,
                status: of.get("status")?,
                because: of.get_or_default("because")?,
            },
            ChangeKind::Ordered => Self::Ordered(Read::read(of)?),
            ChangeKind::CheckedIn => Self::CheckedIn { goal: of.get("goal")?, check_in: of.get("check_in")? },
            ChangeKind::CheckInCleared => Self::CheckInCleared { goal: of.get("goal")?, day: of.get("day")? },
            ChangeKind::StepTicked => {
                Self::StepTicked { goal: of.get("goal")?, step: of.get("step")?, done: of.get("done")? }
            }
            ChangeKind::LadderPlaced => {
                Self::LadderPlaced { goal: of.get("goal")?, rung: of.get("rung")?, day: of.get("day")? }
            }
            ChangeKind::PairJudged => {
                Self::PairJudged { one: of.get("one")?, other: of.get("other")?, effect: of.get("effect")? }
            }
            ChangeKind::CapacitySet => Self::CapacitySet(Read::read(of)?),
            ChangeKind::HelpersSet => Self::HelpersSet(Read::read(of)?),
            ChangeKind::HardDayPlanSet => Self::HardDayPlanSet(Read::read(of)?),
            ChangeKind::SessionPlanned => Self::SessionPlanned(Read::read(of)?),
            ChangeKind::SessionNoted => Self::SessionNoted(Read::read(of)?),
            ChangeKind::SetbackMet => Self::SetbackMet { goal: of.get("goal")?, setback: of.get("setback")? },
            ChangeKind::LowEnergy => Self::LowEnergy(Read::read(of)?),
            ChangeKind::DayBegins => Self::DayBegins(Read::read(of)?),
            ChangeKind::Reviewed => Self::Reviewed { goal: of.get("goal")?, review: of.get("review")? },
            ChangeKind::Undone => Self::Undone(Read::read(of)?),
            ChangeKind::Unjoined => Self::Unjoined(Read::read(of)?),
            ChangeKind::Erased => Self::Erased,
        })
    }
}
