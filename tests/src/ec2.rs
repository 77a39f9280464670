//! What the EC2 API answers.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use crate::described::{Described, Place, Tags, days_ago, iso, tag_list};
use crate::dice::{Dice, ec2_id};

/// A resource whose ARN is its type and id.
fn describe(
    resource_type: &'static str,
    place: Place<'_>,
    kind: &str,
    id: &str,
    operation: &str,
    tags: &Tags,
    mut answer: Value,
) -> Described {
    answer["Tags"] = tag_list(tags);
    let arn = place.arn("ec2", &format!("{kind}/{id}"));
    let described = Described::new(resource_type, place, arn, id).tagged(tags).answer(operation, answer);
    match tags.get("Name") {
        Some(name) => described.named(name),
        None => described,
    }
}

/// A subnet, and the network that it is part of.
#[derive(Debug, Clone)]
pub(crate) struct Subnet {
    pub(crate) id: String,
    pub(crate) vpc: String,
    pub(crate) zone: String,
    /// The first three numbers of its addresses.
    pub(crate) network: String,
}

impl Subnet {
    pub(crate) fn new(place: Place<'_>, vpc: &str, name: &str, zone: char, network: &str) -> Self {
        Self {
            id: ec2_id("subnet", &[place.account, place.region, vpc, name]),
            vpc: vpc.to_owned(),
            zone: format!("{}{zone}", place.region),
            network: network.to_owned(),
        }
    }

    pub(crate) fn describe(&self, place: Place<'_>, public: bool, default: bool, tags: &Tags) -> Described {
        let answer = json!({
            "SubnetId": self.id, "SubnetArn": place.arn("ec2", &format!("subnet/{}", self.id)), "VpcId": self.vpc,
            "CidrBlock": format!("{}.0/24", self.network), "State": "available", "OwnerId": place.account,
            "AssignIpv6AddressOnCreation": false, "AvailableIpAddressCount": 231, "AvailabilityZone": self.zone,
            "AvailabilityZoneId": format!("{}-az1", place.region), "DefaultForAz": default,
            "MapPublicIpOnLaunch": public, "MapCustomerOwnedIpOnLaunch": false, "Ipv6CidrBlockAssociationSet": [],
            "EnableDns64": false, "Ipv6Native": false,
        });
        describe("AWS::EC2::Subnet", place, "subnet", &self.id, "DescribeSubnets", tags, answer)
    }
}

pub(crate) fn vpc(place: Place<'_>, id: &str, cidr: &str, default: bool, tags: &Tags) -> Described {
    let answer = json!({
        "VpcId": id, "CidrBlock": cidr, "State": "available", "IsDefault": default, "OwnerId": place.account,
        "DhcpOptionsId": ec2_id("dopt", &[place.account, place.region]), "InstanceTenancy": "default",
        "CidrBlockAssociationSet": [{
            "AssociationId": ec2_id("vpc-cidr-assoc", &[id]), "CidrBlock": cidr,
            "CidrBlockState": {"State": "associated"},
        }],
        "Ipv6CidrBlockAssociationSet": [],
    });
    describe("AWS::EC2::VPC", place, "vpc", id, "DescribeVpcs", tags, answer)
}

pub(crate) fn internet_gateway(place: Place<'_>, vpc: &str, tags: &Tags) -> Described {
    let id = ec2_id("igw", &[vpc]);
    let answer = json!({
        "InternetGatewayId": id, "OwnerId": place.account, "Attachments": [{"State": "available", "VpcId": vpc}],
    });
    describe("AWS::EC2::InternetGateway", place, "internet-gateway", &id, "DescribeInternetGateways", tags, answer)
}

