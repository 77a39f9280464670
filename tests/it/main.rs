//! End-to-end tests.
#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test fails by panicking, and says what it skipped")]

mod cache;
mod check;
mod cli;
mod content;
mod diff;
mod desk;
mod examples;
mod frameworks;
mod import;
mod inventory;
mod postgres;
mod query;
mod reference;
mod sample;
mod shell;
mod support;
