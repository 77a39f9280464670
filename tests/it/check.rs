//! `icecore check` on the sample.

use std::collections::BTreeSet;

use crate::support::{World, contents, samples};

#[test]
fn the_readmes_first_command_shows_findings_by_severity() {
    let ran = World::new().sample(["check"]).expect(0);
    let summary: Vec<&str> = ran.stdout.lines().skip_while(|line| !line.starts_with("severity")).collect();
    for (line, severity) in summary.iter().skip(1).zip(["critical", "high", "medium", "low", "total"]) {
        assert!(line.starts_with(severity), "{line}");
        let numbers: Vec<u64> =
            line.split_whitespace().skip(1).map(|number| number.replace(',', "").parse().unwrap()).collect();
        assert!(numbers.iter().take(2).all(|number| *number > 0), "{line}");
    }
    let places: Vec<usize> = ["CRITICAL  ", "HIGH  ", "MEDIUM  ", "LOW  "]
        .iter()
        .map(|severity| ran.stdout.find(severity).unwrap_or_else(|| panic!("no {severity}")))
        .collect();
    assert!(places.is_sorted(), "the worst comes first");
    assert!(ran.stdout.contains("Not known: "), "what was not read is said");
}

#[test]
fn the_same_snapshot_gives_the_same_bytes_with_and_without_a_cache() {
    let world = World::with_cache();
    for format in ["json", "csv", "jsonl", "table"] {
        let cold = world.sample(["check", "--format", format]).expect(0).stdout;
        let warm = world.sample(["check", "--format", format]).expect(0).stdout;
        assert!(cold == warm, "{format} differs from run to run");
    }
    let cached = world.sample(["check", "--format", "json"]).expect(0).stdout;
    let bare = world.sample(["check", "--format", "json", "--no-cache", "--threads", "1"]).expect(0).stdout;
    assert!(cached == bare, "the cache or the number of threads makes a difference");
}

#[test]
fn formats_hold_the_same_findings() {
    let world = World::new();
    let json: serde_json::Value =
        serde_json::from_str(&world.sample(["check", "--format", "json"]).expect(0).stdout).unwrap();
    let findings = json["findings"].as_array().unwrap();
    let lines = world.sample(["check", "--format", "jsonl"]).expect(0).stdout;
    let lines: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(findings, &lines);

    let csv = world.sample(["check", "--format", "csv"]).expect(0).stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), findings.len());
    for (row, finding) in rows.iter().zip(findings) {
        assert_eq!(&row[0], finding["check_id"].as_str().unwrap());
        assert_eq!(&row[6], finding["resource"].as_str().unwrap());
    }

    let counted: u64 = json["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| {
            ["alarm", "unknown", "info", "skip"].iter().map(|s| check["counts"][s].as_u64().unwrap()).sum::<u64>()
        })
        .sum();
    assert_eq!(counted, findings.len() as u64, "counts and findings agree");
}

#[test]
fn the_suffix_of_the_output_decides_the_format_and_nothing_half_written_stays() {
    let world = World::new();
    let ran = world.sample(["check", "--output", "findings.json"]).expect(0);
    assert_eq!(ran.stdout, "");
    let text = fs_err::read_to_string(world.path("findings.json")).unwrap();
    assert!(serde_json::from_str::<serde_json::Value>(&text).unwrap()["findings"].is_array());

    let ran = world.sample(["check", "--output", "findings.xyz"]).expect(2);
    assert!(ran.stderr.contains("hint: use .txt, .csv, .json or .jsonl"), "{}", ran.stderr);
    let ran = world.sample(["check", "--output", "missing/findings.json"]).expect(2);
    assert!(ran.stderr.contains("`missing/findings.json`: there is no folder `missing`"), "{}", ran.stderr);
    let left: Vec<_> = fs_err::read_dir(world.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["findings.json"]);
}

#[test]
fn exit_statuses_tell_findings_from_missing_evidence() {
    let world = World::new();
    world.sample(["check", "--fail-on", "critical"]).expect(1);
    world.sample(["check", "--severity", "low", "--fail-on", "medium"]).expect(0);
    world.sample(["check", "--severity", "low", "--fail-on", "low"]).expect(1);
    world.sample(["check", "--require-complete"]).expect(3);
    world.sample(["check", "--require-complete", "--fail-on", "high"]).expect(1);
    world.sample(["check", "--check", "no_such_check"]).expect(2);
    world.sample(["check", "1999-01-01"]).expect(2);
    let ran = world.sample(["check", "--memory", "lots"]).expect(2);
    assert!(ran.stderr.contains("500MiB"), "{}", ran.stderr);
    world.sample(["check", "--set", "no_such_parameter=1"]).expect(2);
    world.sample(["check", "--set", "max_key_age_days=soon"]).expect(2);
    let ran = world.run(["check"]).expect(2);
    assert!(ran.stderr.contains("hint: "), "{}", ran.stderr);
}

#[test]
fn filters_leave_what_they_name() {
    let world = World::new();
    let all = findings(&world, &[]);
    let some = findings(&world, &["--account", "222222222222", "--region", "eu-central-1", "--service", "s3,vpc"]);
    let expected: BTreeSet<String> = all
        .iter()
        .filter(|line| {
            let finding: serde_json::Value = serde_json::from_str(line).unwrap();
            finding["account_id"] == "222222222222"
                && finding["region"] == "eu-central-1"
                && (finding["service"] == "s3" || finding["service"] == "vpc")
        })
        .cloned()
        .collect();
    assert!(!expected.is_empty());
    assert_eq!(some, expected);

    let buckets = findings(&world, &["--resource", "arn:aws:s3:::tidewren-a*"]);
    assert!(!buckets.is_empty());
    assert!(buckets.iter().all(|line| line.contains("arn:aws:s3:::tidewren-a")), "{buckets:?}");

    let alarms = findings(&world, &["--status", "alarm", "--check", "s3_*"]);
    assert!(alarms.iter().all(|line| line.contains("\"status\":\"alarm\"") && line.contains("\"check_id\":\"s3_")));
    assert!(findings(&world, &["--status", "ok"]).len() > 500);
}

