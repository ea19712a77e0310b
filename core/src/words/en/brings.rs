//! Sentences of the preview of a file: each kind of change in it, contacts by name, and the files that came in before.

use crate::plan::ChangeKind;

sentences! {
    /// The preview of a file.
    Brings {
        title: "What’s new in it, by kind",
        values(n): "1 list of what matters to you" | "{n} lists of what matters to you",
        area(n): "1 answer on where things stand" | "{n} answers on where things stand",
        picked(n): "1 choice of what to work on" | "{n} choices of what to work on",
        goal(n): "1 goal set" | "{n} goals set",
        part(n): "1 change in a goal" | "{n} changes in goals",
        status(n): "1 goal paused, let go or moved another way"
            | "{n} times a goal was paused, let go or moved another way",
        order(n): "1 new order of goals" | "{n} new orders of goals",
        day(n): "1 check-in" | "{n} check-ins",
        cleared(n): "1 check-in cleared" | "{n} check-ins cleared",
        step(n): "1 small step ticked or unticked" | "{n} small steps ticked or unticked",
        rung(n): "1 place on a ladder" | "{n} places on ladders",
        pair(n): "1 answer on how two goals go together" | "{n} answers on how two goals go together",
        room(n): "1 change to the time you have" | "{n} changes to the time you have",
        contacts(n): "1 list of contacts" | "{n} lists of contacts",
        hard_day(n): "1 change to your plan for hard days" | "{n} changes to your plan for hard days",
        appointment(n): "1 session date" | "{n} session dates",
        session(n): "1 note about a session" | "{n} notes about sessions",
        look_back(n): "1 answer about something that didn’t go to plan"
            | "{n} answers about things that didn’t go to plan",
        low(n): "1 time with low energy" | "{n} times with low energy",
        begins(n): "1 change to when your day begins" | "{n} changes to when your day begins",
        review(n): "1 view from someone else on a goal" | "{n} views from someone else on goals",
        undone(n): "1 thing undone" | "{n} things undone",
        unjoined(n): "1 added file undone" | "{n} added files undone",
        erased(n): "1 time everything was deleted" | "{n} times everything was deleted",

        ask: "There are contacts in this copy. Which ones do you want on your help page?",
        ask_hint: "Only the ones you tick are added. Tick only those whose number you know.",
        no_name: "No name",
        no_number: "No number",

        files_title: "Files you’ve added",
        files_say: "You can undo what a file added at any time. If you open that file once more, it’s added again.",
        file(n, date): "On {date}: 1 thing" | "On {date}: {n} things",
        file_saved(date): "The file was saved on {date}.",
        take_back: "Undo what it added",
        take_back_name(date): "Undo what it added on {date}",
        taken_back: "That’s undone. Everything you did yourself is still here.",
    }
}

/// The number of changes of a kind in words; none for zero. The match is exhaustive, so a new kind has to be named
/// here.
pub fn kind(kind: ChangeKind, count: usize) -> Option<String> {
    match kind {
        ChangeKind::ValuesChosen => counted!(EN.values, count),
        ChangeKind::AreaRated => counted!(EN.area, count),
        ChangeKind::AreaPicked => counted!(EN.picked, count),
        ChangeKind::GoalMade => counted!(EN.goal, count),
        ChangeKind::PartChanged => counted!(EN.part, count),
        ChangeKind::StatusChanged => counted!(EN.status, count),
        ChangeKind::Ordered => counted!(EN.order, count),
        ChangeKind::CheckedIn => counted!(EN.day, count),
        ChangeKind::CheckInCleared => counted!(EN.cleared, count),
        ChangeKind::StepTicked => counted!(EN.step, count),
        ChangeKind::LadderPlaced => counted!(EN.rung, count),
        ChangeKind::PairJudged => counted!(EN.pair, count),
        ChangeKind::CapacitySet => counted!(EN.room, count),
        ChangeKind::HelpersSet => counted!(EN.contacts, count),
        ChangeKind::HardDayPlanSet => counted!(EN.hard_day, count),
        ChangeKind::SessionPlanned => counted!(EN.appointment, count),
        ChangeKind::SessionNoted => counted!(EN.session, count),
        ChangeKind::SetbackMet => counted!(EN.look_back, count),
        ChangeKind::LowEnergy => counted!(EN.low, count),
        ChangeKind::DayBegins => counted!(EN.begins, count),
        ChangeKind::Reviewed => counted!(EN.review, count),
        ChangeKind::Undone => counted!(EN.undone, count),
        ChangeKind::Unjoined => counted!(EN.unjoined, count),
        ChangeKind::Erased => counted!(EN.erased, count),
    }
}