/// A route table: the VPC's main one where it names no subnets.
pub(crate) fn route_table(
    place: Place<'_>,
    vpc: &str,
    name: &str,
    cidr: &str,
    subnets: &[&str],
    public: bool,
    tags: &Tags,
) -> Described {
    let id = ec2_id("rtb", &[vpc, name]);
    let association = |subnet: Option<&str>| {
        let mut association = json!({
            "Main": subnet.is_none(), "RouteTableId": id, "AssociationState": {"State": "associated"},
            "RouteTableAssociationId": ec2_id("rtbassoc", &[&id, subnet.unwrap_or_default()]),
        });
        if let Some(subnet) = subnet {
            association["SubnetId"] = json!(subnet);
        }
        association
    };
    let associations: Vec<Value> = if subnets.is_empty() {
        vec![association(None)]
    } else {
        subnets.iter().map(|subnet| association(Some(subnet))).collect()
    };
    let mut routes = vec![json!({
        "DestinationCidrBlock": cidr, "GatewayId": "local", "Origin": "CreateRouteTable", "State": "active",
    })];
    if public {
        routes.push(json!({
            "DestinationCidrBlock": "0.0.0.0/0", "GatewayId": ec2_id("igw", &[vpc]), "Origin": "CreateRoute",
            "State": "active",
        }));
    } else {
        routes.push(json!({
            "DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": ec2_id("nat", &[vpc]), "Origin": "CreateRoute",
            "State": "active",
        }));
    }
    let answer = json!({
        "RouteTableId": id, "VpcId": vpc, "OwnerId": place.account, "Associations": associations, "Routes": routes,
        "PropagatingVgws": [],
    });
    describe("AWS::EC2::RouteTable", place, "route-table", &id, "DescribeRouteTables", tags, answer)
}

/// A network ACL. The default one lets everything through; another lets in only the web and answers to what went out.
pub(crate) fn network_acl(place: Place<'_>, vpc: &str, default: bool, subnets: &[&str], tags: &Tags) -> Described {
    let id = ec2_id("acl", &[vpc, if default { "default" } else { "web" }]);
    let entry = |number: u32, egress: bool, action: &str, protocol: &str, ports: Option<(u16, u16)>| {
        let mut entry = json!({
            "RuleNumber": number, "Egress": egress, "RuleAction": action, "Protocol": protocol,
            "CidrBlock": "0.0.0.0/0",
        });
        if let Some((from, to)) = ports {
            entry["PortRange"] = json!({"From": from, "To": to});
        }
        entry
    };
    let mut entries = vec![entry(100, true, "allow", "-1", None), entry(32767, true, "deny", "-1", None)];
    if default {
        entries.push(entry(100, false, "allow", "-1", None));
    } else {
        // The answers to what went out come to ports that include 3389, which must be denied first.
        entries.push(entry(90, false, "deny", "6", Some((3389, 3389))));
        entries.push(entry(100, false, "allow", "6", Some((443, 443))));
        entries.push(entry(110, false, "allow", "6", Some((1024, 65535))));
    }
    entries.push(entry(32767, false, "deny", "-1", None));
    let associations: Value = subnets
        .iter()
        .map(|subnet| {
            json!({
                "NetworkAclAssociationId": ec2_id("aclassoc", &[&id, subnet]), "NetworkAclId": id, "SubnetId": subnet,
            })
        })
        .collect();
    let answer = json!({
        "NetworkAclId": id, "IsDefault": default, "VpcId": vpc, "OwnerId": place.account, "Associations": associations,
        "Entries": entries,
    });
    describe("AWS::EC2::NetworkAcl", place, "network-acl", &id, "DescribeNetworkAcls", tags, answer)
}

pub(crate) fn flow_log(place: Place<'_>, vpc: &str, traffic: &str, tags: &Tags) -> Described {
    let id = ec2_id("fl", &[vpc, traffic]);
    let created = days_ago(600, &[&id]);
    let answer = json!({
        "FlowLogId": id, "CreationTime": iso(created), "DeliverLogsStatus": "SUCCESS", "FlowLogStatus": "ACTIVE",
        "ResourceId": vpc, "TrafficType": traffic, "LogDestinationType": "s3",
        "LogDestination": format!("arn:aws:s3:::tidewren-flow-logs-{}", place.region), "MaxAggregationInterval": 600,
        "LogFormat": "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} \
                      ${packets} ${bytes} ${start} ${end} ${action} ${log-status}",
    });
    describe("AWS::EC2::FlowLog", place, "vpc-flow-log", &id, "DescribeFlowLogs", tags, answer).created(created)
}

