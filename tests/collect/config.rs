//! AWS Config as a source. moto has no Select, so that a script answers for Config, and moto for everything else.

use serde_json::{Value, json};

use crate::server::Server;

const ACCOUNT: &str = "123456789012";
const PLACE: [&str; 2] = ["--region", "us-east-1"];

/// An answer of Config's to one operation, where the request has a match of `input`.
fn answer(operation: &str, input: &str, body: &Value) -> Value {
    json!({"service": "config", "operation": operation, "input": input, "status": 200, "body": body.to_string(),
           "type": "application/x-amz-json-1.1"})
}

fn refusal(operation: &str, code: &str) -> Value {
    let body = json!({"__type": code, "message": "it is not to be"});
    json!({"service": "config", "operation": operation, "status": 400, "body": body.to_string(),
           "type": "application/x-amz-json-1.1"})
}

/// A recorder that records as `group` says.
fn recorder(group: &Value) -> Vec<Value> {
    let recorders = json!({"ConfigurationRecorders": [{"name": "default", "roleARN": "arn:aws:iam::123456789012:role/config",
        "recordingGroup": group}]});
    let status =
        json!({"ConfigurationRecordersStatus": [{"name": "default", "recording": true, "lastStatus": "SUCCESS"}]});
    vec![
        answer("DescribeConfigurationRecorders", "", &recorders),
        answer("DescribeConfigurationRecorderStatus", "", &status),
    ]
}

fn everything() -> Value {
    json!({"allSupported": true, "includeGlobalResourceTypes": true})
}

/// An item in the shape of delivered files.
fn delivered(account: &str, kind: &str, id: &str, arn: &str, configuration: &Value) -> Value {
    json!({
        "configurationItemVersion": "1.3", "configurationItemCaptureTime": "2026-11-19T10:00:00.123Z",
        "configurationStateId": 1_795_082_400_123_i64, "awsAccountId": account, "configurationItemStatus": "OK",
        "resourceType": kind, "resourceId": id, "ARN": arn, "awsRegion": "us-east-1", "availabilityZone": "Not Applicable",
        "tags": {"team": "a"}, "relationships": [{"resourceType": "AWS::EC2::VPC", "resourceId": "vpc-1", "name": "Is contained in Vpc"}],
        "configuration": configuration, "supplementaryConfiguration": {},
    })
}

fn group_of(account: &str, id: &str, port: u16) -> Value {
    delivered(
        account,
        "AWS::EC2::SecurityGroup",
        id,
        &format!("arn:aws:ec2:us-east-1:{account}:security-group/{id}"),
        &json!({
            "groupId": id, "groupName": id, "description": "d", "ownerId": account, "vpcId": "vpc-1", "tags": [{"key": "team", "value": "a"}],
            "ipPermissions": [{"ipProtocol": "tcp", "fromPort": port, "toPort": port, "ipRanges": ["0.0.0.0/0"],
                "ipv4Ranges": [{"cidrIp": "0.0.0.0/0"}], "ipv6Ranges": [], "prefixListIds": [], "userIdGroupPairs": []}],
            "ipPermissionsEgress": [],
        }),
    )
}

/// The same item as a row of Select: a text, with other names, and tags as a list.
fn row(item: &Value) -> Value {
    let mut row = item.as_object().unwrap().clone();
    for (from, to) in [("configurationItemVersion", "version"), ("awsAccountId", "accountId"), ("ARN", "arn")] {
        let value = row.remove(from).unwrap();
        row.insert(to.to_owned(), value);
    }
    let tags: Vec<Value> = item["tags"]
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, value)| json!({"key": key, "value": value, "tag": format!("{key}={}", value.as_str().unwrap())}))
        .collect();
    row.insert("tags".to_owned(), json!(tags));
    let number = item["configurationStateId"].to_string();
    row.insert("configurationStateId".to_owned(), Value::String(number));
    Value::String(Value::Object(row).to_string())
}

