//! Production: looked after, and yet not without findings.

use serde_json::json;

use super::estate::{Estate, Fleet, Network, NetworkSpec, default_group, service_interface};
use super::{ACQUIRED, DEVELOPMENT, PRODUCTION, REGIONS};
use crate::described::Place;
use crate::dice::ec2_id;
use crate::ec2::{self, Peer, Settings, Volume, everything, group_id, security_group, tcp};
use crate::iam::{self, Key, Password, Role, Root, User, aws_policy, customer_policy, group, owned, policy};
use crate::kms;
use crate::policy::{
    allow, document, grant, trust_github, trust_principal, trust_principal_with_external_id, trust_service,
    trust_service_for, with_condition, with_sid,
};
use crate::rds;
use crate::s3::{self, Acl, Bucket, Encryption, tls_only, tls_only_statement};

const HOME: Place<'static> = Place { account: PRODUCTION, region: "eu-central-1" };
const SECOND: Place<'static> = Place { account: PRODUCTION, region: "us-east-1" };

pub(super) fn build(estate: &mut Estate) {
    identities(estate);
    let keys = keys(estate);
    buckets(estate, &keys);
    trails(estate, &keys);
    for place in [HOME, SECOND] {
        region(estate, place, &keys);
    }
    for region in REGIONS {
        let settings = Settings { encrypted: true, sharing_blocked: region != "us-east-1", imdsv2: true };
        estate.add(settings.describe(Place { account: PRODUCTION, region }));
    }
    databases(estate, &keys);
    let root = Root { mfa: true, virtual_mfa: false, key: false, used_days: Some(412), age_days: 2900 };
    estate.add_root(PRODUCTION, root);
}

fn identities(estate: &mut Estate) {
    let platform = owned("platform", "prod");
    estate.add(group(PRODUCTION, "admins", &[aws_policy("AdministratorAccess")], &[]));
    estate.add(group(
        PRODUCTION,
        "operators",
        &[aws_policy("ReadOnlyAccess"), customer_policy(PRODUCTION, "operate-services")],
        &[],
    ));
    estate.add(group(PRODUCTION, "auditors", &[aws_policy("SecurityAudit")], &[]));

    let console = |used_days| Some(Password { changed_days: 60, used_days: Some(used_days) });
    let person = User { age_days: 900, mfa: true, tags: platform.clone(), ..User::default() };
    let users = [
        User { name: "henrike.adler", groups: vec!["admins"], password: console(2), ..person.clone() },
        User { name: "tomasz.wilk", groups: vec!["admins"], password: console(9), ..person.clone() },
        User { name: "amara.okafor", groups: vec!["operators"], password: console(1), ..person.clone() },
        User {
            name: "jules.martin",
            groups: vec!["operators"],
            password: console(3),
            keys: vec![Key { active: true, age_days: 41, used_days: Some(1) }],
            ..person.clone()
        },
        User { name: "saoirse.byrne", groups: vec!["auditors"], password: console(16), ..person.clone() },
        // On leave since the summer.
        User {
            name: "piotr.lis",
            groups: vec!["operators"],
            password: Some(Password { changed_days: 190, used_days: Some(131) }),
            ..person.clone()
        },
        User {
            name: "backup-agent",
            age_days: 1300,
            mfa: false,
            inline: vec![(
                "write-backups",
                document(vec![allow(&["s3:PutObject"], &["arn:aws:s3:::tidewren-backups/*"])]),
            )],
            keys: vec![
                Key { active: true, age_days: 55, used_days: Some(1) },
                Key { active: false, age_days: 420, used_days: Some(57) },
            ],
            ..person.clone()
        },
    ];
    for user in &users {
        estate.add_user(PRODUCTION, user);
    }

    roles(estate);
    policies(estate);
    estate.add(iam::password_policy(PRODUCTION, Some(iam::strong_password_policy())));
    estate.add(s3::account_settings(PRODUCTION, Some([true; 4])));
}

