//! Every fixture of the SQL content, and the rules about content.

use std::collections::{BTreeMap, BTreeSet};

use icecore_sql::{Content, FixtureOf};

use crate::support::{World, project};

fn content() -> Content {
    Content::builtin().unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn every_fixture_passes() {
    // As a user runs it: on all cores.
    let ran = World::new().command().args(["test"]).arg(project().join("sql")).output().unwrap();
    let told = String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.success(), "{told}\n{}", String::from_utf8_lossy(&ran.stderr));
    assert!(told.contains("all as expected"), "{told}");
}

#[test]
fn every_file_has_its_fixture_and_every_fixture_its_file() {
    let content = content();
    let fixtures: BTreeSet<&FixtureOf> = content.fixtures.iter().map(|fixture| &fixture.of).collect();
    let mut wanted: BTreeSet<FixtureOf> = content.checks.keys().cloned().map(FixtureOf::Check).collect();
    wanted.extend(content.stagings.keys().map(|(table, source)| FixtureOf::Staging(source.clone(), table.clone())));
    let missing: Vec<_> = wanted.iter().filter(|each| !fixtures.contains(each)).collect();
    assert!(missing.is_empty(), "without a fixture: {missing:?}");
    let orphans: Vec<_> = fixtures.iter().filter(|each| !wanted.contains(each)).collect();
    assert!(orphans.is_empty(), "fixtures of nothing: {orphans:?}");
}

#[test]
fn checks_say_what_they_must() {
    let content = content();
    let mut faults = Vec::new();
    let mut bodies: BTreeMap<String, &str> = BTreeMap::new();
    for check in content.checks.values() {
        let mut fault = |text: &str| faults.push(format!("{}: {text}", check.path));
        if !check.id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_') {
            fault("the id is not in lower case");
        }
        if check.title.ends_with('.') || check.title.is_empty() {
            fault("the title is no title");
        }
        if !check.description.trim_end().ends_with('.') || !check.remediation.trim_end().ends_with('.') {
            fault("the description or the remediation does not end with a period");
        }
        if check.references.is_empty() || check.references.iter().any(|link| !link.starts_with("https://")) {
            fault("it has no reference, or one that is no link");
        }
        for table in check.optional.iter().chain(&check.nullable).chain(&check.union) {
            if !content.tables.contains_key(table) {
                fault(&format!("there is no table `{table}`"));
            }
        }
        for word in ["else 'alarm'", "else 'ok'", "now()", "current_date", "current_timestamp", "!= true", "<> true"] {
            if check.sql.to_lowercase().contains(word) {
                fault(&format!("it says `{word}`"));
            }
        }
        let body: String = check.sql.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(other) = bodies.insert(body, &check.id) {
            fault(&format!("it is the same as {other}"));
        }
        match icecore::engine::explain_dependencies(&content, &check.sql, &check.optional) {
            Ok(dependencies) if dependencies.staged.is_empty() => fault("it reads no staged table"),
            Ok(_) => {}
            Err(error) => fault(&error.to_string()),
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn tables_describe_every_column_and_are_used() {
    let content = content();
    let mut faults = Vec::new();
    for table in content.tables.values() {
        let mut fault = |text: String| faults.push(format!("{}: {text}", table.path));
        if !table.description.ends_with('.') || table.grain.is_empty() {
            fault("the description is no sentence, or the grain is missing".to_owned());
        }
        for column in &table.columns {
            if !column.description.ends_with('.') || column.description.len() < 8 {
                fault(format!("the column `{}` is not described", column.name));
            }
            for operation in &column.operations {
                if !operation.split_once(':').is_some_and(|(service, name)| {
                    service.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
                        && name.starts_with(|c: char| c.is_ascii_uppercase())
                }) {
                    fault(format!("`{operation}` of `{}` is no operation", column.name));
                }
            }
        }
        let staged = content.stagings.keys().any(|(name, _)| *name == table.name);
        if table.origin.is_some() != staged {
            fault("a staged table has stagings, and no other has".to_owned());
        }
    }
    for (table, _) in content.stagings.keys() {
        if !content.tables.contains_key(table) {
            faults.push(format!("there is a staging, but no table `{table}`"));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn parameters_are_described_and_used() {
    let content = content();
    for (name, parameter) in &content.parameters {
        assert!(parameter.description.ends_with('.'), "{name}");
        let used = content
            .checks
            .values()
            .map(|check| &check.sql)
            .chain(content.tables.values().filter_map(|table| table.body.as_ref()));
        assert!(used.into_iter().any(|sql| sql.contains(&format!("'{name}'"))), "nothing reads {name}");
    }
    let named: BTreeSet<&str> = content
        .checks
        .values()
        .flat_map(|check| check.sql.split("getvariable('").skip(1))
        .filter_map(|rest| rest.split('\'').next())
        .collect();
    for name in named {
        assert!(content.parameters.contains_key(name), "there is no parameter {name}");
    }
}
