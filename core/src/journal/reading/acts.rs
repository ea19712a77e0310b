//! Reading acts and the changes in them from the tree.

use crate::plan::{
    Act, Appointment, Area, AreaRating, Change, ChangeKind, CheckIn, CopingPlan, DayBegins, Days, Effect, End,
    HardDayPart, HardDayTopic, Helper, IfThen, Ladder, Level, Measure, MeasureKind, Outcome, Part, PartKind, Partner,
    Parts, Per, Rating, Review, ReviewAnswer, Rulers, Rung, Session, Setback, SetbackReason, Stance, Status,
    StatusKind, Step, TimeOfDay, Value, When,
};
use crate::tree::{FromTree, Json};

fields!(Act: on, does;);
fields!(CheckIn: day, how; note, closeness, achievement, enjoyment);
fields!(AreaRating: ; now, want);
fields!(Appointment: on; every);
fields!(Session: on; question, decision, held, notes);
fields!(Setback: on; why, obstacle, learnt);
fields!(ReviewAnswer: stance; words);
fields!(Review: by, on, stance; right_goal, right_way, rating, comment);
fields!(Step: text, done;);
fields!(Rulers: ; importance, confidence, why, importance_up, sure, one_up);
fields!(When: ; start, review, end, days, time, smallest_until);
fields!(IfThen: ; outcome, obstacle, action, more);
fields!(CopingPlan: obstacle, action;);
fields!(Partner: ; who, knows_goal, knows_progress, knows_obstacle, when, how, not_say);
fields!(HardDayPart: about, words;);
fields!(Helper: ; name, phone, note);
fields!(Parts: ; wording, value, area, measure, steps, rulers, when, smallest, if_then, partner, weekly_minutes, ladder);

tags!(Outcome: "done" Done, "smallest" Smallest, "not-today" NotToday);
tags!(SetbackReason: "too-much" TooMuch, "unexpected" Unexpected, "not-mine" NotMine, "not-well" NotWell);
tags!(Stance: "agree" Agree, "disagree" Disagree, "pending" Pending);
tags!(HardDayTopic: "starts" Starts, "myself" Myself, "places" Places, "ask" Ask, "job" Job, "safer" Safer, "today" Today);
tags!(Effect: "helps" Helps, "no-matter" NoMatter, "gets-in-the-way" GetsInTheWay);
tags!(Per: "day" Day, "week" Week, "month" Month, "year" Year);

impl FromTree for Area {
    fn read(json: &Json) -> Option<Self> {
        Self::from_slug(json.text()?)
    }
}

impl FromTree for Level {
    fn read(json: &Json) -> Option<Self> {
        u8::read(json)?.try_into().ok()
    }
}

impl FromTree for DayBegins {
    fn read(json: &Json) -> Option<Self> {
        u8::read(json)?.try_into().ok()
    }
}

impl FromTree for Rating {
    fn read(json: &Json) -> Option<Self> {
        u8::read(json)?.try_into().ok()
    }
}

impl FromTree for Rung {
    fn read(json: &Json) -> Option<Self> {
        let n = f64::read(json)?;
        Self::ALL.into_iter().find(|rung| (f64::from(rung.get()) - n).abs() < f64::EPSILON)
    }
}

impl FromTree for Days {
    fn read(json: &Json) -> Option<Self> {
        Vec::<u8>::read(json).map(Self::from)
    }
}

impl FromTree for Ladder {
    fn read(json: &Json) -> Option<Self> {
        Vec::read(json)?.try_into().ok().map(Self)
    }
}

impl FromTree for Value {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        match tag {
            "card" => u8::read(inside).map(Self::Card),
            "own" => String::read(inside).map(Self::Own),
            _ => None,
        }
    }
}

impl FromTree for End {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        match tag {
            "keep-going" => Some(Self::KeepGoing),
            "on" => FromTree::read(inside).map(Self::On),
            _ => None,
        }
    }
}

impl FromTree for TimeOfDay {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        match tag {
            "morning" => Some(Self::Morning),
            "midday" => Some(Self::Midday),
            "afternoon" => Some(Self::Afternoon),
            "evening" => Some(Self::Evening),
            "night" => Some(Self::Night),
            "at" => FromTree::read(inside).map(Self::At),
            _ => None,
        }
    }
}

impl FromTree for Status {
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

impl FromTree for Measure {
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

impl FromTree for Part {
    fn read(json: &Json) -> Option<Self> {
        let (tag, inside) = json.tagged()?;
        Some(match PartKind::from_tag(tag)? {
            PartKind::Wording => Self::Wording(FromTree::read(inside)?),
            PartKind::Value => Self::Value(FromTree::read(inside)?),
            PartKind::Area => Self::Area(FromTree::read(inside)?),
            PartKind::Measure => Self::Measure(FromTree::read(inside)?),
            PartKind::Steps => Self::Steps(FromTree::read(inside)?),
            PartKind::Rulers => Self::Rulers(FromTree::read(inside)?),
            PartKind::When => Self::When(FromTree::read(inside)?),
            PartKind::Smallest => Self::Smallest(FromTree::read(inside)?),
            PartKind::IfThen => Self::IfThen(FromTree::read(inside)?),
            PartKind::Partner => Self::Partner(FromTree::read(inside)?),
            PartKind::WeeklyMinutes => Self::WeeklyMinutes(FromTree::read(inside)?),
            PartKind::Ladder => Self::Ladder(FromTree::read(inside)?),
        })
    }
}

impl FromTree for Change {
    fn read(json: &Json) -> Option<Self> {
        let (tag, of) = json.tagged()?;
        Some(match ChangeKind::from_tag(tag)? {
            ChangeKind::ValuesChosen => Self::ValuesChosen(FromTree::read(of)?),
            ChangeKind::AreaRated => Self::AreaRated { area: of.get("area")?, standing: of.get("standing")? },
            ChangeKind::AreaPicked => Self::AreaPicked(FromTree::read(of)?),
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
            ChangeKind::Ordered => Self::Ordered(FromTree::read(of)?),
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
            ChangeKind::CapacitySet => Self::CapacitySet(FromTree::read(of)?),
            ChangeKind::HelpersSet => Self::HelpersSet(FromTree::read(of)?),
            ChangeKind::HardDayPlanSet => Self::HardDayPlanSet(FromTree::read(of)?),
            ChangeKind::SessionPlanned => Self::SessionPlanned(FromTree::read(of)?),
            ChangeKind::SessionNoted => Self::SessionNoted(FromTree::read(of)?),
            ChangeKind::SetbackMet => Self::SetbackMet { goal: of.get("goal")?, setback: of.get("setback")? },
            ChangeKind::LowEnergy => Self::LowEnergy(FromTree::read(of)?),
            ChangeKind::DayBegins => Self::DayBegins(FromTree::read(of)?),
            ChangeKind::Reviewed => Self::Reviewed { goal: of.get("goal")?, review: of.get("review")? },
            ChangeKind::Undone => Self::Undone(FromTree::read(of)?),
            ChangeKind::Unjoined => Self::Unjoined(FromTree::read(of)?),
            ChangeKind::Erased => Self::Erased,
        })
    }
}
