//! Acts and what they change.

use super::{Json, Read};
use crate::plan::{
    Act, Appointment, Area, Change, CheckIn, DayBegins, Days, Effect, End, Helper, How, IfThen, Ladder, Level, Measure,
    Part, Partner, Parts, Per, Rating, Review, Rulers, Rung, Session, Setback, Stance, Standing, Status, Step,
    TimeOfDay, Value, When, Why,
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
fields!(IfThen: ; outcome, obstacle, action);
fields!(Partner: ; who, knows_goal, knows_progress, knows_obstacle, when, how, not_say);
fields!(Helper: ; name, phone);
fields!(Parts: ; wording, value, area, measure, steps, rulers, when, smallest, if_then, partner, weekly_minutes, ladder);

tags!(How: "done" Done, "smallest" Smallest, "not-today" NotToday);
tags!(Why: "too-much" TooMuch, "unexpected" Unexpected, "not-mine" NotMine);
tags!(Stance: "agree" Agree, "disagree" Disagree, "pending" Pending);
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
        match tag {
            "focus" => Some(Self::Focus),
            "parked" => Some(Self::Parked),
            "paused" => Some(Self::Paused { until: inside.get("until")? }),
            "finished" => Some(Self::Finished),
            "let-go" => Some(Self::LetGo),
            _ => None,
        }
    }
}

impl Read for Measure {
    fn read(json: &Json) -> Option<Self> {
        let (tag, of) = json.tagged()?;
        Some(match tag {
            "how-often" => Self::HowOften { times: of.get("times")?, per: of.get("per")?, minutes: of.get("minutes")? },
            "how-much" => Self::HowMuch { from: of.get("from")?, target: of.get("target")?, unit: of.get("unit")? },
            "less-of" => {
                Self::LessOf { from: of.get("from")?, to: of.get("to")?, unit: of.get("unit")?, per: of.get("per")? }
            }
            "done-or-not" => Self::DoneOrNot,
            "closeness" => Self::Closeness,
            _ => return None,
        })
    }
}

impl Read for Part {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        Some(match tag {
            "wording" => Self::Wording(Read::read(inside)?),
            "value" => Self::Value(Read::read(inside)?),
            "area" => Self::Area(Read::read(inside)?),
            "measure" => Self::Measure(Read::read(inside)?),
            "steps" => Self::Steps(Read::read(inside)?),
            "rulers" => Self::Rulers(Read::read(inside)?),
            "when" => Self::When(Read::read(inside)?),
            "smallest" => Self::Smallest(Read::read(inside)?),
            "if-then" => Self::IfThen(Read::read(inside)?),
            "partner" => Self::Partner(Read::read(inside)?),
            "weekly-minutes" => Self::WeeklyMinutes(Read::read(inside)?),
            "ladder" => Self::Ladder(Read::read(inside)?),
            _ => return None,
        })
    }
}

impl Read for Change {
    fn read(json: &Json) -> Option<Self> {
        let (tag, of) = json.tagged()?;
        Some(match tag {
            "values-chosen" => Self::ValuesChosen(Read::read(of)?),
            "area-rated" => Self::AreaRated { area: of.get("area")?, standing: of.get("standing")? },
            "area-picked" => Self::AreaPicked(Read::read(of)?),
            "goal-made" => Self::GoalMade {
                goal: of.get("goal")?,
                wish: of.get("wish")?,
                parts: of.get("parts")?,
                status: of.get("status")?,
            },
            "part-changed" => Self::PartChanged {
                goal: of.get("goal")?,
                part: of.get("part")?,
                because: of.get_or_default("because")?,
            },
            "status-changed" => Self::StatusChanged {
                goal: of.get("goal")?,
                status: of.get("status")?,
                because: of.get_or_default("because")?,
            },
            "ordered" => Self::Ordered(Read::read(of)?),
            "checked-in" => Self::CheckedIn { goal: of.get("goal")?, check_in: of.get("check_in")? },
            "check-in-cleared" => Self::CheckInCleared { goal: of.get("goal")?, day: of.get("day")? },
            "step-ticked" => Self::StepTicked { goal: of.get("goal")?, step: of.get("step")?, done: of.get("done")? },
            "ladder-placed" => Self::LadderPlaced { goal: of.get("goal")?, rung: of.get("rung")?, day: of.get("day")? },
            "pair-judged" => {
                Self::PairJudged { one: of.get("one")?, other: of.get("other")?, effect: of.get("effect")? }
            }
            "capacity-set" => Self::CapacitySet(Read::read(of)?),
            "helpers-set" => Self::HelpersSet(Read::read(of)?),
            "session-planned" => Self::SessionPlanned(Read::read(of)?),
            "session-noted" => Self::SessionNoted(Read::read(of)?),
            "setback-met" => Self::SetbackMet { goal: of.get("goal")?, setback: of.get("setback")? },
            "low-energy" => Self::LowEnergy(Read::read(of)?),
            "day-begins" => Self::DayBegins(Read::read(of)?),
            "reviewed" => Self::Reviewed { goal: of.get("goal")?, review: of.get("review")? },
            "undone" => Self::Undone(Read::read(of)?),
            "unjoined" => Self::Unjoined(Read::read(of)?),
            "erased" => Self::Erased,
            _ => return None,
        })
    }
}