/// The same item as histories and BatchGet have it: JSON in texts, times as numbers.
fn told(item: &Value, is_history: bool) -> Value {
    let mut told = item.as_object().unwrap().clone();
    for (from, to) in [("configurationItemVersion", "version"), ("awsAccountId", "accountId"), ("ARN", "arn")] {
        let value = told.remove(from).unwrap();
        told.insert(to.to_owned(), value);
    }
    told.insert("configuration".to_owned(), Value::String(item["configuration"].to_string()));
    told.insert("configurationStateId".to_owned(), Value::String(item["configurationStateId"].to_string()));
    let time = item["configurationItemCaptureTime"].as_str().unwrap();
    let time = chrono::DateTime::parse_from_rfc3339(time).unwrap().timestamp_millis() as f64 / 1000.0;
    told.insert("configurationItemCaptureTime".to_owned(), json!(time));
    if is_history {
        for relationship in told["relationships"].as_array_mut().unwrap() {
            let name = relationship.as_object_mut().unwrap().remove("name").unwrap();
            relationship["relationshipName"] = name;
        }
    } else {
        told.remove("tags");
        told.remove("relationships");
    }
    Value::Object(told)
}

fn subnet() -> Value {
    delivered(
        ACCOUNT,
        "AWS::EC2::Subnet",
        "subnet-1",
        "arn:aws:ec2:us-east-1:123456789012:subnet/subnet-1",
        &json!({"subnetId": "subnet-1", "vpcId": "vpc-1", "cidrBlock": "10.0.0.0/24", "mapPublicIpOnLaunch": false,
                "availabilityZone": "us-east-1a", "state": "available", "ownerId": ACCOUNT}),
    )
}

/// How often Config was asked for something.
fn asked(server: &Server, operation: &str) -> usize {
    server.requests().iter().filter(|request| request["operation"] == operation).count()
}

/// Status and reason of a check's findings.
fn findings(server: &Server, check: &str) -> Vec<(String, String)> {
    let arguments = ["check", "--check", check, "--status", "alarm,ok,unknown", "--format", "jsonl"];
    let ran = server.icecore(&arguments);
    let lines = ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    lines
        .map(|row| (row["status"].as_str().unwrap().to_owned(), row["reason"].as_str().unwrap_or_default().to_owned()))
        .collect()
}

/// Two pages of Select, a type that it lacks, and a key that BatchGet puts off.
fn world(group: &Value) -> Vec<Value> {
    let mut rules = recorder(group);
    rules.extend([
        answer("SelectResourceConfig", "NextToken", &json!({"Results": [row(&group_of(ACCOUNT, "sg-2", 443))]})),
        answer(
            "SelectResourceConfig",
            "",
            &json!({"Results": [row(&group_of(ACCOUNT, "sg-1", 22))], "NextToken": "2"}),
        ),
        answer(
            "GetDiscoveredResourceCounts",
            "",
            &json!({"totalDiscoveredResources": 3, "resourceCounts": [
                {"resourceType": "AWS::EC2::SecurityGroup", "count": 2}, {"resourceType": "AWS::EC2::Subnet", "count": 1}]}),
        ),
        answer(
            "ListDiscoveredResources",
            "AWS::EC2::Subnet",
            &json!({"resourceIdentifiers": [{"resourceType": "AWS::EC2::Subnet", "resourceId": "subnet-1"}]}),
        ),
        json!({"service": "config", "operation": "BatchGetResourceConfig", "times": 1, "status": 200, "type": "application/x-amz-json-1.1",
            "body": json!({"baseConfigurationItems": [], "unprocessedResourceKeys":
                [{"resourceType": "AWS::EC2::Subnet", "resourceId": "subnet-1"}]}).to_string()}),
        answer("BatchGetResourceConfig", "", &json!({"baseConfigurationItems": [told(&subnet(), false)]})),
    ]);
    rules
}

