//! Frameworks, the scorecard, and parameters, as a user asks for them.

use std::collections::{BTreeMap, BTreeSet};

use icecore_sql::Content;
use serde_json::Value;

use crate::support::{Ran, World};

fn json(ran: &Ran) -> Value {
    serde_json::from_str(&ran.stdout).unwrap()
}

fn lines(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn a_framework_runs_its_checks_and_no_others_and_judges_each_control_by_them() {
    let world = World::new();
    let content = Content::builtin().unwrap();
    let framework = &content.frameworks["cis_aws_3.0"];
    // The account that AWS Config tells of, in which controls end in all ways.
    let arguments = ["check", "--framework", "cis_aws_3.0", "--account", "333333333333", "--format", "json"];
    let document = json(&world.sample(arguments).expect(0));

    let ran: BTreeMap<&str, &Value> = document["checks"]
        .as_array()
        .unwrap()
        .iter()
        .map(|check| (check["check_id"].as_str().unwrap(), &check["counts"]))
        .collect();
    assert_eq!(ran.keys().copied().collect::<BTreeSet<_>>(), framework.checks());

    let controls = document["controls"].as_array().unwrap();
    let ids: Vec<&str> = controls.iter().map(|control| control["control"].as_str().unwrap()).collect();
    assert_eq!(ids, framework.controls.iter().map(|control| control.id.as_str()).collect::<Vec<_>>());

    // The rule, once more and by another way than the SQL's.
    let mut totals: BTreeMap<&str, u64> = BTreeMap::new();
    for (shown, control) in controls.iter().zip(&framework.controls) {
        let count =
            |status: &str| control.checks.iter().map(|id| ran[id.as_str()][status].as_u64().unwrap()).sum::<u64>();
        let expected = if control.checks.is_empty() {
            if control.kind.as_str() == "manual" { "manual" } else { "not_covered" }
        } else if count("alarm") > 0 {
            "failed"
        } else if count("unknown") + count("error") > 0 {
            "unknown"
        } else if count("ok") + count("info") > 0 {
            "passed"
        } else {
            "not_applicable"
        };
        assert_eq!(shown["status"], expected, "{}", control.id);
        *totals.entry(expected).or_default() += 1;
    }
    let total = &document["frameworks"][0];
    for status in ["passed", "failed", "unknown", "manual", "not_covered", "not_applicable"] {
        assert_eq!(total[status].as_u64().unwrap(), totals.get(status).copied().unwrap_or(0), "{status}");
    }
    assert_eq!(totals.keys().copied().collect::<Vec<_>>(), ["failed", "manual", "not_applicable", "passed", "unknown"]);
    let judged = totals["passed"] + totals["failed"] + totals["unknown"];
    let score = (1000.0 * totals["passed"] as f64 / judged as f64).round() / 10.0;
    assert_eq!(total["score"].as_f64().unwrap(), score);
    assert!(score > 0.0 && score < 100.0, "{score}");
}

#[test]
fn controls_come_in_every_form_and_to_a_file() {
    let world = World::new();
    let framework = |more: &[&str]| {
        let arguments = ["check", "--framework", "gdpr"].iter().chain(more);
        world.sample(arguments).expect(0)
    };
    let objects = lines(&framework(&["--format", "jsonl"]));
    assert_eq!(json(&framework(&["--format", "json"]))["controls"], Value::Array(objects.clone()));
    let csv = framework(&["--format", "csv"]).stdout;
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), objects.len());
    for (row, object) in rows.iter().zip(&objects) {
        assert_eq!(&row[1], object["control"].as_str().unwrap());
        assert_eq!(&row[4], object["status"].as_str().unwrap());
    }
    let table = framework(&[]).stdout;
    assert!(table.contains("Article 25") && table.contains("Score "), "{table}");
    assert_eq!(framework(&["--output", "gdpr.csv"]).stdout, "");
    assert_eq!(fs_err::read_to_string(world.path("gdpr.csv")).unwrap(), csv);

    let findings = framework(&["--findings", "--format", "jsonl"]);
    let checks: BTreeSet<String> =
        lines(&findings).iter().map(|finding| finding["check_id"].as_str().unwrap().to_owned()).collect();
    let content = Content::builtin().unwrap();
    let named = content.frameworks["gdpr"].checks();
    assert!(!checks.is_empty() && checks.iter().all(|check| named.contains(check.as_str())));
}

