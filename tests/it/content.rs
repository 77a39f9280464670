//! Every fixture of the SQL content, and the rules about content.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use duckdb::Connection;
use icecore::engine::{Analysis, Engine, Options};
use icecore_snapshot::Store;
use icecore_sql::{Content, FixtureOf};

use crate::support::{World, dependencies, project, samples};

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
    wanted.extend(content.rules.keys().cloned().map(FixtureOf::Rule));
    wanted.extend(content.iac.mappings.keys().cloned().map(FixtureOf::Mapping));
    wanted.extend(content.stagings.keys().map(|(table, source)| FixtureOf::Staging(source.clone(), table.clone())));
    let missing: Vec<_> = wanted.iter().filter(|each| !fixtures.contains(each)).collect();
    assert!(missing.is_empty(), "without a fixture: {missing:?}");
    // Most derived tables are tested by the checks that read them; those that nothing else judges have a fixture of their own.
    wanted.extend(
        content.tables.values().filter(|table| table.body.is_some()).map(|table| FixtureOf::Table(table.name.clone())),
    );
    let orphans: Vec<_> = fixtures.iter().filter(|each| !wanted.contains(each)).collect();
    assert!(orphans.is_empty(), "fixtures of nothing: {orphans:?}");
}

#[test]
fn checks_say_what_they_must() {
    let content = content();
    let mut faults = Vec::new();
    let connection = Connection::open_in_memory().unwrap();
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
        if !check.id.starts_with(&format!("{}_", check.service)) || !check.path.ends_with(&format!("/{}.sql", check.id))
        {
            fault("the id does not start with the folder's name, or is not the file's");
        }
        if check.references.is_empty() || check.references.iter().any(|link| !is_link(link)) {
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
        if let Some(other) = bodies.insert(logic(&connection, &check.sql), &check.id) {
            fault(&format!("it judges as {other} does"));
        }
        match &dependencies()[&check.id] {
            Ok(dependencies) if dependencies.staged.is_empty() => fault("it reads no staged table"),
            Ok(_) => {}
            Err(error) => fault(&error.to_string()),
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn drift_rules_say_what_they_must() {
    let content = content();
    let mut faults = Vec::new();
    let connection = Connection::open_in_memory().unwrap();
    let mut bodies: BTreeMap<String, &str> = BTreeMap::new();
    for rule in content.rules.values() {
        let mut fault = |text: &str| faults.push(format!("{}: {text}", rule.path));
        if !rule.id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_') {
            fault("the id is not in lower case");
        }
        if rule.title.ends_with('.') || rule.title.is_empty() || !rule.description.trim_end().ends_with('.') {
            fault("the title is no title, or the description does not end with a period");
        }
        if rule.references.iter().any(|link| !is_link(link)) {
            fault("a reference is no link");
        }
        for check in rule.related_checks.iter().filter(|check| !content.checks.contains_key(*check)) {
            fault(&format!("there is no check `{check}`"));
        }
        for table in rule.optional.iter().chain(&rule.nullable) {
            if !content.tables.contains_key(table) {
                fault(&format!("there is no table `{table}`"));
            }
        }
        for word in ["else true", "now()", "current_date", "current_timestamp", "!= true", "<> true"] {
            if rule.sql.to_lowercase().contains(word) {
                fault(&format!("it says `{word}`"));
            }
        }
        if let Some(other) = bodies.insert(logic(&connection, &rule.sql), &rule.id) {
            fault(&format!("it tells what {other} tells"));
        }
        match icecore::engine::analyze(&connection, &rule.sql) {
            Ok(analysis) => {
                let bare = |table: &&String| content.tables.contains_key(*table) && !table.starts_with("drift_");
                let sides: BTreeSet<&String> = analysis.qualified.values().flatten().collect();
                for table in analysis.tables.iter().filter(bare).filter(|table| !sides.contains(table)) {
                    fault(&format!("it names `{table}` without `before.` or `after.`"));
                }
            }
            Err(error) => fault(&error.to_string()),
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Whether it is a whole `https` address, without what belongs to the text around it.
fn is_link(text: &str) -> bool {
    let Some((host, path)) = text.strip_prefix("https://").and_then(|rest| rest.split_once('/')) else { return false };
    host.contains('.')
        && host.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || "-.".contains(letter))
        && path.chars().all(|letter| letter.is_ascii_graphic() && !"<>\"`{}|\\^".contains(letter))
        && !path.ends_with(['.', ',', ')', ';'])
}

/// What a check's query does, as DuckDB's syntax tree has it: without blanks, comments, places, and the words of its reasons.
fn logic(connection: &Connection, sql: &str) -> String {
    let tree: String = connection.query_row("select json_serialize_sql(?)", [sql], |row| row.get(0)).unwrap();
    let mut tree: serde_json::Value = serde_json::from_str(&tree).unwrap();
    assert_eq!(tree["error"], false, "{sql}");
    let words = |column: &serde_json::Value| column["alias"] == "reason" || column["alias"] == "unknown_because";
    if let Some(columns) = tree["statements"][0]["node"]["select_list"].as_array_mut() {
        columns.retain(|column| !words(column));
    }
    forget_places(&mut tree);
    tree.to_string()
}

fn forget_places(tree: &mut serde_json::Value) {
    match tree {
        serde_json::Value::Object(members) => {
            members.remove("query_location");
            members.values_mut().for_each(forget_places);
        }
        serde_json::Value::Array(items) => items.iter_mut().for_each(forget_places),
        _ => {}
    }
}

#[test]
fn two_checks_are_the_same_where_only_blanks_and_words_differ() {
    let connection = Connection::open_in_memory().unwrap();
    let one = "select arn as resource, verdict(alarm := a > 1) as status, 'One.' as reason from t";
    let same = "select arn as resource, -- so\n verdict(alarm := a > 1)  as status, 'Two ' || a as reason\nfrom t";
    let other = "select arn as resource, verdict(alarm := a > 2) as status, 'One.' as reason from t";
    assert_eq!(logic(&connection, one), logic(&connection, same));
    assert_ne!(logic(&connection, one), logic(&connection, other));
    assert!(is_link("https://docs.aws.amazon.com/a/b.html#c"));
    for wrong in ["http://a.b/c", "https://docs/", "https://a.b/c d", "https://a.b/c.", "https://a.b"] {
        assert!(!is_link(wrong), "{wrong}");
    }
}

#[test]
fn every_checks_fixture_has_an_alarm_an_ok_and_an_unknown() {
    let content = content();
    let mut faults = Vec::new();
    for fixture in &content.fixtures {
        let FixtureOf::Check(_) = fixture.of else { continue };
        let expected = fixture.sql.split_once("insert into expected").map_or("", |(_, rows)| rows);
        for status in ["alarm", "ok", "unknown"] {
            if !expected.contains(&format!("'{status}'")) {
                faults.push(format!("{}: no row is {status}", fixture.path));
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_table_is_read_by_a_check_or_filled_by_the_collector_or_an_import() {
    let content = content();
    let read: BTreeSet<&String> = dependencies().values().flatten().flat_map(|reads| &reads.tables).collect();
    let inventory = icecore_inventory::Inventory::builtin().unwrap();
    let collected: BTreeSet<&str> = inventory
        .listings
        .iter()
        .filter(|listing| listing.collect)
        .map(|listing| listing.resource_type.as_str())
        .collect();
    let is_filled = |name: &str| {
        let recorded = content.stagings.contains_key(&(name.to_owned(), "aws-config".to_owned()));
        let origin = content.tables.get(name).and_then(|table| table.origin.as_ref());
        recorded || origin.is_some_and(|origin| collected.contains(origin.resource_type.as_str()))
    };
    let mut faults = Vec::new();
    for table in content.tables.values().filter(|table| !read.contains(&table.name)) {
        let filled = match &table.body {
            // Made by the engine.
            None if table.origin.is_none() => true,
            None => is_filled(&table.name),
            Some(body) => {
                let below = icecore::engine::explain_dependencies(&content, body, &BTreeSet::new()).unwrap();
                below.staged.iter().all(|table| is_filled(table))
            }
        };
        if !filled {
            faults.push(format!("{}: no check reads it, and nothing fills it", table.path));
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn controls_name_checks_that_are_in_force() {
    let content = content();
    assert_eq!(content.frameworks.len(), 13);
    let mut faults = Vec::new();
    for framework in content.frameworks.values() {
        let mut fault = |text: String| faults.push(format!("{}: {text}", framework.path));
        if framework.title.ends_with('.') || !framework.description.ends_with('.') || framework.checks().is_empty() {
            fault("the title is no title, the description no sentence, or it names no check".to_owned());
        }
        for control in &framework.controls {
            if control.title.is_empty() || control.title.ends_with('.') || control.id.trim() != control.id {
                fault(format!("the id or the title of `{}` is none", control.id));
            }
            for check in &control.checks {
                if content.checks.get(check).is_none_or(|check| check.deprecated.is_some()) {
                    fault(format!("`{}` names `{check}`, which is no check in force", control.id));
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn every_check_of_security_is_in_an_area_of_the_scorecard() {
    let content = content();
    let connection = Connection::open_in_memory().unwrap();
    connection
        .execute_batch(
            "create table \"check\" (id varchar, severity varchar, category varchar, service varchar);
             create table check_result (
                 check_id varchar, alarm bigint, error bigint, unknown bigint, info bigint, skip bigint, ok bigint,
                 suppressed bigint
             );",
        )
        .unwrap();
    for check in content.checks.values() {
        let (severity, category) = (check.severity.as_str(), check.category.as_str());
        connection
            .execute("insert into \"check\" values (?, ?, ?, ?)", [&check.id, severity, category, &check.service])
            .unwrap();
        connection.execute("insert into check_result values (?, 0, 0, 0, 0, 0, 1, 0)", [&check.id]).unwrap();
    }
    let count = |area: &str| -> usize {
        let sql = format!("select checks from ({}) where area = '{area}'", content.reports["scorecard"]);
        connection.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    let of_security =
        content.checks.values().filter(|check| !matches!(check.category.as_str(), "cost" | "hygiene")).count();
    assert_eq!(count("total"), of_security);
    for area in ["identity", "network", "data", "compute", "logging"] {
        assert!(count(area) > 20, "{area}");
    }
}

/// How long a line of SQL may be; the aim is 120.
const LINE: usize = 140;

#[test]
fn sql_is_written_in_one_style() {
    let mut faults = Vec::new();
    for folder in [
        "checks",
        "coverage",
        "diff",
        "drift",
        "history",
        "iac",
        "macros",
        "reports",
        "staging",
        "suppressions",
        "table_templates",
        "tables",
    ] {
        for (path, bytes) in crate::support::contents(&project().join("sql").join(folder)) {
            let text = String::from_utf8(bytes).unwrap();
            let path = format!("{folder}/{}", path.display());
            // The header is TOML, whose descriptions are one line each.
            let header = text.split_once("*/").map_or(0, |(header, _)| header.lines().count());
            let is_fixture = path.ends_with(".test.sql");
            if !text.ends_with('\n') || text.ends_with("\n\n") {
                faults.push(format!("{path}: it does not end with one newline"));
            }
            for (number, line) in (1..).zip(text.lines()) {
                let mut fault = |what: &str| faults.push(format!("{path}:{number}: {what}"));
                if line.contains('\t') || line.trim_end() != line {
                    fault("a tab, or blanks at the end");
                }
                if is_fixture || number <= header {
                    continue;
                }
                let code = code_of(line);
                if let Some(word) = code
                    .split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_')
                    .find(|word| is_loud(word))
                {
                    fault(&format!("`{word}` is not in lower case"));
                }
                // A column that is only renamed cannot be broken.
                let renames = line.trim().trim_end_matches(',').split(" as ").all(|part| !part.contains(' '));
                if line.chars().count() > LINE && !renames && !code.trim().is_empty() {
                    fault("the line is long");
                }
            }
        }
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// A line without its comment, its texts and its quoted names.
fn code_of(line: &str) -> String {
    let mut code = String::new();
    let mut quote = None;
    for letter in line.chars() {
        match quote {
            Some(opened) if letter == opened => quote = None,
            Some(_) => {}
            None if letter == '\'' || letter == '"' => quote = Some(letter),
            None => code.push(letter),
        }
    }
    code.split("--").next().unwrap_or_default().to_owned()
}

/// Whether it is a keyword of SQL in capitals.
fn is_loud(word: &str) -> bool {
    const KEYWORDS: [&str; 28] = [
        "select", "from", "where", "and", "or", "not", "case", "when", "then", "else", "end", "join", "left", "on",
        "as", "null", "true", "false", "in", "is", "union", "with", "group", "order", "by", "like", "create", "macro",
    ];
    word.chars().all(|letter| letter.is_ascii_uppercase()) && KEYWORDS.contains(&word.to_ascii_lowercase().as_str())
}

#[test]
fn tables_describe_every_column() {
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
fn parameters_are_described_and_read_by_checks_and_rules_alone() {
    let content = content();
    let by_checks = content.checks.values().flat_map(|check| check.parameters());
    let read: BTreeSet<&str> = by_checks.chain(content.rules.values().flat_map(|rule| rule.parameters())).collect();
    for (name, parameter) in &content.parameters {
        assert!(parameter.description.ends_with('.'), "{name}");
        assert!(read.contains(name.as_str()), "nothing reads {name}");
    }
    for name in read {
        assert!(content.parameters.contains_key(name), "there is no parameter {name}");
    }
    // Tables are cached, whatever the parameters are; and what a macro reads is not seen in the check.
    let cached = content.tables.values().filter_map(|table| Some((&table.path, table.body.as_ref()?)));
    let stagings = content.stagings.values().map(|staging| (&staging.path, &staging.sql));
    let macros = content.macros.iter().map(|(path, script)| (path, script));
    for (path, sql) in cached.chain(stagings).chain(macros) {
        assert!(!sql.contains("getvariable("), "{path} reads a parameter");
    }
}

#[test]
fn a_query_that_is_proved_to_have_no_rows_has_none() {
    let content = Rc::new(content());
    let snapshot = Store::new(samples()).resolve("latest").unwrap();
    let mut engine = Engine::open(snapshot, Rc::clone(&content), Options::default()).unwrap();
    let tables: BTreeSet<String> =
        content.tables.values().filter(|table| table.service != "icecore").map(|table| table.name.clone()).collect();
    engine.prepare([&Analysis { tables: tables.clone(), ..Analysis::default() }]).unwrap();
    let checks = content.checks.values().map(|check| (&check.id, &check.sql));
    let bodies = content.tables.values().filter_map(|table| Some((&table.name, table.body.as_ref()?)));
    for (_, sql) in checks.clone().chain(bodies.clone()) {
        engine.make_macros(sql).unwrap();
    }
    engine.lock().unwrap();
    let mut proofs = 0;
    for (name, sql) in checks.chain(bodies) {
        for empty in engine.admit(sql).unwrap().voids {
            if !empty.is_subset(&tables) {
                continue;
            }
            let shadows: Vec<String> =
                empty.iter().map(|table| format!("{table} as (from main.{table} limit 0)")).collect();
            let start = sql.find(|letter: char| !letter.is_whitespace()).unwrap();
            let query = match sql[start..].strip_prefix("with ") {
                Some(rest) => format!("with {}, {rest}", shadows.join(", ")),
                None => format!("with {} {sql}", shadows.join(", ")),
            };
            let count = format!("select count(*) from (\n{query}\n)");
            let rows: u64 = engine
                .connection()
                .query_row(&count, [], |row| row.get(0))
                .unwrap_or_else(|error| panic!("`{name}` without {empty:?}: {error}"));
            assert_eq!(rows, 0, "`{name}` without {empty:?}");
            proofs += 1;
        }
    }
    assert!(proofs > 300, "{proofs}");
}
