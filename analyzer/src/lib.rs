//! The analyzer: opens snapshots in DuckDB, runs checks and queries, and shows what came out.
//!
//! It opens no socket. Everything that it knows about posture is SQL, in the crate `icecore-sql`.

pub mod baselines;
pub mod checks;
pub mod commands;
pub mod dialect;
pub mod engine;
pub mod fixtures;
pub mod import;
pub mod output;
pub mod postgres;
pub mod powerpipe;
pub mod reports;
pub mod settings;
pub mod suppressions;

use std::fmt;

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
