//! End-to-end tests.

mod cache;
mod check;
mod content;
mod import;
mod query;
mod sample;
mod support;
