//! The example: a made-up person's three goals and three weeks of check-ins, as acts.

use super::Notebook;
use cairn_core::plan::{
    Act, Area, AreaRating, Change, CheckIn, End, GoalId, IfThen, Ladder, Measure, Outcome, Part, Partner, Parts, Per,
    Rating, Rulers, Stamp, Status, Step, TimeOfDay, Value, When,
};
use cairn_core::words::en::example::EN as E;
use cairn_core::words::en::values;
use chrono::{Days, NaiveDate};
use leptos::prelude::*;

impl Notebook {
    /// Records the example's acts in an empty notebook.
    pub fn fill_with_example(self) {
        let env = self.recorder.storage.env();
        let recorded = self.recorder.storage.journal.try_update_value(|journal| {
            for act in acts(self.recorder.day.now()) {
                // The example lives in this page only: what its shelf says changes nothing.
                let _ = journal.record(act, env.now());
            }
        });
        if recorded.is_some() {
            self.recorder.refold();
        }
    }
}

/// The acts of the example, oldest first, dated back from this day. None is dated after it.
pub(super) fn acts(today: NaiveDate) -> Vec<Act> {
    let mut days = Vec::new();
    let mut on = |ago: u64, does: Vec<Change>| days.push((ago, Act { on: before(today, ago), does }));
    on(24, about_the_person());
    on(24, vec![made(WALK, E.walk_wish, walk(today), Status::Focus)]);
    on(14, vec![made(CHOIR, E.choir_wish, choir(), Status::Focus)]);
    on(14, vec![made(COOK, E.cook_wish, cook(), Status::Parked)]);
    on(6, vec![changed_time(today)]);
    on(9, vec![ticked(E.choir_step_1, before(today, 9))]);
    on(3, vec![ticked(E.choir_step_2, before(today, 3))]);
    for (goal, ago, how, note, felt) in SAID {
        on(*ago, vec![said(*goal, before(today, *ago), *how, note, *felt)]);
    }
    cairn_core::sort::by_key(&mut days, |(ago, _)| std::cmp::Reverse(*ago));
    days.into_iter().map(|(_, act)| act).collect()
}

const WALK: u64 = 1;
const CHOIR: u64 = 2;
const COOK: u64 = 3;