const TYPES: [&str; 2] = ["--type", "AWS::EC2::SecurityGroup,AWS::EC2::Subnet,AWS::EC2::Volume,AWS::EC2::NatGateway"];

#[test]
fn what_is_recorded_comes_from_config_and_the_rest_from_the_services() {
    let server = Server::empty();
    server.aws(&[
        "ec2",
        "create_volume",
        &json!({"AvailabilityZone": "us-east-1a", "Size": 8, "Encrypted": false}).to_string(),
    ]);
    server.post("/test/reset", "");
    let but_volumes = json!({"allSupported": false, "includeGlobalResourceTypes": false,
        "exclusionByResourceTypes": {"resourceTypes": ["AWS::EC2::Volume"]},
        "recordingStrategy": {"useOnly": "EXCLUSION_BY_RESOURCE_TYPES"}});
    server.rules(&json!(world(&but_volumes)));
    let via = [&PLACE[..], &TYPES, &["--via", "config"]].concat();
    server.collect(&via).expect(0);

    let rows = server.query(
        "select resource_type as kind, source, resource_id as id, tags is not null as tagged from resource order by all",
    );
    let rows: Vec<String> = rows
        .iter()
        .filter(|row| row["kind"] != "AWS::EC2::Volume")
        .map(|row| format!("{} {} {} {}", row["kind"], row["source"], row["id"], row["tagged"]).replace('"', ""))
        .collect();
    assert_eq!(
        rows,
        [
            "AWS::Config::ConfigurationRecorder aws-api default false",
            "AWS::EC2::SecurityGroup aws-config sg-1 true",
            "AWS::EC2::SecurityGroup aws-config sg-2 true",
            // BatchGet does not tell tags: they are unknown, and not none.
            "AWS::EC2::Subnet aws-config subnet-1 false",
        ]
    );
    assert_eq!((asked(&server, "DescribeSecurityGroups"), asked(&server, "DescribeVolumes")), (0, 1));
    assert_eq!((asked(&server, "SelectResourceConfig"), asked(&server, "BatchGetResourceConfig")), (2, 2));
    assert_eq!(asked(&server, "DescribeConfigurationRecorders"), 1);
    assert_eq!(findings(&server, "ebs_volume_unencrypted")[0].0, "alarm", "volumes are asked of EC2");
    // There are no NAT gateways, and AWS Config would know of them.
    assert_eq!(server.query("select count(*) as n from api_call where operation = 'DescribeNatGateways'")[0]["n"], 0);
    let read = server.query("select outcome from api_call where resource = 'AWS::EC2::NatGateway'");
    assert_eq!(read[0]["outcome"], "ok");

    // Alone, AWS Config leaves unknown what it does not record.
    server.rules(&json!(world(&but_volumes)));
    server.collect(&[&via[..], &["--config-only"]].concat()).expect(0);
    let unknown = findings(&server, "ebs_volume_unencrypted");
    assert_eq!(unknown.len(), 1, "{unknown:?}");
    assert_eq!(unknown[0].0, "unknown");
    assert!(unknown[0].1.contains("no recorder of AWS Config records AWS::EC2::Volume"), "{unknown:?}");
    // What was not asked for is not said to be recorded.
    let unknown = findings(&server, "ec2_instance_public_ip");
    assert!(unknown.iter().all(|(status, _)| status == "unknown") && !unknown.is_empty(), "{unknown:?}");
}

