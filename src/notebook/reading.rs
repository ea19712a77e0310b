//! The lazy chunk that reads the store. It is fetched only when there is something to read, so never on a first visit.

use super::live::Opening;
use super::{Env, Notebook};
use cairn_core::journal::Journal;
use cairn_core::shelf::Fault;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

/// The functions of the chunk.
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
    /// Opens a notebook with all that its store has. It retries until the chunk comes: an unread store is never taken for an
    /// empty one.
    pub(super) async fn read(journal: Journal, env: Env, fault: Option<Fault>) -> Self {
        loop {
            if let Ok(reading) = the_reading().await {
                return (reading.open)(journal, env, fault).await;
            }
            a_moment(env).await;
        }
    }

    /// Does [`Notebook::rescan`] once the chunk is there.
    pub fn rescan_when_loaded(self) {
        self.day().update_today();
        spawn_local(async move {
            if let Ok(reading) = the_reading().await {
                (reading.rescan)(self);
            }
        });
    }

    /// Does [`Notebook::receive`] once the chunk is there. An event that is missed without it is found by the next scan.
    pub fn hear(self, key: Option<String>, text: Option<String>) {
        spawn_local(async move {
            if let Ok(reading) = the_reading().await {
                (reading.heard)(self, key.as_deref(), text.as_deref());
            }
        });
    }
}

/// Waits as long as `in_a_moment` takes.
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
