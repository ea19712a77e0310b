//! After HL7's Person-Centered Outcomes guide: Dorothy's story, as far as it goes without a screen.

use crate::native::world::{date, it_is, new_shelf, open, page};
use cairn_core::plan::{Area, CheckIn, End, Outcome, Part, StoneKind};
use cairn_core::wizard::{self, AreaDraft, Door, Draft, MeasureChoice, MeasureDraft, RulerAdvice, Stage};
use cairn_core::yielder::BlockOn as _;
use chrono::Days;
use leptos::prelude::*;

#[test]
fn dorothys_story_from_the_first_question_to_a_fresh_browser() {
    let shelf = new_shelf();
    let (copy, plan) = page(|| {
        let monday = date(2026, 11, 2);
        it_is(monday);
        let notebook = open(&shelf);
        let mut draft = notebook.drafts().begin(Door::Whole);
        draft.areas.insert(Area::Relationships, AreaDraft { now: Some(1), want: Some(4) });
        draft.areas.insert(Area::PhysicalHealth, AreaDraft { now: Some(2), want: Some(5) });
        draft.picked = Some(Area::Relationships);
        draft.wish = "I want to see my grandchildren more".into();
        draft.wording = "have dinner with my daughter's family".into();
        let often = |times: &str| MeasureDraft {
            kind: Some(MeasureChoice::HowOften),
            times: times.into(),
            ..MeasureDraft::default()
        };
        draft.measure = often("2");
        (draft.importance, draft.confidence) = (Some(8), Some(3));
        assert_eq!(
            wizard::ruler_advice(draft.importance, draft.confidence),
            Some(RulerAdvice::MattersButUnsure { session_first: false })
        );
        // It matters, but she is not sure she can: a smaller step.
        draft.measure = often("1");
        draft.smallest = "call them on Sunday".into();
        (draft.start, draft.end) = ("2026-11-02".into(), "2027-01-31".into());
        draft.obstacle = "If I feel like a burden".into();
        draft.action = "then I will ask what I can bring".into();
        draft.ladder =
            ["no contact", "a call a month", "dinner each week", "two dinners", "a weekend together"].map(Into::into);
        draft.stage = Stage::ReadBack;
        notebook.drafts().keep(&draft);
        let id = notebook.finish(&draft, "").unwrap();

        // Three weeks of check-ins: one week missed, and one setback that ends in a change.
        notebook.check_in(id, monday, Outcome::Done);
        it_is(monday + Days::new(14));
        notebook.say_of_day(
            id,
            CheckIn { note: "they were away".into(), ..CheckIn::new(date(2026, 11, 16), Outcome::NotToday) },
        );
        let smaller = Draft {
            measure: MeasureDraft { per: cairn_core::plan::Per::Month, times: "2".into(), ..often("2") },
            ..notebook.drafts().begin_edit(id, Stage::Know).unwrap()
        };
        notebook.finish(&smaller, "weekends are full until spring");
        it_is(monday + Days::new(20));
        notebook.check_in(id, date(2026, 11, 22), Outcome::Smallest);

        let plan = notebook.plan().get_untracked();
        let gaps: Vec<Option<i8>> = plan.areas.values().map(|standing| cairn_core::scales::gap(*standing)).collect();
        assert_eq!(gaps, [Some(3), Some(3)], "a tie is hers to break");
        assert_eq!(plan.picked, Some(Area::Relationships));
        let goal = plan.goal(id).unwrap();
        assert_eq!(goal.parts.when.end, Some(End::On(date(2027, 1, 31))));
        assert!(matches!(goal.history[0].before, Part::Measure(Some(_))));
        let kinds: Vec<StoneKind> = goal.stones(chrono::NaiveDate::MAX).iter().map(|stone| stone.kind).collect();
        let laid = [StoneKind::First, StoneKind::Done, StoneKind::WiseChange, StoneKind::Smallest, StoneKind::Return];
        assert_eq!(kinds, laid);
        (notebook.backups().full().block_on(), plan)
    });
    assert_eq!(copy.name, "cairn-2026-11-22.json");

    // A fresh browser.
    page(|| {
        let fresh = new_shelf();
        let notebook = open(&fresh);
        let opened = notebook.open_backup(&copy.text).block_on().unwrap();
        let preview = opened.preview();
        assert_eq!((preview.new_acts, preview.goals_new, preview.check_ins), (5, 1, 3));
        assert_eq!((preview.newest, preview.saved), (Some(date(2026, 11, 22)), Some(date(2026, 11, 22))));
        assert!(notebook.plan().with_untracked(cairn_core::plan::Plan::is_empty), "looking changes nothing");
        notebook.join_backup(opened).block_on();
        assert_eq!(notebook.plan().get_untracked(), plan, "nothing is missing");
        assert_eq!(open(&fresh).plan().get_untracked(), plan, "and it stays");
        assert_eq!(notebook.backups().full().block_on().text, copy.text);
    });
}
