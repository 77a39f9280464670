//! The acquired account, Portlight, told by AWS Config alone: nothing that AWS Config does not record is known about
//! it, and in its second region the recorder does not record everything.

use serde_json::{Value, json};

use super::estate::{Estate, Fleet, Network, NetworkSpec, default_group};
use super::{ACQUIRED, DEVELOPMENT};
use crate::described::{Described, Place, Tags, tags};
use crate::ec2::{Peer, Subnet, everything, group_id, security_group, tcp};
use crate::iam::{Role, User, aws_policy, customer_policy, group, policy};
use crate::kms;
use crate::policy::{allow, document, grant, trust_principal, trust_service};
use crate::rds;
use crate::s3::{self, Acl, Bucket, Encryption, tls_only};

/// The regions that AWS Config delivers from.
pub(super) const REGIONS: [&str; 2] = ["eu-central-1", "us-east-1"];

const HOME: Place<'static> = Place { account: ACQUIRED, region: "us-east-1" };
const SECOND: Place<'static> = Place { account: ACQUIRED, region: "eu-central-1" };

/// Global resources are delivered in the region that is set to record them.
pub(super) fn delivered_in(resource: &Described) -> &str {
    if resource.region == "global" { HOME.region } else { &resource.region }
}

pub(super) fn build(estate: &mut Estate) {
    recorders(estate);
    identities(estate);
    buckets(estate);
    for key in [
        kms::Key { alias: "portlight", ..kms::Key::default() },
        kms::Key { alias: "portlight-old", rotated: false, ..kms::Key::default() },
    ] {
        estate.add_key(HOME, &key);
    }
    let trail = kms::Trail {
        name: "portlight",
        bucket: "portlight-trail",
        multi_region: true,
        logging: true,
        validation: true,
        key: None,
        log_group: false,
        data_events: false,
        tags: Tags::new(),
    };
    estate.add(trail.describe(HOME, HOME.region));
    networks(estate);
    // AWS Config records neither of these.
    estate.take(|resource| matches!(resource.resource_type, "AWS::EC2::Snapshot" | "AWS::EC2::RegionSettings"));
}

fn recorders(estate: &mut Estate) {
    let everything = json!({
        "allSupported": true, "includeGlobalResourceTypes": true, "resourceTypes": [],
        "exclusionByResourceTypes": {"resourceTypes": []},
        "recordingStrategy": {"useOnly": "ALL_SUPPORTED_RESOURCE_TYPES"},
    });
    let chosen = json!({
        "allSupported": false, "includeGlobalResourceTypes": false,
        "resourceTypes": [
            "AWS::EC2::Instance", "AWS::EC2::NetworkInterface", "AWS::EC2::SecurityGroup", "AWS::EC2::VPC",
        ],
        "exclusionByResourceTypes": {"resourceTypes": []},
        "recordingStrategy": {"useOnly": "INCLUSION_BY_RESOURCE_TYPES"},
    });
    for (place, scope) in [(HOME, everything), (SECOND, chosen)] {
        estate.add(recorder(place, &scope));
    }
}

const ROLE: &str = "aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig";

fn recorder(place: Place<'_>, scope: &Value) -> Described {
    Described::new("AWS::Config::ConfigurationRecorder", place, String::new(), "default").named("default").answer(
        "DescribeConfigurationRecorders",
        json!({
            "name": "default", "recordingGroup": scope,
            "roleARN": format!("arn:aws:iam::{ACQUIRED}:role/{ROLE}"),
            "recordingMode": {"recordingFrequency": "CONTINUOUS", "recordingModeOverrides": []},
        }),
    )
}

fn identities(estate: &mut Estate) {
    let admin = document(vec![allow(&["*"], &["*"])]);
    estate.add(group(ACQUIRED, "owners", &[aws_policy("AdministratorAccess")], &[]));
    estate.add(group(ACQUIRED, "staff", &[customer_policy(ACQUIRED, "portlight-staff")], &[]));
    let base = User { age_days: 2000, ..User::default() };
    for user in [
        User { name: "founder", groups: vec!["owners"], ..base.clone() },
        User { name: "ops", groups: vec!["staff"], inline: vec![("ops", admin.clone())], ..base.clone() },
        User { name: "wordpress", attached: vec![aws_policy("AmazonS3FullAccess")], ..base.clone() },
        User { name: "accounting", groups: vec!["staff"], ..base },
    ] {
        estate.add(user.describe(ACQUIRED));
    }
    let base = Role { age_days: 1500, ..Role::default() };
    for role in [
        Role {
            name: "web",
            trust: trust_service("ec2.amazonaws.com"),
            inline: vec![("assets", document(vec![allow(&["s3:GetObject"], &["arn:aws:s3:::portlight-assets/*"])]))],
            profile: true,
            ..base.clone()
        },
        Role {
            name: "agency",
            trust: trust_principal(&format!("arn:aws:iam::{DEVELOPMENT}:root")),
            attached: vec![aws_policy("AdministratorAccess")],
            ..base.clone()
        },
        Role {
            name: "portlight-admin",
            trust: trust_service("ec2.amazonaws.com"),
            inline: vec![("all", admin.clone())],
            ..base
        },
    ] {
        estate.add(role.describe(ACQUIRED));
    }
    let staff = document(vec![allow(&["s3:GetObject", "s3:ListBucket"], &["arn:aws:s3:::portlight-*"])]);
    estate.add(policy(ACQUIRED, "portlight-staff", "For everyone", 1, &staff, None));
    estate.add(policy(ACQUIRED, "portlight-all", "Do not use", 0, &admin, None));
}

