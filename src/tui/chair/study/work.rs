//! Work on its way, on a thread beside the screen.

use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

use crate::tui::chair::study::{Finding, StudyTask};
use crate::tui::terminal::BESIDE;

/// Exact search goes deep on hard rounds; this is what a main thread has.
const STACK: usize = 8 << 20;

/// Work on its way.
#[derive(Debug)]
pub struct Work {
    state: u64,
    answer: Receiver<Finding>,
}

impl Work {
    /// Begins to work beside the screen. `None` where the system has no thread
    /// to spare.
    #[must_use]
    pub fn begin(task: StudyTask) -> Option<Work> {
        let (sender, answer) = channel();
        let state = task.state;
        let thread = thread::Builder::new().name(BESIDE.to_owned()).stack_size(STACK);
        // Who no longer waits for the answer has gone.
        let begun = thread.spawn(move || drop(sender.send(task.work())));
        begun.ok().map(|_| Work { state, answer })
    }

    /// The answer if it comes within this time: its state of the round, and
    /// nothing where the work broke down.
    #[must_use]
    pub fn wait(&self, time: Duration) -> Option<(u64, Option<Finding>)> {
        match self.answer.recv_timeout(time) {
            Ok(answer) => Some((self.state, Some(answer))),
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => Some((self.state, None)),
        }
    }
}