fn roles(estate: &mut Estate) {
    let tags = owned("platform", "prod");
    let base = Role { age_days: 800, used_days: Some(0), tags: tags.clone(), ..Role::default() };
    let service_log = |name: &str| {
        let group = format!("arn:aws:logs:*:{PRODUCTION}:log-group:/tidewren/{name}:*");
        document(vec![allow(&["logs:CreateLogStream", "logs:PutLogEvents"], &[&group])])
    };
    for (service, team) in [
        ("web", "storefront"),
        ("orders", "orders"),
        ("billing", "billing"),
        ("catalog", "storefront"),
        ("search", "search"),
        ("worker", "platform"),
    ] {
        let bucket = format!("arn:aws:s3:::tidewren-{service}-data");
        let read = document(vec![
            allow(&["s3:GetObject", "s3:PutObject"], &[&format!("{bucket}/*")]),
            allow(&["s3:ListBucket"], &[&bucket]),
        ]);
        estate.add(
            Role {
                name: &format!("{service}-service"),
                description: "What the service's instances may do",
                trust: trust_service("ec2.amazonaws.com"),
                attached: vec![aws_policy("AmazonSSMManagedInstanceCore")],
                inline: vec![("data", read), ("logs", service_log(service))],
                profile: true,
                tags: owned(team, "prod"),
                ..base.clone()
            }
            .describe(PRODUCTION),
        );
    }
    let deploy = trust_github(PRODUCTION, Some("repo:tidewren/platform:ref:refs/heads/main"));
    let roles = [
        Role {
            name: "deploy",
            description: "Deploys from the main branch",
            trust: deploy,
            attached: vec![customer_policy(PRODUCTION, "deploy-services")],
            boundary: Some("workload-boundary"),
            ..base.clone()
        },
        Role {
            name: "break-glass",
            description: "For emergencies; every use raises an alarm",
            trust: trust_principal(&format!("arn:aws:iam::{PRODUCTION}:root")),
            attached: vec![aws_policy("AdministratorAccess")],
            used_days: Some(203),
            ..base.clone()
        },
        Role {
            name: "support",
            description: "Opens cases with AWS",
            trust: trust_principal(&format!("arn:aws:iam::{PRODUCTION}:root")),
            attached: vec![aws_policy("AWSSupportAccess")],
            used_days: Some(31),
            ..base.clone()
        },
        Role {
            name: "cost-reporting",
            description: "Read by the vendor of the cost reports",
            trust: trust_principal_with_external_id(&format!("arn:aws:iam::{ACQUIRED}:root"), "tidewren-7d1f"),
            attached: vec![aws_policy("job-function/ViewOnlyAccess")],
            ..base.clone()
        },
        Role {
            name: "icecore-audit",
            description: "Collects what this snapshot holds",
            trust: trust_principal(&format!("arn:aws:iam::{DEVELOPMENT}:role/audit-runner")),
            attached: vec![aws_policy("SecurityAudit")],
            ..base.clone()
        },
        Role {
            name: "flow-logs",
            description: "Delivers flow logs",
            trust: trust_service_for("vpc-flow-logs.amazonaws.com", PRODUCTION),
            inline: vec![("deliver", service_log("flow"))],
            ..base.clone()
        },
        Role {
            name: "cloudtrail-logs",
            description: "Delivers the trail to CloudWatch Logs",
            trust: trust_service_for("cloudtrail.amazonaws.com", PRODUCTION),
            inline: vec![("deliver", service_log("trail"))],
            ..base.clone()
        },
        Role {
            name: "s3-replication",
            trust: trust_service_for("s3.amazonaws.com", PRODUCTION),
            inline: vec![(
                "replicate",
                document(vec![allow(
                    &["s3:GetObjectVersionForReplication", "s3:ReplicateObject"],
                    &["arn:aws:s3:::tidewren-backups/*", "arn:aws:s3:::tidewren-backups-copy/*"],
                )]),
            )],
            ..base.clone()
        },
        Role {
            name: "AWSServiceRoleForRDS",
            path: "/aws-service-role/rds.amazonaws.com/",
            trust: trust_service("rds.amazonaws.com"),
            attached: vec![aws_policy("aws-service-role/AmazonRDSServiceRolePolicy")],
            tags: crate::described::Tags::new(),
            ..base.clone()
        },
        Role {
            name: "rds-monitoring",
            trust: trust_service_for("monitoring.rds.amazonaws.com", PRODUCTION),
            attached: vec![aws_policy("service-role/AmazonRDSEnhancedMonitoringRole")],
            ..base
        },
    ];
    estate.extend(roles.iter().map(|role| role.describe(PRODUCTION)));
}