/// An Elastic IP address, of an interface or of nobody.
pub(crate) fn address(place: Place<'_>, name: &str, ip: &str, interface: Option<&str>, tags: &Tags) -> Described {
    let id = ec2_id("eipalloc", &[place.account, place.region, name]);
    let mut answer = json!({
        "AllocationId": id, "PublicIp": ip, "PublicIpv4Pool": "amazon", "Domain": "vpc",
        "NetworkBorderGroup": place.region,
    });
    if let Some(interface) = interface {
        answer["AssociationId"] = json!(ec2_id("eipassoc", &[&id]));
        answer["NetworkInterfaceId"] = json!(interface);
        answer["NetworkInterfaceOwnerId"] = json!(place.account);
        answer["PrivateIpAddress"] = json!("10.20.0.9");
    }
    describe("AWS::EC2::EIP", place, "elastic-ip", &id, "DescribeAddresses", tags, answer)
}

/// Where the traffic of a security group's rule comes from or goes to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Peer<'a> {
    V4(&'a str),
    V6(&'a str),
    Group(&'a str),
    PrefixList(&'a str),
}

/// A permission: protocol, ports (none with `-1`), peers, and what it is for.
#[derive(Debug, Clone)]
pub(crate) struct Rule<'a> {
    pub(crate) protocol: &'a str,
    pub(crate) ports: Option<(u16, u16)>,
    pub(crate) peers: Vec<Peer<'a>>,
    pub(crate) description: &'a str,
}

pub(crate) fn tcp<'a>(from: u16, to: u16, peers: &[Peer<'a>], description: &'a str) -> Rule<'a> {
    Rule { protocol: "tcp", ports: Some((from, to)), peers: peers.to_vec(), description }
}

pub(crate) fn everything<'a>(peers: &[Peer<'a>], description: &'a str) -> Rule<'a> {
    Rule { protocol: "-1", ports: None, peers: peers.to_vec(), description }
}

fn permission(account: &str, rule: &Rule<'_>) -> Value {
    let (mut v4, mut v6, mut groups, mut lists) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for peer in &rule.peers {
        match peer {
            Peer::V4(cidr) => v4.push(json!({"CidrIp": cidr, "Description": rule.description})),
            Peer::V6(cidr) => v6.push(json!({"CidrIpv6": cidr, "Description": rule.description})),
            Peer::Group(id) => {
                groups.push(json!({"GroupId": id, "UserId": account, "Description": rule.description}));
            }
            Peer::PrefixList(id) => lists.push(json!({"PrefixListId": id, "Description": rule.description})),
        }
    }
    let mut permission = json!({
        "IpProtocol": rule.protocol, "IpRanges": v4, "Ipv6Ranges": v6, "UserIdGroupPairs": groups,
        "PrefixListIds": lists,
    });
    if let Some((from, to)) = rule.ports {
        permission["FromPort"] = json!(from);
        permission["ToPort"] = json!(to);
    }
    permission
}

/// The id of a security group, so that others can name it before it is described.
pub(crate) fn group_id(place: Place<'_>, vpc: &str, name: &str) -> String {
    ec2_id("sg", &[place.account, place.region, vpc, name])
}

