//! End-to-end tests.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and says what it skipped")]

mod archive;
mod baselines;
mod cache;
mod check;
mod cli;
mod content;
mod desk;
mod diff;
mod examples;
mod frameworks;
mod history;
mod iac;
mod import;
mod inventory;
mod investigations;
mod lockdown;
mod postgres;
mod query;
mod readme;
mod recordings;
mod reference;
mod sample;
mod series;
mod shell;
mod support;
mod suppressions;
