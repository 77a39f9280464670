//! `icecore history`, `icecore timeline`, and SQL over all snapshots.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::series::{Bucket, CHECK, Day};
use crate::support::{Ran, World};

/// Eight days of six buckets: one stays, one is repaired and comes back, one cannot be asked for a while, one goes, one is new, one could
/// not be asked when it went.
fn store(world: &World) -> Vec<String> {
    use Bucket::{Bare, Denied, Kept};
    let days: [&[(&str, Bucket)]; 6] = [
        &[("stays", Bare), ("returns", Bare), ("hidden", Bare), ("goes", Bare), ("fine", Kept)],
        &[("stays", Bare), ("returns", Kept), ("hidden", Denied), ("goes", Bare), ("fine", Kept), ("new", Bare)],
        &[("stays", Bare), ("returns", Kept), ("hidden", Denied), ("fine", Kept), ("new", Bare)],
        &[("stays", Bare), ("returns", Bare), ("hidden", Bare), ("fine", Kept), ("new", Bare)],
        // Nobody could list the buckets.
        &[],
        &[("stays", Bare), ("returns", Bare), ("hidden", Denied), ("fine", Kept)],
    ];
    (1..)
        .zip(days)
        .map(|(day, buckets)| world.write_day(&Day { day, account: "111111111111", is_listed: day != 5, buckets }))
        .collect()
}

