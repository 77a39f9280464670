//! Collecting some resources anew: a snapshot that is another one with them replaced.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Result;
use chrono::Utc;
use icecore_inventory::Inventory;
use icecore_snapshot::{ResourceKey, Snapshot, SnapshotWriter, Store};

use crate::Hinted;
use crate::accounts::Target;
use crate::cli::Arguments;
use crate::gather::Wanted;
use crate::output::Tally;
use crate::run::every_type;

/// What is collected anew, and what it was.
pub(crate) struct Plan {
    snapshot: Snapshot,
    /// What is replaced: each resource that was asked for.
    replaced: BTreeSet<ResourceKey>,
    /// Types, accounts and regions that were asked for as a whole: what is new there comes, too.
    whole: Wanted,
}

/// Finds what is to be replaced.
///
/// # Errors
/// Where the snapshot cannot be read, or does not hold what was asked for.
pub(crate) fn plan(inventory: &Inventory, store: &Store, arguments: &Arguments, targets: &[Target]) -> Result<Plan> {
    let snapshot = store.resolve(&arguments.from)?;
    let every = every_type(inventory);
    let accounts: BTreeSet<&str> = targets.iter().map(|target| target.account.as_str()).collect();
    let types: Vec<String> = snapshot.manifest().resources_by_type().keys().map(|kind| (*kind).to_owned()).collect();
    let mut replaced = BTreeSet::new();
    let mut found: BTreeMap<&str, u64> = arguments.refresh.iter().map(|wanted| (wanted.as_str(), 0)).collect();
    let mut whole = Wanted::default();
    whole.types.extend(types.iter().filter(|kind| arguments.refresh.contains(kind)).cloned());
    for resource_type in types {
        let whole_type = arguments.refresh.contains(&resource_type);
        for resource in snapshot.resources(&resource_type)? {
            let resource = resource?;
            let place = format!("{}/{}", resource.account_id, resource.region);
            let named = [resource.identity(), &resource.resource_type, &place]
                .into_iter()
                .find_map(|name| found.get_key_value(name).map(|(wanted, _)| *wanted));
            let Some(wanted) = named else { continue };
            if wanted == place {
                whole.places.insert((resource.account_id.clone(), resource.region.clone()));
            }
            if !accounts.contains(resource.account_id.as_str()) {
                let message = format!(
                    "`{}` is in account {}, which these credentials do not reach",
                    resource.identity(),
                    resource.account_id
                );
                return Err(Hinted::new(message, "give the account's `--profile` or `--role-arn`").into());
            }
            if !every.contains(&resource_type) {
                let message =
                    format!("`{}` is a {resource_type}, which this release does not collect", resource.identity());
                return Err(Hinted::new(message, "`icecore-collect --list` lists the types").into());
            }
            *found.entry(wanted).or_default() += 1;
            replaced.insert(resource.key());
            if replaced.len() > 100_000 && whole_type {
                let message = format!("{resource_type} has more than 100,000 resources there");
                return Err(Hinted::new(message, "collect a whole snapshot instead").into());
            }
        }
    }
    if let Some((wanted, _)) = found.iter().find(|(_, count)| **count == 0) {
        let message = format!("The snapshot `{}` holds nothing that is `{wanted}`", snapshot.id());
        let hint = "`--refresh` takes ARNs, resource types such as `AWS::S3::Bucket`, and `ACCOUNT/REGION`; a type or region brings what is new in it";
        return Err(Hinted::new(message, hint).into());
    }
    Ok(Plan { snapshot, replaced, whole })
}

impl Plan {
    /// The types that are asked for.
    pub(crate) fn types(&self) -> BTreeSet<String> {
        self.replaced.iter().map(|key| key.resource_type.clone()).collect()
    }

    /// The resources that are wanted of them.
    pub(crate) fn wanted(&self) -> Wanted {
        Wanted { identities: self.replaced.iter().map(|key| key.identity.clone()).collect(), ..self.whole.clone() }
    }

    /// The regions of an account in which they lie, and whether some lie in none.
    pub(crate) fn places(&self, account: &str) -> (Vec<String>, bool) {
        let mut regions: BTreeSet<&String> =
            self.replaced.iter().filter(|key| key.account_id == account).map(|key| &key.region).collect();
        if !self.whole.types.is_empty() {
            let known = self.snapshot.manifest().accounts.iter().filter(|known| known.account_id == account);
            regions.extend(known.flat_map(|known| &known.regions));
        }
        // Buckets have regions, and are listed where global services are.
        (
            regions.iter().filter(|region| **region != "global").map(|region| (*region).clone()).collect(),
            !regions.is_empty(),
        )
    }

    /// Copies what was not replaced, and drops what is gone. A resource whose list could not be read again stays as it was.
    pub(crate) fn copy(&self, writer: &mut SnapshotWriter, tally: &Tally) -> Result<()> {
        let manifest = self.snapshot.manifest();
        for account in &manifest.accounts {
            for region in &account.regions {
                writer.look_at(&account.account_id, &account.partition, region)?;
            }
        }
        for resource_type in manifest.resources_by_type().keys() {
            for resource in self.snapshot.resources(resource_type)? {
                writer.push(resource?)?;
            }
        }
        let now = Utc::now();
        let unread = |key: &ResourceKey| {
            tally
                .unlisted
                .iter()
                .any(|(account, region)| *account == key.account_id && (*region == key.region || region == "global"))
        };
        for key in &self.replaced {
            if !tally.seen.contains(key) && !unread(key) {
                writer.push_deleted(key.clone(), now)?;
            }
        }
        let renewed: BTreeSet<(&str, &str)> =
            tally.seen.iter().map(|key| (key.account_id.as_str(), key.identity.as_str())).collect();
        for call in self.snapshot.api_calls()? {
            let call = call?;
            let about = call.resource.as_deref().map(|resource| (call.account_id.as_str(), resource));
            if about.is_none_or(|about| !renewed.contains(&about)) {
                writer.push_call(call)?;
            }
        }
        Ok(())
    }

    /// The snapshot that is copied.
    pub(crate) fn from(&self) -> &str {
        self.snapshot.id()
    }
}