fn policies(estate: &mut Estate) {
    let pass = format!("arn:aws:iam::{PRODUCTION}:role/*-service");
    let deploy = document(vec![
        with_sid(
            allow(&["ec2:RunInstances", "ec2:CreateTags", "autoscaling:UpdateAutoScalingGroup"], &["*"]),
            "Rollout",
        ),
        with_condition(
            with_sid(allow(&["iam:PassRole"], &[&pass]), "PassServiceRoles"),
            "StringEquals",
            "iam:PassedToService",
            json!("ec2.amazonaws.com"),
        ),
    ]);
    let former = document(vec![allow(&["ec2:*", "iam:PassRole"], &["*"])]);
    estate.add(policy(PRODUCTION, "deploy-services", "Rolls out services", 1, &deploy, Some(&former)));
    let operate = document(vec![allow(
        &["ec2:StartInstances", "ec2:StopInstances", "ec2:RebootInstances", "ssm:StartSession"],
        &[&format!("arn:aws:ec2:*:{PRODUCTION}:instance/*")],
    )]);
    estate.add(policy(PRODUCTION, "operate-services", "Starts and stops instances", 1, &operate, None));
    let boundary = document(vec![allow(&["s3:GetObject", "logs:PutLogEvents", "ec2:DescribeInstances"], &["*"])]);
    estate.add(policy(PRODUCTION, "workload-boundary", "The most that a workload can be given", 0, &boundary, None));
    let archive =
        document(vec![allow(&["s3:*"], &["arn:aws:s3:::tidewren-archive", "arn:aws:s3:::tidewren-archive/*"])]);
    estate.add(policy(PRODUCTION, "manage-archive", "Everything on the archive", 0, &archive, None));
}

/// The ARNs of the keys that other resources name.
struct Keys {
    home: String,
    second: String,
    audit: String,
}

fn keys(estate: &mut Estate) -> Keys {
    let data = kms::Key {
        alias: "data",
        description: "Volumes, databases and buckets",
        tags: owned("platform", "prod"),
        ..kms::Key::default()
    };
    let audit = kms::Key {
        alias: "audit",
        description: "The audit trail",
        statements: vec![with_sid(
            with_condition(
                grant("Allow", &json!({"Service": "cloudtrail.amazonaws.com"}), &["kms:GenerateDataKey*"], &["*"]),
                "StringEquals",
                "aws:SourceAccount",
                json!(PRODUCTION),
            ),
            "CloudTrail",
        )],
        tags: owned("security", "prod"),
        ..kms::Key::default()
    };
    let signing = kms::Key {
        alias: "release-signing",
        description: "Signs releases",
        spec: "ECC_NIST_P256",
        usage: "SIGN_VERIFY",
        rotated: false,
        tags: owned("platform", "prod"),
        ..kms::Key::default()
    };
    let payments = kms::Key {
        alias: "payments",
        description: "Card tokens of the billing service",
        rotated: false,
        tags: owned("billing", "prod"),
        ..kms::Key::default()
    };
    for place in [HOME, SECOND] {
        estate.add_key(place, &data);
    }
    estate.add_key(HOME, &audit);
    estate.add_key(HOME, &signing);
    estate.add_key(HOME, &payments);
    for region in REGIONS {
        let managed = kms::Key {
            alias: "aws/ebs",
            description: "Default key that protects my EBS volumes when no other key is defined",
            aws_managed: true,
            ..kms::Key::default()
        };
        estate.add_key(Place { account: PRODUCTION, region }, &managed);
    }
    Keys { home: data.arn(HOME), second: data.arn(SECOND), audit: audit.arn(HOME) }
}