#[test]
fn exit_statuses_are_those_of_the_frameworks_checks() {
    let world = World::new();
    world.sample(["check", "--framework", "cis_aws_3.0", "--fail-on", "critical"]).expect(1);
    world.sample(["check", "--framework", "cis_aws_3.0", "--require-complete"]).expect(3);
    // The only check that is left finds nothing critical.
    let one = ["check", "--framework", "cis_aws_3.0", "--check", "efs_*", "--fail-on", "critical", "--format", "jsonl"];
    let controls = lines(&world.sample(one).expect(0));
    // What a filter leaves out is not passed.
    assert!(controls.iter().any(|control| control["status"] == "unknown"));
    assert!(controls.iter().all(|control| control["status"] != "passed"), "{controls:?}");

    let ran = world.sample(["check", "--framework", "cis_aws_3"]).expect(2);
    assert!(ran.stderr.contains("There is no framework `cis_aws_3`"), "{}", ran.stderr);
    assert!(ran.stderr.contains("did you mean `cis_aws_3.0`?") && ran.stderr.contains("`soc2`"), "{}", ran.stderr);
    world.sample(["check", "--framework", "gdpr", "--scorecard"]).expect(2);
    world.sample(["check", "--findings"]).expect(2);
}

#[test]
fn frameworks_and_controls_are_explained_and_listed() {
    let world = World::new();
    let ran = world.sample(["explain", "cis_aws_3.0"]).expect(0);
    assert!(ran.stdout.contains("62 controls, 61 with checks"), "{}", ran.stdout);
    assert!(ran.stdout.lines().any(|line| line.starts_with("1.10 ") && line.contains("MFA for console users")));
    insta::assert_snapshot!("explain_control", world.sample(["explain", "cis_aws_3.0/1.12"]).expect(0).stdout);
    let ran = world.sample(["explain", "cis_aws_3.0/1.3"]).expect(0);
    assert!(ran.stdout.contains("no check gives evidence"), "{}", ran.stdout);
    let ran = world.sample(["explain", "cis_aws_3.0/9.9"]).expect(2);
    assert!(ran.stderr.contains("`icecore explain cis_aws_3.0` lists its controls"), "{}", ran.stderr);

    let listed = json(&world.sample(["checks", "--framework", "gdpr", "--format", "json"]).expect(0));
    let content = Content::builtin().unwrap();
    assert_eq!(listed.as_array().unwrap().len(), content.frameworks["gdpr"].checks().len());
    assert!(
        listed.as_array().unwrap().iter().all(|check| check["controls"].as_str().unwrap().contains("gdpr/Article "))
    );
}

#[test]
fn reports_are_queries_too() {
    let world = World::new();
    let shown = lines(&world.sample(["check", "--framework", "hipaa", "--format", "jsonl"]).expect(0));
    let sql = "select * exclude (position) from control_result where framework = 'hipaa' order by position";
    assert_eq!(lines(&world.sample(["query", sql, "--format", "jsonl"]).expect(0)), shown);

    let sql =
        "select count(*) as controls from control where framework = 'gdpr' and check_id = 'iam_root_mfa_disabled'";
    assert_eq!(world.sample(["query", sql]).expect(0).stdout, "controls\n1\n");
    // What was counted is what was found, and what the scorecard is made of.
    let sql =
        "with found as (select check_id, count(*) as alarms from finding where status = 'alarm' group by check_id)
               select
                   count(*) filter (where alarm <> coalesce(alarms, 0)) as wrong,
                   sum(alarm) > 0 as some,
                   (select score > 0 from scorecard where area = 'total') as scored
               from check_result left join found using (check_id)";
    assert_eq!(world.sample(["query", sql]).expect(0).stdout, "wrong,some,scored\n0,true,true\n");
}

