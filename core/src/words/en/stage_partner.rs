//! Sentences of stage 9, "Who is with me", and the partner's card.

use super::goal::name_elsewhere;
use crate::exchange::calendar::EventText;
use crate::plan::{Goal, IfThen, Partner};

sentences! {
    /// Who is with me: a partner, what they may know, and a card for them.
    StagePartner {
        title: "Who is with you?",
        why: "Many people find it easier when one person knows. It’s up to you, and it’s fine to skip this.",
        lead: "You choose who it is and what they can know. Nothing is sent from here.",
        who: "Who could it be?",
        who_hint: "A friend, someone at home, a group or your therapist.",
        knows: "What’s it okay for them to know?",
        knows_goal: "My goal",
        knows_progress: "How it’s going",
        knows_obstacle: "What gets in the way",
        when: "When can they ask?",
        when_hint: "For example: on Sunday evening",
        how: "What’s the best way to ask?",
        how_hint: "For example: send a short text",
        not_say: "What would you rather they didn’t say?",
        not_say_hint: "For example: “did you do it?”",
        card(who): "A card for {who}",
        hello(who): "Hello {who},",
        intro: "I’m working on something, and I’d like you with me.",
        goal(goal): "My goal: {goal}",
        progress: "You can ask me how it’s going.",
        obstacle(obstacle): "What can get in the way: {obstacle}",
        plan(action): "My plan for that: {action}",
        ask_when(when): "A good time to ask: {when}",
        ask_how(how): "A good way to ask: {how}",
        please_not(words): "Please don’t say: {words}",
        thanks: "Thank you.",
        copy: "Copy",
        copied: "Copied. You can paste it now.",
        not_copied: "That couldn’t be copied here, but you can select the words and copy them by hand.",
        share: "Share",
        print: "Print",
        save_text: "Save as a file",
        ask_title: "A day to ask",
        ask_say: "Pick a day, and you’ll get a calendar file to give them, with the card in it.",
        ask_name: "Your name, as they know you",
        ask_name_hint: "It’s only in this file, so that they see who to ask. Cairn doesn’t keep it.",
        ask_date: "The day to ask",
        ask_weekly: "Each week, for 12 weeks",
        ask_save: "Save the calendar file",
        ask_saved: "The file is on its way to your downloads.",
        ask_refused: "This browser didn’t save the file. Please try again.",
        ask_pick: "Pick a day first.",
        ask_calendar: "A day to ask",
        ask_goal_of(name, goal): "Ask {name} how it’s going: {goal}",
        ask_of(name): "Ask {name} how it’s going",
        ask_goal(goal): "A good day to ask how it’s going: {goal}",
        ask: "A good day to ask how it’s going",
        meet_goal_of(name, goal): "Get in touch with {name}: {goal}",
        meet_of(name): "Get in touch with {name}",
        meet_goal(goal): "A good day to get in touch: {goal}",
        meet: "A good day to get in touch",
    }
}

/// The partner's card: it states what they may know, and nothing else.
pub fn card(partner: &Partner, goal: &str, plan: Option<&IfThen>) -> String {
    let said = |words: &str| Some(words.trim().to_owned()).filter(|words| !words.is_empty());
    let obstacle = plan.filter(|_| partner.knows_obstacle);
    let lines = [
        said(&partner.who).map(|who| fill!(EN.hello, who: who)),
        Some(EN.intro.to_owned()),
        said(goal).filter(|_| partner.knows_goal).map(|goal| fill!(EN.goal, goal: goal)),
        partner.knows_progress.then(|| EN.progress.to_owned()),
        obstacle.and_then(|plan| said(&plan.obstacle)).map(|words| fill!(EN.obstacle, obstacle: words)),
        obstacle.and_then(|plan| said(&plan.action)).map(|words| fill!(EN.plan, action: words)),
        said(&partner.when).map(|when| fill!(EN.ask_when, when: when)),
        said(&partner.how).map(|how| fill!(EN.ask_how, how: how)),
        said(&partner.not_say).map(|words| fill!(EN.please_not, words: words)),
        Some(EN.thanks.to_owned()),
    ];
    lines.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// The card of a goal; empty if the goal has no partner.
pub fn card_of(goal: &Goal) -> String {
    let parts = &goal.parts;
    let card = |partner| card(partner, &name_elsewhere(goal), parts.if_then.as_ref());
    parts.partner.as_ref().map(card).unwrap_or_default()
}

/// The words of the partner's calendar event: who to ask, and about what, as far as they may know it. `name` is the
/// partner's name for the person; it may be empty.
pub fn ask(goal: &Goal, name: &str) -> EventText {
    let partner = goal.parts.partner.clone().unwrap_or_default();
    let title = name_elsewhere(goal);
    let (name, title) = (name.trim(), title.trim());
    let about = partner.knows_goal && !title.is_empty();
    let title = match (partner.knows_progress, about, name.is_empty()) {
        (true, true, false) => fill!(EN.ask_goal_of, name: name, goal: title),
        (true, false, false) => fill!(EN.ask_of, name: name),
        (true, true, true) => fill!(EN.ask_goal, goal: title),
        (true, false, true) => EN.ask.to_owned(),
        (false, true, false) => fill!(EN.meet_goal_of, name: name, goal: title),
        (false, false, false) => fill!(EN.meet_of, name: name),
        (false, true, true) => fill!(EN.meet_goal, goal: title),
        (false, false, true) => EN.meet.to_owned(),
    };
    let card = card_of(goal);
    let note = if name.is_empty() { card } else { format!("{card}\n{name}") };
    EventText { title, note }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_ticked_is_on_the_card() {
        let plan = IfThen { obstacle: "I feel low".into(), action: "ring you".into(), ..IfThen::default() };
        let partner = Partner { who: "Ana".into(), knows_progress: true, ..Partner::default() };
        let shy = card(&partner, "walk to the shop", Some(&plan));
        assert!(!shy.contains("walk") && !shy.contains("low"), "{shy}");
        let open = Partner { knows_goal: true, knows_obstacle: true, ..partner };
        let open = card(&open, "walk to the shop", Some(&plan));
        assert!(
            open.contains("walk to the shop") && open.contains("I feel low") && open.contains("ring you"),
            "{open}"
        );
    }
}