fn buckets(estate: &mut Estate, keys: &Keys) {
    let place = |region| Place { account: PRODUCTION, region };
    for (service, team) in [
        ("web", "storefront"),
        ("orders", "orders"),
        ("billing", "billing"),
        ("catalog", "storefront"),
        ("search", "search"),
        ("worker", "platform"),
    ] {
        let name = format!("tidewren-{service}-data");
        estate.add(
            Bucket {
                name: &name,
                policy: Some(tls_only(&name)),
                encryption: Encryption::Kms(keys.home.clone()),
                logs_to: Some("tidewren-access-logs"),
                tags: owned(team, "prod"),
                ..Bucket::default()
            }
            .describe(place("eu-central-1")),
        );
    }
    let platform = owned("platform", "prod");
    let signed = |bucket: &str| {
        let objects = format!("arn:aws:s3:::{bucket}/*");
        let old = with_condition(
            grant("Deny", &json!("*"), &["s3:GetObject"], &[&objects]),
            "NumericGreaterThan",
            "s3:signatureAge",
            json!("600000"),
        );
        document(vec![tls_only_statement(bucket), with_sid(old, "DenyOldSignatures")])
    };
    let buckets = [
        Bucket {
            name: "tidewren-backups",
            policy: Some(signed("tidewren-backups")),
            encryption: Encryption::Kms(keys.home.clone()),
            logs_to: Some("tidewren-access-logs"),
            mfa_delete: true,
            copies_to: Some("tidewren-backups-copy"),
            object_lock: true,
            tags: platform.clone(),
            ..Bucket::default()
        },
        Bucket {
            name: "tidewren-audit-trail",
            policy: Some(document(vec![
                tls_only_statement("tidewren-audit-trail"),
                with_sid(
                    with_condition(
                        grant(
                            "Allow",
                            &json!({"Service": "cloudtrail.amazonaws.com"}),
                            &["s3:PutObject"],
                            &[&format!("arn:aws:s3:::tidewren-audit-trail/AWSLogs/{PRODUCTION}/*")],
                        ),
                        "StringEquals",
                        "aws:SourceAccount",
                        json!(PRODUCTION),
                    ),
                    "AWSCloudTrailWrite",
                ),
            ])),
            encryption: Encryption::Kms(keys.audit.clone()),
            logs_to: Some("tidewren-access-logs"),
            object_lock: true,
            tags: owned("security", "prod"),
            ..Bucket::default()
        },
        Bucket {
            name: "tidewren-access-logs",
            acl: Acl::LogDelivery,
            ownership: Some("BucketOwnerPreferred"),
            policy: Some(tls_only("tidewren-access-logs")),
            tags: platform.clone(),
            ..Bucket::default()
        },
        Bucket { name: "tidewren-flow-logs-eu-central-1", tags: platform.clone(), ..Bucket::default() },
        Bucket {
            name: "tidewren-archive",
            versioning: None,
            lifecycle: false,
            tags: platform.clone(),
            ..Bucket::default()
        },
        // The ACL and the policy would make it public, were it not for the account's settings.
        Bucket {
            name: "tidewren-press-kit",
            acl: Acl::PublicRead,
            ownership: Some("ObjectWriter"),
            block: None,
            policy: Some(document(vec![with_sid(
                grant("Allow", &json!("*"), &["s3:GetObject"], &["arn:aws:s3:::tidewren-press-kit/*"]),
                "PublicRead",
            )])),
            website: true,
            tags: owned("marketing", "prod"),
            ..Bucket::default()
        },
        Bucket {
            name: "tidewren-invoices",
            policy: Some(tls_only("tidewren-invoices")),
            tags: owned("billing", "prod"),
            ..Bucket::default()
        },
        Bucket {
            name: "tidewren-partner-feeds",
            policy: Some(tls_only("tidewren-partner-feeds")),
            tags: owned("orders", "prod"),
            ..Bucket::default()
        },
    ];
    estate.extend(buckets.iter().map(|bucket| bucket.describe(place("eu-central-1"))));
    for name in ["tidewren-backups-copy", "tidewren-flow-logs-us-east-1"] {
        let bucket = Bucket {
            name,
            encryption: Encryption::Kms(keys.second.clone()),
            policy: Some(tls_only(name)),
            tags: platform.clone(),
            ..Bucket::default()
        };
        estate.add(bucket.describe(place("us-east-1")));
    }
    estate.deny("AWS::S3::Bucket", "tidewren-invoices", "GetBucketAcl");
    for operation in ["GetBucketPolicy", "GetBucketPolicyStatus"] {
        estate.deny("AWS::S3::Bucket", "tidewren-partner-feeds", operation);
    }
}

