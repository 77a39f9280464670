//! End-to-end tests.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and says what it skipped")]

mod baselines;
mod cache;
mod check;
mod cli;
mod content;
mod frameworks;
mod import;
mod inventory;
mod postgres;
mod query;
mod reference;
mod sample;
mod series;
mod support;
mod suppressions;