/// A check-in: goal, days ago, outcome, note, and the ratings of closeness, achievement and enjoyment.
type Said = (u64, u64, Outcome, &'static str, Option<[u8; 3]>);

/// The check-ins of three weeks, with a gap of ten days and a return.
const SAID: &[Said] = &[
    (WALK, 23, Outcome::Done, E.walk_note_1, Some([2, 5, 4])),
    (WALK, 21, Outcome::Done, "", None),
    (WALK, 20, Outcome::Smallest, "", None),
    (WALK, 18, Outcome::NotToday, "", None),
    (WALK, 16, Outcome::Done, "", Some([3, 6, 5])),
    (WALK, 6, Outcome::Smallest, E.walk_note_2, Some([3, 6, 3])),
    (WALK, 4, Outcome::Done, "", None),
    (WALK, 2, Outcome::Done, E.walk_note_3, Some([6, 8, 7])),
    (CHOIR, 9, Outcome::Smallest, "", None),
    (CHOIR, 3, Outcome::Done, E.choir_note, Some([4, 7, 5])),
];

fn before(today: NaiveDate, ago: u64) -> NaiveDate {
    today.checked_sub_days(Days::new(ago)).unwrap_or(today)
}

fn name(n: u64) -> GoalId {
    GoalId(Stamp::new(n, 0, 0))
}

fn made(goal: u64, wish: &str, parts: Parts, status: Status) -> Change {
    Change::GoalMade { goal: name(goal), wish: wish.into(), parts: Box::new(parts), status }
}

fn ticked(step: &str, day: NaiveDate) -> Change {
    Change::StepTicked { goal: name(CHOIR), step: step.into(), done: Some(day) }
}

fn said(goal: u64, day: NaiveDate, how: Outcome, note: &str, felt: Option<[u8; 3]>) -> Change {
    let [closeness, achievement, enjoyment] = felt.map_or([None; 3], |felt| felt.map(|n| Rating::try_from(n).ok()));
    let check_in = CheckIn { note: note.into(), closeness, achievement, enjoyment, ..CheckIn::new(day, how) };
    Change::CheckedIn { goal: name(goal), check_in }
}

fn about_the_person() -> Vec<Change> {
    let rated = |area, now: u8, want: u8| {
        let standing = AreaRating { now: now.try_into().ok(), want: want.try_into().ok() };
        Change::AreaRated { area, standing }
    };
    vec![
        Change::ValuesChosen([E.value_1, E.value_2, E.value_3].into_iter().filter_map(values::value).collect()),
        rated(Area::PhysicalHealth, 2, 4),
        rated(Area::Relationships, 3, 4),
        rated(Area::MentalHealth, 2, 3),
        rated(Area::DailyLiving, 3, 3),
        Change::AreaPicked(Some(Area::PhysicalHealth)),
        Change::CapacitySet(Some(120)),
    ]
}

fn walk(today: NaiveDate) -> Parts {
    let outcomes = [E.ladder_1, E.ladder_2, E.ladder_3, E.ladder_4, E.ladder_5];
    Parts {
        wording: E.walk.into(),
        value: value(E.value_1),
        area: Some(Area::PhysicalHealth),
        measure: Some(Measure::HowOften { times: 3.0, per: Per::Week, minutes: Some(15.0) }),
        rulers: Rulers {
            importance: Rating::try_from(8).ok(),
            confidence: Rating::try_from(7).ok(),
            why: E.walk_why.into(),
            one_up: E.walk_one_up.into(),
            ..Rulers::default()
        },
        when: When {
            start: Some(before(today, 24)),
            review: today.checked_add_days(Days::new(18)),
            end: Some(End::KeepGoing),
            time: Some(TimeOfDay::Morning),
            ..When::default()
        },
        smallest: E.walk_smallest.into(),
        if_then: Some(IfThen {
            outcome: E.walk_outcome.into(),
            obstacle: E.walk_obstacle.into(),
            action: E.walk_action.into(),
            ..IfThen::default()
        }),
        partner: Some(partner()),
        ladder: Some(Ladder(outcomes.map(Into::into))),
        ..Parts::default()
    }
}

/// The change of the walk's time of day on the day of the return.
fn changed_time(today: NaiveDate) -> Change {
    let when = When { time: Some(TimeOfDay::Midday), ..walk(today).when };
    Change::PartChanged { goal: name(WALK), part: Box::new(Part::When(when)), because: E.walk_changed.into() }
}

fn partner() -> Partner {
    Partner {
        who: E.partner.into(),
        knows_goal: true,
        knows_progress: true,
        knows_obstacle: false,
        when: E.partner_when.into(),
        how: E.partner_how.into(),
        not_say: E.partner_not_say.into(),
    }
}

fn choir() -> Parts {
    let step = |text: &str| Step { text: text.into(), done: None };
    Parts {
        wording: E.choir.into(),
        value: value(E.value_3),
        area: Some(Area::Relationships),
        measure: Some(Measure::DoneOrNot),
        steps: vec![step(E.choir_step_1), step(E.choir_step_2), step(E.choir_step_3)],
        smallest: E.choir_smallest.into(),
        ..Parts::default()
    }
}

fn cook() -> Parts {
    Parts {
        wording: E.cook.into(),
        area: Some(Area::DailyLiving),
        measure: Some(Measure::HowOften { times: 1.0, per: Per::Week, minutes: None }),
        smallest: E.cook_smallest.into(),
        ..Parts::default()
    }
}

fn value(name: &str) -> Option<Value> {
    values::value(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use cairn_core::coach::Guarded;
    use cairn_core::plan::{Plan, StoneKind};

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
    }

    fn plan() -> Plan {
        let acts = acts(today());
        let stamped: Vec<(Stamp, Act)> = (1..).map(|n| Stamp::new(n, 0, 7)).zip(acts).collect();
        Plan::fold(stamped.iter().map(|(stamp, act)| (*stamp, act)))
    }

    #[test]
    fn every_change_finds_its_goal_and_nothing_lies_ahead() {
        let plan = plan();
        assert_eq!(plan.goals.len(), 3);
        assert_eq!(plan.focus(today()).count(), 2);
        let walk = &plan.goals[&name(WALK)];
        assert_eq!(walk.check_ins.len(), SAID.iter().filter(|said| said.0 == WALK).count());
        assert_eq!(walk.history.len(), 1);
        assert_eq!(plan.goals[&name(CHOIR)].next_step(), Some(E.choir_step_3));
        assert!(acts(today()).iter().all(|act| act.on <= today()));
        assert!(plan.values.iter().all(|value| matches!(value, Value::Card(_))), "{:?}", plan.values);
    }

    #[test]
    fn no_goal_of_the_example_is_guarded() {
        let all = plan();
        let guarded: Vec<_> = all.goals.values().filter_map(|goal| Some((goal.title(), goal.guard()?))).collect();
        assert_eq!(guarded, []);
    }

    #[test]
    fn the_walk_shows_a_return_and_a_wise_change() {
        let stones = plan().goals[&name(WALK)].stones(today());
        let count = |kind| stones.iter().filter(|stone| stone.kind == kind).count();
        assert_eq!((count(StoneKind::Return), count(StoneKind::WiseChange)), (1, 1));
    }
}
