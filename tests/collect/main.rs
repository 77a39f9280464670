//! The collector against moto's server, a real AWS API that others wrote, and against a script of what AWS does when it is
//! unwell.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod collect;
mod config;
mod declared;
mod drift;
mod honesty;
mod privilege;
mod resume;
mod scale;
mod server;
