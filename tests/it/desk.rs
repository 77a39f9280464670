//! What helps an analyst besides queries: tables for every type, files for other programs, new checks.

use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

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

/// Python with programs of others, installed once beside the build.
fn python() -> PathBuf {
    static PYTHON: LazyLock<PathBuf> = LazyLock::new(|| {
        let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let home = target.join("readers");
        let python = home.join("bin/python");
        let lock = fs_err::OpenOptions::new().create(true).append(true).open(target.join("readers.lock")).unwrap();
        lock.file().lock().unwrap();
        if !home.join("ready").is_file() {
            if home.exists() {
                fs_err::remove_dir_all(&home).unwrap();
            }
            run(Command::new("python3").args(["-m", "venv"]).arg(&home));
            run(Command::new(&python)
                .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
                .args(["duckdb-cli==1.5.6", "pyarrow==21.0.0"]));
            fs_err::write(home.join("ready"), "").unwrap();
        }
        python
    });
    PYTHON.clone()
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let output = command.output().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(output.status.success(), "{command:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn other_programs_read_what_is_exported() {
    let world = World::new();
    let (folder, database) = (world.path("tables"), world.path("all.duckdb"));
    let targets = ["--tables", folder.to_str().unwrap(), "--duckdb", database.to_str().unwrap()];
    world.sample(["export"].into_iter().chain(targets)).expect(0);
    let asked =
        "select count(*) as n, count(*) filter (versioning_enabled) as v, max(creation_date) as t from aws_s3_bucket";
    let told = world.sample(["query", asked]).expect(0).stdout;

    let cli = python().with_file_name("duckdb");
    let stock = |sql: &str| run(Command::new(&cli).args(["-readonly", "-csv"]).arg(&database).arg(sql));
    assert_eq!(stock(asked), told);
    assert_eq!(stock("select count(*) > 50 as many from finding where status = 'alarm'"), "many\ntrue\n");
    assert_eq!(stock("select tags ->> 'Owner' is null as none from aws_s3_bucket where name = 'x'"), "none\n");
    let described =
        stock("select comment from duckdb_columns() where table_name = 'aws_s3_bucket' and column_name = 'name'");
    assert_eq!(described, "comment\nName of the bucket.\n");
    assert_eq!(
        stock("select count(*) from duckdb_tables() where comment is null and table_name like 'aws_s3%'"),
        "count_star()\n0\n"
    );

    let script = "import sys, pyarrow.parquet as p; t = p.read_table(sys.argv[1]); \
                  print(t.num_rows, t.schema.field('versioning_enabled').type, t.schema.field('creation_date').type)";
    let read = run(Command::new(python()).args(["-c", script]).arg(folder.join("aws_s3_bucket.parquet")));
    let rows = told.lines().nth(1).unwrap().split(',').next().unwrap();
    assert_eq!(read, format!("{rows} bool timestamp[us]\n"));
    assert!(!folder.join("resource.parquet").exists());
}

#[test]
fn an_export_replaces_nothing_and_leaves_nothing_half_written() {
    let world = World::new();
    let target = world.path("tables");
    world.write("tables/mine.txt", "mine");
    let ran = world.sample(["export", "--tables", target.to_str().unwrap()]).expect(2);
    assert!(ran.stderr.contains("is there already"), "{}", ran.stderr);
    let ran = world.sample(["export", "--tables", "elsewhere", "no_such_table"]).expect(2);
    assert!(ran.stderr.contains("No table is called `no_such_table`"), "{}", ran.stderr);
    world.sample(["export", "--tables", "chosen", "aws_s3_acc*", "resource"]).expect(0);
    assert_eq!(
        world.files("chosen"),
        ["aws_s3_access_point.parquet", "aws_s3_account_settings.parquet", "resource.parquet"]
            .map(|name| world.path("chosen").join(name))
    );
    let names: Vec<_> = fs_err::read_dir(world.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().starts_with(".icecore-")), "{names:?}");
}

#[test]
fn was_read_knows_in_queries_too() {
    let world = World::new();
    let sql = "select count(*) filter (was_read(table_name, account_id, region)) as read, count(*) filter (is_read) as told, \
               count(*) > count(*) filter (is_read) as not_all from coverage";
    let with_coverage = world.sample(["query", sql]).expect(0).stdout;
    let numbers: Vec<&str> = with_coverage.lines().nth(1).unwrap().split(',').collect();
    assert!(numbers[0] == numbers[1] && numbers[2] == "true", "{with_coverage}");
    // Where nothing else names `coverage`.
    let sql = "select was_read('aws_guardduty_detector', '222222222222', 'eu-south-2') as known";
    assert_eq!(world.sample(["query", sql]).expect(0).stdout, "known\n\"\"\n");
}
