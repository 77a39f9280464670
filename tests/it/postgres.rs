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