fn lines(ran: &Ran) -> Vec<Value> {
    ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn history(world: &World, arguments: &[&str]) -> Ran {
    world.run(["history", "--check", CHECK].iter().chain(arguments)).expect(0)
}

/// `name: state, first day, last day, day of the end, reopened`.
fn findings(world: &World) -> Vec<String> {
    lines(&history(world, &["--show", "findings", "--format", "jsonl"]))
        .iter()
        .map(|row| {
            let day = |name: &str| row[name].as_str().map_or("-".to_owned(), |time| time[8..10].to_owned());
            format!(
                "{}: {}, {}, {}, {}, {}",
                row["resource"].as_str().unwrap().trim_start_matches("arn:aws:s3:::"),
                row["state"].as_str().unwrap(),
                day("first_seen"),
                day("last_seen"),
                day("resolved_at"),
                row["reopened"]
            )
        })
        .collect()
}

#[test]
fn findings_begin_and_end_by_evidence() {
    let world = World::new();
    store(&world);
    assert_eq!(
        findings(&world),
        [
            "goes: resolved, 01, 02, 03, 0",
            // Neither resolved nor open: the last look could not tell.
            "hidden: unknown, 01, 04, -, 0",
            // It went while the list was not read: that it is gone is known on the sixth day only.
            "new: resolved, 02, 04, 06, 0",
            "returns: open, 01, 06, -, 1",
            "stays: open, 01, 06, -, 0",
        ]
    );
    let rows = lines(&history(&world, &["--format", "jsonl"]));
    let all: Vec<String> = rows
        .iter()
        .filter(|row| row["severity"] == "all")
        .map(|row| {
            ["open", "found", "new", "reopened", "resolved", "unknown"].map(|name| row[name].to_string()).join(" ")
        })
        .collect();
    assert_eq!(all, ["4 4 0 0 0 0", "3 0 1 0 1 1", "2 0 0 0 1 1", "4 0 0 1 0 0", "0 0 0 0 0 4", "2 0 0 0 1 1"]);

    let days = lines(&history(&world, &["--show", "days", "--format", "jsonl"]));
    let low: Vec<u64> = days
        .iter()
        .filter(|row| row["severity"] == "low" || row["severity"] == "medium")
        .filter(|row| row["open"].as_u64().unwrap() > 0)
        .map(|row| row["open"].as_u64().unwrap())
        .collect();
    assert_eq!(low, [4, 3, 2, 4, 2]);

    // Of four resolved times, two began when somebody looked: `new` took four days; `returns` and `goes` began before.
    let times = lines(&history(&world, &["--show", "times", "--format", "jsonl"]));
    let times = times.iter().find(|row| row["severity"] == "all").unwrap();
    assert_eq!(times["resolved"], 3);
    assert_eq!(times["timed"], 1);
    assert_eq!(times["mean_days"], 4.0);
    assert_eq!(times["p90_days"], 4.0);
    assert_eq!(times["began_before"], 4);
    assert_eq!(times["reopened"], 1);
}

#[test]
fn one_more_snapshot_costs_one_evaluation() {
    let world = World::with_cache();
    store(&world);
    let known = |ran: &Ran| ran.stdout.lines().next().unwrap().to_owned();
    assert!(known(&history(&world, &[])).ends_with("(0 known from earlier runs)"));
    let again = history(&world, &[]);
    assert!(known(&again).ends_with("(6 known from earlier runs)"), "{}", again.stdout);
    assert_eq!(history(&world, &[]).stdout, again.stdout);
    world.write_buckets(7, &[("stays", Bucket::Kept)]);
    let more = history(&world, &[]);
    assert!(known(&more).ends_with("(6 known from earlier runs)"), "{}", more.stdout);
    assert!(more.stdout.contains("7 snapshots"), "{}", more.stdout);
    let bare = world.run(["history", "--check", CHECK, "--no-cache"]).expect(0).stdout;
    assert_eq!(bare.replace("0 known", "7 known"), history(&world, &[]).stdout);
    // Tables of old snapshots are not kept, but for those that were the newest when they were evaluated.
    let files = world.files("cache");
    let tables = files.iter().filter(|path| path.to_string_lossy().ends_with(".duckdb"));
    let folders: BTreeSet<_> = tables.map(|path| path.parent().unwrap()).collect();
    assert_eq!(folders.len(), 2, "{folders:?}");
}

#[test]
fn a_finding_tells_when_it_began_and_ended() {
    let world = World::new();
    let ids = store(&world);
    let words =
        |arn: &str| history(&world, &["--resource", arn]).stdout.split_whitespace().collect::<Vec<_>>().join(" ");
    let told = words("arn:aws:s3:::returns");
    assert!(told.contains("was there at 2026-03-01 06:00") && told.contains("resolved at 2026-03-02 06:00"), "{told}");
    assert!(told.contains(&format!("began at 2026-03-04 06:00 ({})", ids[3])), "{told}");
    assert!(
        told.contains("is open at 2026-03-06") && told.contains("1 snapshot in between or since cannot tell"),
        "{told}"
    );
    let told = words("arn:aws:s3:::hidden");
    assert!(told.contains("last seen at 2026-03-04") && told.contains("whether it still is cannot be told"), "{told}");
    let told = words("arn:aws:s3:::fine");
    assert!(told.contains("No check warned of `arn:aws:s3:::fine`"), "{told}");
    let rows = lines(&history(&world, &["--resource", "arn:aws:s3:::returns", "--format", "jsonl"]));
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0]["state"], "resolved");
    assert_eq!(rows[1]["state"], "open");
    assert_eq!(rows[1]["number"], 2);
}

#[test]
fn a_snapshot_of_another_account_says_nothing() {
    let world = World::new();
    world.write_buckets(1, &[("a", Bucket::Bare)]);
    world.write_day(&Day { day: 2, account: "222222222222", is_listed: true, buckets: &[("b", Bucket::Bare)] });
    assert_eq!(findings(&world), ["a: open, 01, 01, -, 0", "b: open, 02, 02, -, 0"]);
    let rows = lines(&history(&world, &["--format", "jsonl"]));
    let found: Vec<&Value> = rows.iter().filter(|row| row["severity"] == "all").map(|row| &row["found"]).collect();
    assert_eq!(found, [&json!(1), &json!(1)], "none is new: nobody had looked");
    let told = lines(&history(&world, &["--account", "222222222222", "--show", "findings", "--format", "jsonl"]));
    assert_eq!(told.len(), 1);
}

