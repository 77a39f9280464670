//! What AWS refuses, puts off, breaks or loses is told, and nothing else is lost with it.

use serde_json::{Value, json};

use crate::server::Server;

const PLACE: [&str; 2] = ["--region", "us-east-1,eu-central-1"];

fn outcomes(server: &Server, service: &str, operation: &str) -> Vec<Value> {
    server.query(&format!(
        "select region, outcome, error_code, attempts, resource is null as lists from api_call
         where service = '{service}' and operation = '{operation}' order by region, resource nulls first"
    ))
}

#[test]
fn one_denied_operation_costs_only_its_own_answer() {
    let server = Server::seeded(&[]);
    server.rules(&json!([{
        "service": "ec2", "operation": "DescribeVolumes", "region": "us-east-1", "status": 403,
        "body": "<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized</Message></Error></Errors></Response>",
    }]));
    let ran = server.collect(&[&PLACE[..], &["--service", "ec2,kms"]].concat()).expect(3);
    assert!(
        ran.stderr.contains("ec2:DescribeVolumes") && ran.stderr.contains("UnauthorizedOperation"),
        "{}",
        ran.stderr
    );
    let calls = outcomes(&server, "ec2", "DescribeVolumes");
    assert_eq!(calls.len(), 2);
    assert_eq!((&calls[0]["region"], &calls[0]["outcome"]), (&json!("eu-central-1"), &json!("ok")));
    assert_eq!((&calls[1]["outcome"], &calls[1]["attempts"]), (&json!("denied"), &json!(1)));
    // Unknown where it was refused, and a verdict where it was not.
    let ran = server.icecore(&[
        "check",
        "--check",
        "ebs_volume_unencrypted",
        "--status",
        "alarm,ok,unknown",
        "--format",
        "jsonl",
    ]);
    let findings: Vec<Value> = ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let of = |region: &str| -> Vec<&str> {
        findings.iter().filter(|row| row["region"] == region).map(|row| row["status"].as_str().unwrap()).collect()
    };
    assert_eq!(of("us-east-1"), ["unknown"]);
    assert!(of("eu-central-1").contains(&"ok") && of("eu-central-1").contains(&"alarm"));
    let why = findings.iter().find(|row| row["region"] == "us-east-1").unwrap()["reason"].as_str().unwrap();
    assert!(why.contains("ec2:DescribeVolumes") && why.contains("UnauthorizedOperation"), "{why}");
}

#[test]
fn a_throttled_service_is_asked_again_and_told_where_it_stays_so() {
    let server = Server::seeded(&[]);
    let throttled = json!({"status": 400, "body": "{\"__type\": \"ThrottlingException\", \"message\": \"Rate exceeded\"}",
                           "type": "application/x-amz-json-1.1", "service": "kms", "region": "us-east-1", "operation": "DescribeKey"});
    let mut at_first = throttled.clone();
    at_first["times"] = json!(2);
    server.rules(&json!([at_first]));
    server.collect(&["--region", "us-east-1", "--service", "kms", "--quiet"]).expect(0);
    let attempts: i64 =
        outcomes(&server, "kms", "DescribeKey").iter().filter_map(|call| call["attempts"].as_i64()).sum();
    let calls = outcomes(&server, "kms", "DescribeKey").len() as i64;
    assert_eq!(attempts, calls + 2, "two requests were put off, and made again");

    server.rules(&json!([throttled]));
    let ran = server.collect(&["--region", "us-east-1", "--service", "kms", "--max-attempts", "2"]).expect(3);
    assert!(ran.stderr.contains("throttled"), "{}", ran.stderr);
    assert!(outcomes(&server, "kms", "DescribeKey").iter().all(|call| call["outcome"] == "throttled"));
    assert!(outcomes(&server, "kms", "ListKeys").iter().all(|call| call["outcome"] == "ok"));
}

