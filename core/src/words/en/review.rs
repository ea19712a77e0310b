//! Sentences of a therapist's review: for the therapist who opens a client's file, and for the client afterwards.

use crate::plan::{self, Stance};

sentences! {
    /// A therapist's review.
    Review {
        title: "For therapists",
        lead: "Look at a client’s goals with them, and give your view back as a file.",
        how_title: "How it works",
        how_1: "Your client saves a copy for you in Cairn, under “Your data”, and gives you the file.",
        how_2: "You open it here. It stays apart from everything else in this browser.",
        how_3: "You say how you see each goal. What your client wrote stays as it is.",
        how_4: "You save your review as a file and give it back. Your client opens it and sees both views side by side.",
        care: "Nothing from the file is kept here. It’s gone when you leave it or close the page. The file isn’t \
            locked, so keep it somewhere safe.",
        duty_title: "Before you read it",
        duty: "This was written by your client, outside your care. It is self-report, may be old, and was not watched. \
            It is not a risk assessment and Cairn has no alarm. Words about harm may be missing or have been left out by \
            choice. Ask. Keep it only as your own rules on records say. Your client may have meant you to see this page and \
            no more.",
        duty_clinic: "If you work in a clinic, say whether it goes into the record. Between sessions, nobody reads it.",
        for_therapists(care, duty): "{care} For therapists: {duty}",
        choose: "Choose a client’s file",
        choose_label: "A copy from your client",
        no_goals: "There’s no goal in this file. Is it the one you meant?",
        look_into: "Open it as a therapist",

        banner: "You’re looking at someone else’s file. Nothing is kept here.",
        unsaved: "Your review isn’t saved to a file yet.",
        save: "Save my review",
        leave: "Leave",
        saved: "Your review is on its way to your downloads. Give the file to your client.",
        leave_title: "Leave before you’ve saved?",
        leave_count(n): "Your view on 1 goal isn’t saved to a file yet. Once you leave, it’s gone."
            | "Your views on {n} goals aren’t all saved to a file yet. Once you leave, what isn’t saved is gone.",
        leave_other: "You’ve undone some words since you saved the file. If you leave now, that change will be gone.",
        save_first: "Save my review first",
        stay: "Stay here",
        leave_now: "Leave anyway",

        own_title: "Your review",
        own_lead: "Open a goal, read it and say how you see it. When you’re done, save your review.",
        name: "Your name, as your client knows it",
        name_hint: "It goes in your review, so your client knows who it’s from.",
        name_keep: "Continue",
        name_missing: "Please write a name first.",
        name_same(name): "I’m {name}",
        you_are(name): "You’re writing as {name}.",
        goals: "The goals in this file",
        nothing_yet: "nothing from you yet",
        values: "What matters to them",

        view_title: "Your view",
        view_say: "Yours is shown beside theirs.",
        right_goal: "Is this the right goal for now?",
        right_way: "Is this the right way to work on it?",
        agree: "Yes",
        pending: "Let’s talk",
        disagree: "I see it differently",
        goal_line: "A line about the goal",
        way_line: "A line about the way",
        rating_add: "How it looks to me",
        rating: "How close does it look to you?",
        rating_say: "Your client sees this once they’ve rated the goal themselves, that day or later.",
        rating_low: "far away",
        rating_high: "they’re there",
        comment: "What would you like to say?",
        comment_hint: "Plain and kind. Your client may read it at home, others too. Nothing about risk or diagnosis here.",
        if_you_like: "optional",
        keep: "Save my view",
        kept: "It’s in your review now.",
        pick_first: "Please answer one of the two questions first.",

        said_title: "Two views on this goal",
        said_say: "Your therapist’s view doesn’t change anything you said.",
        you: "You",
        client: "Your client",
        therapist: "Your therapist",
        says_goal(answer): "The right goal for now? {answer}.",
        says_way(answer): "The right way to work on it? {answer}.",
        says_agree: "They agree with this goal.",
        says_pending: "They’d like to talk about it.",
        says_disagree: "They see it differently. It may be good to talk about it.",
        own_close(n, date): "How close it feels to you: {n} of 10, on {date}.",
        own_close_words(word, date): "How close it feels to you: {word}, on {date}.",
        own_none: "You haven’t said yet how close it feels.",
        client_close(n, date): "How close it feels: {n} of 10, on {date}.",
        client_close_words(word, date): "How close it feels: {word}, on {date}.",
        client_none: "They haven’t said yet how close it feels.",
        their_close(n): "How close it looks to them: {n} of 10.",
        their_close_words(word): "How close it looks to them: {word}.",
        their_close_waits: "They also said how close it looks. You’ll see it once you’ve said how close it feels to you.",
        differs: "You see it differently: good to talk about.",
        on(date): "Said on {date}",

        brings(n, who): "Words from {who} on 1 goal" | "Words from {who} on {n} goals",
        elsewhere(n): "1 of them is about a goal that isn’t here. You’ll see it once that goal is added."
            | "{n} of them are about goals that aren’t here. You’ll see them once those goals are added.",
        others(who): "{who} and others",
        same_name(who): "There are already words from {who} here, and they stay. Is it the same person?",
        anew(n): "1 of them takes the place of earlier words from the same review" | "{n} of them take the place of earlier words from the same review",
        calls_themself(who): "Someone who calls themself {who}",
    }
}

