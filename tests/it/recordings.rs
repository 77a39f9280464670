//! Answers that AWS gave to somebody else: what a list says is read as it says.

use std::collections::BTreeMap;

use icecore_inventory::Inventory;
use serde_json::Value;

use crate::support::{World, real_data};

/// A recorded answer as the API gave it: the recording keeps times as objects.
fn plain(value: &Value) -> Value {
    match value {
        Value::Object(members) if members.get("__class__") == Some(&"datetime".into()) => {
            let part = |name: &str| members[name].as_i64().unwrap();
            format!(
                "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}+00:00",
                part("year"),
                part("month"),
                part("day"),
                part("hour"),
                part("minute"),
                part("second")
            )
            .into()
        }
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), plain(value))).collect(),
        Value::Array(values) => values.iter().map(plain).collect(),
        other => other.clone(),
    }
}

/// `DescribeDBInstances` as the command line has it.
fn command(operation: &str) -> String {
    let letters: Vec<char> = operation.chars().collect();
    let mut command = String::new();
    for (place, letter) in letters.iter().enumerate() {
        let before = place.checked_sub(1).map(|place| letters[place]);
        let next_is_small = letters.get(place + 1).is_some_and(|next| next.is_lowercase());
        if letter.is_uppercase() && before.is_some_and(|before| before.is_lowercase() || next_is_small) {
            command.push('-');
        }
        command.extend(letter.to_lowercase());
    }
    command
}

#[test]
fn recorded_lists_are_read_element_by_element() {
    let Some(folder) = real_data("aws-api-recordings") else { return };
    let inventory = Inventory::builtin().unwrap();
    let world = World::new();
    let mut expected: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let mut files: Vec<_> = fs_err::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy().into_owned();
        let Some((service, rest)) = name.split_once('.') else { continue };
        let operation = rest.split('_').next().unwrap();
        // Lists that are asked once for an account and region, and whose elements are resources.
        let Some(listing) = inventory.listings.iter().find(|each| {
            each.service == service && each.operation == operation && each.of.is_none() && each.inner.is_none()
        }) else {
            continue;
        };
        let Some(items) = listing.items.as_deref().filter(|items| !items.contains('.')) else { continue };
        let recorded: Value = serde_json::from_slice(&fs_err::read(&file).unwrap()).unwrap();
        let mut answer = plain(&recorded["data"]);
        answer.as_object_mut().unwrap().remove("ResponseMetadata");
        let Some(list) = answer[items].as_array() else { continue };
        let mut keys: Vec<String> = list.iter().map(Value::to_string).collect();
        keys.dedup();
        // An account for each recording.
        let account = format!("{:012}", 100_000_000_000_u64 + expected.len() as u64);
        let path = format!("recorded/{account}/us-east-1/{service}-{}.json", command(operation));
        world.write(&path, serde_json::to_vec(&answer).unwrap());
        expected.insert(account, (name.clone(), keys.len()));
    }
    assert!(expected.len() >= 20, "only {} recordings are lists", expected.len());
    world.run(["import", world.path("recorded").to_str().unwrap()]).expect(0);
    let sql = "select account.account_id, count(resource.arn) as number from account left join resource \
               on resource.account_id = account.account_id group by all order by all";
    let told = world.run(["query", sql]).expect(0).stdout;
    let told: BTreeMap<&str, usize> = told
        .lines()
        .skip(1)
        .map(|line| line.split_once(',').unwrap())
        .map(|(account, number)| (account, number.parse().unwrap()))
        .collect();
    let mut wrong = Vec::new();
    for (account, (name, number)) in &expected {
        if told.get(account.as_str()) != Some(number) {
            wrong.push(format!("{name}: {number} elements, {:?} resources", told.get(account.as_str())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // What they are is judged without an error.
    world.run(["check", "--format", "csv", "--output", "findings.csv"]).expect(0);
}
