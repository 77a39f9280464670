//! What was changed between two collections, and nothing else, is what a diff tells.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::server::Server;

#[test]
fn exactly_what_was_changed_is_drift() {
    let server = Server::empty();
    let aws = |service: &str, method: &str, given: Value| server.aws(&[service, method, &given.to_string()]);
    let group = |name: &str| {
        let given = json!({"GroupName": name, "Description": "d"});
        aws("ec2", "create_security_group", given)["GroupId"].as_str().unwrap().to_owned()
    };
    let (opened, kept, gone) = (group("opened"), group("kept"), group("gone"));
    let let_in = |group: &str, port: u16, block: &str| {
        let permission =
            json!({"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": block}]});
        aws("ec2", "authorize_security_group_ingress", json!({"GroupId": group, "IpPermissions": [permission]}));
    };
    let_in(&opened, 443, "0.0.0.0/0");
    let_in(&kept, 22, "10.0.0.0/8");
    let closed = |closed: bool| {
        json!({"Bucket": "papers", "PublicAccessBlockConfiguration": {
            "BlockPublicAcls": closed, "IgnorePublicAcls": true, "BlockPublicPolicy": true, "RestrictPublicBuckets": true
        }})
    };
    for bucket in ["papers", "photos"] {
        aws("s3", "create_bucket", json!({"Bucket": bucket}));
    }
    aws("s3", "put_public_access_block", closed(true));
    let classify = |class: &str| {
        let given = json!({"Bucket": "photos", "Tagging": {"TagSet": [{"Key": "class", "Value": class}]}});
        aws("s3", "put_bucket_tagging", given);
    };
    classify("internal");
    for user in ["ada", "grace"] {
        aws("iam", "create_user", json!({"UserName": user, "Tags": [{"Key": "team", "Value": "core"}]}));
    }
    let types = "AWS::EC2::SecurityGroup,AWS::S3::Bucket,AWS::IAM::User,AWS::EC2::Volume";
    let collect = || {
        let ran = server.collect(&["--region", "us-east-1", "--type", types]);
        assert!(matches!(ran.status, Some(0 | 3)), "{}", ran.stderr);
    };
    let rows = |sql: &str| -> Vec<Value> {
        let ran = server.icecore(&["diff", "--query", sql, "--format", "jsonl"]).expect(0);
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let changes = || -> BTreeSet<String> {
        let resources = rows(
            "select change || ' ' || regexp_extract(resource, '[^:/]+$') as told from drift_resource where change <> 'changed'
             union all
             select regexp_extract(resource, '[^:/]+$') || ' ' || attribute || ' ' || array_to_string(difference, '; ')
             from drift_attribute where change = 'changed'",
        );
        resources.iter().map(|row| row["told"].as_str().unwrap().to_owned()).collect()
    };

    collect();
    collect();
    assert_eq!(changes(), BTreeSet::new(), "nothing was changed");

    let_in(&opened, 22, "0.0.0.0/0");
    aws("ec2", "delete_security_group", json!({"GroupId": gone}));
    let new = group("new");
    aws("s3", "put_public_access_block", closed(false));
    classify("public");
    aws("iam", "tag_user", json!({"UserName": "ada", "Tags": [{"Key": "team", "Value": "analysis"}]}));
    aws("iam", "delete_user", json!({"UserName": "grace"}));
    let volume = aws("ec2", "create_volume", json!({"AvailabilityZone": "us-east-1a", "Size": 8}));
    let volume = volume["VolumeId"].as_str().unwrap();
    collect();
    let expected = [
        format!("{opened} ip_permissions + tcp 22 from 0.0.0.0/0"),
        format!("removed {gone}"),
        format!("added {new}"),
        "papers block_public_acls true -> false".to_owned(),
        "photos tags.class internal -> public".to_owned(),
        "ada tags.team core -> analysis".to_owned(),
        "removed grace".to_owned(),
        format!("added {volume}"),
    ];
    assert_eq!(changes(), BTreeSet::from(expected));

    let fired = rows("select rule_id from drift_alert where change = 'fired' order by all");
    let fired: BTreeSet<&str> = fired.iter().map(|row| row["rule_id"].as_str().unwrap()).collect();
    for rule in ["security_group_opened_admin_or_database", "s3_public_access_block_removed"] {
        assert!(fired.contains(rule), "{rule} did not fire: {fired:?}");
    }
    let ran = server.icecore(&["diff", "--fail-on", "critical"]).expect(1);
    assert!(ran.stdout.contains("now lets in TCP port 22 from 0.0.0.0/0."), "{}", ran.stdout);
}