pub(crate) fn security_group(
    place: Place<'_>,
    vpc: &str,
    name: &str,
    description: &str,
    ingress: &[Rule<'_>],
    egress: &[Rule<'_>],
    tags: &Tags,
) -> Described {
    let id = group_id(place, vpc, name);
    let permissions =
        |rules: &[Rule<'_>]| -> Value { rules.iter().map(|rule| permission(place.account, rule)).collect() };
    let answer = json!({
        "GroupId": id, "GroupName": name, "Description": description, "VpcId": vpc, "OwnerId": place.account,
        "SecurityGroupArn": place.arn("ec2", &format!("security-group/{id}")),
        "IpPermissions": permissions(ingress), "IpPermissionsEgress": permissions(egress),
    });
    describe("AWS::EC2::SecurityGroup", place, "security-group", &id, "DescribeSecurityGroups", tags, answer)
        .named(name)
}

/// What is worth telling apart about a network interface.
#[derive(Debug, Clone)]
pub(crate) struct Interface<'a> {
    pub(crate) id: String,
    pub(crate) subnet: &'a Subnet,
    pub(crate) host: u64,
    pub(crate) public_ip: Option<String>,
    pub(crate) groups: Vec<(String, String)>,
    pub(crate) instance: Option<String>,
    /// The service that made it, in the words of its description; nothing for an instance's own.
    pub(crate) service: Option<&'a str>,
    pub(crate) created: DateTime<Utc>,
    pub(crate) tags: Tags,
}

impl Interface<'_> {
    fn private_ip(&self) -> String {
        format!("{}.{}", self.subnet.network, self.host)
    }

    fn mac(&self) -> String {
        let number = Dice::of(&[&self.id]).next();
        format!(
            "02:{:02x}:{:02x}:{:02x}:{:02x}:{:02x}",
            number & 0xff,
            (number >> 8) & 0xff,
            (number >> 16) & 0xff,
            (number >> 24) & 0xff,
            (number >> 32) & 0xff
        )
    }

    fn private_name(&self, region: &str) -> String {
        let domain =
            if region == "us-east-1" { "ec2.internal".to_owned() } else { format!("{region}.compute.internal") };
        format!("ip-{}.{domain}", self.private_ip().replace('.', "-"))
    }

    fn public_name(&self, region: &str) -> Option<String> {
        let domain = if region == "us-east-1" { "compute-1".to_owned() } else { format!("{region}.compute") };
        self.public_ip.as_ref().map(|ip| format!("ec2-{}.{domain}.amazonaws.com", ip.replace('.', "-")))
    }

    fn group_list(&self) -> Value {
        self.groups.iter().map(|(id, name)| json!({"GroupId": id, "GroupName": name})).collect()
    }

    fn attachment(&self) -> Value {
        json!({
            "AttachmentId": ec2_id("eni-attach", &[&self.id]), "AttachTime": iso(self.created), "DeviceIndex": 0,
            "DeleteOnTermination": true, "Status": "attached", "NetworkCardIndex": 0,
        })
    }

    fn association(&self, place: Place<'_>) -> Option<Value> {
        self.public_ip
            .as_ref()
            .map(|ip| json!({"PublicIp": ip, "PublicDnsName": self.public_name(place.region), "IpOwnerId": "amazon"}))
    }

    fn addresses(&self, place: Place<'_>) -> Value {
        let mut address = json!({
            "Primary": true, "PrivateIpAddress": self.private_ip(), "PrivateDnsName": self.private_name(place.region),
        });
        if let Some(association) = self.association(place) {
            address["Association"] = association;
        }
        json!([address])
    }

    /// The interface as an instance's own answer holds it.
    fn of_instance(&self, place: Place<'_>) -> Value {
        let mut interface = json!({
            "NetworkInterfaceId": self.id, "SubnetId": self.subnet.id, "VpcId": self.subnet.vpc, "Status": "in-use",
            "OwnerId": place.account, "MacAddress": self.mac(), "PrivateIpAddress": self.private_ip(),
            "PrivateDnsName": self.private_name(place.region), "SourceDestCheck": true, "InterfaceType": "interface",
            "Description": "", "Ipv6Addresses": [], "Groups": self.group_list(), "Attachment": self.attachment(),
            "PrivateIpAddresses": self.addresses(place), "Operator": {"Managed": false},
        });
        if let Some(association) = self.association(place) {
            interface["Association"] = association;
        }
        interface
    }

    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let mut attachment = self.attachment();
        match &self.instance {
            Some(instance) => {
                attachment["InstanceId"] = json!(instance);
                attachment["InstanceOwnerId"] = json!(place.account);
            }
            None => attachment["InstanceOwnerId"] = json!(if self.service.is_some() { "amazon-aws" } else { "" }),
        }
        let mut answer = json!({
            "NetworkInterfaceId": self.id, "Status": "in-use", "InterfaceType": "interface",
            "Description": self.service.unwrap_or_default(), "AvailabilityZone": self.subnet.zone,
            "OwnerId": place.account, "MacAddress": self.mac(), "PrivateDnsName": self.private_name(place.region),
            "PrivateIpAddress": self.private_ip(), "PrivateIpAddresses": self.addresses(place), "Ipv6Addresses": [],
            "RequesterManaged": self.service.is_some(), "SourceDestCheck": true, "SubnetId": self.subnet.id,
            "VpcId": self.subnet.vpc, "Groups": self.group_list(), "Attachment": attachment,
            "TagSet": tag_list(&self.tags), "Operator": {"Managed": false},
        });
        if let Some(service) = self.service {
            let requester = if service.starts_with("RDS") { "amazon-rds" } else { "amazon-elb" };
            answer["RequesterId"] = json!(requester);
        }
        if let Some(association) = self.association(place) {
            answer["Association"] = association;
        }
        let arn = place.arn("ec2", &format!("network-interface/{}", self.id));
        Described::new("AWS::EC2::NetworkInterface", place, arn, &self.id)
            .tagged(&self.tags)
            .answer("DescribeNetworkInterfaces", answer)
    }
}

