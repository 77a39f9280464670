//! What the commands print.

use std::process::Command;

use crate::support::{World, samples};

#[test]
fn help_names_every_command_and_option() {
    let world = World::new();
    insta::assert_snapshot!("help", world.sample(["--help"]).expect(0).stdout);
    insta::assert_snapshot!("help_check", world.sample(["check", "--help"]).expect(0).stdout);
    insta::assert_snapshot!("help_import", world.sample(["import", "--help"]).expect(0).stdout);
}

#[test]
fn a_check_and_a_table_are_explained() {
    let world = World::new();
    insta::assert_snapshot!(
        "explain_check",
        world.sample(["explain", "s3_bucket_versioning_disabled"]).expect(0).stdout
    );
    insta::assert_snapshot!("explain_table", world.sample(["explain", "aws_s3_account_settings"]).expect(0).stdout);
    let ran = world.sample(["explain", "s3_bucket_versioning_disable"]).expect(2);
    assert!(ran.stderr.contains("did you mean `s3_bucket_versioning_disabled`?"), "{}", ran.stderr);
}

#[test]
fn findings_of_one_check_look_like_this() {
    let ran = World::new().sample(["check", "--check", "kms_key_policy_public"]).expect(0);
    insta::assert_snapshot!("check_one", ran.stdout);
}

#[test]
fn lists_can_be_read_by_programs() {
    let world = World::new();
    for command in ["checks", "tables"] {
        let json = world.sample([command, "--format", "json"]).expect(0).stdout;
        let json: serde_json::Value = serde_json::from_str(&json).unwrap();
        let csv = world.sample([command, "--format", "csv"]).expect(0).stdout;
        assert_eq!(json.as_array().unwrap().len() + 1, csv::Reader::from_reader(csv.as_bytes()).records().count() + 1);
        assert!(json.as_array().unwrap().len() >= if command == "checks" { 40 } else { 20 });
    }
}

#[test]
fn snapshots_are_listed_shown_and_verified() {
    let world = World::new();
    let ran = world.run(["snapshots", "list"]).expect(0);
    assert!(ran.stdout.contains("holds no snapshot"), "{}", ran.stdout);
    world.write("store/notes/readme.txt", "not a snapshot");
    let ran = world.run(["snapshots", "list"]).expect(0);
    assert!(ran.stdout.contains("foreign"), "{}", ran.stdout);

    let ran = world.sample(["snapshots", "show"]).expect(0);
    assert!(ran.stdout.contains("AWS::S3::Bucket") && ran.stdout.contains("111111111111"), "{}", ran.stdout);
    world.sample(["snapshots", "verify"]).expect(0);

    let sample = fs_err::read_dir(samples()).unwrap().next().unwrap().unwrap().path();
    let copy = world.path("store").join(sample.file_name().unwrap());
    assert!(Command::new("cp").arg("-r").arg(&sample).arg(&copy).status().unwrap().success());
    let file = copy.join("resources/AWS.S3.Bucket.parquet");
    let mut bytes = fs_err::read(&file).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs_err::write(&file, bytes).unwrap();
    let ran = world.run(["snapshots", "verify"]).expect(1);
    assert!(ran.stdout.contains("AWS.S3.Bucket.parquet"), "{}", ran.stdout);
}
