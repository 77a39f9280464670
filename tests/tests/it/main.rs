//! End-to-end tests.

mod content;