#[test]
fn the_scorecard_adds_up() {
    let world = World::new();
    let document = json(&world.sample(["check", "--scorecard", "--format", "json"]).expect(0));
    let areas = document["scorecard"].as_array().unwrap();
    let names: Vec<&str> = areas.iter().map(|area| area["area"].as_str().unwrap()).collect();
    assert_eq!(names, ["identity", "network", "data", "compute", "logging", "total"]);
    for area in areas {
        let points = |name: &str| area[name].as_f64().unwrap();
        let sum = points("reached") + points("lost") + points("unknown");
        assert!((sum - points("possible")).abs() < 0.2, "{area}");
        assert!(points("unknown") > 0.0 && points("lost") > 0.0 && points("score") < 100.0, "{area}");
    }
    let checks: u64 = areas[..5].iter().map(|area| area["checks"].as_u64().unwrap()).sum();
    assert_eq!(areas[5]["checks"].as_u64().unwrap(), checks);

    // Cost and hygiene are no security: they give no points, whatever they find.
    let arguments = ["check", "--scorecard", "--category", "cost,hygiene", "--format", "jsonl"];
    for area in lines(&world.sample(arguments).expect(0)) {
        assert_eq!(area["possible"], 0.0, "{area}");
        assert_eq!(area["score"], Value::Null, "{area}");
    }
    insta::assert_snapshot!(
        "scorecard",
        world.sample(["check", "--scorecard", "--service", "kms,sqs"]).expect(0).stdout
    );
}

#[test]
fn parameters_come_from_the_file_of_the_working_folder_or_the_one_that_is_named() {
    let world = World::new();
    let check = "iam_user_access_key_unrotated_90_days";
    let alarms = |more: &[&str]| {
        let arguments = ["check", "--check", check, "--format", "json"].into_iter().chain(more.iter().copied());
        let document = json(&world.sample(arguments).expect(0));
        let days = document["parameters"]["max_key_age_days"].as_u64().unwrap();
        (days, document["checks"][0]["counts"]["alarm"].as_u64().unwrap())
    };
    let (days, by_default) = alarms(&[]);
    assert!(days == 90 && by_default > 0);
    world.write("icecore.toml", "[parameters]\nmax_key_age_days = 100000\n");
    assert_eq!(alarms(&[]), (100_000, 0));
    assert_eq!(alarms(&["--set", "max_key_age_days=90"]), (90, by_default), "an option wins over the file");
    world.write("other/strict.toml", "[parameters]\nmax_key_age_days = 1\n");
    let (days, strict) = alarms(&["--config", "other/strict.toml"]);
    assert!(days == 1 && strict > by_default);

    let explained =
        |more: &[&str]| world.sample(["explain", check].into_iter().chain(more.iter().copied())).expect(0).stdout;
    assert!(explained(&[]).contains("max_key_age_days = 100000 (set by `icecore.toml`; default 90)"));
    assert!(explained(&["--set", "max_key_age_days=7"]).contains("max_key_age_days = 7 (set by `--set`; default 90)"));

    world.write("icecore.toml", "[parameter]\n");
    let ran = world.sample(["check", "--check", check]).expect(2);
    assert!(ran.stderr.contains("`icecore.toml` sets `parameter`"), "{}", ran.stderr);
    assert!(ran.stderr.contains("did you mean `parameters`?"), "{}", ran.stderr);
    world.write("icecore.toml", "[parameters]\nmax_key_age = 3\n");
    let ran = world.sample(["query", "from account"]).expect(2);
    assert!(ran.stderr.contains("did you mean `max_key_age_days`?"), "{}", ran.stderr);
    let ran = world.sample(["check", "--config", "missing.toml"]).expect(2);
    assert!(ran.stderr.contains("missing.toml"), "{}", ran.stderr);
}
