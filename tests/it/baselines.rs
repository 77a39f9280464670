//! `icecore baseline`, and what is new since one.

use serde_json::Value;

use crate::series::{Bucket, CHECK};
use crate::support::World;

fn new_since(world: &World, name: &str, more: &[&str]) -> (Option<i32>, Vec<String>, String) {
    let arguments = ["check", "--check", CHECK, "--format", "jsonl", "--new-since", name];
    let ran = world.run(arguments.iter().chain(more));
    let told = ran
        .stdout
        .lines()
        .map(|line| {
            let finding: Value = serde_json::from_str(line).unwrap();
            format!("{} {}", finding["status"].as_str().unwrap(), finding["resource"].as_str().unwrap())
        })
        .collect();
    (ran.status, told, ran.stderr)
}

#[test]
fn only_what_is_new_since_a_baseline_counts() {
    let world = World::new();
    let first = world
        .write_buckets(1, &[("a", Bucket::Bare), ("b", Bucket::Kept), ("c", Bucket::Denied), ("d", Bucket::Denied)]);
    world.run(["baseline", "set", "latest", "--name", "release", "--reason", "The audit of March."]).expect(0);
    world.write_buckets(2, &[("a", Bucket::Bare), ("b", Bucket::Kept), ("c", Bucket::Denied), ("d", Bucket::Kept)]);
    let low = ["--fail-on", "low"];
    let (status, told, stderr) = new_since(&world, "release", &low);
    assert_eq!(status, Some(0), "{stderr}");
    assert_eq!(told, Vec::<String>::new());

    // What was unknown is not known: neither an alarm in its place, nor an unknown in the place of an alarm.
    world.write_buckets(3, &[("a", Bucket::Denied), ("b", Bucket::Bare), ("c", Bucket::Bare), ("e", Bucket::Bare)]);
    let wanted = ["alarm arn:aws:s3:::b", "alarm arn:aws:s3:::c", "alarm arn:aws:s3:::e", "unknown arn:aws:s3:::a"];
    let (status, told, stderr) = new_since(&world, "release", &low);
    assert_eq!(status, Some(1), "{stderr}");
    assert_eq!(told, wanted);
    let (_, told, _) = new_since(&world, &first, &[]);
    assert_eq!(told, wanted, "an id does as well");
    let (status, _, _) = new_since(&world, "release", &["--require-complete"]);
    assert_eq!(status, Some(3));

    let table = world.run(["check", "--check", CHECK, "--new-since", "latest~1"]).expect(0).stdout;
    assert!(table.contains("0 findings of the same status left out"), "{table}");
    let table = world.run(["check", "latest~1", "--check", CHECK, "--new-since", "release"]).expect(0).stdout;
    assert!(table.contains("2 findings of the same status left out"), "{table}");
    let json = world.run(["check", "--check", CHECK, "--new-since", "release", "--format", "json"]).expect(0).stdout;
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["new_since"]["snapshot"], first.as_str());
    assert_eq!(json["new_since"]["known"], serde_json::json!({}));
    assert_eq!(json["checks"][0]["counts"]["alarm"], 3);
}

#[test]
fn baselines_are_listed_moved_and_removed() {
    let world = World::new();
    let first = world.write_buckets(1, &[("a", Bucket::Bare)]);
    let second = world.write_buckets(2, &[("a", Bucket::Bare)]);
    world.write("baselines.toml", "# Chosen by the release managers.\n");
    world.run(["baseline", "set", &first, "--name", "one", "--reason", "Begin."]).expect(0);
    world.run(["baseline", "set", &first, "--name", "two", "--reason", "Other."]).expect(0);
    world.run(["baseline", "set", "latest", "--name", "one", "--reason", "Moved."]).expect(0);
    let list = world.run(["baseline", "list", "--format", "json"]).expect(0).stdout;
    let list: Value = serde_json::from_str(&list).unwrap();
    assert_eq!(list[0]["name"], "one");
    assert_eq!(list[0]["snapshot"], second.as_str());
    assert_eq!(list[0]["reason"], "Moved.");
    assert_eq!(list[1]["snapshot"], first.as_str());
    let ran = world.run(["baseline", "remove", "on"]).expect(2);
    assert!(ran.stderr.contains("did you mean `one`?"), "{}", ran.stderr);
    world.run(["baseline", "remove", "one"]).expect(0);
    let text = fs_err::read_to_string(world.path("baselines.toml")).unwrap();
    assert!(text.starts_with("# Chosen by the release managers.\n") && !text.contains("\"one\""), "{text}");

    world.write("baselines.toml", text.replace("digest = \"", "digest = \"0"));
    let (status, _, stderr) = new_since(&world, "two", &[]);
    assert_eq!(status, Some(2));
    assert!(stderr.contains("is not the one that the baseline `two` was set to"), "{stderr}");
    let (status, _, stderr) = new_since(&world, "three", &[]);
    assert_eq!(status, Some(2));
    assert!(stderr.contains("three"), "{stderr}");
    let ran = world.run(["baseline", "set", "latest", "--name", "x", "--reason", ""]).expect(2);
    assert!(ran.stderr.contains("needs a name and a reason"), "{}", ran.stderr);
    let ran = world.run(["check", "--new-since", "two", "--framework", "soc2"]).expect(2);
    assert!(ran.stderr.contains("controls would pass that do not"), "{}", ran.stderr);
}
