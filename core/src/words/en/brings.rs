//! Sentences of the preview of a file: each kind of change in it, contacts by name, and the files that came in before.

use crate::plan::ChangeKind;

sentences! {
    /// The preview of a file.
    Brings {
        title: "What is new in it, by kind",
        values(n): "1 list of what matters to you" | "{n} lists of what matters to you",
        area(n): "1 word on how things stand" | "{n} words on how things stand",
        picked(n): "1 pick of what to work on" | "{n} picks of what to work on",
        goal(n): "1 goal that was set" | "{n} goals that were set",
        part(n): "1 change in a goal" | "{n} changes in goals",
        status(n): "1 goal moved, such as paused or let go" | "{n} moves of goals, such as paused or let go",
        order(n): "1 new order of goals" | "{n} new orders of goals",
        day(n): "1 word on a day" | "{n} words on days",
        cleared(n): "1 word on a day taken away" | "{n} words on days taken away",
        step(n): "1 small step ticked, or the tick taken off" | "{n} small steps ticked, or the tick taken off",
        rung(n): "1 place on a ladder" | "{n} places on ladders",
        pair(n): "1 word on how two goals go together" | "{n} words on how two goals go together",
        room(n): "1 change of the time you have" | "{n} changes of the time you have",
        contacts(n): "1 list of contacts" | "{n} lists of contacts",
        hard_day(n): "1 change of your plan for hard days" | "{n} changes of your plan for hard days",
        appointment(n): "1 date of a session" | "{n} dates of sessions",
        session(n): "1 word on a session" | "{n} words on sessions",
        look_back(n): "1 look back, or answer to the offer of one" | "{n} looks back, or answers to the offer of one",
        low(n): "1 time with low energy" | "{n} times with low energy",
        begins(n): "1 change of when your day begins" | "{n} changes of when your day begins",
        review(n): "1 word of someone else on a goal" | "{n} words of someone else on goals",
        undone(n): "1 time that something is taken back" | "{n} times that something is taken back",
        unjoined(n): "1 file that is taken back" | "{n} files that are taken back",
        erased(n): "1 time that all is erased" | "{n} times that all is erased",

        ask: "Contacts in this copy. Which do you want on your help page?",
        ask_hint: "None comes in without a tick. Tick only those whose number you know.",
        no_name: "No name",
        no_number: "No number",

        files_title: "Files that came in",
        files_say: "You can take back what a file brought, at any time. If you open it once more, it comes again.",
        file(n, date): "On {date}: 1 thing" | "On {date}: {n} things",
        file_saved(date): "The file was saved on {date}.",
        take_back: "Take it back",
        take_back_name(date): "Take back what came in on {date}",
        taken_back: "It is taken back. What you did yourself is still here.",
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
