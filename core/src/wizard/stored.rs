//! A draft as text: JSON, in the form in which it is kept between two visits.
//!
//! The stored form writes the purpose of a draft as two keys, `edits` and `look_back`. Every version of Cairn reads and
//! writes them, so they stay as they are.

use super::{
    AreaDraft, Door, Draft, DraftId, GoalOwner, InitialStatus, LookBack, LookBackRest, LookBackSize, MeasureChoice,
    MeasureDraft, Purpose, Stage,
};
use crate::plan::{Area, Effect, GoalId, TimeOfDay, Value};
use crate::tree::{self, FromTree, Json};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

impl Draft {
    /// Writes the draft as one JSON object, for [`Draft::from_json`].
    pub fn to_json(&self) -> String {
        // A draft is plain data, so writing it as JSON always works.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a draft from its JSON. `None` where it can't be read, as when a newer version of Cairn wrote it.
    pub fn from_json(text: &str) -> Option<Self> {
        tree::read_text(text)
    }
}

impl Serialize for Draft {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        StoredDraft::serialize(self, to)
    }
}

/// The fields of a stored draft, in the order in which they are written.
#[derive(Serialize)]
#[serde(remote = "Draft")]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own, as given")]
struct StoredDraft {
    id: DraftId,
    door: Door,
    stage: Stage,
    #[serde(getter = "edits")]
    edits: Option<GoalId>,
    focus: Option<String>,
    from_read_back: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    began: Option<Box<Draft>>,
    #[serde(getter = "look_back", skip_serializing_if = "Option::is_none")]
    look_back: Option<Box<LookBack>>,
    values: Vec<Value>,
    own_value: String,
    areas: BTreeMap<Area, AreaDraft>,
    picked: Option<Area>,
    wish: String,
    wording: String,
    wording_touched: bool,
    dismissed: Vec<String>,
    value: Option<Value>,
    measure: MeasureDraft,
    measure_touched: bool,
    steps: Vec<String>,
    importance: Option<u8>,
    confidence: Option<u8>,
    why: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    importance_up: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    sure: String,
    one_up: String,
    whose: Option<GoalOwner>,
    start: String,
    review: String,
    end: String,
    keep_going: bool,
    days: [bool; 7],
    time: Option<TimeOfDay>,
    clock: String,
    when_touched: bool,
    smallest: String,
    outcome: String,
    obstacle: String,
    action: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    more_plans: Vec<[String; 2]>,
    partner: String,
    partner_knows: [bool; 3],
    partner_when: String,
    partner_how: String,
    partner_not_say: String,
    weekly_minutes: String,
    capacity: String,
    place: Option<InitialStatus>,
    pairs: BTreeMap<GoalId, Effect>,
    ladder: [String; 5],
    #[serde(getter = "ladder_touched", skip_serializing_if = "Option::is_none")]
    ladder_touched: Option<bool>,
    because: String,
}

/// Whether the ladder of a new goal was touched. Drafts of older versions lack it: all their outcomes were written by hand.
fn ladder_touched(draft: &Draft) -> Option<bool> {
    let is_filled_in = draft.is_ladder_prefilled() && draft.has_ladder();
    (draft.ladder_touched || is_filled_in).then_some(draft.ladder_touched)
}

fn edits(draft: &Draft) -> Option<GoalId> {
    draft.purpose.goal()
}

fn look_back(draft: &Draft) -> Option<Box<LookBack>> {
    draft.purpose.look_back().cloned().map(Box::new)
}

/// A missing field is read as in an empty draft.
impl FromTree for Draft {
    fn read(json: &Json) -> Option<Self> {
        let (edits, look_back) = (json.get_or_default("edits")?, json.get_or_default("look_back")?);
        let mut draft = Self {
            purpose: match (edits, look_back) {
                (None, _) => Purpose::NewGoal,
                (Some(goal), None) => Purpose::Edit(goal),
                (Some(goal), Some(said)) => Purpose::LookBack(goal, said),
            },
            id: json.get_or_default("id")?,
            door: json.get_or_default("door")?,
            stage: json.get_or_default("stage")?,
            focus: json.get_or_default("focus")?,
            from_read_back: json.get_or_default("from_read_back")?,
            began: json.get_or_default("began")?,
            values: json.get_or_default("values")?,
            own_value: json.get_or_default("own_value")?,
            areas: json.get_or_default("areas")?,
            picked: json.get_or_default("picked")?,
            wish: json.get_or_default("wish")?,
            wording: json.get_or_default("wording")?,
            wording_touched: json.get_or_default("wording_touched")?,
            dismissed: json.get_or_default("dismissed")?,
            value: json.get_or_default("value")?,
            measure: json.get_or_default("measure")?,
            measure_touched: json.get_or_default("measure_touched")?,
            steps: json.get_or_default("steps")?,
            importance: json.get_or_default("importance")?,
            confidence: json.get_or_default("confidence")?,
            why: json.get_or_default("why")?,
            importance_up: json.get_or_default("importance_up")?,
            sure: json.get_or_default("sure")?,
            one_up: json.get_or_default("one_up")?,
            whose: json.get_or_default("whose")?,
            start: json.get_or_default("start")?,
            review: json.get_or_default("review")?,
            end: json.get_or_default("end")?,
            keep_going: json.get_or_default("keep_going")?,
            days: json.get_or_default("days")?,
            time: json.get_or_default("time")?,
            clock: json.get_or_default("clock")?,
            when_touched: json.get_or_default("when_touched")?,
            smallest: json.get_or_default("smallest")?,
            outcome: json.get_or_default("outcome")?,
            obstacle: json.get_or_default("obstacle")?,
            action: json.get_or_default("action")?,
            more_plans: json.get_or_default("more_plans")?,
            partner: json.get_or_default("partner")?,
            partner_knows: json.get_or_default("partner_knows")?,
            partner_when: json.get_or_default("partner_when")?,
            partner_how: json.get_or_default("partner_how")?,
            partner_not_say: json.get_or_default("partner_not_say")?,
            weekly_minutes: json.get_or_default("weekly_minutes")?,
            capacity: json.get_or_default("capacity")?,
            place: json.get_or_default("place")?,
            pairs: json.get_or_default("pairs")?,
            ladder: json.get_or_default("ladder")?,
            because: json.get_or_default("because")?,
            ladder_touched: false,
        };
        let touched: Option<bool> = json.get_or_default("ladder_touched")?;
        draft.ladder_touched = touched.unwrap_or_else(|| draft.is_ladder_prefilled() && draft.has_ladder());
        Some(draft)
    }
}