#[test]
fn a_change_of_a_check_is_no_change_of_a_resource() {
    let world = World::with_cache();
    world.write_buckets(1, &[("short", Bucket::Bare), ("muchlonger", Bucket::Kept)]);
    world.write_buckets(2, &[("short", Bucket::Bare), ("muchlonger", Bucket::Kept)]);
    let check = |condition: &str| {
        let header = "/*\ntitle = \"Mine\"\nseverity = \"high\"\ncategory = \"hygiene\"\ndescription = \"d.\"\nremediation = \"r.\"\n*/\n";
        let sql = format!(
            "select arn as resource, verdict(alarm := {condition}) as status, name as reason, account_id, region from aws_s3_bucket"
        );
        world.write("mine/s3/mine.sql", format!("{header}{sql}\n"));
        world.run(["history", "--checks", "mine", "--check", "mine", "--format", "json"]).expect(0)
    };
    let read = |ran: &Ran| serde_json::from_str::<Value>(&ran.stdout).unwrap();
    let first = read(&check("not versioning_enabled"));
    assert_eq!(first["findings"].as_array().unwrap().len(), 1);
    assert_eq!(first["checks"], json!([]));
    let changed = read(&check("length(name) > 6"));
    let finding = &changed["findings"][0];
    assert_eq!(finding["resource"], "arn:aws:s3:::muchlonger");
    assert_eq!(finding["began_before"], true, "by today's check it was always there");
    assert!(changed["snapshots"].as_array().unwrap().iter().all(|row| row["new"] == 0 && row["resolved"] == 0));
    assert_eq!(changed["checks"], json!([{"check_id": "mine", "snapshots": 2, "only_now": 1, "only_before": 1}]));
    let table = world.run(["history", "--checks", "mine", "--check", "mine"]).expect(0).stdout;
    assert!(table.contains("mine: 1 finding only now, 1 only before (2 snapshots compared)"), "{table}");
}

#[test]
fn a_timeline_tells_all_changes_of_a_resource() {
    let world = World::new();
    let ids = store(&world);
    let timeline = |name: &str| {
        let arn = format!("arn:aws:s3:::{name}");
        let ran = world.run(["timeline", &arn, "--format", "jsonl", "--no-checks"]).expect(0);
        lines(&ran)
            .iter()
            .map(|row| {
                let place = ids.iter().position(|id| row["snapshot"] == id.as_str()).unwrap() + 1;
                let what = row["what"].as_str().unwrap();
                format!("{place} {} {what} {} {}", row["kind"].as_str().unwrap(), row["before"], row["after"])
            })
            .collect::<Vec<_>>()
    };
    let status = "$.GetBucketVersioning";
    assert_eq!(
        timeline("returns"),
        [
            "1 appeared AWS::S3::Bucket; no snapshot before looked there null null".to_owned(),
            format!("2 evidence {status} \"{{}}\" null"),
            format!("2 evidence {status}.Status null \"\\\"Enabled\\\"\""),
            format!("4 evidence {status} null \"{{}}\""),
            format!("4 evidence {status}.Status \"\\\"Enabled\\\"\" null"),
            "5 not_read AWS::S3::Bucket null null".to_owned(),
        ]
    );
    assert_eq!(
        timeline("new"),
        [
            "2 appeared AWS::S3::Bucket null null",
            "5 not_read AWS::S3::Bucket null null",
            "6 gone AWS::S3::Bucket null null",
        ]
    );
    let table = world.run(["timeline", "arn:aws:s3:::goes"]).expect(0).stdout;
    assert!(table.contains(&format!("alarm {CHECK} (it was there when")), "{table}");
    assert!(table.contains(&format!("resolved {CHECK}")) && table.contains("gone AWS::S3::Bucket"), "{table}");
    let ran = world.run(["timeline", "arn:aws:s3:::nobodys"]).expect(2);
    assert!(ran.stderr.contains("No snapshot holds the resource"), "{}", ran.stderr);
}