/// What is worth telling apart about an instance.
#[derive(Debug, Clone)]
pub(crate) struct Instance<'a> {
    pub(crate) id: String,
    pub(crate) class: &'a str,
    pub(crate) subnet: &'a Subnet,
    pub(crate) host: u64,
    pub(crate) public_ip: Option<String>,
    pub(crate) groups: Vec<(String, String)>,
    pub(crate) profile: Option<&'a str>,
    pub(crate) imdsv2: bool,
    pub(crate) detailed_monitoring: bool,
    /// For how long it has been stopped; it runs, if that is nothing.
    pub(crate) stopped_days: Option<u32>,
    pub(crate) age_days: u32,
    pub(crate) volumes: Vec<String>,
    pub(crate) tags: Tags,
}

impl<'a> Instance<'a> {
    fn launched(&self) -> DateTime<Utc> {
        days_ago(self.age_days, &[&self.id])
    }

    pub(crate) fn interface(&self) -> Interface<'a> {
        Interface {
            id: ec2_id("eni", &[&self.id]),
            subnet: self.subnet,
            host: self.host,
            public_ip: self.public_ip.clone(),
            groups: self.groups.clone(),
            instance: Some(self.id.clone()),
            service: None,
            created: self.launched(),
            tags: Tags::new(),
        }
    }

    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let launched = self.launched();
        let interface = self.interface();
        let device = |(index, volume): (usize, &String)| {
            let name = if index == 0 {
                "/dev/xvda".to_owned()
            } else {
                format!("/dev/sd{}", char::from(b'e' + (index % 20) as u8))
            };
            json!({"DeviceName": name, "Ebs": {
                "VolumeId": volume, "Status": "attached", "AttachTime": iso(launched),
                "DeleteOnTermination": index == 0,
            }})
        };
        let mut answer = json!({
            "InstanceId": self.id, "InstanceType": self.class, "State": {"Code": 16, "Name": "running"},
            "Monitoring": {"State": if self.detailed_monitoring { "enabled" } else { "disabled" }},
            "AmiLaunchIndex": 0, "Architecture": "x86_64", "BootMode": "uefi-preferred",
            "CurrentInstanceBootMode": "uefi",
            "CapacityReservationSpecification": {"CapacityReservationPreference": "open"},
            "ClientToken": crate::dice::uuid(&[&self.id]), "CpuOptions": {"CoreCount": 1, "ThreadsPerCore": 2},
            "EbsOptimized": true, "EnaSupport": true, "EnclaveOptions": {"Enabled": false},
            "HibernationOptions": {"Configured": false}, "Hypervisor": "xen",
            "ImageId": ec2_id("ami", &[place.region, "base"]), "LaunchTime": iso(launched),
            "MaintenanceOptions": {"AutoRecovery": "default"},
            "MetadataOptions": {
                "State": "applied", "HttpTokens": if self.imdsv2 { "required" } else { "optional" },
                "HttpPutResponseHopLimit": 2, "HttpEndpoint": "enabled", "HttpProtocolIpv6": "disabled",
                "InstanceMetadataTags": "disabled",
            },
            "NetworkInterfaces": [interface.of_instance(place)],
            "NetworkPerformanceOptions": {"BandwidthWeighting": "default"},
            "Operator": {"Managed": false},
            "Placement": {"AvailabilityZone": self.subnet.zone, "GroupName": "", "Tenancy": "default"},
            "PlatformDetails": "Linux/UNIX", "PrivateDnsName": interface.private_name(place.region),
            "PrivateDnsNameOptions": {
                "HostnameType": "ip-name", "EnableResourceNameDnsARecord": false,
                "EnableResourceNameDnsAAAARecord": false,
            },
            "PrivateIpAddress": interface.private_ip(), "ProductCodes": [],
            "PublicDnsName": interface.public_name(place.region).unwrap_or_default(),
            "RootDeviceName": "/dev/xvda", "RootDeviceType": "ebs", "SecurityGroups": interface.group_list(),
            "SourceDestCheck": true, "StateTransitionReason": "", "SubnetId": self.subnet.id,
            "UsageOperation": "RunInstances", "UsageOperationUpdateTime": iso(launched), "VirtualizationType": "hvm",
            "VpcId": self.subnet.vpc,
            "BlockDeviceMappings": self.volumes.iter().enumerate().map(device).collect::<Vec<_>>(),
        });
        if let Some(profile) = self.profile {
            answer["IamInstanceProfile"] = json!({
                "Arn": format!("arn:aws:iam::{}:instance-profile/{profile}", place.account),
                "Id": crate::dice::iam_id("AIPA", 21, &[place.account, profile]),
            });
        }
        if let Some(ip) = &self.public_ip {
            answer["PublicIpAddress"] = json!(ip);
        }
        if let Some(days) = self.stopped_days {
            let stopped = days_ago(days, &[&self.id, "stop"]);
            answer["State"] = json!({"Code": 80, "Name": "stopped"});
            answer["StateTransitionReason"] =
                json!(format!("User initiated ({} GMT)", stopped.format("%Y-%m-%d %H:%M:%S")));
            answer["StateReason"] = json!({
                "Code": "Client.UserInitiatedShutdown",
                "Message": "Client.UserInitiatedShutdown: User initiated shutdown",
            });
        }
        describe("AWS::EC2::Instance", place, "instance", &self.id, "DescribeInstances", &self.tags, answer)
            .created(launched)
            .answer(
                "DescribeInstanceAttribute",
                json!({
                    "InstanceId": self.id, "DisableApiTermination": {"Value": false},
                    "InstanceInitiatedShutdownBehavior": {"Value": "stop"}, "UserData": {},
                }),
            )
    }
}

