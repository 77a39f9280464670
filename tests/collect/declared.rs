//! Services that are asked as the inventory declares them, without a crate.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::server::Server;

const REGION: [&str; 2] = ["--region", "us-east-1"];

fn calls(server: &Server, service: &str, operation: &str) -> Vec<Value> {
    server.query(&format!(
        "select outcome, error_code, message, attempts, items, resource is null as lists from api_call
         where service = '{service}' and operation = '{operation}' order by resource nulls first"
    ))
}

#[test]
fn declarations_are_what_another_client_knows_of_the_services() {
    let told = Server::declared();
    assert_eq!(told["faults"], json!([]));
    assert!(told["compared"].as_u64().unwrap() > 50, "{told}");
}

#[test]
fn lists_are_read_to_their_end_and_requests_are_signed_for_the_service() {
    let server = Server::empty();
    let page = |body: Value, times: u64| {
        json!({"service": "lightsail", "operation": "GetInstances", "status": 200, "times": times, "type": "application/x-amz-json-1.1",
               "body": body.to_string()})
    };
    server.rules(&json!([
        page(json!({"nextPageToken": "two", "instances": [{"name": "a", "arn": "arn:a", "createdAt": 1_793_525_280.5, "tags": []}]}), 1),
        page(json!({"instances": [{"name": "b", "arn": "arn:b", "createdAt": 1_793_525_280, "state": {"code": 16, "name": null}}]}), 1),
        {"service": "appstream", "operation": "DescribeFleets", "status": 200, "body": "{\"Fleets\": []}"},
        {"service": "sagemaker", "status": 200, "body": "{}"},
    ]));
    let ran = server.collect(&[&REGION[..], &["--service", "lightsail,appstream,sagemaker"]].concat());
    ran.expect(0);
    let rows = server.query("select arn, created_at::varchar as created, evidence from resource order by arn");
    let evidence = |row: &Value| match &row["evidence"] {
        Value::String(text) => serde_json::from_str(text).unwrap(),
        other => other.clone(),
    };
    assert_eq!(rows.len(), 2);
    let created = "2026-11-01T09:28:00.500000+00:00";
    let first = json!({"GetInstances": {"name": "a", "arn": "arn:a", "createdAt": created, "tags": []}});
    assert_eq!(evidence(&rows[0]), first);
    // What is null was left out, as the `aws` command leaves it out.
    assert_eq!(evidence(&rows[1])["GetInstances"]["state"], json!({"code": 16}));
    assert_eq!(calls(&server, "lightsail", "GetInstances")[0]["items"], 2);
    let requests = server.requests();
    let asked: Vec<(&str, &str)> = requests
        .iter()
        .filter(|request| request["service"] == "lightsail")
        .map(|request| (request["region"].as_str().unwrap(), request["body"].as_str().unwrap()))
        .collect();
    assert_eq!(asked, [("us-east-1", "{}"), ("us-east-1", "{\"pageToken\":\"two\"}")]);
    let names: BTreeSet<&str> = requests.iter().filter_map(|request| request["service"].as_str()).collect();
    assert!(names.is_superset(&BTreeSet::from(["appstream", "lightsail", "sagemaker"])), "{names:?}");
}