#[test]
fn an_item_is_the_same_row_whichever_way_it_came() {
    let server = Server::empty();
    server.rules(&json!(world(&everything())));
    server.collect(&[&PLACE[..], &TYPES, &["--config-only"]].concat()).expect(0);
    let sql = "select arn, source, captured_at, tags, evidence from resource where resource_type = 'AWS::EC2::SecurityGroup' order by arn";
    let tables =
        ["select * from aws_vpc_security_group order by arn", "select * from aws_vpc_security_group_rule order by all"];
    let live: Vec<_> = [sql, tables[0], tables[1]].map(|sql| server.query(sql)).into();
    assert_eq!((live[0].len(), live[2].len()), (2, 2));

    let folder = server.path("123456789012_Config_us-east-1_ConfigSnapshot_20261119T120000Z_1.json");
    let file = json!({"fileVersion": "1.0", "configSnapshotId": "1",
        "configurationItems": [group_of(ACCOUNT, "sg-1", 22), group_of(ACCOUNT, "sg-2", 443)]});
    fs_err::write(&folder, file.to_string()).unwrap();
    let mut import = server.command(&crate::server::analyzer());
    import.args(["import", "--store", "imported"]).arg(&folder);
    let ran: crate::server::Ran = import.output().unwrap().into();
    ran.expect(0);
    let imported: Vec<_> = [sql, tables[0], tables[1]]
        .map(|sql| {
            let ran = server.icecore(&["query", "--store", "imported", "--format", "jsonl", sql]).expect(0);
            ran.stdout.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()).collect::<Vec<_>>()
        })
        .into();
    assert_eq!(live, imported);
}

#[test]
fn a_denied_selection_is_told_and_nothing_passes() {
    let server = Server::empty();
    let mut rules = recorder(&everything());
    rules.push(refusal("SelectResourceConfig", "AccessDeniedException"));
    rules.push(answer("GetDiscoveredResourceCounts", "", &json!({"resourceCounts": []})));
    server.rules(&json!(rules));
    let ran = server.collect(&[&PLACE[..], &TYPES, &["--via", "config"]].concat()).expect(3);
    assert!(ran.stderr.contains("config:SelectResourceConfig"), "{}", ran.stderr);
    let unknown = findings(&server, "ebs_volume_unencrypted");
    assert_eq!(unknown.len(), 1, "{unknown:?}");
    assert!(
        unknown[0].0 == "unknown" && unknown[0].1.contains("config:SelectResourceConfig ended with AccessDenied"),
        "{unknown:?}"
    );

    // An expression that Select does not take is none of its own: there is another way.
    let mut rules = world(&everything());
    rules.insert(0, refusal("SelectResourceConfig", "InvalidExpressionException"));
    rules.insert(
        1,
        answer("ListDiscoveredResources", "Volume|NatGateway|SecurityGroup", &json!({"resourceIdentifiers": []})),
    );
    server.rules(&json!(rules));
    server.collect(&[&PLACE[..], &TYPES, &["--via", "config"]].concat()).expect(0);
    assert_eq!(findings(&server, "ebs_volume_unencrypted"), []);
    assert_eq!(server.query("select count(*) as n from aws_vpc_subnet")[0]["n"], 1);

    // A row that is no item is no answer.
    let mut rules = recorder(&everything());
    rules.push(answer("SelectResourceConfig", "", &json!({"Results": ["{\"resourceType\":\"AWS::EC2::Volume\"}"]})));
    rules.push(answer("GetDiscoveredResourceCounts", "", &json!({"resourceCounts": []})));
    server.rules(&json!(rules));
    server.collect(&[&PLACE[..], &TYPES, &["--via", "config"]].concat()).expect(3);
    let unknown = findings(&server, "ebs_volume_unencrypted");
    assert!(unknown[0].0 == "unknown" && unknown[0].1.contains("MalformedResponse"), "{unknown:?}");
}

#[test]
fn a_recorder_that_was_stopped_records_nothing() {
    let server = Server::empty();
    let mut rules = recorder(&everything());
    rules[1] = answer(
        "DescribeConfigurationRecorderStatus",
        "",
        &json!({"ConfigurationRecordersStatus": [{"name": "default", "recording": false}]}),
    );
    server.rules(&json!(rules));
    server.collect(&[&PLACE[..], &TYPES, &["--via", "config"]].concat()).expect(0);
    assert_eq!((asked(&server, "SelectResourceConfig"), asked(&server, "DescribeSecurityGroups")), (0, 1));
}