/// What is worth telling apart about a volume.
#[derive(Debug, Clone)]
pub(crate) struct Volume<'a> {
    pub(crate) id: String,
    pub(crate) size: u64,
    pub(crate) zone: &'a str,
    pub(crate) key: Option<&'a str>,
    pub(crate) instance: Option<(&'a str, &'a str)>,
    pub(crate) age_days: u32,
    pub(crate) snapshot: Option<&'a str>,
    pub(crate) tags: Tags,
}

impl Volume<'_> {
    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let created = days_ago(self.age_days, &[&self.id]);
        let attachments: Value = self
            .instance
            .iter()
            .map(|(instance, device)| {
                json!({
                    "VolumeId": self.id, "InstanceId": instance, "Device": device, "State": "attached",
                    "AttachTime": iso(created + TimeDelta::seconds(9)), "DeleteOnTermination": *device == "/dev/xvda",
                })
            })
            .collect();
        let mut answer = json!({
            "VolumeId": self.id, "VolumeType": "gp3", "CreateTime": iso(created), "AvailabilityZone": self.zone,
            "State": if self.instance.is_some() { "in-use" } else { "available" }, "Encrypted": self.key.is_some(),
            "Iops": 3000, "Throughput": 125, "MultiAttachEnabled": false, "Size": self.size,
            "SnapshotId": self.snapshot.unwrap_or_default(), "Attachments": attachments, "Operator": {"Managed": false},
        });
        if let Some(key) = self.key {
            answer["KmsKeyId"] = json!(key);
        }
        describe("AWS::EC2::Volume", place, "volume", &self.id, "DescribeVolumes", &self.tags, answer).created(created)
    }
}

