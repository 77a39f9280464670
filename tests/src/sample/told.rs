//! The resources of the sample that are told in `sample/*.json`, answer by answer, as the API gives them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{LazyLock, Mutex, PoisonError};

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use icecore_inventory::Inventory;
use serde::Deserialize;
use serde_json::{Map, Value};

use super::estate::{Estate, RefusedList};
use crate::described::{Described, KINDS, Kind, Place, Reach, Tags};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    resources: Vec<Told>,
    #[serde(default)]
    refused: Vec<Refused>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Told {
    #[serde(rename = "type")]
    resource_type: String,
    account: String,
    region: String,
    arn: Option<String>,
    id: String,
    name: Option<String>,
    created: Option<DateTime<Utc>>,
    tags: Option<Tags>,
    answers: Map<String, Value>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    #[serde(rename = "type")]
    resource_type: String,
    account: String,
    region: String,
}

/// A text that lives as long as the process; the same text is kept once.
fn kept(text: &str) -> &'static str {
    static KEPT: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut known = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(same) = known.get(text) {
        return same;
    }
    let text: &'static str = Box::leak(text.to_owned().into_boxed_str());
    known.insert(text);
    text
}

/// Adds what the files tell; the lists that were refused are what comes back.
pub(super) fn build(estate: &mut Estate) -> Result<Vec<RefusedList>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("sample");
    let mut files: Vec<_> =
        fs_err::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    files.sort();
    let mut refused = Vec::new();
    for path in files {
        let text = fs_err::read_to_string(&path)?;
        let file: File = serde_json::from_str(&text).with_context(|| format!("`{}`", path.display()))?;
        for told in file.resources {
            let place = Place { account: &told.account, region: &told.region };
            let arn = told.arn.unwrap_or_default();
            let mut resource = Described::new(kept(&told.resource_type), place, arn, &told.id);
            resource.name = told.name;
            resource.created_at = told.created;
            resource.tags = told.tags;
            resource.answers = told.answers;
            estate.add(resource);
        }
        for list in file.refused {
            refused.push((kept(&list.account), kept(&list.region), kept(&list.resource_type)));
        }
    }
    Ok(refused)
}

/// The types that only the files tell of, with the operations that list them.
pub(crate) fn every_kind() -> &'static [Kind] {
    static TOLD: LazyLock<Vec<Kind>> = LazyLock::new(kinds);
    &TOLD
}

fn kinds() -> Vec<Kind> {
    let inventory = inventory();
    let mut kinds: Vec<Kind> = Vec::new();
    for resource_type in inventory.types() {
        let known = KINDS.iter().any(|kind| kind.resource_type == resource_type);
        let listings: Vec<_> = inventory.of_type(resource_type).filter(|listing| listing.collect).collect();
        let Some(first) = listings.first().filter(|_| !known) else { continue };
        let lists: Vec<&'static str> = listings.iter().map(|listing| kept(&listing.key())).collect();
        kinds.push(Kind {
            resource_type: kept(resource_type),
            lists: Box::leak(lists.into_boxed_slice()),
            reach: if first.once { Reach::Account } else { Reach::Region },
        });
    }
    kinds
}

fn inventory() -> &'static Inventory {
    static INVENTORY: LazyLock<Inventory> =
        LazyLock::new(|| Inventory::builtin().expect("the inventory's own tests read every file"));
    &INVENTORY
}

/// The service and the operation behind a key of evidence, where the inventory tells them.
pub(crate) fn service_and_operation(resource_type: &str, key: &str) -> Option<(String, String)> {
    type Keys = BTreeMap<String, (String, String)>;
    static KNOWN: LazyLock<BTreeMap<String, Keys>> = LazyLock::new(|| {
        let mut known: BTreeMap<String, Keys> = BTreeMap::new();
        for listing in &inventory().listings {
            let keys = known.entry(listing.resource_type.clone()).or_default();
            keys.insert(listing.key(), (listing.service.clone(), listing.operation.clone()));
            for about in &listing.about {
                keys.entry(about.key.clone()).or_insert_with(|| (about.service.clone(), about.operation.clone()));
            }
        }
        known
    });
    KNOWN.get(resource_type)?.get(key).cloned()
}
