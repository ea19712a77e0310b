//! What other tabs did, heard as it happens or found when the page is seen again.

use super::{Notebook, Trouble};
use crate::journal::{DRAFTS, Unread};
use crate::shelf::Fault;
use leptos::prelude::*;

impl Notebook {
    /// Reads what is new on the shelf, from other tabs, and tries again to store what was refused.
    pub fn rescan(self) {
        self.look_at_the_calendar();
        let looked =
            self.journal.try_update_value(|journal| (journal.rescan(), journal.unsaved() > 0, journal.unread()));
        let Some((found, has_unsaved, unread)) = looked else { return };
        if has_unsaved {
            self.kept_so_far(Ok(()));
        }
        self.tell_of(found.err(), unread);
        if found == Ok(true) {
            self.refold();
        }
        self.list_drafts();
    }

    /// Another tab stored this text under this key, or took it away; without a key, all was cleared. What it is about is
    /// learnt without looking at all the rest.
    pub fn heard(self, key: Option<&str>, text: Option<&str>) {
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
        self.busy.update_value(|busy| busy.cleared = true);
        self.rescan();
        self.close_copy();
        self.ask_copy();
    }

    fn heard_act(self, key: &str, text: &str) {
        let heard = self.journal.try_update_value(|journal| {
            let (count, newest) = (journal.set().len(), journal.set().newest());
            let is_new = journal.heard(key, text);
            let set = journal.set();
            let next = set.next_after(newest).filter(|_| set.len() == count + 1);
            (is_new, next.map(|(stamp, act)| (stamp, act.clone())), journal.unread())
        });
        let Some((is_new, next, unread)) = heard else { return };
        self.tell_of(is_new.err(), unread);
        match next {
            Some((stamp, act)) if is_new == Ok(true) => {
                self.plan.update(|plan| plan.apply(stamp, &act));
                self.look_at_the_calendar();
            }
            _ if is_new == Ok(true) => self.refold(),
            _ => {}
        }
    }

    /// What was found wrong with the shelf is said, and never to be hidden.
    fn tell_of(self, fault: Option<Fault>, unread: Unread) {
        self.trouble.maybe_update(|trouble| {
            let new = Trouble { shelf: trouble.shelf.or(fault), unread, ..*trouble };
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