#[test]
fn a_dead_region_is_given_up_and_the_others_are_read() {
    let server = Server::seeded(&[]);
    server.rules(&json!([{"region": "eu-central-1", "drop": true}]));
    let ran = server.collect(&[&PLACE[..], &["--service", "ec2", "--max-attempts", "1"]].concat()).expect(3);
    assert!(ran.stderr.contains("ConnectionError"), "{}", ran.stderr);
    let rows = server
        .query("select region, count(*) as n from resource where resource_type = 'AWS::EC2::Volume' group by region");
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0]["region"], "us-east-1");
    let calls =
        server.query("select count(*) filter (attempts = 0) as spared from api_call where region = 'eu-central-1'");
    assert!(calls[0]["spared"].as_i64().unwrap() > 5, "an endpoint that never answers is not asked again and again");
}

#[test]
fn answers_that_break_off_are_no_answers() {
    let server = Server::seeded(&[]);
    server.rules(&json!([
        {"service": "ec2", "operation": "DescribeVolumes", "status": 200, "body": "<DescribeVolumesResponse><volumeSet><item><volumeId>vol-1</volumeId>"},
        {"service": "ec2", "operation": "DescribeVpcs", "status": 200, "body": ""},
        {"service": "ec2", "operation": "DescribeSubnets", "status": 200, "body": "<html>hello</html>"},
        {"service": "kms", "operation": "ListKeys", "status": 200, "body": "{\"Keys\": [", "type": "application/x-amz-json-1.1"},
        {"service": "kms", "operation": "ListAliases", "status": 200, "body": "{\"message\": \"ok\"}", "type": "application/x-amz-json-1.1"},
    ]));
    server.collect(&["--region", "us-east-1", "--service", "ec2,kms", "--max-attempts", "1"]).expect(3);
    for (service, operation) in [
        ("ec2", "DescribeVolumes"),
        ("ec2", "DescribeVpcs"),
        ("ec2", "DescribeSubnets"),
        ("kms", "ListKeys"),
        ("kms", "ListAliases"),
    ] {
        let calls = outcomes(&server, service, operation);
        assert_eq!(calls[0]["outcome"], "error", "{service}:{operation}: {calls:?}");
        assert_eq!(calls[0]["error_code"], "MalformedResponse", "{service}:{operation}: {calls:?}");
    }
    let rows =
        server.query("select count(*) as n from resource where resource_type in ('AWS::EC2::Volume', 'AWS::EC2::VPC')");
    assert_eq!(rows[0]["n"], 0);
}

#[test]
fn an_account_whose_role_cannot_be_assumed_is_told_and_the_others_are_read() {
    let server = Server::seeded(&[]);
    server.rules(&json!([{
        "service": "sts", "operation": "AssumeRole", "status": 403,
        "body": "<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>",
    }]));
    let ran = server
        .collect(&["--org", "--role-name", "audit", "--region", "us-east-1", "--service", "kms,organizations"])
        .expect(3);
    assert!(ran.stderr.contains(&server.seed.member) && ran.stderr.contains("sts:AssumeRole"), "{}", ran.stderr);
    let calls = outcomes(&server, "sts", "AssumeRole");
    assert_eq!((&calls[0]["outcome"], &calls[0]["error_code"]), (&json!("denied"), &json!("AccessDenied")));
    let accounts = server.query("select distinct account_id from resource");
    assert_eq!(accounts.len(), 1);
    let ran = server.icecore(&[
        "check",
        "--check",
        "organizations_account_not_collected",
        "--status",
        "alarm,ok,unknown",
        "--format",
        "jsonl",
    ]);
    let alarms =
        ran.stdout.lines().filter(|line| line.contains("\"alarm\"") && line.contains(&server.seed.member)).count();
    assert_eq!(alarms, 1, "{}", ran.stdout);
}

#[test]
fn without_credentials_nothing_is_begun() {
    let server = Server::empty();
    let mut command = server.command(&crate::server::collector());
    command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
    let ran: crate::server::Ran = command.output().unwrap().into();
    let ran = ran.expect(2);
    assert!(ran.stderr.contains("hint:"), "{}", ran.stderr);
    assert!(!server.path("store").exists());
}
