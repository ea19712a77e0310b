//! Each guard in each place where Cairn would otherwise put a number on a goal, count it or ask for less of it.

use cairn_core::coach::{Guard, Guarded, Suggestion, Unguarded, read, suggest};
use cairn_core::exchange::calendar::EventKind as Event;
use cairn_core::plan::{Goal, IfThen, Measure, Part, Parts, Per, Plan, SetbackReason, Step};
use cairn_core::scales::weeks;
use cairn_core::testing::{Life, day};
use cairn_core::wizard::{
    Draft, LookBack, LookBackSize, MeasureChoice, MeasureDraft, capacity_check, fill_from_words, offered_measures,
    parse_measure, parts, propose_ladder, smaller_versions,
};
use cairn_core::words::en::{coach, files, measure as measures, rhythm, stage_ladder};

/// Goals of each guard, as people say them with numbers, then each with words of no guard and a part that is guarded.
fn guarded() -> Vec<(Guard, Draft)> {
    let of = |guard, wording: &str| (guard, Draft { wording: wording.into(), ..Draft::default() });
    let count = |kind, from: &str, to: &str, unit: &str| MeasureDraft {
        kind: Some(kind),
        from: from.into(),
        to: to.into(),
        unit: unit.into(),
        ..MeasureDraft::default()
    };
    let often = |times: &str, per| MeasureDraft {
        kind: Some(MeasureChoice::HowOften),
        times: times.into(),
        per,
        ..MeasureDraft::default()
    };
    let plain = || Draft { wording: "reach my goal".into(), measure_touched: true, ..Draft::default() };
    let with = |guard, measure| (guard, Draft { measure, ..plain() });
    let step =
        |guard, text: &str| (guard, Draft { steps: vec![text.into()], measure: often("3", Per::Week), ..plain() });
    let smallest =
        |guard, text: &str| (guard, Draft { smallest: text.into(), measure: often("3", Per::Week), ..plain() });
    let rung = |guard, text: &str| {
        let mut draft = Draft { measure: often("3", Per::Week), ..plain() };
        draft.ladder[4] = text.into();
        (guard, draft)
    };
    vec![
        of(Guard::Body, "weigh 50 kg by June"),
        of(Guard::Food, "skip dinner 3 times a week"),
        of(Guard::Food, "fast for 16 hours every day"),
        of(Guard::Food, "only purge twice a week"),
        of(Guard::Food, "eat 1,000 calories a day"),
        of(Guard::Medicine, "take my medicine once a day"),
        of(Guard::Harm, "Cut down on cutting: twice this week"),
        of(Guard::Sober, "be sober for 30 days"),
        of(Guard::Sober, "drink at most 3 beers a week"),
        of(Guard::Checking, "check the door only 3 times a day"),
        of(Guard::Pain, "go to the gym 12 times a week"),
        of(Guard::Pain, "walk with less back pain 4 days a week"),
        with(Guard::Body, count(MeasureChoice::LessOf, "60", "50", "kg")),
        with(Guard::Food, count(MeasureChoice::LessOf, "1500", "1000", "calories")),
        with(Guard::Food, count(MeasureChoice::HowMuch, "", "", "kcal")),
        with(Guard::Sober, count(MeasureChoice::LessOf, "10", "5", "beers")),
        (
            Guard::Body,
            Draft { wish: "weigh less".into(), measure: count(MeasureChoice::LessOf, "60", "50", ""), ..plain() },
        ),
        (
            Guard::Pain,
            Draft {
                wording: "go to the gym".into(),
                measure: often("7", Per::Week),
                measure_touched: true,
                ..Draft::default()
            },
        ),
        (
            Guard::Medicine,
            Draft {
                wording: "take my tablets".into(),
                measure: often("1", Per::Day),
                measure_touched: true,
                ..Draft::default()
            },
        ),
        step(Guard::Food, "no dinner on Monday"),
        step(Guard::Medicine, "halve my dose"),
        smallest(Guard::Body, "get on the scale"),
        smallest(Guard::Checking, "wash my hands only once"),
        rung(Guard::Sober, "no alcohol for 30 days"),
        rung(Guard::Body, "40 kg"),
    ]
}