#[test]
fn an_aggregator_tells_of_its_accounts() {
    let server = Server::empty();
    let (first, second) = ("111111111111", "222222222222");
    let source = |account: &str, status: &str| json!({"SourceId": account, "SourceType": "ACCOUNT", "AwsRegion": "us-east-1", "LastUpdateStatus": status});
    let recorder = |account: &str, group: Value| {
        let arn = format!("arn:aws:config:us-east-1:{account}:configuration-recorder/default");
        row(&delivered(
            account,
            "AWS::Config::ConfigurationRecorder",
            "default",
            &arn,
            &json!({"Name": "default", "RecordingGroup": group, "Recording": true}),
        ))
    };
    let groups = [row(&group_of(first, "sg-1", 22)), row(&group_of(second, "sg-2", 443))];
    let rules = |status: &str| {
        json!([
            answer(
                "DescribeConfigurationAggregatorSourcesStatus",
                "\"all\"",
                &json!({"AggregatedSourceStatusList": [source(first, "SUCCEEDED"), source(second, status)]})
            ),
            refusal("DescribeConfigurationAggregatorSourcesStatus", "NoSuchConfigurationAggregatorException"),
            answer(
                "SelectAggregateResourceConfig",
                "ConfigurationRecorder",
                &json!({"Results": [
                recorder(first, json!({"AllSupported": true})),
                recorder(second, json!({"AllSupported": false, "ResourceTypes": ["AWS::EC2::SecurityGroup"]}))]})
            ),
            answer("SelectAggregateResourceConfig", "NextToken", &json!({"Results": [groups[1]]})),
            answer("SelectAggregateResourceConfig", "", &json!({"Results": [groups[0]], "NextToken": "2"})),
            answer(
                "ListAggregateDiscoveredResources",
                "AWS::EC2::Subnet",
                &json!({"ResourceIdentifiers": [
                {"SourceAccountId": first, "SourceRegion": "us-east-1", "ResourceType": "AWS::EC2::Subnet", "ResourceId": "subnet-1"}]})
            ),
            answer("ListAggregateDiscoveredResources", "", &json!({"ResourceIdentifiers": []})),
            answer(
                "BatchGetAggregateResourceConfig",
                "",
                &json!({"BaseConfigurationItems": [
                told(&delivered(first, "AWS::EC2::Subnet", "subnet-1", "arn:aws:ec2:us-east-1:111111111111:subnet/subnet-1", &json!({"subnetId": "subnet-1"})), false)],
                "UnprocessedResourceIdentifiers": []})
            ),
        ])
    };
    server.rules(&rules("SUCCEEDED"));
    let all = [&TYPES[..], &["--aggregator", "all"]].concat();
    server.collect(&all).expect(0);
    let rows = server.query("select account_id, name from aws_vpc_security_group join (select arn as a, title as name from aws_vpc_security_group) on a = arn order by all");
    assert_eq!(rows.len(), 2);
    assert_eq!((&rows[0]["account_id"], &rows[1]["account_id"]), (&json!(first), &json!(second)));
    assert_eq!(server.query("select account_id from aws_vpc_subnet")[0]["account_id"], first);
    // The one recorder records volumes, and there are none; the other does not. The aggregator's own account is not among its sources.
    let mut unknown = findings(&server, "ebs_volume_unencrypted");
    unknown.sort();
    assert_eq!(unknown.len(), 2, "{unknown:?}");
    assert!(unknown[0].1.contains("ec2:DescribeVolumes was not collected"), "{unknown:?}");
    assert!(unknown[1].1.contains("no recorder of AWS Config records AWS::EC2::Volume"), "{unknown:?}");
    let others = server
        .requests()
        .iter()
        .filter(|request| request["service"] != "config" && request["service"] != "sts")
        .count();
    assert_eq!(others, 0, "other accounts cannot be asked");

    // One account, and one whose data is old.
    server.rules(&rules("OUTDATED"));
    server.collect(&[&all[..], &["--account", second]].concat()).expect(3);
    let accounts = server.query("select distinct account_id from resource");
    assert_eq!(accounts.len(), 1);
    let why = findings(&server, "vpc_security_group_ssh_open");
    assert!(why.iter().any(|(status, reason)| status == "unknown" && reason.contains("not up to date")), "{why:?}");

    let ran = server.collect(&["--aggregator", "none"]).expect(2);
    assert!(ran.stderr.contains("has no aggregator `none` in us-east-1"), "{}", ran.stderr);
}

