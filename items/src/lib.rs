//! Configuration items of AWS Config, from every shape in which files and APIs give them, to the evidence of snapshots.
//!
//! The importer reads them from files, the collector from AWS Config's API; both give the same resource for the same item.

pub mod item;
pub mod json;
pub mod time;
