//! What many resources cost. Ignored, because it takes minutes:
//! `cargo test --workspace --test collect -- --ignored --nocapture scale`

use std::time::{Duration, Instant};

use serde_json::json;

use crate::server::{Server, collector};

/// The most memory that a run may take.
const MOST_MIB: u64 = 300;

#[test]
#[ignore = "it takes minutes"]
fn twenty_thousand_resources_fit_into_little_memory() {
    let server = Server::empty();
    server.post("/test/many", &json!({"volumes": 18_000, "topics": 2_000}).to_string());
    server.post("/test/reset", "");
    let began = Instant::now();
    let mut command = server.command(&collector());
    command.args(["--region", "us-east-1", "--type", "AWS::EC2::Volume,AWS::SNS::Topic", "--quiet"]);
    let mut child = command.stdout(std::process::Stdio::null()).spawn().unwrap();
    let mut peak = 0;
    let status = loop {
        // The kernel keeps the peak itself.
        if let Ok(text) = fs_err::read_to_string(format!("/proc/{}/status", child.id()))
            && let Some(line) = text.lines().find(|line| line.starts_with("VmHWM:"))
        {
            peak = line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(peak);
        }
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let wall = began.elapsed().as_secs_f64();
    assert!(status.success(), "{status}");
    let requests = server.requests();
    let busy: f64 = requests.iter().filter_map(|request| request["seconds"].as_f64()).sum();
    let resources = server.query("select count(*) as n from resource")[0]["n"].as_u64().unwrap();
    assert!(resources >= 20_000, "{resources}");
    eprintln!(
        "{resources} resources, {} requests: {wall:.1} s, of which the server worked {busy:.1} s; at most {} MiB",
        requests.len(),
        peak / 1024
    );
    assert!(peak / 1024 < MOST_MIB, "{} MiB", peak / 1024);
}
