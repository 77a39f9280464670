//! What helps an analyst besides queries: tables for every type, files for other programs, new checks.

use crate::support::World;

#[test]
fn every_resource_type_of_a_snapshot_can_be_asked_by_name() {
    let world = World::new();
    let snapshot = icecore_snapshot::Store::new(crate::support::samples()).resolve("latest").unwrap();
    let content = icecore_sql::Content::builtin().unwrap();
    let automatic = icecore::engine::automatic_tables(&content, &snapshot);
    for (name, resource_type) in &automatic {
        let sql = format!(
            "select count(*) as rows, any_value(resource_type) as type, count(*) = (select count(*) from resource \
             where resource_type = '{resource_type}') as same from {name}"
        );
        let ran = world.sample(["query", &sql]).expect(0);
        let line = ran.stdout.lines().nth(1).unwrap();
        assert!(line.ends_with(&format!(",{resource_type},true")), "{name}: {line}");
    }
    let described = |resource_type: &str| {
        let origin = |table: &icecore_sql::Table| table.origin.as_ref().map(|origin| origin.resource_type.clone());
        content.tables.values().any(|table| origin(table).as_deref() == Some(resource_type))
    };
    let types = snapshot.manifest().files.iter().filter_map(|file| file.resource_type.as_deref());
    for resource_type in types {
        let reached = automatic.values().any(|each| each == resource_type);
        assert!(reached != described(resource_type), "{resource_type}");
    }
}

#[test]
fn a_new_check_runs_as_it_is() {
    let world = World::new();
    let ran = world.run(["new", "check", "my_bucket_check", "--folder", "mine"]).expect(0);
    assert_eq!(ran.stdout, "mine/my_bucket_check.sql\nmine/my_bucket_check.test.sql\n");
    let ran = world.run(["test", "mine"]).expect(0);
    assert!(ran.stdout.contains("1 fixture run, all as expected"), "{}", ran.stdout);
    world.sample(["check", "--checks", "mine", "--check", "my_bucket_check"]).expect(0);
    let ran = world.run(["new", "check", "my_bucket_check", "--folder", "mine"]).expect(2);
    assert!(ran.stderr.contains("is there already"), "{}", ran.stderr);
    let ran = world.run(["new", "check", "../Evil"]).expect(2);
    assert!(ran.stderr.contains("lowercase letters"), "{}", ran.stderr);
}

#[test]
fn completion_scripts_and_manual_pages_name_every_command() {
    let world = World::new();
    world.run(["man", "pages"]).expect(0);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = world.run(["completions", shell]).expect(0).stdout;
        for command in ["query", "check", "snapshots", "import"] {
            assert!(script.contains(command), "{shell}: {command}");
        }
        assert!(script.contains("--require-complete") || script.contains("require-complete"), "{shell}");
    }
    for page in ["icecore.1", "icecore-query.1", "icecore-check.1", "icecore-snapshots-verify.1"] {
        assert!(world.path("pages").join(page).is_file(), "{page}");
    }
}