#[test]
fn sql_runs_over_all_snapshots() {
    let world = World::new();
    let ids = store(&world);
    let sql = "select snapshot_id, snapshot_time::date, count(*) from history.aws_s3_bucket group by all order by all";
    let told = world.run(["query", sql]).expect(0).stdout;
    let rows: Vec<&str> = told.lines().skip(1).collect();
    assert_eq!(rows.len(), 5, "{told}");
    assert_eq!(rows[0], format!("{},2026-03-01,5", ids[0]));
    assert_eq!(rows[4], format!("{},2026-03-06,4", ids[5]));
    let both = "select count(*) from history.aws_s3_bucket join aws_s3_bucket using (arn)";
    assert_eq!(world.run(["query", both]).expect(0).stdout.lines().nth(1), Some("20"));
    let ran = world.run(["query", "from history.no_such_table"]).expect(2);
    assert!(ran.stderr.contains("There is no table `history.no_such_table`"), "{}", ran.stderr);
    let ran = world.run(["query", sql, "--no-cache"]).expect(2);
    assert!(ran.stderr.contains("`history` needs a cache"), "{}", ran.stderr);
}

#[test]
fn a_store_that_cannot_be_read_whole_is_an_error() {
    let world = World::new();
    let ran = world.run(["history"]).expect(2);
    assert!(ran.stderr.contains("holds no snapshot"), "{}", ran.stderr);
    store(&world);
    let manifest = world.files("store").into_iter().find(|path| path.ends_with("manifest.json")).unwrap();
    fs_err::write(manifest, "{\"format_version\": 999}").unwrap();
    let ran = world.run(["history", "--check", CHECK]).expect(2);
    assert!(ran.stderr.contains("999"), "{}", ran.stderr);
}

#[test]
fn drift_rules_may_look_back() {
    use Bucket::{Bare, Kept};
    let world = World::new();
    let days: [&[(&str, Bucket)]; 3] =
        [&[("back", Bare), ("stays", Bare)], &[("back", Kept), ("stays", Bare)], &[("back", Bare), ("stays", Bare)]];
    for (day, buckets) in (1..).zip(days) {
        world.write_day(&Day { day, account: "111111111111", is_listed: true, buckets });
    }
    let diff = |more: &[&str]| world.run([&["diff", "--check", CHECK][..], more].concat());
    let fired = |more: &[&str]| -> Vec<Value> {
        let ran = diff(&[&["--format", "json"], more].concat()).expect(0);
        let told: Value = serde_json::from_str(&ran.stdout).unwrap();
        let alerts = told["alerts"].as_array().unwrap().iter();
        alerts
            .filter(|alert| alert["change"] == "fired")
            .map(|alert| json!([alert["rule_id"], alert["severity"], alert["resource"], alert["reason"]]))
            .collect()
    };
    let back = json!([
        "finding_reopened",
        "low",
        "arn:aws:s3:::back",
        format!("{CHECK} alarms again: it was resolved once since it was first seen on 2026-03-01."),
    ]);
    assert_eq!(fired(&["--rule", "finding_reopened"]), std::slice::from_ref(&back));
    // The severity is the finding's; of no other it is told.
    assert_eq!(fired(&["--rule", "finding_reopened", "--severity", "low"]), [back]);
    assert_eq!(fired(&["--rule", "finding_reopened", "--severity", "high"]), Vec::<Value>::new());
    diff(&["--rule", "finding_reopened", "--fail-on", "low"]).expect(1);
    diff(&["--rule", "finding_reopened", "--fail-on", "medium"]).expect(0);
    // It came back before the earlier snapshot, or was not yet there again.
    world.write_day(&Day { day: 4, account: "111111111111", is_listed: true, buckets: days[2] });
    assert_eq!(fired(&["--rule", "finding_reopened"]), Vec::<Value>::new());
    assert_eq!(fired(&["latest~3", "latest~2", "--rule", "finding_reopened"]), Vec::<Value>::new());
    // Nobody pays for it who did not ask.
    let ran = diff(&["--severity", "low"]).expect(0);
    assert!(ran.stdout.contains("2 further drift rules look at all earlier snapshots of the store"), "{}", ran.stdout);
    let sql = "select resource, state, reopened from history_finding order by all";
    let asked = world.run(["diff", "--check", CHECK, "--query", sql, "--format", "csv"]).expect(0);
    assert_eq!(asked.stdout, "resource,state,reopened\narn:aws:s3:::back,open,1\narn:aws:s3:::stays,open,0\n");
}
