//! What is printed instead of collecting: the resource types, and the policy that reading them needs.

use std::collections::{BTreeMap, BTreeSet};

use icecore_inventory::{Inventory, Listing};
use serde_json::{Value, json};
use tabled::builder::Builder;
use tabled::settings::Style;

use crate::cli::Arguments;
use crate::{credential_report, recorded};

/// The most letters that a managed policy may have, blanks aside.
const MANAGED_POLICY: usize = 6144;

/// The actions that the listings of the chosen types need. A type that is asked per parent needs its parent's list, too.
pub(crate) fn actions(inventory: &Inventory, types: &BTreeSet<String>) -> BTreeSet<String> {
    let mut actions = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut queue: Vec<String> = types.iter().cloned().collect();
    while let Some(resource_type) = queue.pop() {
        if !seen.insert(resource_type.clone()) {
            continue;
        }
        if resource_type == credential_report::TYPE {
            actions.extend(credential_report::ACTIONS.map(str::to_owned));
        }
        for listing in inventory.of_type(&resource_type).filter(|listing| listing.collect) {
            for (service, operation) in operations(listing) {
                actions.extend(inventory.operation(service, operation).actions);
            }
            queue.extend(listing.of.clone());
        }
    }
    actions
}

/// What is asked for a listing: service and operation.
fn operations(listing: &Listing) -> Vec<(&str, &str)> {
    let about = listing.about.iter().filter(|other| other.collect);
    std::iter::once((listing.service.as_str(), listing.operation.as_str()))
        .chain(about.map(|other| (other.service.as_str(), other.operation.as_str())))
        .collect()
}

/// The IAM policy, and a word where it is too long for a managed one.
pub(crate) fn policy(
    inventory: &Inventory,
    types: &BTreeSet<String>,
    arguments: &Arguments,
) -> (Value, Option<String>) {
    let mut actions = if arguments.asks_only_config() { BTreeSet::new() } else { actions(inventory, types) };
    if arguments.asks_config() {
        for operation in recorded::operations(arguments) {
            actions.extend(inventory.operation("config", operation).actions);
        }
    }
    // Also where regions are named: whether the account has opted in to them is asked.
    if arguments.aggregator.is_none() {
        actions.insert("ec2:DescribeRegions".to_owned());
    }
    if arguments.org {
        actions.insert("organizations:ListAccounts".to_owned());
        if !arguments.units.is_empty() {
            actions.extend(
                ["organizations:ListAccountsForParent", "organizations:ListOrganizationalUnitsForParent"]
                    .map(str::to_owned),
            );
        }
    }
    let mut statements = vec![json!({"Sid": "IcecoreCollect", "Effect": "Allow", "Action": actions, "Resource": "*"})];
    let roles: Vec<String> = match &arguments.role_name {
        Some(name) => vec![format!("arn:*:iam::*:role/{name}")],
        None => arguments.role_arns.clone(),
    };
    if !roles.is_empty() {
        statements
            .push(json!({"Sid": "IcecoreAssume", "Effect": "Allow", "Action": "sts:AssumeRole", "Resource": roles}));
    }
    let policy = json!({"Version": "2012-10-17", "Statement": statements});
    let letters = policy.to_string().len();
    let hint = (letters > MANAGED_POLICY).then(|| {
        format!(
            "the policy has {letters} letters, and a managed policy may have {MANAGED_POLICY}: make it an inline policy of the \
             role, which may have 10,240, or print it for some services at a time with `--service`"
        )
    });
    (policy, hint)
}

/// A table of the types with their operations.
pub(crate) fn list(inventory: &Inventory, types: &BTreeSet<String>) -> String {
    let mut rows: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for resource_type in types {
        let entry = rows.entry(resource_type).or_default();
        if resource_type == credential_report::TYPE {
            entry.extend(credential_report::ACTIONS.map(str::to_owned));
        }
        for listing in inventory.of_type(resource_type).filter(|listing| listing.collect) {
            entry.extend(operations(listing).into_iter().map(|(service, operation)| format!("{service}:{operation}")));
        }
    }
    let mut table = Builder::default();
    table.push_record(["type", "operations"]);
    for (resource_type, operations) in rows {
        table.push_record([resource_type.to_owned(), operations.into_iter().collect::<Vec<_>>().join("\n")]);
    }
    table.build().with(Style::sharp()).to_string()
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::*;

    #[test]
    fn the_policy_reads_configuration_and_never_data() {
        let inventory = Inventory::builtin().unwrap();
        let types = crate::run::every_type(&inventory);
        let mut asked = actions(&inventory, &types);
        for way in [["--via", "config"], ["--aggregator", "a"], ["--as-of", "2026-01-31"]] {
            let arguments = Arguments::try_parse_from([&["icecore-collect"][..], &way].concat()).unwrap();
            asked.extend(recorded::operations(&arguments).iter().map(|operation| format!("config:{operation}")));
        }
        for action in asked {
            let (_, name) = action.split_once(':').unwrap();
            let reads = ["Get", "List", "Describe", "BatchGet", "Generate", "Select", "View"]
                .iter()
                .any(|verb| name.starts_with(verb));
            assert!(reads || action == "apigateway:GET", "{action} does not read");
            for data in [
                "s3:GetObject",
                "secretsmanager:GetSecretValue",
                "ssm:GetParameter",
                "ssm:GetParameters",
                "sqs:ReceiveMessage",
                "dynamodb:GetItem",
                "dynamodb:Scan",
                "kinesis:GetRecords",
                "logs:GetLogEvents",
                "lambda:GetFunction",
                "ecr:GetAuthorizationToken",
            ] {
                assert_ne!(action, data, "it reads data");
            }
        }
    }

    #[test]
    fn a_child_needs_its_parents_list() {
        let inventory = Inventory::builtin().unwrap();
        let child = inventory.listings.iter().find(|listing| listing.collect && listing.of.is_some()).unwrap();
        let needed = actions(&inventory, &BTreeSet::from([child.resource_type.clone()]));
        let parent = inventory.of_type(child.of.as_deref().unwrap()).find(|listing| listing.collect).unwrap();
        for action in inventory.operation(&parent.service, &parent.operation).actions {
            assert!(needed.contains(&action), "{action}");
        }
    }
}
