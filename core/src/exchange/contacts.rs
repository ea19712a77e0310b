//! Separation of the contacts in a backup from its other content. Contacts stand first on the page for a hard moment,
//! so none is imported without the person accepting each by itself.

use super::A_PIECE;
use crate::journal::{Entry, Set};
use crate::plan::{Act, Change, Helper, Retracted};
use crate::yielder::Yielder;

/// Splits a backup into its entries without any change of contacts, and the contacts that those changes add up to.
pub async fn split_contacts(set: Set, yielder: Yielder) -> (Set, Vec<Helper>) {
    let says = |change: &Change| matches!(change, Change::HelpersSet(_));
    let void = Retracted::of(set.retractions());
    let (mut contacts, mut is_any) = (None, false);
    for (at, (stamp, act)) in set.acts().enumerate() {
        if at % A_PIECE == 0 {
            yielder().await;
        }
        for change in &act.does {
            if let Change::HelpersSet(helpers) = change {
                is_any = true;
                contacts = if void.has(stamp) { contacts } else { Some(helpers.clone()) };
            }
        }
    }
    if !is_any {
        return (set, Vec::new());
    }
    let mut others = Set::default();
    for (at, entry) in set.into_entries().enumerate() {
        if at % A_PIECE == 0 {
            yielder().await;
        }
        match entry.act().filter(|act| act.does.iter().any(says)) {
            None => {
                others.insert(entry);
            }
            Some(act) => {
                let does: Vec<Change> = act.does.iter().filter(|change| !says(change)).cloned().collect();
                if !does.is_empty() {
                    others.insert(Entry::part(entry.stamp(), &Act { on: act.on, does }));
                }
            }
        }
    }
    (others, contacts.unwrap_or_default())
}
