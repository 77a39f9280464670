//! The snapshot format of `icecore`: write, address, read and verify.
//!
//! A snapshot is a folder of Parquet files with a manifest, and it never changes once it is complete. `FORMAT.md`, beside
//! this crate, is the specification; this crate is one implementation of it, and the only one that `icecore` uses.
//!
//! ```no_run
//! use chrono::Utc;
//! use icecore_snapshot::{Resource, SnapshotWriter, Source, Store, WriterOptions};
//!
//! # fn main() -> Result<(), icecore_snapshot::Error> {
//! let store = Store::new("snapshots");
//! let mut writer = SnapshotWriter::create(&store, WriterOptions::new("icecore import 0.1.0", Utc::now()))?;
//! writer.look_at("111111111111", "aws", "us-east-1")?;
//! writer.push(Resource {
//!     resource_type: "AWS::S3::Bucket".into(),
//!     arn: Some("arn:aws:s3:::logs".into()),
//!     resource_id: "logs".into(),
//!     resource_name: Some("logs".into()),
//!     partition: "aws".into(),
//!     account_id: "111111111111".into(),
//!     region: "us-east-1".into(),
//!     created_at: None,
//!     captured_at: Utc::now(),
//!     tags: None,
//!     source: Source::AwsApi,
//!     evidence: r#"{"ListBuckets": {"Name": "logs"}}"#.into(),
//! })?;
//! let finished = writer.finish()?;
//! assert_eq!(store.resolve("latest")?.id(), finished.snapshot.id());
//! # Ok(())
//! # }
//! ```

mod api_call;
mod archive;
mod changed;
mod encode;
mod error;
mod evidence;
mod manifest;
mod partial;
mod read;
mod resource;
mod snapshot;
mod sort;
mod store;
mod sums;
mod table;
mod verify;
mod writer;

pub use api_call::{ApiCall, Outcome, UnknownOutcome};
pub use archive::{Archive, CompactOptions, Compacted, Place, Restored, Step};
pub use changed::write_changed;
pub use error::{Error, Result};
pub use evidence::{Evidence, EvidenceError};
pub use manifest::{Account, FORMAT_VERSION, File, Input, Kind, Manifest, Totals};
pub use resource::{Resource, ResourceKey, Source, UnknownSource, partition_of_region};
pub use snapshot::Snapshot;
pub use store::{Entry, State, Store};
pub use verify::Problem;
pub use writer::{DEFAULT_MEMORY_BUDGET, Finished, SnapshotWriter, WriterOptions};
