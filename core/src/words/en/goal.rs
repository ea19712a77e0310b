//! Sentences of the page of one goal.

use super::pictures;
use crate::coach::danger;
use crate::plan::{CheckIn, Status};

sentences! {
    /// The page of one goal.
    Goal {
        of_mine: "A goal of mine",
        of_mine_say: "On other pages this is “A goal of mine”.",
        of_mine_show: "Show its words on other pages too",
        of_mine_shown: "Other pages show these words until you close Cairn.",
        of_mine_hide: "Don’t show them there",
        gone_title: "This goal isn’t here",
        gone: "It may be on another device, or it may have been undone. You haven’t done anything wrong.",
        to_goals: "See all goals",

        wish: "The wish it came from",
        sentence: "The goal in one sentence. Tap a part to change it.",
        change: "Change",
        change_name(part): "Change: {part}",
        more_title: "You can add more",

        views: "Views of this goal",
        view_now: "Now",
        view_progress: "How it’s going",
        view_plan: "Plan",
        if_then: "For a hard moment",
        felt(felt): "how close: {felt}",
        felt_achieved(felt): "got something done: {felt}",
        felt_enjoyed(felt): "enjoyed it: {felt}",

        cairn_title: "Its cairn",
        stones_list(title, kinds): "{title}: {kinds}.",

        steps: "Small steps",
        step_done(date): "done on {date}",

        history_title: "History",
        was: "How it was before, and now",
        was_then: "Before",
        is_now: "Now",
        bring_back: "Use this again",
        bring_back_name(part): "Use this again: {part}",

        place_title: "Where this goal is now",
        pause: "Pause it",
        park: "Park it for now",
        focus: "Put it in focus",
        take_up: "Pick it up again",
        reached: "I got there",
        let_go: "Let it go",
        print: "Print this page",

        pause_title: "Pause this goal",
        pause_say: "Rest is part of the way. Your stones stay, and nothing is counted while the goal is paused.",
        until: "Bring it back on",
        until_hint: "Or leave this blank, and bring it back when you’re ready.",
        until_week: "In a week",
        until_two_weeks: "In 2 weeks",
        until_month: "In a month",
        until_day(date): "It comes back on its own on {date}.",
        until_open: "With no day, it stays paused until you bring it back.",
        park_title: "Park this goal",
        park_say: "It’s safe here and asks nothing of you. Pick it up when there’s room.",
        focus_title: "Three goals are in focus",
        focus_say: "Three at a time is plenty for most people. You could pause or park one first, or put this one in \
            focus anyway.",
        reached_title: "Mark this goal as reached",
        reached_say: "This lays a stone on top of your cairn, and asks nothing more of you. You can pick the goal up \
            again at any time.",
        let_go_title: "Let this goal go",
        let_go_say: "Letting go on purpose takes honesty. Everything you did and learnt stays yours, and you can pick \
            it up again at any time.",
        because: "Your reason",
        because_reached: "What helped?",
        because_let_go: "What will you take with you from it?",
        if_you_like: "optional",
        yes_pause: "Yes, pause it",
        yes_park: "Yes, park it",
        yes_focus: "Put it in focus anyway",
        yes_reached: "Lay the stone",
        yes_let_go: "Yes, let it go",
        keep_as_is: "Keep it as it is",

        now_focus: "It’s in focus.",
        now_paused: "It’s paused.",
        now_paused_until(date): "It’s paused until {date}.",
        now_parked: "It’s parked, safe for later.",
        now_reached: "It’s saved as reached.",
        now_let_go: "You’ve let it go. What you did stays.",

        on_paper(date): "A planning aid alongside your own care. It makes no diagnosis. Printed from Cairn on {date}.",
    }
}

/// The goal's name outside its own page. A title that speaks of danger is replaced there by a neutral name, so that no
/// list, card or calendar shows it by itself; the goal's own page and a full backup keep it.
pub fn name_elsewhere(goal: &crate::plan::Goal) -> String {
    title_elsewhere(goal.title())
}

/// The name outside the goal's own page, given its title.
pub fn title_elsewhere(title: &str) -> String {
    if danger(title).is_some() { EN.of_mine.to_owned() } else { title.to_owned() }
}

/// The sentence that meets a new status. `until` is the date on which a pause ends by itself.
pub fn met(status: Status, until: Option<String>) -> String {
    match (status, until) {
        (Status::Paused { .. }, Some(date)) => return fill!(EN.now_paused_until, date: date),
        (Status::Paused { .. }, None) => EN.now_paused,
        (Status::Focus, _) => EN.now_focus,
        (Status::Parked, _) => EN.now_parked,
        (Status::Finished, _) => EN.now_reached,
        (Status::LetGo, _) => EN.now_let_go,
    }
    .to_owned()
}

/// The ratings of a check-in in words, and also in figures if `numbers` is true.
pub fn felt(said: &CheckIn, numbers: bool) -> impl Iterator<Item = String> {
    let words = |n| pictures::felt(n, numbers);
    let lines = [
        said.closeness.map(|n| fill!(EN.felt, felt: words(n))),
        said.achievement.map(|n| fill!(EN.felt_achieved, felt: words(n))),
        said.enjoyment.map(|n| fill!(EN.felt_enjoyed, felt: words(n))),
    ];
    lines.into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_status_is_met_by_a_sentence_of_its_own_and_a_pause_says_until_when() {
        let all = [Status::Focus, Status::Paused { until: None }, Status::Parked, Status::Finished, Status::LetGo];
        let said: std::collections::BTreeSet<String> = all.into_iter().map(|status| met(status, None)).collect();
        assert_eq!(said.len(), all.len(), "{said:?}");
        let paused = met(Status::Paused { until: None }, Some("4 December".into()));
        assert_eq!(paused, "It’s paused until 4 December.");
    }
}
