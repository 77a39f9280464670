//! What a run is doing: a bar per account on a terminal, a line now and then elsewhere.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};

/// How often a line is printed where there is no terminal.
const LINE_EVERY: Duration = Duration::from_secs(15);
/// How often bars move.
const BAR_EVERY: Duration = Duration::from_millis(250);

/// Counts of an account.
#[derive(Debug, Default)]
struct Account {
    lists: u64,
    done: u64,
    resources: u64,
    waiting: BTreeMap<(String, String), u64>,
}

/// What a run is doing.
#[derive(Debug)]
pub(crate) struct Progress {
    began: Instant,
    requests: AtomicU64,
    before: AtomicU64,
    accounts: Mutex<BTreeMap<String, Account>>,
    bars: Option<MultiProgress>,
}

/// Somebody waits for an answer, until this is dropped.
pub(crate) struct Waiting<'p> {
    progress: &'p Progress,
    account: String,
    key: (String, String),
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        let mut accounts = self.progress.lock();
        if let Some(account) = accounts.get_mut(&self.account)
            && let Some(count) = account.waiting.get_mut(&self.key)
        {
            *count -= 1;
            if *count == 0 {
                account.waiting.remove(&self.key);
            }
        }
    }
}

impl Progress {
    pub(crate) fn new(quiet: bool) -> Self {
        Self {
            began: Instant::now(),
            requests: AtomicU64::new(0),
            before: AtomicU64::new(0),
            accounts: Mutex::default(),
            bars: (!quiet && std::io::stderr().is_terminal()).then(MultiProgress::new),
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Account>> {
        self.accounts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A request was answered, or not.
    pub(crate) fn asked(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
    }

    /// A request's answer was in the journal.
    pub(crate) fn answered_before(&self) {
        self.before.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn requests(&self) -> u64 {
        self.requests.load(Ordering::Relaxed)
    }

    pub(crate) fn waiting(&self, account: &str, region: &str, service: &str) -> Waiting<'_> {
        let key = (service.to_owned(), region.to_owned());
        *self.lock().entry(account.to_owned()).or_default().waiting.entry(key.clone()).or_default() += 1;
        Waiting { progress: self, account: account.to_owned(), key }
    }

    /// So many lists are to be read.
    pub(crate) fn lists(&self, account: &str, lists: u64) {
        self.lock().entry(account.to_owned()).or_default().lists += lists;
    }

    pub(crate) fn list_done(&self, account: &str) {
        self.lock().entry(account.to_owned()).or_default().done += 1;
    }

    pub(crate) fn resource(&self, account: &str) {
        self.lock().entry(account.to_owned()).or_default().resources += 1;
    }

    /// Shows it until the end.
    pub(crate) async fn show(self: Arc<Self>, quiet: bool) {
        let mut shown: BTreeMap<String, ProgressBar> = BTreeMap::new();
        loop {
            tokio::time::sleep(if self.bars.is_some() { BAR_EVERY } else { LINE_EVERY }).await;
            if quiet {
                continue;
            }
            let seconds = self.began.elapsed().as_secs_f64().max(0.001);
            let requests = self.requests();
            let rate = format!("{requests} requests, {:.0}/s", requests as f64 / seconds);
            let accounts = self.lock();
            for (id, account) in accounts.iter() {
                let mut waiting: Vec<_> = account.waiting.iter().collect();
                waiting.sort_by(|left, right| right.1.cmp(left.1).then(left.0.cmp(right.0)));
                let names: Vec<String> =
                    waiting.iter().take(3).map(|((service, region), _)| format!("{service} in {region}")).collect();
                let waiting =
                    if names.is_empty() { String::new() } else { format!(", waiting for {}", names.join(", ")) };
                match &self.bars {
                    Some(bars) => {
                        let bar = shown.entry(id.clone()).or_insert_with(|| {
                            let bar = bars.add(ProgressBar::new(0));
                            if let Ok(style) =
                                ProgressStyle::with_template("{prefix} {bar:24} {pos}/{len} lists, {wide_msg}")
                            {
                                bar.set_style(style);
                            }
                            bar.set_prefix(id.clone());
                            bar
                        });
                        bar.set_length(account.lists);
                        bar.set_position(account.done);
                        bar.set_message(format!("{} resources ({rate}){waiting}", account.resources));
                    }
                    None => crate::say(&format!(
                        "{id}: {} of {} lists, {} resources ({rate}){waiting}",
                        account.done, account.lists, account.resources
                    )),
                }
            }
        }
    }

    /// Takes the bars away.
    pub(crate) fn clear(&self) {
        if let Some(bars) = &self.bars {
            // There is nobody to tell where even standard error is closed.
            let _ = bars.clear();
        }
    }
}
