//! What many resources cost. The figures are shown by `cargo test --workspace --test collect scale -- --nocapture`.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::json;

use crate::server::Server;

#[test]
fn no_request_is_made_twice_and_few_are_made() {
    let server = Server::seeded(&["--many", "2000"]);
    let (ran, peak) = server.collect_watched(&["--region", "us-east-1,eu-central-1"]);
    let ran = ran.expect(3);
    assert!(ran.stderr.contains("resources of"), "{}", ran.stderr);
    let mut asked: BTreeMap<String, usize> = BTreeMap::new();
    let requests = server.requests();
    for request in &requests {
        // AWS is asked until the report is made.
        if request["operation"] != "GenerateCredentialReport" {
            let what =
                ["service", "region", "operation", "account_key", "body"].map(|part| request[part].as_str().unwrap());
            *asked.entry(what.join(" ")).or_default() += 1;
        }
    }
    let twice: Vec<_> = asked.iter().filter(|(_, times)| **times > 1).collect();
    assert!(twice.is_empty(), "{twice:#?}");
    eprintln!("2,000 resources and more, of every type: {} requests, at most {peak} MiB", requests.len());
    assert!(requests.len() < 4000, "{} requests", requests.len());
    assert!(peak < 150, "{peak} MiB");
}

#[test]
fn twenty_thousand_resources_fit_into_little_memory() {
    let server = Server::empty();
    server.post("/test/many", &json!({"volumes": 18_000, "topics": 2_000}).to_string());
    server.post("/test/reset", "");
    let (began, busy_before) = (Instant::now(), server.cpu_seconds());
    let types = ["--region", "us-east-1", "--type", "AWS::EC2::Volume,AWS::SNS::Topic", "--quiet"];
    let (ran, peak) = server.collect_watched(&types);
    let wall = began.elapsed().as_secs_f64();
    ran.expect(0);
    // Python answers one request at a time: what the server can do in a second is a second of a processor.
    let busy = server.cpu_seconds() - busy_before;
    let resources = server.query("select count(*) as n from resource")[0]["n"].as_u64().unwrap();
    assert!(resources >= 20_000, "{resources}");
    eprintln!(
        "{resources} resources, {} requests: {wall:.1} s, of which the server worked {busy:.1} s ({:.2}); at most {peak} MiB",
        server.requests().len(),
        wall / busy
    );
    assert!(peak < 300, "{peak} MiB");
}
