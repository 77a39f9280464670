//! The generator behind the sample snapshot, the benches and the tests.
//!
//! Whatever it writes is the same at every run, on every machine: it looks at no clock and throws no dice of its own.

// `json!` with as many members as a database has goes deep.
#![recursion_limit = "256"]

pub mod bindings;
mod bulk;
mod config;
mod described;
mod dice;
mod ec2;
mod iam;
mod kms;
mod policy;
mod rds;
mod s3;
pub mod sample;

pub use bulk::{write_aws_config, write_changed_snapshot, write_days, write_snapshot};
