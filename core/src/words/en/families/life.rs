//! Offers of the families about people, work and study.

use crate::words::offer::{Offer, offers};

/// The death of somebody: shown only once the person asks.
pub(super) const GRIEF: &[Offer] = offers! {
    Connect "Tell one story about them to someone, once a week" Tapped;
    Connect "Eat something warm with someone, once this week" Tapped;
    Activate "Visit one place we both liked, this month" Tapped;
    Activate "Set a time to think of them, then do one small thing, twice a week" Tapped;
    Connect "Go to a group for people who grieve, once this month" Tapped;
    Connect "Ask one person to sit with me on a hard date" Tapped;
};

/// Pregnancy and a new baby.
pub(super) const NEW_BABY: &[Offer] = offers! {
    Connect "Tell my midwife or nurse how I really am, at the next visit";
    Rest "Ask somebody to hold the baby while I rest for 20 minutes, twice a week";
    Activate "Walk outside with the pram for 10 minutes, twice a week";
    Connect "Talk to one other new parent, once a week";
    Solve "Write down one question for the nurse, each week";
};

/// The end of a relationship.
pub(super) const BREAK_UP: &[Offer] = offers! {
    Activate "Plan one thing for Sunday afternoon, once a week";
    Solve "Put our photos into one folder, by Sunday";
    Connect "Tell one friend how I am doing, twice this week";
    Activate "Play or make one thing I used to like, once a week";
    Activate "Change one corner of my room, this month";
};

/// Finding a job.
pub(super) const JOB_SEARCH: &[Offer] = offers! {
    Solve "Look at job adverts for 15 minutes, twice a week";
    Solve "Write one line on what I do well, 3 days a week";
    Connect "Ask one person what their job is like, this month";
    Approach "Send off one job form, even if it is not perfect, by Friday";
    Activate "Do one thing I enjoy after each job form I send";
    Approach "Practise one answer out loud for 5 minutes, twice a week";
};

/// Exams and study.
pub(super) const EXAMS: &[Offer] = offers! {
    Activate "Study for 25 minutes, then rest for 5, 4 days a week";
    Solve "Write down the three topics for tomorrow, 4 nights a week";
    Approach "Do one old exam question, 3 times a week";
    Connect "Ask the teacher one question, once a week";
    Rest "Pack my bag and stop at 8 the night before";
    Connect "Meet one person to study with, once a week";
};

/// Saying no, to people who are safe to say it to.
pub(super) const BOUNDARIES: &[Offer] = offers! {
    Solve "Say “let me think about it” before one yes, once this week";
    Approach "Say no to one small thing with somebody I feel safe with, this week";
    Solve "Write a list of three things that are too much for me, by Sunday";
    Connect "Practise one clear sentence with my therapist, this month";
    Rest "Turn off my phone sounds at 9, 3 nights a week";
};

/// Caring for a relative.
pub(super) const CARERS: &[Offer] = offers! {
    Rest "Take a 15 minute break for me, 3 days a week";
    Solve "Ask for a carer’s check, this month";
    Connect "Ask one person to sit in for an hour, once a month";
};

/// One's own children.
pub(super) const PARENTING: &[Offer] = offers! {
    Activate "Play with my child for 10 minutes, 3 evenings a week";
    Connect "Tell my child one thing they did well, 4 days a week";
    Connect "Read to my child before bed, 3 nights a week";
    Solve "Ask one person to mind the children for an hour, once this month";
    Rest "Sit down with a drink for 5 minutes once the children sleep, 4 evenings a week";
    Solve "Write down one thing that went well as a parent, each Sunday";
};

/// Putting things off.
pub(super) const PUTTING_OFF: &[Offer] = offers! {
    Activate "Work on it for 5 minutes and then choose, 3 days a week";
    Solve "Write down the first small step tonight";
    Solve "Put what I need on the table the night before, 3 evenings a week";
    Connect "Sit beside somebody while I do it, once a week";
    Activate "Read the part I like for 10 minutes, twice a week";
    Connect "Tell one person which step I will do by Friday";
};

/// Loneliness.
pub(super) const LONELINESS: &[Offer] = offers! {
    Connect "Say one sentence to somebody at a till, 3 times a week";
    Approach "Go to the same café or library at the same time, twice a week";
    Connect "Ask someone one question about their day, twice a week";
    Connect "Join one class or group, and go twice this month";
    Activate "Help with one thing near me, once this month";
    Connect "Send one message to somebody I used to know, this week";
};
