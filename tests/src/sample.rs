//! The sample: the cloud of Tidewren, a carrier that does not exist.
//!
//! Production is mostly in order. Development is not, and there the collector was refused here and there. The third
//! account came with an acquisition and is known through AWS Config alone. Between them every check finds something
//! wrong and something right, and most meet evidence that was not given.

mod acquired;
mod development;
mod estate;
mod production;
pub(crate) mod told;

use std::path::Path;

use anyhow::Context;
use chrono::TimeDelta;
use icecore_snapshot::{ApiCall, Finished, Outcome, SnapshotWriter, Source, Store, WriterOptions};
use serde_json::json;

use crate::config;
use crate::described::{call, snapshot_time};
use estate::Estate;

pub(crate) const PRODUCTION: &str = "111111111111";
pub(crate) const DEVELOPMENT: &str = "222222222222";
pub(crate) const ACQUIRED: &str = "333333333333";

/// The regions of the first two accounts. Development never opted in to the last one.
const REGIONS: [&str; 3] = ["eu-central-1", "eu-south-2", "us-east-1"];
const OPT_IN_REGION: &str = "eu-south-2";

/// Writes the sample into a store. The same release writes the same bytes, whenever and wherever it is run.
///
/// # Errors
/// If the store cannot be written.
pub fn write(store: &Path) -> anyhow::Result<Finished> {
    let mut options = WriterOptions::new(concat!("icecore-generate ", env!("CARGO_PKG_VERSION")), snapshot_time());
    options.request = json!({"sample": "tidewren"});
    options.started_at = snapshot_time();
    options.finished_at = Some(snapshot_time() + TimeDelta::seconds(171));
    let mut writer = SnapshotWriter::create(&Store::new(store), options)?;

    let mut estate = Estate::default();
    production::build(&mut estate);
    development::build(&mut estate);
    let mut refused = told::build(&mut estate)?;
    refused.extend(development::REFUSED_LISTS);
    let collected = [(PRODUCTION, REGIONS.as_slice(), None), (DEVELOPMENT, REGIONS.as_slice(), Some(OPT_IN_REGION))];
    for (account, regions, closed) in collected {
        for call in estate.calls(account, regions, closed, &refused) {
            writer.push_call(call)?;
        }
    }
    for resource in estate.into_resources() {
        writer.push(resource.into_resource(Source::AwsApi))?;
    }

    let mut estate = Estate::default();
    acquired::build(&mut estate);
    writer.look_at(ACQUIRED, "aws", "global")?;
    for region in acquired::REGIONS {
        let mut delivered = 0;
        for resource in estate.take(|resource| acquired::delivered_in(resource) == region) {
            let name = resource.id.clone();
            let recorded =
                config::recorded(resource).with_context(|| format!("AWS Config does not record `{name}`"))?;
            writer.push(recorded.into_resource(Source::AwsConfig))?;
            delivered += 1;
        }
        writer.push_call(delivery(region, delivered))?;
    }
    Ok(writer.finish()?)
}

/// The delivery of a region's items by AWS Config, as the importer notes it.
fn delivery(region: &str, items: i64) -> ApiCall {
    let mut delivery = call(ACQUIRED, region, "config", "DeliverConfigSnapshot", None, Outcome::Ok);
    delivery.items = Some(items);
    delivery.attempts = 1;
    delivery.duration_ms = None;
    delivery.started_at = Some(snapshot_time());
    delivery
}