/// What is worth telling apart about a snapshot of a volume.
#[derive(Debug, Clone)]
pub(crate) struct Snapshot<'a> {
    pub(crate) id: String,
    pub(crate) volume: &'a str,
    pub(crate) size: u64,
    pub(crate) key: Option<&'a str>,
    pub(crate) public: bool,
    pub(crate) shared_with: Option<&'a str>,
    pub(crate) age_days: u32,
    pub(crate) description: &'a str,
    pub(crate) tags: Tags,
}

impl Snapshot<'_> {
    pub(crate) fn describe(&self, place: Place<'_>) -> Described {
        let started = days_ago(self.age_days, &[&self.id]);
        let mut answer = json!({
            "SnapshotId": self.id, "State": "completed", "VolumeSize": self.size, "VolumeId": self.volume,
            "Encrypted": self.key.is_some(), "StartTime": iso(started),
            "CompletionTime": iso(started + TimeDelta::minutes(4)),
            "Description": self.description, "OwnerId": place.account, "Progress": "100%", "StorageTier": "standard",
            "TransferType": "standard",
        });
        if let Some(key) = self.key {
            answer["KmsKeyId"] = json!(key);
        }
        let mut permissions = Vec::new();
        if self.public {
            permissions.push(json!({"Group": "all"}));
        }
        permissions.extend(self.shared_with.map(|account| json!({"UserId": account})));
        describe("AWS::EC2::Snapshot", place, "snapshot", &self.id, "DescribeSnapshots", &self.tags, answer)
            .created(started)
            .answer("DescribeSnapshotAttribute", json!({"SnapshotId": self.id, "CreateVolumePermissions": permissions}))
    }
}

/// What a region is set to.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Settings {
    pub(crate) encrypted: bool,
    pub(crate) sharing_blocked: bool,
    pub(crate) imdsv2: bool,
}

impl Settings {
    pub(crate) fn describe(self, place: Place<'_>) -> Described {
        let arn = place.arn("ec2", &format!("regional-settings/{}", place.region));
        let metadata = if self.imdsv2 {
            json!({"HttpTokens": "required", "HttpPutResponseHopLimit": 2, "ManagedBy": "account"})
        } else {
            json!({})
        };
        Described::new("AWS::EC2::RegionSettings", place, arn, place.region)
            .answer(
                "GetEbsEncryptionByDefault",
                json!({"EbsEncryptionByDefault": self.encrypted, "SseType": "sse-kms"}),
            )
            .answer("GetEbsDefaultKmsKeyId", json!({"KmsKeyId": "alias/aws/ebs"}))
            .answer(
                "GetSnapshotBlockPublicAccessState",
                json!({
                    "State": if self.sharing_blocked { "block-all-sharing" } else { "unblocked" },
                    "ManagedBy": "account",
                }),
            )
            .answer(
                "GetImageBlockPublicAccessState",
                json!({
                    "ImageBlockPublicAccessState": if self.sharing_blocked { "block-new-sharing" } else { "unblocked" },
                    "ManagedBy": "account",
                }),
            )
            .answer("GetInstanceMetadataDefaults", json!({"AccountLevel": metadata}))
    }
}