const THRICE: Measure = Measure::HowOften { times: 3.0, per: Per::Week, minutes: None };

/// The draft as a goal that was made half a month ago.
fn goal(draft: &Draft) -> Goal {
    Life::new().goal(day(1), &draft.wish).with(parts(draft)).only_goal()
}

/// The same as goals; a measure without a number is none of a goal yet.
fn guarded_goals() -> impl Iterator<Item = (Guard, Goal)> {
    let has_number =
        |(_, draft): &(Guard, Draft)| draft.measure.kind.is_none() || parse_measure(&draft.measure).is_some();
    guarded().into_iter().filter(has_number).map(|(guard, draft)| (guard, goal(&draft)))
}

#[test]
fn each_is_known_as_a_draft_and_as_a_goal() {
    for (guard, draft) in guarded() {
        assert_eq!(draft.guard(), Some(guard), "{draft:?}");
        assert_eq!(Unguarded::of(&draft), Err(guard));
    }
    for (guard, goal) in guarded_goals() {
        assert_eq!(Unguarded::of(&goal).map(smaller_versions), Err(guard));
        assert_eq!(goal.guard(), Some(guard), "{:?}", goal.parts);
    }
    for guard in Guard::ALL {
        assert!(guarded().iter().any(|(of, _)| *of == guard), "{guard:?}");
    }
}

#[test]
fn the_coach_asks_for_no_number_and_offers_no_4_of_7() {
    for (guard, draft) in guarded() {
        let reading = read(draft.words(), day(22));
        if reading.guard.is_none() {
            continue;
        }
        let mut sent_away = Vec::new();
        while let Some(suggestion) = suggest(&reading, &sent_away) {
            assert!(!matches!(suggestion, Suggestion::HowMuch | Suggestion::FourOfSeven), "{guard:?} {suggestion:?}");
            sent_away.push(suggestion);
        }
        let is_of_food = matches!(guard, Guard::Body | Guard::Food) && !reading.danger;
        assert_eq!(sent_away.first() == Some(&Suggestion::AbleToDo), is_of_food, "{draft:?}");
        assert!(guard != Guard::Harm || sent_away.is_empty());
    }
    let line =
        "Numbers about food or weight are best set with a doctor or dietitian. What would you like to be able to do?";
    assert_eq!((coach::ask(Suggestion::AbleToDo), coach::why(Suggestion::AbleToDo, None)), (line, None));
}

#[test]
fn no_number_is_filled_in_from_the_words() {
    for (guard, draft) in guarded() {
        let mut filled = Draft { measure: MeasureDraft::default(), measure_touched: false, ..draft };
        let reading = read(filled.words(), day(22));
        fill_from_words(&mut filled, &reading);
        assert_eq!(filled.measure, MeasureDraft::default(), "{guard:?} {filled:?}");
        fill_from_words(&mut filled, &reading);
        assert_eq!(filled.measure, MeasureDraft::default(), "a second key changes nothing");
    }
}

#[test]
fn no_kind_of_measure_that_counts_is_offered() {
    for (guard, draft) in guarded() {
        let chosen = draft.measure.kind;
        let counts = offered_measures(&draft).into_iter().filter(|kind| kind.counts() && chosen != Some(*kind));
        assert_eq!(counts.collect::<Vec<_>>(), [], "{guard:?}");
        let has = |kind| offered_measures(&draft).contains(&kind);
        assert!(has(MeasureChoice::DoneOrNot) && has(MeasureChoice::Closeness));
        assert!(measures::like(MeasureChoice::DoneOrNot, draft.guard()).contains("agreed"));
        // What the person set by hand is theirs.
        assert_eq!(parts(&draft).measure, parse_measure(&draft.measure));
    }
}

#[test]
fn no_ladder_of_numbers_is_proposed() {
    for (guard, draft) in guarded() {
        assert!(Unguarded::of(&draft).map(propose_ladder).is_err());
        let lines = stage_ladder::proposed(&draft);
        if guard == Guard::Pain {
            let strain = "as hoped, with less strain";
            assert_eq!(lines, Some(["", "", "", strain, strain].map(str::to_owned)));
        } else {
            assert_eq!(lines, None, "{guard:?}");
        }
    }
}