fn findings(world: &World, arguments: &[&str]) -> BTreeSet<String> {
    let arguments = ["check", "--format", "jsonl"].iter().chain(arguments);
    world.sample(arguments).expect(0).stdout.lines().map(str::to_owned).collect()
}

#[test]
fn parameters_change_verdicts() {
    let world = World::new();
    let count = |days: &str| {
        let arguments = ["--check", "iam_user_access_key_unrotated_90_days", "--status", "alarm", "--set", days];
        findings(&world, &arguments).len()
    };
    assert!(count("max_key_age_days=1") > count("max_key_age_days=90"));
    assert_eq!(count("max_key_age_days=100000"), 0);
}

#[test]
fn every_unknown_finding_says_why() {
    for line in findings(&World::new(), &["--status", "unknown"]) {
        let finding: serde_json::Value = serde_json::from_str(&line).unwrap();
        let reason = finding["reason"].as_str().unwrap();
        assert!(reason.starts_with("Not known: ") && reason.ends_with('.'), "{line}");
        assert!(!reason.contains("the evidence does not tell"), "{line}");
    }
}

#[test]
fn a_denied_call_is_named_with_its_error() {
    let unknown = findings(&World::new(), &["--status", "unknown", "--check", "ebs_volume_unencrypted"]);
    assert!(
        unknown.iter().any(|line| line.contains("ec2:DescribeVolumes ended with UnauthorizedOperation")),
        "{unknown:?}"
    );
}

#[test]
fn checks_of_ones_own_run_beside_the_built_in_ones() {
    let world = World::new();
    world.write(
        "mine/s3/bucket_name_too_long.sql",
        r#"/*
title = "Bucket name is longer than we like"
severity = "low"
category = "hygiene"
description = "Our convention asks for short names."
remediation = "Choose a shorter one."
*/
select
    arn as resource,
    verdict(alarm := length(name) > 16) as status,
    'Bucket ' || name || ' has a name of ' || length(name) || ' characters.' as reason,
    account_id,
    region,
    length(name) as characters
from aws_s3_bucket
"#,
    );
    let arguments = ["check", "--checks", "mine", "--check", "bucket_name_too_long", "--format", "jsonl"];
    let ran = world.sample(arguments).expect(0);
    let first: serde_json::Value = serde_json::from_str(ran.stdout.lines().next().unwrap()).unwrap();
    assert_eq!(first["service"], "s3");
    assert!(first["dimensions"]["characters"].as_u64().unwrap() > 16);

    world.write("broken/one.sql", "select 1");
    let ran = world.sample(["check", "--checks", "broken"]).expect(2);
    assert!(ran.stderr.contains("broken/one.sql") && ran.stderr.contains("header"), "{}", ran.stderr);

    let header =
        "/*\ntitle = \"t\"\nseverity = \"low\"\ncategory = \"cost\"\ndescription = \"d\"\nremediation = \"r\"\n*/\n";
    world.write("wrong/two.sql", format!("{header}select no_such_column as resource from aws_s3_bucket"));
    let ran = world.sample(["check", "--checks", "wrong", "--check", "two"]).expect(2);
    assert!(ran.stderr.contains("wrong/two.sql"), "{}", ran.stderr);

    world.write("twice/s3_bucket_versioning_disabled.sql", format!("{header}select 1"));
    let ran = world.sample(["check", "--checks", "twice"]).expect(2);
    assert!(ran.stderr.contains("the same name"), "{}", ran.stderr);
}

#[test]
fn dimensions_that_are_no_json_are_told_as_text() {
    let world = World::new();
    let header =
        "title = \"t\"\nseverity = \"low\"\ncategory = \"hygiene\"\ndescription = \"d.\"\nremediation = \"r.\"";
    let sql = "select arn as resource, 'alarm' as status, 'A reason.' as reason, account_id, region, VALUE as share from aws_s3_bucket";
    let dimensions = |value: &str| {
        world.write("own/mine.sql", format!("/*\n{header}\n*/\n{}", sql.replace("VALUE", value)));
        let own = world.path("own").display().to_string();
        let told = world.sample(["check", "--checks", &own, "--check", "mine", "--format", "jsonl"]).expect(0).stdout;
        let finding: serde_json::Value = serde_json::from_str(told.lines().next().unwrap()).unwrap();
        finding["dimensions"].clone()
    };
    assert_eq!(dimensions("[0.5, null]"), serde_json::json!({"share": [0.5, null]}));
    assert_eq!(dimensions("'a\"b'"), serde_json::json!({"share": "a\"b"}));
    assert_eq!(dimensions("'nan'::double"), serde_json::json!("{\"share\":NaN}"));
}

#[test]
fn the_table_fits_a_narrow_place_and_carries_no_control_characters() {
    let ran = World::new().sample(["check"]).expect(0);
    assert!(ran.stdout.chars().all(|letter| letter == '\n' || !letter.is_control()));
}

#[test]
fn checking_leaves_the_snapshot_as_it_was() {
    let before = contents(&samples());
    World::new().sample(["check"]).expect(0);
    assert!(before == contents(&samples()));
}