fn trails(estate: &mut Estate, keys: &Keys) {
    let trail = kms::Trail {
        name: "tidewren-audit",
        bucket: "tidewren-audit-trail",
        multi_region: true,
        logging: true,
        validation: true,
        key: Some(keys.audit.clone()),
        log_group: true,
        data_events: true,
        tags: owned("security", "prod"),
    };
    for region in REGIONS {
        estate.add(trail.describe(HOME, region));
    }
}

fn region(estate: &mut Estate, place: Place<'_>, keys: &Keys) {
    let is_home = place.region == HOME.region;
    let tags = owned("platform", "prod");
    let spec = NetworkSpec {
        name: "core",
        network: if is_home { "10.20" } else { "10.21" },
        flow_logs: Some("ALL"),
        public_addresses: false,
        guarded: true,
        default: false,
    };
    let network = Network::build(estate, place, &spec, &tags);
    let vpc = network.vpc.as_str();
    let id = |name: &str| group_id(place, vpc, name);
    let (alb, app, database, bastion) = (id("alb"), id("app"), id("database"), id("bastion"));
    let world = [Peer::V4("0.0.0.0/0"), Peer::V6("::/0")];
    let out = |port| tcp(port, port, &world, "To services on the internet");
    let inside = if is_home { "10.20.0.0/16" } else { "10.21.0.0/16" };
    let groups = [
        security_group(
            place,
            vpc,
            "alb",
            "Public load balancer",
            &[tcp(443, 443, &world, "The shop"), tcp(80, 80, &world, "Redirected to TLS")],
            &[tcp(8443, 8443, &[Peer::Group(&app)], "To the services")],
            &tags,
        ),
        security_group(
            place,
            vpc,
            "app",
            "Services",
            &[
                tcp(8443, 8443, &[Peer::Group(&alb)], "From the load balancer"),
                tcp(22, 22, &[Peer::Group(&bastion)], "From the bastion"),
            ],
            &[out(443), tcp(5432, 5432, &[Peer::Group(&database)], "To the databases")],
            &tags,
        ),
        security_group(
            place,
            vpc,
            "database",
            "Databases",
            &[
                tcp(5432, 5432, &[Peer::Group(&app)], "From services"),
                tcp(3306, 3306, &[Peer::V4(inside)], "From inside"),
            ],
            &[],
            &tags,
        ),
        security_group(
            place,
            vpc,
            "bastion",
            "The way in for operators",
            &[tcp(22, 22, &[Peer::V4("198.51.100.24/32"), Peer::V4("198.51.100.25/32")], "The office")],
            &[tcp(22, 22, &[Peer::V4(inside)], "To instances"), out(443)],
            &tags,
        ),
        security_group(
            place,
            vpc,
            "partners",
            "Carriers that fetch labels",
            &[tcp(443, 443, &[Peer::PrefixList(&ec2_id("pl", &[vpc, "carriers"]))], "The carriers' networks")],
            &[out(443)],
            &tags,
        ),
        default_group(place, &network, true),
    ];
    estate.extend(groups);
    let key = if is_home { &keys.home } else { &keys.second };
    let fleets: &[(&str, usize, &str, &str)] = if is_home {
        &[
            ("web", 4, "t3.large", "storefront"),
            ("orders", 3, "m7i.large", "orders"),
            ("billing", 2, "m7i.large", "billing"),
            ("catalog", 2, "m7i.large", "storefront"),
            ("search", 3, "r7i.xlarge", "search"),
            ("worker", 4, "c7i.large", "platform"),
        ]
    } else {
        &[
            ("web", 2, "t3.large", "storefront"),
            ("orders", 2, "m7i.large", "orders"),
            ("worker", 2, "c7i.large", "platform"),
        ]
    };
    for (name, count, class, team) in fleets {
        Fleet {
            name,
            count: *count,
            class,
            groups: &[("app", app.clone())],
            profile: Some(&format!("{name}-service")),
            public: false,
            imdsv2: true,
            detailed_monitoring: matches!(*name, "web" | "orders"),
            stopped_days: None,
            key: Some(key),
            data_volumes: matches!(*name, "search" | "orders"),
            backed_up: matches!(*name, "search" | "orders" | "billing"),
            age_days: 140,
            tags: owned(team, "prod"),
        }
        .build(estate, place, &network);
    }
    Fleet {
        name: "bastion",
        count: 1,
        class: "t3.micro",
        groups: &[("bastion", bastion.clone())],
        profile: Some("worker-service"),
        public: true,
        imdsv2: true,
        detailed_monitoring: true,
        stopped_days: None,
        key: Some(key),
        data_volumes: false,
        backed_up: false,
        age_days: 90,
        tags: tags.clone(),
    }
    .build(estate, place, &network);
    for (index, subnet) in network.public.iter().enumerate() {
        let ip = format!("203.0.113.{}", 10 + index);
        let service = "ELB app/storefront/50dc6c495c0c9188";
        let interface = service_interface(place, subnet, service, 7, Some(&ip), ("alb", &alb));
        estate.add(interface.describe(place));
        estate.add(ec2::address(place, &format!("alb-{index}"), &ip, Some(&interface.id), &tags));
    }
    let interface =
        service_interface(place, &network.private[0], "RDSNetworkInterface", 8, None, ("database", &database));
    estate.add(interface.describe(place));
    // Left behind by a migration.
    if is_home {
        let volume = Volume {
            id: ec2_id("vol", &[PRODUCTION, "left-behind"]),
            size: 500,
            zone: "eu-central-1a",
            key: Some(key),
            instance: None,
            age_days: 77,
            snapshot: None,
            tags: crate::described::tags([("Name", "orders-import-2026-08")]),
        };
        estate.add(volume.describe(place));
        let rules = [everything(&[Peer::Group(&app)], "Tests of the migration")];
        estate.add(security_group(place, vpc, "migration-2026-08", "Import of orders", &rules, &[], &tags));
    }
}

