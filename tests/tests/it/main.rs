//! End-to-end tests.

mod content;
mod sample;
