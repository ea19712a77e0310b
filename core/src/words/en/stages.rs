//! Sentences of the path's frame: the chapters, the navigation, the first stone.

use super::{
    stage_capacity, stage_clear, stage_doable, stage_know, stage_ladder, stage_matters, stage_obstacle, stage_partner,
    stage_read_back, stage_stands, stage_when, stage_wish,
};
use crate::wizard::{Chapter, Stage};

sentences! {
    /// The sentences around every question.
    Stages {
        chapter_matters: "What matters",
        chapter_goal: "My goal",
        chapter_fit: "Make it fit",
        chapter_company: "Not alone, not too much",
        chapter_read_back: "Read it back",
        step_of(n, all): "Question {n} of {all}",
        back: "Back",
        skip: "Skip",
        next: "Next",
        lay_stone: "Lay the first stone",
        stop_here: "Save and finish later",
        because: "Why are you changing it?",
        because_note: "optional",
        leave: "Cancel",
        keep: "Save",
        nothing_yet: "There are no words for this goal yet. Go back and write a few. A tiny goal is fine.",
        kept_title: "Your words are saved",
        laid_title: "The first stone is laid",
        laid_lead: "That took some thought. You can change any part of it, at any time.",
        to_today: "Go to Today",
        to_goal: "See this goal",
        another: "A new goal",
        save_copy: "Save a copy",
        print: "Print it",
        ended_title: "This carried on in another tab",
        ended: "It was finished there, or deleted. What you wrote here since then isn’t saved.",
        go_on_here: "Carry on with it here",
        not_here: "This one isn’t here",
        not_here_lead: "It may be finished or deleted, or you may have begun it on another device.",
        to_goals: "See your goals",
    }
}

/// The name of a chapter.
pub fn chapter(chapter: Chapter) -> &'static str {
    match chapter {
        Chapter::Matters => EN.chapter_matters,
        Chapter::Goal => EN.chapter_goal,
        Chapter::Fit => EN.chapter_fit,
        Chapter::Company => EN.chapter_company,
        Chapter::ReadBack => EN.chapter_read_back,
    }
}

/// The question of a stage.
pub fn title(stage: Stage) -> &'static str {
    title_and_why(stage).0
}

/// Why a stage asks its question.
pub fn why(stage: Stage) -> &'static str {
    title_and_why(stage).1
}

fn title_and_why(stage: Stage) -> (&'static str, &'static str) {
    match stage {
        Stage::Matters => (stage_matters::EN.title, stage_matters::EN.why),
        Stage::Stands => (stage_stands::EN.title, stage_stands::EN.why),
        Stage::Wish => (stage_wish::EN.title, stage_wish::EN.why),
        Stage::Clear => (stage_clear::EN.title, stage_clear::EN.why),
        Stage::Know => (stage_know::EN.title, stage_know::EN.why),
        Stage::Doable => (stage_doable::EN.title, stage_doable::EN.why),
        Stage::When => (stage_when::EN.title, stage_when::EN.why),
        Stage::Obstacle => (stage_obstacle::EN.title, stage_obstacle::EN.why),
        Stage::Partner => (stage_partner::EN.title, stage_partner::EN.why),
        Stage::Capacity => (stage_capacity::EN.title, stage_capacity::EN.why),
        Stage::Ladder => (stage_ladder::EN.title, stage_ladder::EN.why),
        Stage::ReadBack => (stage_read_back::EN.title, stage_read_back::EN.why),
    }
}
