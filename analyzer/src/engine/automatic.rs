//! Tables for the resource types that no described table holds, so that all of a snapshot can be asked by name.

use std::collections::{BTreeMap, BTreeSet};

use icecore_snapshot::Snapshot;
use icecore_sql::Content;

/// The resource types of a snapshot that no described table holds, by the name under which SQL reaches them: `aws_events_eventbus` holds
/// what the snapshot has of `AWS::Events::EventBus`, in the columns of the table `resource`.
pub fn automatic_tables(content: &Content, snapshot: &Snapshot) -> BTreeMap<String, String> {
    let described: BTreeSet<&str> =
        content.tables.values().filter_map(|table| Some(table.origin.as_ref()?.resource_type.as_str())).collect();
    let types: BTreeSet<&str> =
        snapshot.manifest().files.iter().filter_map(|file| file.resource_type.as_deref()).collect();
    let mut tables = BTreeMap::new();
    for resource_type in types.difference(&described) {
        let mut name = name_of(resource_type);
        // A described table of the name is another thing, and keeps it.
        while content.tables.contains_key(&name) || content.coverage.contains_key(&name) || tables.contains_key(&name) {
            name.push_str("_resource");
        }
        tables.insert(name, (*resource_type).to_owned());
    }
    tables
}

/// `AWS::Events::EventBus` as `aws_events_eventbus`.
fn name_of(resource_type: &str) -> String {
    let letters = resource_type.replace("::", "_").to_lowercase();
    letters.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '_' }).collect()
}
