//! A draft as text: JSON, in the form in which it is kept between two visits.
//!
//! The stored form writes the purpose of a draft as two keys, `edits` and `look_back`. Every version of Cairn reads and
//! writes them, so they stay as they are.

use super::{AreaDraft, Door, Draft, DraftId, GoalOwner, InitialStatus, LookBack, MeasureDraft, Purpose, Stage};
use crate::plan::{Area, Effect, GoalId, TimeOfDay, Value};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::collections::BTreeMap;

impl Draft {
    /// Writes the draft as one JSON object, for [`Draft::from_json`].
    pub fn to_json(&self) -> String {
        // A draft is plain data, so writing it as JSON always works.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a draft from its JSON. `None` where it can't be read, as when a newer version of Cairn wrote it.
    pub fn from_json(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl Serialize for Draft {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        StoredDraft::serialize(self, to)
    }
}

impl<'de> Deserialize<'de> for Draft {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        StoredDraft::deserialize(from)
    }
}

/// The fields of a stored draft, in the order in which they are written. A missing field is read as in an empty draft.
#[derive(Default, Serialize, Deserialize)]
#[serde(remote = "Draft", default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own, as given")]
struct StoredDraft {
    id: DraftId,
    door: Door,
    stage: Stage,
    #[serde(default, getter = "edits")]
    edits: Option<GoalId>,
    focus: Option<String>,
    from_read_back: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    began: Option<Box<Draft>>,
    #[serde(default, getter = "look_back", skip_serializing_if = "Option::is_none")]
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
    because: String,
}

fn edits(draft: &Draft) -> Option<GoalId> {
    draft.purpose.goal()
}

fn look_back(draft: &Draft) -> Option<Box<LookBack>> {
    draft.purpose.look_back().cloned().map(Box::new)
}

impl From<StoredDraft> for Draft {
    fn from(stored: StoredDraft) -> Self {
        Self {
            purpose: match (stored.edits, stored.look_back) {
                (None, _) => Purpose::NewGoal,
                (Some(goal), None) => Purpose::Edit(goal),
                (Some(goal), Some(said)) => Purpose::LookBack(goal, said),
            },
            id: stored.id,
            door: stored.door,
            stage: stored.stage,
            focus: stored.focus,
            from_read_back: stored.from_read_back,
            began: stored.began,
            values: stored.values,
            own_value: stored.own_value,
            areas: stored.areas,
            picked: stored.picked,
            wish: stored.wish,
            wording: stored.wording,
            wording_touched: stored.wording_touched,
            dismissed: stored.dismissed,
            value: stored.value,
            measure: stored.measure,
            measure_touched: stored.measure_touched,
            steps: stored.steps,
            importance: stored.importance,
            confidence: stored.confidence,
            why: stored.why,
            importance_up: stored.importance_up,
            sure: stored.sure,
            one_up: stored.one_up,
            whose: stored.whose,
            start: stored.start,
            review: stored.review,
            end: stored.end,
            keep_going: stored.keep_going,
            days: stored.days,
            time: stored.time,
            clock: stored.clock,
            when_touched: stored.when_touched,
            smallest: stored.smallest,
            outcome: stored.outcome,
            obstacle: stored.obstacle,
            action: stored.action,
            more_plans: stored.more_plans,
            partner: stored.partner,
            partner_knows: stored.partner_knows,
            partner_when: stored.partner_when,
            partner_how: stored.partner_how,
            partner_not_say: stored.partner_not_say,
            weekly_minutes: stored.weekly_minutes,
            capacity: stored.capacity,
            place: stored.place,
            pairs: stored.pairs,
            ladder: stored.ladder,
            because: stored.because,
        }
    }
}

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
}
