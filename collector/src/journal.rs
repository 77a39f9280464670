//! What was answered so far, on disk: an interrupted run goes on without asking it again.
//!
//! One JSON line per request. A line that was cut off when the process was killed does not count.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};
use fs_err as fs;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::bindings::{Failure, Input};

/// What names a request: a digest of who was asked what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Key([u8; 16]);

impl Key {
    pub(crate) fn new(account: &str, region: &str, service: &str, operation: &str, input: &Input) -> Self {
        let mut digest = Sha256::new();
        for part in [account, region, service, operation] {
            digest.update(part);
            digest.update([0]);
        }
        digest.update(Value::Object(input.clone()).to_string());
        let mut key = [0; 16];
        key.copy_from_slice(&digest.finalize()[..16]);
        Self(key)
    }

    fn text(self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn parse(text: &str) -> Option<Self> {
        let mut key = [0; 16];
        if text.len() != 32 {
            return None;
        }
        for (byte, pair) in key.iter_mut().zip(text.as_bytes().chunks(2)) {
            *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
        }
        Some(Self(key))
    }
}

/// One request's end.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Record {
    key: String,
    /// When the first attempt began, in milliseconds since 1970.
    pub(crate) started_at: i64,
    pub(crate) duration_ms: i64,
    pub(crate) attempts: i32,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    answer: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    error: Option<(String, String)>,
}

impl Record {
    pub(crate) fn new(
        key: Key,
        started_at: i64,
        duration_ms: i64,
        attempts: i32,
        result: &Result<Value, Failure>,
    ) -> Self {
        let (answer, error) = match result {
            Ok(answer) => (Some(answer.clone()), None),
            Err(failure) => (None, Some((failure.code.clone(), failure.message.clone()))),
        };
        Self { key: key.text(), started_at, duration_ms, attempts, answer, error }
    }

    pub(crate) fn into_result(self) -> Result<Value, Failure> {
        match (self.answer, self.error) {
            (Some(answer), _) => Ok(answer),
            (None, Some((code, message))) => Err(Failure { code, message, answered: true }),
            (None, None) => Ok(Value::Null),
        }
    }
}

/// The journal of a run.
#[derive(Debug)]
pub(crate) struct Journal {
    path: PathBuf,
    file: Mutex<fs::File>,
    /// Where the answers of an earlier attempt at this run lie.
    known: HashMap<Key, (u64, usize)>,
}

impl Journal {
    /// Begins or goes on with the journal at a path.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let mut known = HashMap::new();
        let mut whole = 0;
        if path.exists() {
            let mut reader = BufReader::new(fs::File::open(path)?);
            let mut line = Vec::new();
            loop {
                line.clear();
                let read = reader.read_until(b'\n', &mut line)?;
                if read == 0 || line.last() != Some(&b'\n') {
                    break;
                }
                if let Some(key) = key_of(&line) {
                    known.insert(key, (whole, read));
                }
                whole += read as u64;
            }
        }
        let file = fs::OpenOptions::new().create(true).append(true).read(true).open(path)?;
        // A line that was cut off goes, or the next one would be lost with it.
        file.set_len(whole)?;
        Ok(Self { path: path.to_owned(), file: Mutex::new(file), known })
    }

    /// How many requests an earlier attempt had answered.
    pub(crate) fn answered(&self) -> usize {
        self.known.len()
    }

    /// What an earlier attempt was answered.
    pub(crate) fn get(&self, key: Key) -> Option<Record> {
        let (at, length) = *self.known.get(&key)?;
        let mut line = vec![0; length];
        let file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.file().read_exact_at(&mut line, at).ok()?;
        serde_json::from_slice(&line).ok()
    }

    /// Adds an answer.
    ///
    /// # Errors
    /// Where the disk refuses: the run cannot go on then, but it can be resumed.
    pub(crate) fn put(&self, record: &Record) -> Result<()> {
        let mut line = serde_json::to_vec(record)?;
        line.push(b'\n');
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(&line).with_context(|| format!("Could not write the journal `{}`", self.path.display()))
    }
}

/// The key of a line, which begins with it.
fn key_of(line: &[u8]) -> Option<Key> {
    let rest = line.strip_prefix(b"{\"key\":\"")?;
    Key::parse(std::str::from_utf8(rest.get(..32)?).ok()?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn key(operation: &str) -> Key {
        Key::new("111111111111", "us-east-1", "ec2", operation, &Input::new())
    }

    #[test]
    fn answers_are_found_again_and_a_line_that_was_cut_off_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let journal = Journal::open(&path).unwrap();
        journal.put(&Record::new(key("A"), 5, 7, 2, &Ok(json!({"a": 1})))).unwrap();
        let failure = Failure { code: "AccessDenied".into(), message: "no".into(), answered: true };
        journal.put(&Record::new(key("B"), 6, 8, 1, &Err(failure.clone()))).unwrap();
        drop(journal);
        let mut bytes = fs::read(&path).unwrap();
        bytes.extend_from_slice(b"{\"key\":\"00");
        fs::write(&path, &bytes).unwrap();

        let journal = Journal::open(&path).unwrap();
        assert_eq!(journal.answered(), 2);
        let record = journal.get(key("A")).unwrap();
        assert_eq!((record.started_at, record.duration_ms, record.attempts), (5, 7, 2));
        assert_eq!(record.into_result(), Ok(json!({"a": 1})));
        assert_eq!(journal.get(key("B")).unwrap().into_result(), Err(failure));
        assert!(journal.get(key("C")).is_none());
        journal.put(&Record::new(key("C"), 1, 1, 1, &Ok(json!([])))).unwrap();
        drop(journal);
        assert_eq!(Journal::open(&path).unwrap().answered(), 3);
    }
}
