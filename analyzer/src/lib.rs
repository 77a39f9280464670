//! The analyzer: opens snapshots in DuckDB, runs checks and queries, and shows what came out.
//!
//! It opens no socket. Everything that it knows about posture is SQL, in the crate `icecore-sql`.

pub mod baselines;
pub mod checks;
pub mod commands;
pub mod dialect;
pub mod drift;
pub mod engine;
pub mod entries;
pub mod examples;
pub mod fixtures;
pub mod history;
pub mod iac;
pub mod import;
pub mod output;
pub mod postgres;
pub mod powerpipe;
pub mod reports;
pub mod settings;
mod statements;
pub mod suppressions;

use std::{fmt, io};

/// For DuckDB, too, which takes its memory from the same functions: planning is a million small allocations, a tenth of a first check's time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// An error with a remedy.
#[derive(Debug)]
pub struct Hinted {
    message: String,
    hint: String,
}

impl Hinted {
    /// An error's text (sentence case, no final period) and what the user can do about it.
    pub fn new(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Hinted { message: message.into(), hint: hint.into() }
    }
}

impl fmt::Display for Hinted {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

impl std::error::Error for Hinted {}

/// An error as the user reads it: what failed, its causes, and the remedy.
pub fn told(error: &anyhow::Error) -> String {
    let mut text = format!("error: {error}");
    let mut shown = error.to_string();
    for cause in error.chain().skip(1) {
        let cause = cause.to_string();
        if !shown.contains(&cause) {
            text.push_str(&format!("\n  caused by: {cause}"));
            shown = cause;
        }
    }
    if let Some(hint) = hint_of(error) {
        text.push_str(&format!("\n\nhint: {hint}"));
    }
    text
}

/// Whether an error is that the reader of the output went away, as `head` does.
pub fn is_broken_pipe(error: &anyhow::Error) -> bool {
    error.chain().any(|cause| {
        let io_error = cause.downcast_ref::<io::Error>().map(io::Error::kind);
        let csv_error = cause.downcast_ref::<csv::Error>().and_then(|error| match error.kind() {
            csv::ErrorKind::Io(error) => Some(error.kind()),
            _ => None,
        });
        let json_error = cause.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        io_error.or(csv_error).or(json_error) == Some(io::ErrorKind::BrokenPipe)
    })
}

/// The remedy that an error, or one of its causes, carries.
pub fn hint_of(error: &anyhow::Error) -> Option<String> {
    error.chain().find_map(|cause| {
        if let Some(hinted) = cause.downcast_ref::<Hinted>() {
            return Some(hinted.hint.clone());
        }
        if let Some(error) = cause.downcast_ref::<engine::Error>() {
            return error.hint();
        }
        if let Some(error) = cause.downcast_ref::<dialect::NoQuery>() {
            return match error {
                dialect::NoQuery::Engine(error) => error.hint(),
                dialect::NoQuery::Rewrite(refusal) => Some(refusal.hint()),
            };
        }
        if let Some(error) = cause.downcast_ref::<icecore_snapshot::Error>() {
            return error.hint();
        }
        cause.downcast_ref::<import::ImportError>().and_then(import::ImportError::hint)
    })
}
