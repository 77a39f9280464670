//! Interrupted runs: they leave nothing, or what they can go on with.

use std::time::Duration;

use serde_json::{Value, json};

use crate::server::{Ran, Server, collector};

const PLACE: [&str; 4] = ["--region", "us-east-1,eu-central-1", "--service", "iam,s3,ec2,kms,sns,sqs,glue"];

/// What a snapshot tells, apart from times.
fn content(server: &Server) -> Vec<Value> {
    let mut rows = server.query(
        "select resource_type, account_id, region, arn, resource_id, resource_name, tags, evidence from resource order by all",
    );
    rows.extend(server.query("select account_id, region, service, operation, resource, outcome, error_code, items from api_call order by all"));
    // What moto computes anew at each request.
    let moving = |row: &Value| row.to_string().contains("RoleLastUsed") || row.to_string().contains("CredentialReport");
    rows.retain(|row| !moving(row));
    rows
}

fn snapshots(server: &Server) -> usize {
    match fs_err::read_dir(server.path("store")) {
        Ok(entries) => entries.filter(|entry| entry.as_ref().unwrap().path().join("manifest.json").exists()).count(),
        Err(_) => 0,
    }
}

/// Removes the snapshots; the salt of digests stays.
fn forget_snapshots(server: &Server) {
    for entry in fs_err::read_dir(server.path("store")).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            fs_err::remove_dir_all(path).unwrap();
        }
    }
}

#[test]
fn a_killed_run_is_resumed_without_asking_again() {
    let server = Server::seeded(&[]);
    server.collect(&PLACE);
    let whole = content(&server);
    let undisturbed = server.requests().len();
    forget_snapshots(&server);
    // Slow enough to be killed in the middle, wherever that is.
    for (place, signal) in [(0.1, "-KILL"), (0.5, "-KILL"), (0.8, "-INT")] {
        server.post("/test/reset", "");
        server.rules(&json!([{"delay": 0.02}]));
        let mut child = server.command(&collector()).args(PLACE).args(["--quiet"]).spawn().unwrap();
        let wanted = (undisturbed as f64 * place) as usize;
        while server.requests().len() < wanted && child.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::process::Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        let status = child.wait().unwrap();
        assert!(signal == "-KILL" || status.code() == Some(2), "{status:?}");
        assert_eq!(snapshots(&server), 0, "nothing lists as complete");
        let first = server.requests().len();
        assert!(first < undisturbed, "it was killed before it was done: {first} of {undisturbed}");

        server.rules(&json!([]));
        let ran = server.collect(&["--resume"]);
        assert!(matches!(ran.status, Some(0 | 3)), "{}", ran.stderr);
        assert!(ran.stderr.contains("were answered before"), "{}", ran.stderr);
        let second = server.requests().len() - first;
        // Requests that were under way when it was killed are made again, and so is the one that asks who we are.
        assert!(first + second <= undisturbed + 60, "{first} and {second} requests, where {undisturbed} are enough");
        let resumed = content(&server);
        assert_eq!(resumed.len(), whole.len());
        for (left, right) in resumed.iter().zip(&whole) {
            assert_eq!(left, right);
        }
        let left: Vec<_> =
            fs_err::read_dir(server.path("store")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".collect-")), "{left:?}");
        forget_snapshots(&server);
    }
    let nothing = server.collect(&["--resume"]).expect(2);
    assert!(nothing.stderr.contains("no interrupted run"), "{}", nothing.stderr);
}

#[test]
fn a_token_that_expires_half_way_ends_the_run_resumably() {
    let server = Server::seeded(&[]);
    server.rules(&json!([{
        "service": "ec2", "after": 5, "status": 400,
        "body": "<Response><Errors><Error><Code>RequestExpired</Code><Message>Request has expired</Message></Error></Errors></Response>",
    }]));
    let ran = server.collect(&PLACE).expect(2);
    assert!(ran.stderr.contains("credentials") && ran.stderr.contains("--resume"), "{}", ran.stderr);
    assert_eq!(snapshots(&server), 0);
    server.rules(&json!([]));
    let ran = server.collect(&["--resume"]);
    assert!(matches!(ran.status, Some(0 | 3)), "{}", ran.stderr);
    assert_eq!(snapshots(&server), 1);
    let expired = server.query("select count(*) as n from api_call where error_code = 'RequestExpired'");
    assert_eq!(expired[0]["n"], 0);
}

#[test]
fn a_full_disk_ends_the_run_resumably() {
    let server = Server::seeded(&[]);
    // Files may not grow beyond a few blocks of 512 bytes.
    let limited: Ran = {
        let program = collector();
        let mut command = server.command(std::path::Path::new("/bin/sh"));
        let line = format!("trap '' XFSZ; ulimit -f 60; exec '{}' {}", program.display(), PLACE.join(" "));
        command.args(["-c", &line]);
        command.output().unwrap().into()
    };
    let ran = limited.expect(2);
    assert!(ran.stderr.contains("--resume"), "{}", ran.stderr);
    assert_eq!(snapshots(&server), 0);
    let ran = server.collect(&["--resume"]);
    assert!(matches!(ran.status, Some(0 | 3)), "{}", ran.stderr);
    assert_eq!(snapshots(&server), 1);
}
