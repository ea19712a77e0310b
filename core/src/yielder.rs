//! Pauses in long work, so that the page can draw and listen meanwhile.
//!
//! Work that a long life makes long is an async function that takes a [`Yielder`] after every small piece. In the page that
//! waits a moment where the work was long by then; natively it is ready at once, and the same code runs in one go.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// Waited for between two pieces of long work.
pub type Yielder = fn() -> Pin<Box<dyn Future<Output = ()>>>;

/// No pause: for programs and tests, where nobody waits for the page.
pub fn none() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(std::future::ready(()))
}

/// What can be run to its end where there is no page.
pub trait BlockOn: Future + Sized {
    /// Goes on until it is done.
    fn block_on(self) -> Self::Output {
        let mut work = pin!(self);
        loop {
            if let Poll::Ready(done) = work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
                return done;
            }
        }
    }
}

impl<F: Future> BlockOn for F {}
