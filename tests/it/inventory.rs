//! The inventory, the tables and the collector's bindings agree.

use std::collections::BTreeSet;

use icecore_inventory::Inventory;
use icecore_sql::Content;

use crate::support::project;

#[test]
fn the_committed_bindings_are_what_the_generator_writes() {
    let folder = project().join("collector/src/bindings");
    for (name, text) in icecore_tests::bindings::generate().unwrap() {
        let committed = fs_err::read_to_string(folder.join(&name)).unwrap_or_default();
        let differs = committed.lines().zip(text.lines()).find(|(left, right)| left != right);
        assert!(
            committed == text,
            "`{name}` is out of date ({differs:?}): run `cargo run -p icecore-tests --bin icecore-bindings`"
        );
    }
}

/// Operations that the collector's code asks by itself.
pub(crate) const BY_CODE: [&str; 2] = ["iam:GenerateCredentialReport", "iam:GetCredentialReport"];

#[test]
fn what_tables_read_is_declared() {
    let inventory = Inventory::builtin().unwrap();
    let mut declared: BTreeSet<String> = BY_CODE.map(str::to_owned).into();
    for listing in &inventory.listings {
        declared.insert(format!("{}:{}", listing.service, listing.operation));
        declared.extend(listing.about.iter().map(|other| format!("{}:{}", other.service, other.operation)));
    }
    let types = inventory.types();
    let mut faults = Vec::new();
    for table in Content::builtin().unwrap().tables.values() {
        for operation in table.columns.iter().flat_map(|column| &column.operations) {
            if !declared.contains(operation) {
                faults.push(format!("{}: {operation} is in no file of the inventory", table.path));
            }
        }
        if let Some(origin) = &table.origin
            && !types.contains(origin.resource_type.as_str())
            && origin.resource_type != "AWS::IAM::CredentialReport"
        {
            faults.push(format!("{}: {} is in no file of the inventory", table.path, origin.resource_type));
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn the_items_that_tables_read_are_declared() {
    let content = Content::builtin().unwrap();
    let items = content.stagings.keys().filter(|(_, source)| source == "aws-config");
    let read: BTreeSet<String> = items
        .filter_map(|(table, _)| Some(content.tables.get(table)?.origin.as_ref()?.resource_type.clone()))
        .collect();
    assert_eq!(Inventory::builtin().unwrap().config_items, read, "`inventory/config-items.toml`");
}