fn buckets(estate: &mut Estate) {
    let base = Bucket { ownership: None, age_days: 2300, tags: tags([("project", "portlight")]), ..Bucket::default() };
    for bucket in [
        Bucket { name: "portlight-assets", acl: Acl::PublicRead, block: None, website: true, ..base.clone() },
        Bucket { name: "portlight-trail", policy: Some(tls_only("portlight-trail")), ..base.clone() },
        Bucket {
            name: "portlight-mail",
            encryption: Encryption::None,
            versioning: None,
            lifecycle: false,
            ..base.clone()
        },
        Bucket {
            name: "portlight-share",
            block: None,
            policy: Some(document(vec![grant(
                "Allow",
                &json!("*"),
                &["s3:GetObject"],
                &["arn:aws:s3:::portlight-share/*"],
            )])),
            ..base.clone()
        },
        Bucket { name: "portlight-backup", logs_to: Some("portlight-mail"), ..base },
    ] {
        estate.add(bucket.describe(HOME));
    }
    estate.add(s3::account_settings(ACQUIRED, Some([true, true, false, false])));
}

fn networks(estate: &mut Estate) {
    let owner = tags([("project", "portlight")]);
    for (place, network) in [(HOME, "10.40"), (SECOND, "10.41")] {
        let spec = NetworkSpec {
            name: "portlight",
            network,
            flow_logs: None,
            public_addresses: place.region == HOME.region,
            guarded: false,
            default: false,
        };
        let mut gathered = Estate::default();
        let network = Network::build(&mut gathered, place, &spec, &owner);
        gathered.add(default_group(place, &network, false));
        let world = [Peer::V4("0.0.0.0/0"), Peer::V6("::/0")];
        let egress = [everything(&world[..1], "")];
        let vpc = network.vpc.as_str();
        let rules = [tcp(443, 443, &world, "Shop"), tcp(22, 22, &world[..1], "Agency")];
        gathered.add(security_group(place, vpc, "web", "Shop", &rules, &egress, &owner));
        let own = group_id(place, vpc, "web");
        let rules = [tcp(3306, 3306, &[Peer::Group(&own)], "Shop")];
        gathered.add(security_group(place, vpc, "database", "Database", &rules, &egress, &owner));
        Fleet {
            name: "portlight-web",
            count: 2,
            class: "t3.small",
            groups: &[("web", own.clone())],
            profile: (place.region == HOME.region).then_some("web"),
            public: true,
            imdsv2: place.region == HOME.region,
            detailed_monitoring: false,
            stopped_days: None,
            key: None,
            data_volumes: false,
            backed_up: false,
            age_days: 1200,
            tags: owner.clone(),
        }
        .build(&mut gathered, place, &network);
        if place.region == HOME.region {
            databases(&mut gathered, &network, &owner);
        } else {
            // What the recorder of this region was not told to record.
            gathered.take(|resource| {
                !matches!(
                    resource.resource_type,
                    "AWS::EC2::Instance" | "AWS::EC2::NetworkInterface" | "AWS::EC2::SecurityGroup" | "AWS::EC2::VPC"
                )
            });
        }
        estate.extend(gathered.into_resources());
    }
}

fn databases(estate: &mut Estate, network: &Network, owner: &Tags) {
    let subnets: Vec<&Subnet> = network.private.iter().collect();
    let shop = rds::Instance {
        name: "portlight-shop",
        engine: "mysql",
        multi_az: false,
        admin: "admin",
        backup_days: 3,
        tags: owner.clone(),
        ..rds::Instance::default()
    };
    estate.add(shop.describe(HOME, &subnets, &group_id(HOME, &network.vpc, "database")));
    for (name, shared_with) in [("portlight-handover", &["all"][..]), ("portlight-2025", &[])] {
        let snapshot = rds::Snapshot {
            name,
            of: "portlight-shop",
            of_cluster: false,
            engine: "mysql",
            key: None,
            shared_with,
            age_days: 410,
            tags: owner.clone(),
        };
        estate.add(snapshot.describe(HOME));
    }
}
