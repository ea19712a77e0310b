//! What other tabs did, heard as it happens or found when the page is seen again.

use super::{Notebook, SaveState, StorageHealth};
use cairn_core::journal::{DRAFTS, Unread};
use cairn_core::shelf::Fault;
use leptos::prelude::*;

impl Notebook {
    /// Reads what is new on the shelf, from other tabs, and tries again to store what was refused.
    pub fn rescan(self) {
        self.look_at_the_calendar();
        let looked = self.journal.try_update_value(|journal| {
            let erased = journal.erased();
            (journal.rescan(), journal.unsaved() > 0, journal.unread(), journal.erased() > erased)
        });
        let Some((found, has_unsaved, unread, is_erased)) = looked else { return };
        if has_unsaved {
            self.save_state_after(Ok(()));
        }
        self.tell_of(found.err(), unread);
        if found == Ok(true) {
            self.refold();
        }
        self.list_drafts();
        if is_erased {
            self.empty();
        }
    }

    /// Another tab erased everything, so this page is emptied as well: what is open in it writes nothing any more.
    fn empty(self) {
        self.forget_last();
        self.made_from.set_value(None);
        self.settings().load();
        self.backups().load();
        self.kept.set(SaveState::Untouched);
        self.erased.update(|erased| erased.elsewhere += 1);
        self.list_drafts();
        // What this page gave to the copy before it heard goes from there, too.
        self.close_mirror();
        self.ask_copy();
    }

    /// Whether another tab erased everything after this handle was made.
    pub(super) fn is_emptied(self) -> bool {
        self.erased.try_get_untracked().is_none_or(|erased| erased.elsewhere != self.since)
    }

    /// A handle of the same notebook that writes again after another tab erased everything. It is followed.
    #[must_use]
    pub fn anew(self) -> Self {
        Self { since: self.emptied(), ..self }
    }

    /// How often another tab erased everything while this page was open. It is followed.
    pub fn emptied(self) -> u32 {
        let erased = self.erased;
        Memo::new(move |_| erased.get().elsewhere).get()
    }

    /// Another tab stored this text under this key, or took it away; without a key, all was cleared. What it is about is
    /// learnt without looking at all the rest.
    pub fn receive(self, key: Option<&str>, text: Option<&str>) {
        match (key, text) {
            (None, _) => self.was_cleared(),
            (Some(key), _) if key.starts_with(DRAFTS) => self.list_drafts(),
            (Some(key), Some(text)) => self.heard_act(key, text),
            // An act that goes was packed or erased, and that is heard by itself.
            (Some(_), None) => {}
        }
    }

    /// Somebody else of this address emptied the whole shelf. The copy puts back what it holds.
    fn was_cleared(self) {
        self.tasks.update_value(|busy| busy.cleared = true);
        self.knows_none();
        self.rescan();
        self.close_mirror();
        self.ask_copy();
    }

    fn heard_act(self, key: &str, text: &str) {
        let heard = self.journal.try_update_value(|journal| {
            let (count, newest, erased) = (journal.set().len(), journal.set().newest(), journal.erased());
            let is_new = journal.receive(key, text);
            let set = journal.set();
            let next = set.next_after(newest).filter(|_| set.len() == count + 1);
            let next = next.map(|(stamp, act)| (stamp, act.clone()));
            (is_new, next, journal.unread(), journal.erased() > erased)
        });
        let Some((is_new, next, unread, is_erased)) = heard else { return };
        self.tell_of(is_new.err(), unread);
        match next {
            Some((stamp, act)) if is_new == Ok(true) => {
                self.plan.update(|plan| plan.apply(stamp, &act));
                self.look_at_the_calendar();
            }
            _ if is_new == Ok(true) => self.refold(),
            _ => {}
        }
        if is_erased {
            self.empty();
        }
    }

    /// What was found wrong with the shelf is said, and never to be hidden.
    fn tell_of(self, fault: Option<Fault>, unread: Unread) {
        self.trouble.maybe_update(|trouble| {
            let new = StorageHealth { shelf: trouble.shelf.or(fault), unread, ..*trouble };
            std::mem::replace(trouble, new) != new
        });
    }

    /// Folds all acts anew: needed when acts came from elsewhere or were taken back.
    pub(super) fn refold(self) {
        let plan = self.journal.try_with_value(|journal| journal.set().plan()).unwrap_or_default();
        self.plan.set(plan);
        self.look_at_the_calendar();
    }
}