#[test]
fn the_past_is_what_was_recorded_then() {
    let server = Server::empty();
    let state = |id: &str, port: u16, time: &str, status: &str| {
        let mut item = group_of(ACCOUNT, id, port);
        item["configurationItemCaptureTime"] = json!(time);
        item["configurationItemStatus"] = json!(status);
        if status != "OK" {
            item["configuration"] = Value::Null;
        }
        told(&item, true)
    };
    let identified = |id: &str, deleted: Option<&str>| {
        let time = deleted.map(|time| chrono::DateTime::parse_from_rfc3339(time).unwrap().timestamp());
        json!({"resourceType": "AWS::EC2::SecurityGroup", "resourceId": id, "resourceDeletionTime": time})
    };
    let mut recorder = delivered(
        ACCOUNT,
        "AWS::Config::ConfigurationRecorder",
        "default",
        "arn:aws:config:us-east-1:123456789012:configuration-recorder/default",
        &json!({"Name": "default", "RecordingGroup": {"AllSupported": true}, "Recording": true}),
    );
    recorder["configurationItemCaptureTime"] = json!("2026-01-01T00:00:00Z");
    let rules = [
        answer(
            "ListDiscoveredResources",
            "SecurityGroup.*",
            &json!({"resourceIdentifiers": [
            identified("sg-changed", None), identified("sg-gone", Some("2026-03-10T00:00:00Z")),
            identified("sg-gone-before", Some("2026-01-10T00:00:00Z")), identified("sg-not-yet", None)]}),
        ),
        answer(
            "ListDiscoveredResources",
            "ConfigurationRecorder",
            &json!({"resourceIdentifiers":
            [{"resourceType": "AWS::Config::ConfigurationRecorder", "resourceId": "default"}]}),
        ),
        answer("ListDiscoveredResources", "", &json!({"resourceIdentifiers": []})),
        answer(
            "GetResourceConfigHistory",
            "ConfigurationRecorder",
            &json!({"configurationItems": [told(&recorder, true)]}),
        ),
        // The first page's item is a moment too late, the second page is empty.
        answer(
            "GetResourceConfigHistory",
            "sg-changed.*\"3\"|\"3\".*sg-changed",
            &json!({"configurationItems": [state("sg-changed", 22, "2026-02-01T11:59:59.500Z", "OK")]}),
        ),
        answer(
            "GetResourceConfigHistory",
            "sg-changed.*\"2\"|\"2\".*sg-changed",
            &json!({"configurationItems": [], "nextToken": "3"}),
        ),
        answer(
            "GetResourceConfigHistory",
            "sg-changed",
            &json!({"configurationItems": [state("sg-changed", 443, "2026-02-01T12:00:00.500Z", "OK")], "nextToken": "2"}),
        ),
        answer(
            "GetResourceConfigHistory",
            "sg-gone\"",
            &json!({"configurationItems": [state("sg-gone", 22, "2026-01-20T00:00:00Z", "OK")]}),
        ),
        answer("GetResourceConfigHistory", "sg-not-yet", &json!({"configurationItems": []})),
    ];
    server.rules(&json!(rules));
    let as_of = [&PLACE[..], &TYPES, &["--as-of", "2026-02-01T12:00:00Z"]].concat();
    let ran = server.collect(&as_of).expect(0);
    assert!(ran.stdout.contains("20260201T120000Z"), "{}", ran.stdout);
    let rows = server.query(
        "select group_id, from_port, (select captured_at::varchar from snapshot) as captured from aws_vpc_security_group_rule order by all");
    let rows: Vec<String> =
        rows.iter().map(|row| format!("{} {}", row["group_id"], row["from_port"]).replace('"', "")).collect();
    assert_eq!(rows, ["sg-changed 22", "sg-gone 22"]);
    let histories = asked(&server, "GetResourceConfigHistory");
    assert_eq!(histories, 6, "what was gone by then is not asked about");
    assert_eq!(
        findings(&server, "ebs_volume_unencrypted"),
        [],
        "the recorder recorded volumes then, and there were none"
    );
    assert!(
        server
            .requests()
            .iter()
            .all(|request| ["config", "sts", "ec2"].contains(&request["service"].as_str().unwrap()))
    );

    // At an earlier time there was less; what was deleted by then is not there.
    server.rules(&json!([
        answer(
            "ListDiscoveredResources",
            "SecurityGroup",
            &json!({"resourceIdentifiers": [identified("sg-late", None)]})
        ),
        answer("ListDiscoveredResources", "", &json!({"resourceIdentifiers": []})),
        answer(
            "GetResourceConfigHistory",
            "sg-late",
            &json!({"configurationItems": [state("sg-late", 0, "2025-12-31T00:00:00Z", "ResourceDeleted")]})
        ),
    ]));
    server.collect(&[&PLACE[..], &TYPES, &["--as-of", "2026-01-01"]].concat()).expect(0);
    let early = server.icecore(&[
        "query",
        "--snapshot",
        "2026-01-01",
        "--format",
        "jsonl",
        "select count(*) as n from resource",
    ]);
    assert!(early.stdout.contains("0") || early.status == Some(2), "{}{}", early.stdout, early.stderr);
    let ran = server.collect(&["--as-of", "2999-01-01"]).expect(2);
    assert!(ran.stderr.contains("in the future"), "{}", ran.stderr);
}

