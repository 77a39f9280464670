//! Work on several connections at once, in an order that it needs.
//!
//! A plan of DuckDB's uses several threads only where a table is large; planning itself, which is most of the work on a small
//! snapshot, uses one. So whole statements run side by side.

use std::collections::BTreeSet;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use duckdb::arrow::record_batch::RecordBatch;
use duckdb::{Connection, InterruptHandle};
use icecore_sql::Content;

use super::{Engine, Error, Options, interrupt, set_parameters};

/// Batches of rows that are read before anybody wants them.
const READ_AHEAD: usize = 8;

/// A connection for a thread of its own.
pub(crate) struct Worker {
    pub(super) connection: Connection,
    pub(super) handle: Arc<InterruptHandle>,
    pub(super) timeout: Option<Duration>,
}

impl Worker {
    /// A further connection to a database.
    fn beside(connection: &Connection, content: &Content, options: &Options) -> Result<Worker, Error> {
        let connection = connection.try_clone()?;
        // Variables belong to a connection.
        set_parameters(&connection, content, &options.parameters)?;
        let handle = connection.interrupt_handle();
        interrupt::register(&handle);
        Ok(Worker { connection, handle, timeout: options.timeout })
    }

    /// Like [`super::Engine::limited`].
    pub(crate) fn limited<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        limited(&self.connection, &self.handle, self.timeout, work)
    }

    /// Without a time limit, for what is no query of the user's.
    pub(crate) fn unlimited<T>(&self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        limited(&self.connection, &self.handle, None, work)
    }
}

impl Engine {
    /// A further connection to the database, for another thread.
    pub(crate) fn worker(&self) -> Result<Worker, Error> {
        Worker::beside(&self.connection, &self.content, &self.options)
    }

    /// Gives a query's rows in batches, while another thread reads the next ones.
    ///
    /// # Errors
    /// [`Error::DuckDb`], [`Error::Interrupted`], or what `each` gives.
    pub fn stream<E: From<Error>>(
        &self,
        sql: &str,
        mut each: impl FnMut(&RecordBatch) -> Result<(), E>,
    ) -> Result<(), E> {
        let reader = self.worker()?;
        let (sender, batches) = sync_channel(READ_AHEAD);
        std::thread::scope(|scope| {
            let reading = scope.spawn(move || {
                reader.unlimited(|connection| {
                    for batch in connection.prepare(sql)?.stream_arrow([])? {
                        // Nobody wants more where `each` has failed.
                        if sender.send(batch?).is_err() {
                            break;
                        }
                    }
                    Ok(())
                })
            });
            batches.into_iter().try_for_each(|batch| each(&batch))?;
            Ok(reading.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?)
        })
    }
}

/// Workers on one database, and how many threads DuckDB has to itself when they are gone. A worker whose query waits for DuckDB's own threads does not
/// sleep: it asks for work again and again. So they are fewer while there are workers, and most queries run where they were planned.
pub(crate) struct Crew {
    workers: Vec<Worker>,
    connection: Connection,
    threads: usize,
}

impl Crew {
    /// Further connections to a database, each for a thread of its own: one per DuckDB thread, and no more than there is work.
    pub(crate) fn gather(
        connection: &Connection,
        content: &Content,
        options: &Options,
        work: usize,
    ) -> Result<Crew, Error> {
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = options.threads.map_or(cores, |threads| threads as usize);
        let worker = || Worker::beside(connection, content, options);
        let workers: Vec<Worker> = (0..threads.min(work)).map(|_| worker()).collect::<Result<_, Error>>()?;
        let crew = Crew { connection: connection.try_clone()?, threads, workers };
        if crew.workers.len() > 1 {
            // Half of them help where one table is much larger than all others.
            crew.set_threads((threads / 2).max(threads - crew.workers.len() + 1))?;
        }
        Ok(crew)
    }

    fn set_threads(&self, threads: usize) -> Result<(), Error> {
        Ok(self.connection.execute_batch(&format!("set threads = {threads}"))?)
    }
}

impl Drop for Crew {
    fn drop(&mut self) {
        // With fewer, what follows takes longer, and that is all.
        let _ = self.set_threads(self.threads);
    }
}

/// Runs work under a time limit, and tells an interruption from a failure.
pub(crate) fn limited<T>(
    connection: &Connection,
    handle: &Arc<InterruptHandle>,
    timeout: Option<Duration>,
    work: impl FnOnce(&Connection) -> Result<T, Error>,
) -> Result<T, Error> {
    if interrupt::is_stopped() {
        return Err(Error::Interrupted);
    }
    let watch = interrupt::Watch::start(Arc::clone(handle), timeout);
    match work(connection) {
        Err(Error::Interrupted) if watch.expired() => {
            Err(Error::Timeout { seconds: timeout.unwrap_or_default().as_secs() })
        }
        other => other,
    }
}