#[test]
fn refusals_of_every_form_are_told() {
    let server = Server::seeded(&[]);
    server.rules(&json!([
        {"service": "elasticmapreduce", "operation": "ListClusters", "status": 400, "type": "application/x-amz-json-1.1",
         "body": "{\"__type\": \"com.amazonaws.emr#AccessDeniedException\", \"Message\": \"You may not\"}"},
        {"service": "mq", "operation": "GET /v1/brokers?.*", "status": 403, "headers": {"x-amzn-ErrorType": "ForbiddenException:http://internal/"},
         "body": "{\"message\": \"Not you\"}"},
        {"service": "appsync", "operation": ".*ApiCaches.*", "status": 404, "headers": {"x-amzn-errortype": "NotFoundException"},
         "body": "{\"message\": \"There is none\"}"},
        {"service": "athena", "operation": "ListWorkGroups", "status": 200, "body": "{\"WorkGroups\": [{\"Name\": \"prim"},
        {"service": "fsx", "operation": "DescribeFileSystems", "status": 200, "body": "{\"message\": \"ok\"}"},
        {"service": "glue", "operation": "GetJobs", "status": 200, "body": "[]"},
        {"service": "glue", "operation": "GetDevEndpoints", "status": 500, "type": "text/html", "body": "<html>What?</html>"},
        {"service": "glue", "operation": "GetSecurityConfigurations", "status": 400, "times": 2, "type": "application/x-amz-json-1.1",
         "body": "{\"__type\": \"ThrottlingException\", \"message\": \"Rate exceeded\"}"},
        {"service": "dms", "operation": "DescribeEndpoints", "status": 400, "type": "application/x-amz-json-1.1",
         "body": "{\"__type\": \"ThrottlingException\", \"message\": \"Rate exceeded\"}"},
        {"service": "kafka", "drop": true},
    ]));
    let services = "emr,mq,appsync,athena,fsx,glue,dms,kafka";
    let ran = server.collect(&[&REGION[..], &["--service", services, "--max-attempts", "3"]].concat()).expect(3);
    assert!(ran.stderr.contains("emr:ListClusters") && ran.stderr.contains("ForbiddenException"), "{}", ran.stderr);
    let ended = |service: &str, operation: &str| {
        let call = calls(&server, service, operation).remove(0);
        let text = |key: &str| call[key].as_str().unwrap_or_default().to_owned();
        (text("outcome"), text("error_code"), call["attempts"].as_i64().unwrap())
    };
    let as_told = |outcome: &str, code: &str, attempts: i64| (outcome.to_owned(), code.to_owned(), attempts);
    assert_eq!(ended("emr", "ListClusters"), as_told("denied", "AccessDeniedException", 1));
    assert_eq!(calls(&server, "emr", "ListClusters")[0]["message"], "You may not");
    assert_eq!(ended("mq", "ListBrokers"), as_told("denied", "ForbiddenException", 1));
    assert_eq!(ended("appsync", "GetApiCache"), as_told("absent", "NotFoundException", 1));
    assert_eq!(ended("athena", "ListWorkGroups"), as_told("error", "MalformedResponse", 1));
    assert_eq!(ended("fsx", "DescribeFileSystems"), as_told("error", "MalformedResponse", 1));
    assert_eq!(ended("glue", "GetJobs"), as_told("error", "MalformedResponse", 1));
    assert_eq!(ended("glue", "GetDevEndpoints"), as_told("unsupported", "NotImplemented", 1));
    assert_eq!(ended("glue", "GetSecurityConfigurations"), as_told("ok", "", 3));
    assert_eq!(ended("dms", "DescribeEndpoints"), as_told("throttled", "ThrottlingException", 3));
    assert_eq!(ended("kafka", "ListClustersV2"), as_told("error", "ConnectionError", 3));
    let absent = server.query(
        "select distinct evidence->>'$.GetApiCache.\"$absent\"' as code from resource
         where resource_type = 'AWS::AppSync::GraphQLApi'",
    );
    assert_eq!(absent, [json!({"code": "NotFoundException"})]);
    let lost = server
        .query("select count(*) as n from resource where resource_type in ('AWS::EMR::Cluster', 'AWS::Glue::Job')");
    assert_eq!(lost[0]["n"], 0);
    let kept = server.query("select count(*) as n from resource where resource_type = 'AWS::DMS::ReplicationInstance'");
    assert_eq!(kept[0]["n"], 1, "what was not refused is there");
}

#[test]
fn a_service_has_an_endpoint_of_its_own_where_one_is_set() {
    let server = Server::empty();
    let mut command = server.command(&crate::server::collector());
    command
        .env("AWS_ENDPOINT_URL_ATHENA", "http://127.0.0.1:1")
        .args(["--service", "athena,fsx", "--max-attempts", "1"])
        .args(REGION);
    let ran: crate::server::Ran = command.output().unwrap().into();
    ran.expect(3);
    assert_eq!(calls(&server, "athena", "ListWorkGroups")[0]["error_code"], "ConnectionError");
    assert_eq!(calls(&server, "fsx", "DescribeFileSystems")[0]["outcome"], "ok");
}

#[test]
fn a_region_without_the_service_lacks_nothing() {
    let server = Server::empty();
    let mut command = server.command(&crate::server::collector());
    // The names of endpoints tell which services a region has.
    command
        .env("AWS_ENDPOINT_URL", server.endpoint().replace("127.0.0.1", "localhost"))
        .env("AWS_ENDPOINT_URL_LIGHTSAIL", "http://lightsail.invalid")
        .env("AWS_ENDPOINT_URL_SNS", "http://sns.invalid")
        .args(["--service", "lightsail,sns,fsx", "--max-attempts", "1"])
        .args(REGION);
    let ran: crate::server::Ran = command.output().unwrap().into();
    let ran = ran.expect(0);
    assert!(ran.stderr.contains("UnknownEndpoint"), "{}", ran.stderr);
    for (service, operation) in [("lightsail", "GetInstances"), ("sns", "ListTopics")] {
        let call = calls(&server, service, operation).remove(0);
        assert_eq!((&call["outcome"], &call["error_code"]), (&json!("unsupported"), &json!("UnknownEndpoint")));
    }
    assert_eq!(calls(&server, "fsx", "DescribeFileSystems")[0]["outcome"], "ok");
}