impl FromTree for DraftId {
    fn read(json: &Json) -> Option<Self> {
        FromTree::read(json).map(Self)
    }
}

impl FromTree for Stage {
    fn read(json: &Json) -> Option<Self> {
        Self::from_slug(json.text()?)
    }
}

fields!(AreaDraft: ; now, want);
fields!(MeasureDraft: ; kind, times, per, minutes, from, to, unit);
fields!(LookBack: ; why, fewer, smaller, later, obstacle, action, value, let_go, learnt, size, rest, rest_until);

tags!(Door: "small" Small, "whole" Whole);
tags!(GoalOwner: "mine" Mine, "somebody-elses" SomebodyElses);
tags!(InitialStatus: "focus" Focus, "parked" Parked);
tags!(MeasureChoice: "how-often" HowOften, "how-much" HowMuch, "less-of" LessOf, "done-or-not" DoneOrNot, "closeness" Closeness);
tags!(LookBackSize: "fewer-days" FewerDays, "fewer-minutes" FewerMinutes, "smallest-for-two-weeks" SmallestForTwoWeeks);
tags!(LookBackRest: "easy-days" EasyDays, "pause" Pause, "session" Session);

#[cfg(test)]
mod tests {
    use super::*;

    /// The stored text of a draft: what it is for, in its two places, and all else unsaid.
    fn stored(edits: &str, look_back: &str) -> String {
        let head = format!(
            r#"{{"id":7,"door":"small","stage":"wish","edits":{edits},"focus":"wish","from_read_back":false{look_back},"#
        );
        let answers = r#""values":[],"own_value":"","areas":{},"picked":null,"wish":"half sa","wording":"","wording_touched":false,"dismissed":[],"value":null,"measure":{"kind":null,"times":"","per":"week","minutes":"","from":"","to":"","unit":""},"measure_touched":false,"steps":[],"importance":null,"confidence":null,"why":"","one_up":"","whose":null,"start":"","review":"","end":"","keep_going":false,"days":[false,false,false,false,false,false,false],"time":null,"clock":"","when_touched":false,"smallest":"","outcome":"","obstacle":"","action":"","partner":"","partner_knows":[false,false,false],"partner_when":"","partner_how":"","partner_not_say":"","weekly_minutes":"","capacity":"","place":null,"pairs":{},"ladder":["","","","",""],"because":""}"#;
        head + answers
    }

    #[test]
    fn a_draft_of_each_purpose_is_written_as_it_was_read_letter_for_letter() {
        let goal = format!("\"{}\"", crate::plan::GoalId(crate::plan::Stamp::ZERO));
        let look_back = r#","look_back":{"why":["too-much"],"fewer":"2","smaller":"","later":"","obstacle":"","action":"","value":null,"let_go":false,"learnt":"slower"}"#;
        let newer = look_back.replace(
            r#""learnt":"slower""#,
            r#""learnt":"slower","size":"fewer-days","rest":"pause","rest_until":"2026-""#,
        );
        for text in [stored("null", ""), stored(&goal, ""), stored(&goal, look_back), stored(&goal, &newer)] {
            let draft = Draft::from_json(&text).unwrap();
            assert_eq!(draft.to_json(), text);
        }
    }

    #[test]
    fn a_ladder_of_an_older_draft_is_written_by_hand_and_one_that_was_filled_in_stays_so() {
        let ladder = r#""ladder":["","","twice a week","",""]"#;
        let old = stored("null", "").replace(r#""ladder":["","","","",""]"#, ladder);
        let mut draft = Draft::from_json(&old).unwrap();
        assert!(draft.ladder_touched);
        draft.ladder_touched = false;
        assert!(!Draft::from_json(&draft.to_json()).unwrap().ladder_touched);
        draft.clear_ladder();
        assert!(Draft::from_json(&draft.to_json()).unwrap().ladder_touched);
    }
}
