//! Yielding in long work, so that the page can draw and respond meanwhile.
//!
//! Work that grows with the length of a life is an async function that awaits a [`Yielder`] after every small piece. In
//! the page, the yielder waits for the browser's next task if the work has run for long; natively it is ready at once,
//! so tests run the same code in one go.

use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};

/// A function whose future the work awaits between two pieces.
pub type Yielder = fn() -> Pin<Box<dyn Future<Output = ()>>>;

/// A yielder that never waits, for programs and tests without a page.
pub fn none() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(std::future::ready(()))
}

/// Runs a future to its end where there is no page.
pub trait BlockOn: Future + Sized {
    /// Polls the future, without waiting, until it is ready.
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
