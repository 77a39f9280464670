//! Ctrl-C and time limits: both end the running query, not the process.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, Weak};
use std::thread;
use std::time::Duration;

use duckdb::InterruptHandle;

/// Set once the user has asked to stop.
static STOPPED: OnceLock<Arc<AtomicBool>> = OnceLock::new();
/// What to interrupt when that happens.
static RUNNING: Mutex<Vec<Weak<InterruptHandle>>> = Mutex::new(Vec::new());

/// The flag that Ctrl-C sets; long work outside of DuckDB polls it.
pub fn stopped() -> Arc<AtomicBool> {
    Arc::clone(STOPPED.get_or_init(Default::default))
}

/// Whether the user has asked to stop.
pub fn is_stopped() -> bool {
    stopped().load(Ordering::SeqCst)
}

/// Forgets that the user has asked to stop: what was to be stopped has ended.
pub fn clear() {
    stopped().store(false, Ordering::SeqCst);
}

/// Makes Ctrl-C and SIGTERM set the flag and interrupt the running query.
///
/// # Errors
/// Where the signal handler could not be installed.
pub fn install() -> Result<(), ctrlc::Error> {
    ctrlc::set_handler(|| {
        stopped().store(true, Ordering::SeqCst);
        let running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        running.iter().filter_map(Weak::upgrade).for_each(|handle| handle.interrupt());
    })
}

/// Makes Ctrl-C interrupt this connection's queries for as long as somebody holds the handle.
pub(crate) fn register(handle: &Arc<InterruptHandle>) {
    let mut running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
    running.retain(|known| known.strong_count() > 0);
    running.push(Arc::downgrade(handle));
}

/// Interrupts a query that outlives its limit. Dropping it ends the watch.
pub(super) struct Watch {
    expired: Arc<AtomicBool>,
    _done: Option<mpsc::Sender<()>>,
}

impl Watch {
    pub(super) fn start(handle: Arc<InterruptHandle>, limit: Option<Duration>) -> Self {
        let expired = Arc::new(AtomicBool::new(false));
        let Some(limit) = limit else { return Watch { expired, _done: None } };
        let (done, waiting) = mpsc::channel::<()>();
        let flag = Arc::clone(&expired);
        thread::spawn(move || {
            if waiting.recv_timeout(limit) == Err(RecvTimeoutError::Timeout) {
                flag.store(true, Ordering::SeqCst);
                handle.interrupt();
            }
        });
        Watch { expired, _done: Some(done) }
    }

    pub(super) fn expired(&self) -> bool {
        self.expired.load(Ordering::SeqCst)
    }
}
