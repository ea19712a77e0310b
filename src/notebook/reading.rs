//! What reads the shelf, in a part of the app that is fetched when there is something to read: on a first visit there is not.

use super::live::Opening;
use super::{Env, Notebook};
use cairn_core::journal::Journal;
use cairn_core::shelf::Fault;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

/// Everything that adds stored acts up to a plan.
#[derive(Clone, Copy)]
struct Reading {
    open: fn(Journal, Env, Option<Fault>) -> Opening,
    rescan: fn(Notebook),
    heard: fn(Notebook, Option<&str>, Option<&str>),
}

lazy!(reading: fn the_reading() -> Reading {
    Reading { open: Notebook::open_stored, rescan: Notebook::rescan, heard: Notebook::receive }
});

impl Notebook {
    /// A notebook on a journal with all that is on its shelf. Where the part that reads it does not come, it is asked for again
    /// and again: an unread shelf is never taken for an empty one.
    pub(super) async fn read(journal: Journal, env: Env, fault: Option<Fault>) -> Self {
        loop {
            if let Ok(reading) = the_reading().await {
                return (reading.open)(journal, env, fault).await;
            }
            a_moment(env).await;
        }
    }

    /// The same as [`Notebook::rescan`], for the part of the page that is there from the start.
    pub fn rescan_when_loaded(self) {
        self.look_at_the_calendar();
        spawn_local(async move {
            if let Ok(reading) = the_reading().await {
                (reading.rescan)(self);
            }
        });
    }

    /// The same as [`Notebook::heard`], for the part of the page that is there from the start. What is not heard, as that part did
    /// not come, is found when the shelf is looked at again.
    pub fn hear(self, key: Option<String>, text: Option<String>) {
        spawn_local(async move {
            if let Ok(reading) = the_reading().await {
                (reading.heard)(self, key.as_deref(), text.as_deref());
            }
        });
    }
}

/// Waits for as long as `in_a_moment` takes.
async fn a_moment(env: Env) {
    let is_over = Rc::new(Cell::new(false));
    let mut asked = false;
    poll_fn(move |context| {
        if is_over.get() {
            return Poll::Ready(());
        }
        if !std::mem::replace(&mut asked, true) {
            let (is_over, waker) = (Rc::clone(&is_over), context.waker().clone());
            (env.in_a_moment)(Box::new(move || {
                is_over.set(true);
                waker.wake();
            }));
        }
        Poll::Pending
    })
    .await;
}