/// The words of an answer, as the therapist picks it.
pub fn stance(stance: Stance) -> &'static str {
    match stance {
        Stance::Agree => EN.agree,
        Stance::Pending => EN.pending,
        Stance::Disagree => EN.disagree,
    }
}

/// The answers of a review, each with its stance, its sentence and the line about it: to the two questions, or to the
/// one question of an older review.
pub fn answers(said: &plan::Review) -> Vec<(Stance, String, &str)> {
    let right_goal = said.right_goal.as_ref().map(|of| (of, fill!(EN.says_goal, answer: stance(of.stance))));
    let right_way = said.right_way.as_ref().map(|of| (of, fill!(EN.says_way, answer: stance(of.stance))));
    let both = right_goal.into_iter().chain(right_way);
    let both: Vec<_> = both.map(|(of, words)| (of.stance, words, of.words.trim())).collect();
    if both.is_empty() { vec![(said.stance, says(said.stance).to_owned(), "")] } else { both }
}

/// The stance of a review that has no answer to the two questions, in the client's view.
fn says(stance: Stance) -> &'static str {
    match stance {
        Stance::Agree => EN.says_agree,
        Stance::Pending => EN.says_pending,
        Stance::Disagree => EN.says_disagree,
    }
}

/// The name of a therapist: the name they gave, else a word for their role.
pub fn name(by: &str) -> &str {
    if by.is_empty() { EN.therapist } else { by }
}

/// The name of a therapist when several reviewers use it.
pub fn one_of_that_name(by: &str) -> String {
    fill!(EN.calls_themself, who: name(by))
}

/// Most names that are listed one by one.
const NAMED: usize = 3;

fn named(from: &[String]) -> String {
    let named = from.iter().take(NAMED).map(|by| name(by)).collect::<Vec<_>>().join(", ");
    if from.len() > NAMED { fill!(EN.others, who: named) } else { named }
}

/// The sentence that reviews under these names exist already; none for no names.
pub fn same_name(from: &[String]) -> Option<String> {
    (!from.is_empty()).then(|| fill!(EN.same_name, who: named(from)))
}

/// "Words from Dr Ito on 2 goals"; none for zero goals.
pub fn brings(goals: usize, from: &[String]) -> Option<String> {
    (goals > 0).then(|| fill!(EN.brings, n: goals, who: named(from)))
}

/// The footer of everything a therapist may read: what the text is, and what they must not take it for.
pub fn for_therapists(care: &str) -> String {
    fill!(EN.for_therapists, care: care, duty: EN.duty)
}