#[test]
fn a_day_of_low_energy_asks_for_no_part_of_it() {
    for (guard, goal) in guarded_goals() {
        let agreed = match guard {
            Guard::Medicine => "Take it as agreed. The rest can wait.",
            _ => "This one stays as agreed. The rest can wait.",
        };
        assert_eq!(rhythm::enough(&goal), Some(agreed), "{guard:?}");
    }
    let kept = goal(&Draft { wording: "Ask somebody to keep my tablets for me".into(), ..Draft::default() });
    assert_eq!((kept.guard(), rhythm::enough(&kept)), (Some(Guard::Medicine), Some(rhythm::EN.low_line_agreed)));
}

#[test]
fn a_look_back_changes_neither_how_often_nor_the_step() {
    for (guard, mut goal) in guarded_goals() {
        goal.parts.measure = goal.parts.measure.or(Some(THRICE));
        let said = LookBack {
            why: vec![SetbackReason::TooMuch],
            fewer: "1".into(),
            smaller: "a little less".into(),
            later: "2026-12-30".into(),
            ..LookBack::default()
        };
        for size in [None, Some(LookBackSize::FewerDays), Some(LookBackSize::SmallestForTwoWeeks)] {
            let came = LookBack { size, ..said.clone() }.finish(&goal, day(22)).parts;
            assert!(
                matches!(came.as_slice(), [Part::When(when)] if when.smallest_until.is_none()),
                "{guard:?} {came:?}"
            );
        }
    }
}

#[test]
fn no_picture_of_weeks_no_smallest_version_in_a_calendar_and_no_goal_that_could_give() {
    for (guard, mut goal) in guarded_goals() {
        goal.parts.measure = goal.parts.measure.or(Some(THRICE));
        assert!(Unguarded::of(&goal).map(|goal| weeks(goal, 8, day(22))).is_err(), "{guard:?}");
        goal.parts.smallest.push_str("\na little");
        assert!(!files::event(Event::Cue, &goal, true).note.contains("a little"), "{guard:?}");
        goal.parts.weekly_minutes = Some(500);
        let plan = Plan { goals: [(goal.id, goal)].into(), ..Plan::default() };
        let check = capacity_check(&plan, None, &Parts::default(), day(22));
        assert_eq!(check.goal_to_park(100), None, "{guard:?}");
    }
}

/// The same places, to show that they do speak where nothing is guarded.
#[test]
fn an_unguarded_goal_has_all_of_it() {
    let mut draft =
        Draft { wording: "walk 20 minutes 3 times a week".into(), smallest: "to the gate".into(), ..Draft::default() };
    let reading = read(draft.words(), day(22));
    fill_from_words(&mut draft, &reading);
    assert_eq!(offered_measures(&draft), MeasureChoice::ALL);
    assert!(stage_ladder::proposed(&draft).is_some_and(|lines| lines[4].contains('5')));
    let mut of = goal(&draft);
    assert_eq!(Unguarded::of(&of).map(|of| weeks(of, 8, day(22)).len()), Ok(4));
    assert_eq!(rhythm::enough(&of), None, "its check-in says the smallest version");
    assert!(files::event(Event::Cue, &of, true).note.contains("to the gate"));
    let said =
        LookBack { why: vec![SetbackReason::TooMuch], fewer: "1".into(), smaller: "x".into(), ..LookBack::default() };
    assert_eq!(said.finish(&of, day(22)).parts.len(), 2);
    of.parts.smallest.clear();
    assert_eq!(rhythm::enough(&of), Some("Any small part of it is enough today."));
    // What gets in the way is no part of what a goal is about.
    of.parts.if_then = Some(IfThen { obstacle: "my back pain".into(), ..IfThen::default() });
    of.parts.steps = vec![Step { text: "find my shoes".into(), done: None }];
    assert_eq!(of.guard(), None);
}
