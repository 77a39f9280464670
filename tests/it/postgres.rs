//! Queries in PostgreSQL's dialect, end to end: `icecore query --dialect postgres`.

use serde::Deserialize;

use crate::support::World;

/// `postgres.toml`: what is asked, in both dialects, and what the answer is.
#[derive(Deserialize)]
struct Cases {
    query: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    what: String,
    postgres: String,
    duckdb: String,
    rows: String,
}

#[test]
fn queries_in_postgresqls_dialect_give_the_rows_that_they_give_there() {
    let world = World::new();
    let cases: Cases = toml::from_str(include_str!("postgres.toml")).unwrap();
    assert!(cases.query.len() >= 50);
    let mut wrong = Vec::new();
    for case in cases.query {
        // A case without rows would prove nothing.
        assert!(case.rows.trim().lines().count() > 1, "{}", case.what);
        let rows = case.rows.trim();
        for (dialect, sql) in [("duckdb", &case.duckdb), ("postgres", &case.postgres)] {
            let ran = world.sample(["query", "--dialect", dialect, "--format", "csv", sql]);
            if ran.status != Some(0) || ran.stdout.trim() != rows {
                wrong.push(format!("{} ({dialect})\n{sql}\n{}{}wanted:\n{rows}\n", case.what, ran.stdout, ran.stderr));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_refusal_names_the_place_and_the_form_to_write_instead() {
    let world = World::new();
    let sql = "select\n  jsonb_set(tags, '{a}', '1')\nfrom aws_s3_bucket";
    let ran = world.sample(["query", "--dialect", "postgres", sql]).expect(2);
    assert_eq!(
        ran.stderr,
        "error: `jsonb_set()` (line 2, column 3) cannot be rewritten for DuckDB\n\n\
         hint: write `json_merge_patch(document, '{\"a\": 1}')`\n"
    );
    assert!(ran.stdout.is_empty());
}

#[test]
fn what_must_not_run_does_not_run_in_this_dialect_either() {
    let world = World::new();
    let target = world.path("stolen").display().to_string();
    let secret = world.write("secret.csv", "a\n1\n").display().to_string();
    for sql in [
        format!("copy (select 1) to '{target}'"),
        format!("select * from read_csv('{secret}')"),
        format!("select * from lateral read_text('{secret}') as x"),
        format!("select read_text('{secret}')"),
        format!("select * from \"{secret}\""),
        format!("select 1; copy (select 1) to '{target}'"),
        "create table x as select 1".to_owned(),
        "delete from finding".to_owned(),
        "set memory_limit = '1TB'".to_owned(),
    ] {
        let ran = world.sample(["query", "--dialect", "postgres", &sql]).expect(2);
        assert!(ran.stderr.starts_with("error: ") && ran.stdout.is_empty(), "{sql}: {}", ran.stderr);
    }
    assert!(!world.path("stolen").exists());
}

/// A mod as people write them: a query and its controls, one of which passes whatever is NULL, and one of which alarms.
const MOD: &str = r#"
locals {
  where_it_is = "region, account_id"
}

query "versioning" {
  sql = <<-EOQ
    select
      arn as resource,
      case when versioning_enabled then 'ok' else 'alarm' end as status,
      title || case when versioning_enabled then ' keeps versions.' else ' keeps no versions.' end as reason,
      ${local.where_it_is}
    from
      aws_s3_bucket;
  EOQ
}

control "s3_keeps_versions" {
  title    = "S3 buckets keep versions"
  severity = "high"
  query    = query.versioning
  tags     = { service = "AWS/S3" }
}

control "s3_logs" {
  title = "S3 buckets log"
  sql   = "select arn as resource, case when logging -> 'TargetBucket' is null then 'alarm' else 'ok' end as status, title || ' is a bucket.' as reason, region, account_id from aws_s3_bucket"
}

control "s3_of_another_mod" {
  title = "Not here"
  query = other.query.somewhere
}
"#;

#[test]
fn a_mods_controls_run_as_checks_and_never_judge_what_was_not_read() {
    let world = World::new();
    world.write("mod/s3.pp", MOD);
    let folder = world.path("mod").display().to_string();
    let statuses = "alarm,ok,unknown";
    let run = |check: &str| {
        let ran = world
            .sample(["check", "--checks", &folder, "--check", check, "--status", statuses, "--format", "jsonl"])
            .expect(0);
        let of = |line: &str| {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            let text = |field: &str| finding[field].as_str().unwrap().to_owned();
            (text("resource"), text("status"), text("reason"))
        };
        (ran.stdout.lines().map(of).collect::<Vec<_>>(), ran.stderr)
    };
    let (mods, told) = run("s3_keeps_versions");
    assert!(told.contains("`control.s3_of_another_mod`"), "{told}");
    let count = |status: &str| mods.iter().filter(|(_, each, _)| each == status).count();
    assert!(count("alarm") > 0 && count("ok") > 0 && count("unknown") > 0, "{mods:?}");
    for (resource, status, reason) in &mods {
        let sql = format!("select versioning_enabled from aws_s3_bucket where arn = '{resource}'");
        let ran = world.sample(["query", "--format", "csv", &sql]).expect(0);
        let expected = match ran.stdout.lines().nth(1) {
            Some("true") => "ok",
            Some("false") => "alarm",
            _ => "unknown",
        };
        assert_eq!(status, expected, "{resource}: {reason}");
        if expected == "unknown" {
            assert!(reason.contains("GetBucketVersioning") || reason.contains("ListBuckets"), "{reason}");
        }
    }
    let ran = world.sample(["explain", "s3_logs", "--checks", &folder]).expect(0);
    assert!(ran.stdout.contains("S3 buckets log") && ran.stdout.contains("FROM aws_s3_bucket"), "{}", ran.stdout);
}

#[test]
fn the_dialect_is_found_out_where_duckdb_refuses() {
    let world = World::new();
    for sql in [
        // DuckDB's parser refuses one, its binder the other.
        "select name from aws_s3_bucket where tags ? 'owner' order by 1 limit 1",
        "select name, jsonb_array_length('[1]'::jsonb) from aws_s3_bucket order by 1 limit 1",
    ] {
        let ran = world.sample(["query", "--format", "csv", sql]).expect(0);
        assert_eq!(ran.stdout.lines().count(), 2, "{sql}: {}", ran.stdout);
        world.sample(["query", "--dialect", "duckdb", sql]).expect(2);
    }
    // What neither understands is told of in DuckDB's words.
    let ran = world.sample(["query", "select nam from aws_s3_bucket"]).expect(2);
    assert!(ran.stderr.contains("\"name\""), "{}", ran.stderr);
}