fn databases(estate: &mut Estate, keys: &Keys) {
    let vpc = ec2_id("vpc", &[HOME.account, HOME.region, "core"]);
    let subnets = [
        ec2::Subnet::new(HOME, &vpc, "private-a", 'a', "10.20.10"),
        ec2::Subnet::new(HOME, &vpc, "private-b", 'b', "10.20.11"),
    ];
    let subnets: Vec<&ec2::Subnet> = subnets.iter().collect();
    let group = group_id(HOME, &vpc, "database");
    let key = Some(keys.home.as_str());
    let base = rds::Instance { key, ..rds::Instance::default() };
    let instances = [
        rds::Instance { name: "orders", tags: owned("orders", "prod"), ..base.clone() },
        rds::Instance { name: "billing", engine: "mysql", tags: owned("billing", "prod"), ..base.clone() },
        rds::Instance { name: "catalog", tags: owned("storefront", "prod"), admin: "postgres", ..base.clone() },
        rds::Instance {
            name: "orders-replica",
            replica_of: Some("orders"),
            multi_az: false,
            backup_days: 0,
            tags: owned("orders", "prod"),
            ..base.clone()
        },
        rds::Instance {
            name: "search-1",
            cluster: Some("search"),
            engine: "aurora-postgresql",
            tags: owned("search", "prod"),
            ..base.clone()
        },
        rds::Instance {
            name: "search-2",
            cluster: Some("search"),
            engine: "aurora-postgresql",
            tags: owned("search", "prod"),
            ..base
        },
    ];
    estate.extend(instances.iter().map(|instance| instance.describe(HOME, &subnets, &group)));
    let cluster = rds::Cluster {
        name: "search",
        engine: "aurora-postgresql",
        members: &["search-1", "search-2"],
        key,
        careful: true,
        admin: "keeper",
        group: &group,
        tags: owned("search", "prod"),
    };
    estate.add(cluster.describe(HOME));
    for (name, of, of_cluster, age_days, shared_with) in [
        ("orders-before-16-4", "orders", false, 48, &[DEVELOPMENT][..]),
        ("billing-month-end", "billing", false, 1, &[]),
        ("search-before-resize", "search", true, 20, &[]),
    ] {
        let engine = if of_cluster { "aurora-postgresql" } else { "postgres" };
        let tags = owned("platform", "prod");
        estate.add(rds::Snapshot { name, of, of_cluster, engine, key, shared_with, age_days, tags }.describe(HOME));
    }
}