#[test]
fn a_run_via_config_is_resumed_where_it_ended() {
    let server = Server::empty();
    let mut rules = world(&everything());
    let mut expired = refusal("SelectResourceConfig", "ExpiredTokenException");
    expired["input"] = json!("NextToken");
    rules.insert(0, expired);
    server.rules(&json!(rules));
    let ran = server.collect(&[&PLACE[..], &TYPES, &["--via", "config"]].concat()).expect(2);
    assert!(ran.stderr.contains("--resume"), "{}", ran.stderr);
    server.rules(&json!(world(&everything())));
    server.collect(&["--resume"]).expect(0);
    assert_eq!(asked(&server, "SelectResourceConfig"), 3, "the first page is not asked for again");
    assert_eq!(server.query("select count(*) as n from aws_vpc_security_group")[0]["n"], 2);
}

#[test]
fn the_policy_names_what_config_is_asked() {
    let server = Server::empty();
    let actions = |arguments: &[&str]| -> Vec<String> {
        let ran = server.collect(&[&["--print-policy"], arguments].concat()).expect(0);
        let policy: Value = serde_json::from_str(&ran.stdout).unwrap();
        serde_json::from_value(policy["Statement"][0]["Action"].clone()).unwrap()
    };
    let via = actions(&["--via", "config", "--service", "kms"]);
    assert!(
        via.contains(&"config:SelectResourceConfig".to_owned()) && via.contains(&"kms:ListKeys".to_owned()),
        "{via:?}"
    );
    assert_eq!(
        actions(&["--aggregator", "a"]),
        [
            "config:BatchGetAggregateResourceConfig",
            "config:DescribeConfigurationAggregatorSourcesStatus",
            "config:ListAggregateDiscoveredResources",
            "config:SelectAggregateResourceConfig",
        ]
    );
    assert_eq!(
        actions(&["--as-of", "2026-01-31"]),
        ["config:GetResourceConfigHistory", "config:ListDiscoveredResources", "ec2:DescribeRegions"]
    );
}
