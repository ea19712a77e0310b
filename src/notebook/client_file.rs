//! `ClientFile`: a client's backup, opened for a therapist's review apart from the therapist's own notebook.

use super::review_draft::ReviewSession;
use super::{Access, Env, Notebook, OpenedBackup};
use cairn_core::journal::{Journal, Set};
use cairn_core::plan::{Change, Plan, Stamp};
use cairn_core::shelf::Memory;
use std::rc::Rc;

/// A client's backup, read and folded to a plan. It has no drafts: these stay with the client.
#[derive(Debug, Clone)]
pub struct ClientFile {
    set: Set,
    plan: Plan,
}

impl OpenedBackup {
    /// The backup by itself, without anything of one's own. It yields while it folds the plan.
    pub async fn for_review(self, env: Env) -> ClientFile {
        let set = self.backup.set;
        let plan = set.plan_in_pieces(env.yielder).await;
        ClientFile { set, plan }
    }

    /// Whether it has a goal that a therapist could review.
    pub fn has_goals(&self) -> bool {
        let makes = |change: &Change| matches!(change, Change::GoalMade { .. });
        self.backup.set.acts().any(|(_, act)| act.does.iter().any(makes))
    }
}

impl Notebook {
    /// The notebook of a client's file, in memory: nothing of it is stored, and it is gone with the page.
    pub fn of_client_file(env: Env, file: &ClientFile) -> Self {
        let ClientFile { set, plan } = file.clone();
        let access = Access::Review { since: set.newest().unwrap_or(Stamp::new(0, 0, 0)) };
        let journal = Journal::new(Rc::new(Memory::default()), (env.random)()).holding(set);
        let review = Some(ReviewSession::new());
        let notebook = Self { review, ..Self::of(journal, plan, env, None, access) };
        notebook.day().update_today();
        notebook
    }
}