/// What has been done and what may be done next.
struct State {
    /// How many parts each part still waits for.
    waits_for: Vec<usize>,
    /// Parts that wait for nothing.
    ready: BTreeSet<usize>,
    running: usize,
    /// The failure of the first part that failed.
    failure: Option<(usize, Error)>,
}

/// Does parts that do not need each other, as [`in_order`] does.
pub(crate) fn side_by_side(
    crew: Crew,
    parts: usize,
    work: impl Fn(&Worker, usize) -> Result<(), Error> + Sync,
) -> Result<(), Error> {
    in_order(crew, &vec![Vec::new(); parts], work)
}

/// Does every part on some worker, the first that may begin first; `needs` lists, for each part, those that must be done before.
/// After a failure nothing new begins; of several failures the first part's is given.
pub(crate) fn in_order(
    mut crew: Crew,
    needs: &[Vec<usize>],
    work: impl Fn(&Worker, usize) -> Result<(), Error> + Sync,
) -> Result<(), Error> {
    let mut wanted_by = vec![Vec::new(); needs.len()];
    for (part, before) in needs.iter().enumerate() {
        before.iter().for_each(|needed| wanted_by[*needed].push(part));
    }
    let waits_for: Vec<usize> = needs.iter().map(Vec::len).collect();
    let ready = (0..needs.len()).filter(|part| waits_for[*part] == 0).collect();
    let state = Mutex::new(State { waits_for, ready, running: 0, failure: None });
    let changed = Condvar::new();
    let lock = || -> MutexGuard<'_, State> { state.lock().unwrap_or_else(PoisonError::into_inner) };
    std::thread::scope(|scope| {
        for worker in std::mem::take(&mut crew.workers) {
            let (lock, changed, work, wanted_by) = (&lock, &changed, &work, &wanted_by);
            scope.spawn(move || {
                let mut state = lock();
                loop {
                    if state.failure.is_some() {
                        return;
                    }
                    let Some(part) = state.ready.pop_first() else {
                        if state.running == 0 {
                            return;
                        }
                        state = changed.wait(state).unwrap_or_else(PoisonError::into_inner);
                        continue;
                    };
                    state.running += 1;
                    drop(state);
                    let done = work(&worker, part);
                    state = lock();
                    state.running -= 1;
                    match done {
                        Ok(()) => {
                            for next in &wanted_by[part] {
                                state.waits_for[*next] -= 1;
                                if state.waits_for[*next] == 0 {
                                    state.ready.insert(*next);
                                }
                            }
                        }
                        Err(error) => {
                            if state.failure.as_ref().is_none_or(|(earlier, _)| part < *earlier) {
                                state.failure = Some((part, error));
                            }
                        }
                    }
                    changed.notify_all();
                }
            });
        }
    });
    match state.into_inner().unwrap_or_else(PoisonError::into_inner).failure {
        Some((_, error)) => Err(error),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crew(number: u32) -> Crew {
        let options = Options { threads: Some(number), ..Options::default() };
        let connection = Connection::open_in_memory().unwrap();
        Crew::gather(&connection, &Content::builtin().unwrap(), &options, 4).unwrap()
    }

    #[test]
    fn what_is_needed_is_done_before() {
        let needs = [vec![2], vec![0, 3], vec![], vec![2]];
        for number in [1, 3] {
            let done = Mutex::new(Vec::new());
            in_order(crew(number), &needs, |_, part| {
                let mut done = done.lock().unwrap();
                assert!(needs[part].iter().all(|needed| done.contains(needed)), "{part} after {done:?}");
                done.push(part);
                Ok(())
            })
            .unwrap();
            assert_eq!(done.into_inner().unwrap().len(), needs.len());
        }
    }

    #[test]
    fn while_there_are_workers_duckdb_has_fewer_threads_of_its_own() {
        let connection = Connection::open_in_memory().unwrap();
        let threads =
            || -> i64 { connection.query_row("select current_setting('threads')", [], |row| row.get(0)).unwrap() };
        let content = Content::builtin().unwrap();
        for (threads_wanted, work, left) in [(1, 9, 1), (2, 9, 1), (2, 1, 2), (2, 0, 2), (8, 9, 4), (8, 3, 6)] {
            connection.execute_batch(&format!("set threads = {threads_wanted}")).unwrap();
            let options = Options { threads: Some(threads_wanted), ..Options::default() };
            let crew = Crew::gather(&connection, &content, &options, work).unwrap();
            assert_eq!((crew.workers.len(), threads()), (work.min(threads_wanted as usize), left));
            drop(crew);
            assert_eq!(threads(), i64::from(threads_wanted));
        }
    }

    #[test]
    fn nothing_begins_after_a_failure() {
        let done = Mutex::new(Vec::new());
        let result = in_order(crew(1), &[vec![], vec![], vec![1]], |_, part| {
            done.lock().unwrap().push(part);
            if part == 1 { Err(Error::Empty) } else { Ok(()) }
        });
        assert!(matches!(result, Err(Error::Empty)));
        assert_eq!(done.into_inner().unwrap(), [0, 1]);
    }
}
