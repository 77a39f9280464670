//! Which resource types are in which answers of the `aws` command, declared: a line or a few per type.
//!
//! A *listing* is an operation whose answer tells which resources there are. Its resources also carry what other operations
//! (`about`) answered about each of them. Several listings of one type are merged by ARN, the first that was answered
//! leading: `GetAccountAuthorizationDetails` and `ListUsers` tell of the same users.
//!
//! Texts with braces are templates over an element of the list: `{Owner.Id}` is a member, `{self}` the element itself where
//! it is a text, `{self/}` what follows its last slash, `{@GetQueueAttributes.Attributes.QueueArn}` a member of what that
//! operation answered about it, `{parent}` the parameter that the listing was asked with, and `{partition}`, `{region}` and
//! `{account}` say where it was asked. A template with a member that is missing gives nothing, and the next one is tried.

/// An operation that tells which resources of a type there are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Listing {
    /// As the service is called in file names, in IAM actions and in the catalogue of checks.
    pub(crate) service: &'static str,
    /// The API's name of the operation: the key in evidence.
    pub(crate) operation: &'static str,
    /// Where the list is in the answer; empty where the whole answer is one fact about the account or region.
    pub(crate) list: &'static str,
    /// A list in each element of the list, whose elements are the resources.
    pub(crate) inner: Option<&'static str>,
    pub(crate) resource_type: &'static str,
    pub(crate) arn: &'static [&'static str],
    pub(crate) id: &'static [&'static str],
    pub(crate) name: &'static str,
    pub(crate) scope: Scope,
    /// The member that tells when the resource was created.
    pub(crate) created: &'static str,
    pub(crate) tags: Tags,
    pub(crate) about: &'static [About],
}

/// Where the resources of a listing are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    /// In the region that was asked.
    Region,
    /// In none: the service is global.
    Global,
    /// The listing is global, but each bucket is where `GetBucketLocation` says.
    Bucket,
}

/// Where a resource's tags are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tags {
    /// In none of the answers.
    Unread,
    /// In a member that answers leave out where there are none.
    Always(&'static str),
    /// In a member that not every operation or version gives.
    Sometimes(&'static str),
    /// In what another operation answered: the operation, and the member.
    From(&'static str, &'static str),
}

/// Another operation's answer about each resource of a listing.
#[derive(Debug, Clone, Copy)]
pub(crate) enum About {
    /// A file per resource, named by the parameter.
    Asked { operation: &'static str, parameter: &'static str },
    /// As `Asked`, but evidence is the first element of a list in the answer.
    First { operation: &'static str, parameter: &'static str, list: &'static str },
    /// Those elements of one answer about all whose member equals a template of ours; evidence is the list with only them.
    Among { operation: &'static str, list: &'static str, member: &'static str, equals: &'static str },
}

impl About {
    pub(crate) fn operation(&self) -> &'static str {
        match self {
            Self::Asked { operation, .. } | Self::First { operation, .. } | Self::Among { operation, .. } => operation,
        }
    }
}

impl Listing {
    const fn new(
        service: &'static str,
        operation: &'static str,
        list: &'static str,
        resource_type: &'static str,
        arn: &'static [&'static str],
        id: &'static [&'static str],
    ) -> Self {
        Self {
            service,
            operation,
            list,
            inner: None,
            resource_type,
            arn,
            id,
            name: "",
            scope: Scope::Region,
            created: "",
            tags: Tags::Unread,
            about: &[],
        }
    }

    const fn inner(mut self, list: &'static str) -> Self {
        self.inner = Some(list);
        self
    }

    const fn name(mut self, name: &'static str) -> Self {
        self.name = name;
        self
    }

    const fn global(mut self) -> Self {
        self.scope = Scope::Global;
        self
    }

    const fn bucket(mut self) -> Self {
        self.scope = Scope::Bucket;
        self
    }

    const fn created(mut self, member: &'static str) -> Self {
        self.created = member;
        self
    }

    const fn tags(mut self, tags: Tags) -> Self {
        self.tags = tags;
        self
    }

    const fn about(mut self, about: &'static [About]) -> Self {
        self.about = about;
        self
    }
}

use About::{Among, Asked, First};
use Listing as L;
use Tags::{Always, From, Sometimes};

const fn asked(operation: &'static str, parameter: &'static str) -> About {
    Asked { operation, parameter }
}

const USER: &[About] = &[
    asked("GetUser", "{UserName}"),
    asked("ListMFADevices", "{UserName}"),
    asked("GetLoginProfile", "{UserName}"),
    asked("ListAccessKeys", "{UserName}"),
    asked("ListGroupsForUser", "{UserName}"),
    asked("ListUserPolicies", "{UserName}"),
    asked("ListAttachedUserPolicies", "{UserName}"),
];
const ROLE: &[About] = &[
    asked("GetRole", "{RoleName}"),
    asked("ListRolePolicies", "{RoleName}"),
    asked("ListAttachedRolePolicies", "{RoleName}"),
    asked("ListInstanceProfilesForRole", "{RoleName}"),
];
const GROUP: &[About] = &[
    asked("GetGroup", "{GroupName}"),
    asked("ListGroupPolicies", "{GroupName}"),
    asked("ListAttachedGroupPolicies", "{GroupName}"),
];
const POLICY: &[About] = &[asked("GetPolicy", "{Arn}"), asked("GetPolicyVersion", "{Arn}")];
const BUCKET: &[About] = &[
    asked("GetBucketLocation", "{Name}"),
    asked("GetBucketAcl", "{Name}"),
    asked("GetBucketPolicy", "{Name}"),
    asked("GetBucketPolicyStatus", "{Name}"),
    asked("GetPublicAccessBlock", "{Name}"),
    asked("GetBucketVersioning", "{Name}"),
    asked("GetBucketEncryption", "{Name}"),
    asked("GetBucketLogging", "{Name}"),
    asked("GetBucketLifecycleConfiguration", "{Name}"),
    asked("GetBucketOwnershipControls", "{Name}"),
    asked("GetBucketTagging", "{Name}"),
    asked("GetBucketWebsite", "{Name}"),
    asked("GetBucketReplication", "{Name}"),
    asked("GetObjectLockConfiguration", "{Name}"),
    asked("GetBucketNotificationConfiguration", "{Name}"),
    asked("GetBucketCors", "{Name}"),
    asked("GetBucketRequestPayment", "{Name}"),
    asked("GetBucketAccelerateConfiguration", "{Name}"),
];
const ACCOUNT: &[&str] = &["{account}"];
const REGION_SETTINGS: &[&str] = &["arn:{partition}:ec2:{region}:{account}:settings"];

const fn authorization(list: &'static str, resource_type: &'static str, id: &'static [&'static str]) -> Listing {
    L::new("iam", "GetAccountAuthorizationDetails", list, resource_type, &["{Arn}"], id).global().created("CreateDate")
}

const fn region_settings(operation: &'static str) -> Listing {
    L::new("ec2", operation, "", "AWS::EC2::RegionSettings", REGION_SETTINGS, &["{region}"])
}

/// A listing of EC2, whose answers all have `Tags` where there are any.
const fn ec2(
    operation: &'static str,
    list: &'static str,
    resource_type: &'static str,
    arn: &'static [&'static str],
    id: &'static [&'static str],
) -> Listing {
    L::new("ec2", operation, list, resource_type, arn, id).tags(Always("Tags"))
}

/// Every listing that is known. Those of one type stand together, the leading one first.
pub(crate) const LISTINGS: &[Listing] = &[
    authorization("UserDetailList", "AWS::IAM::User", &["{UserId}"])
        .name("{UserName}")
        .tags(Always("Tags"))
        .about(USER),
    L::new("iam", "ListUsers", "Users", "AWS::IAM::User", &["{Arn}"], &["{UserId}"])
        .global()
        .name("{UserName}")
        .created("CreateDate")
        .tags(From("GetUser", "User.Tags"))
        .about(USER),
    authorization("RoleDetailList", "AWS::IAM::Role", &["{RoleId}"])
        .name("{RoleName}")
        .tags(Always("Tags"))
        .about(ROLE),
    L::new("iam", "ListRoles", "Roles", "AWS::IAM::Role", &["{Arn}"], &["{RoleId}"])
        .global()
        .name("{RoleName}")
        .created("CreateDate")
        .tags(From("GetRole", "Role.Tags"))
        .about(ROLE),
    authorization("GroupDetailList", "AWS::IAM::Group", &["{GroupId}"]).name("{GroupName}").about(GROUP),
    L::new("iam", "ListGroups", "Groups", "AWS::IAM::Group", &["{Arn}"], &["{GroupId}"])
        .global()
        .name("{GroupName}")
        .created("CreateDate")
        .about(GROUP),
    authorization("Policies", "AWS::IAM::Policy", &["{PolicyId}"])
        .name("{PolicyName}")
        .tags(From("GetPolicy", "Policy.Tags"))
        .about(POLICY),
    L::new("iam", "ListPolicies", "Policies", "AWS::IAM::Policy", &["{Arn}"], &["{PolicyId}"])
        .global()
        .name("{PolicyName}")
        .created("CreateDate")
        .tags(From("GetPolicy", "Policy.Tags"))
        .about(POLICY),
    L::new("iam", "ListAccessKeys", "AccessKeyMetadata", "AWS::IAM::AccessKey", &[], &["{AccessKeyId}"])
        .global()
        .created("CreateDate")
        .about(&[asked("GetAccessKeyLastUsed", "{AccessKeyId}")]),
    L::new(
        "iam",
        "ListVirtualMFADevices",
        "VirtualMFADevices",
        "AWS::IAM::VirtualMFADevice",
        &["{SerialNumber}"],
        &["{SerialNumber}"],
    )
    .global()
    .created("EnableDate")
    .tags(Sometimes("Tags")),
    L::new("iam", "GetAccountSummary", "", "AWS::IAM::AccountSummary", &[], ACCOUNT).global(),
    L::new("iam", "GetAccountPasswordPolicy", "", "AWS::IAM::AccountPasswordPolicy", &[], ACCOUNT).global(),
    L::new("iam", "ListSAMLProviders", "SAMLProviderList", "AWS::IAM::SAMLProvider", &["{Arn}"], &["{Arn}"])
        .global()
        .created("CreateDate")
        .about(&[asked("GetSAMLProvider", "{Arn}")]),
    L::new(
        "iam",
        "ListOpenIDConnectProviders",
        "OpenIDConnectProviderList",
        "AWS::IAM::OIDCProvider",
        &["{Arn}"],
        &["{Arn}"],
    )
    .global()
    .about(&[asked("GetOpenIDConnectProvider", "{Arn}")]),
    L::new(
        "iam",
        "ListServerCertificates",
        "ServerCertificateMetadataList",
        "AWS::IAM::ServerCertificate",
        &["{Arn}"],
        &["{ServerCertificateId}"],
    )
    .global()
    .name("{ServerCertificateName}")
    .created("UploadDate"),
    L::new(
        "iam",
        "ListInstanceProfiles",
        "InstanceProfiles",
        "AWS::IAM::InstanceProfile",
        &["{Arn}"],
        &["{InstanceProfileId}"],
    )
    .global()
    .name("{InstanceProfileName}")
    .created("CreateDate")
    .tags(Sometimes("Tags")),
    L::new("s3", "ListBuckets", "Buckets", "AWS::S3::Bucket", &["arn:{partition}:s3:::{Name}"], &["{Name}"])
        .bucket()
        .name("{Name}")
        .created("CreationDate")
        .tags(From("GetBucketTagging", "TagSet"))
        .about(BUCKET),
    L::new("s3control", "GetPublicAccessBlock", "", "AWS::S3::AccountPublicAccessBlock", &[], ACCOUNT).global(),
    L::new(
        "kms",
        "ListKeys",
        "Keys",
        "AWS::KMS::Key",
        &["{KeyArn}", "arn:{partition}:kms:{region}:{account}:key/{KeyId}"],
        &["{KeyId}"],
    )
    .created("@DescribeKey.KeyMetadata.CreationDate")
    .tags(From("ListResourceTags", "Tags"))
    .about(&[
        asked("DescribeKey", "{KeyId}"),
        asked("GetKeyPolicy", "{KeyId}"),
        asked("GetKeyRotationStatus", "{KeyId}"),
        asked("ListResourceTags", "{KeyId}"),
        asked("ListGrants", "{KeyId}"),
        Among { operation: "ListAliases", list: "Aliases", member: "TargetKeyId", equals: "{KeyId}" },
    ]),
    L::new(
        "kms",
        "ListAliases",
        "Aliases",
        "AWS::KMS::Alias",
        &["{AliasArn}", "arn:{partition}:kms:{region}:{account}:{AliasName}"],
        &["{AliasName}"],
    )
    .name("{AliasName}")
    .created("CreationDate"),
    L::new("cloudtrail", "DescribeTrails", "trailList", "AWS::CloudTrail::Trail", &["{TrailARN}"], &["{TrailARN}"])
        .name("{Name}")
        .tags(From("ListTags", "TagsList"))
        .about(&[
            asked("GetTrailStatus", "{TrailARN}"),
            asked("GetEventSelectors", "{TrailARN}"),
            asked("GetInsightSelectors", "{TrailARN}"),
            First { operation: "ListTags", parameter: "{TrailARN}", list: "ResourceTagList" },
        ]),
    ec2(
        "DescribeInstances",
        "Reservations",
        "AWS::EC2::Instance",
        &["arn:{partition}:ec2:{region}:{account}:instance/{InstanceId}"],
        &["{InstanceId}"],
    )
    .inner("Instances")
    .created("LaunchTime")
    .about(&[asked("DescribeInstanceAttribute", "{InstanceId}")]),
    ec2(
        "DescribeSecurityGroups",
        "SecurityGroups",
        "AWS::EC2::SecurityGroup",
        &["{SecurityGroupArn}", "arn:{partition}:ec2:{region}:{account}:security-group/{GroupId}"],
        &["{GroupId}"],
    )
    .name("{GroupName}"),
    ec2(
        "DescribeVolumes",
        "Volumes",
        "AWS::EC2::Volume",
        &["arn:{partition}:ec2:{region}:{account}:volume/{VolumeId}"],
        &["{VolumeId}"],
    )
    .created("CreateTime"),
    ec2(
        "DescribeSnapshots",
        "Snapshots",
        "AWS::EC2::Snapshot",
        &["arn:{partition}:ec2:{region}:{account}:snapshot/{SnapshotId}"],
        &["{SnapshotId}"],
    )
    .created("StartTime")
    .about(&[asked("DescribeSnapshotAttribute", "{SnapshotId}")]),
    ec2(
        "DescribeImages",
        "Images",
        "AWS::EC2::Image",
        &["arn:{partition}:ec2:{region}:{account}:image/{ImageId}"],
        &["{ImageId}"],
    )
    .name("{Name}")
    .created("CreationDate")
    .about(&[asked("DescribeImageAttribute", "{ImageId}")]),
    ec2(
        "DescribeNetworkInterfaces",
        "NetworkInterfaces",
        "AWS::EC2::NetworkInterface",
        &["arn:{partition}:ec2:{region}:{account}:network-interface/{NetworkInterfaceId}"],
        &["{NetworkInterfaceId}"],
    )
    .tags(Always("TagSet")),
    ec2("DescribeVpcs", "Vpcs", "AWS::EC2::VPC", &["arn:{partition}:ec2:{region}:{account}:vpc/{VpcId}"], &["{VpcId}"]),
    ec2(
        "DescribeSubnets",
        "Subnets",
        "AWS::EC2::Subnet",
        &["{SubnetArn}", "arn:{partition}:ec2:{region}:{account}:subnet/{SubnetId}"],
        &["{SubnetId}"],
    ),
    ec2(
        "DescribeRouteTables",
        "RouteTables",
        "AWS::EC2::RouteTable",
        &["arn:{partition}:ec2:{region}:{account}:route-table/{RouteTableId}"],
        &["{RouteTableId}"],
    ),
    ec2(
        "DescribeNetworkAcls",
        "NetworkAcls",
        "AWS::EC2::NetworkAcl",
        &["arn:{partition}:ec2:{region}:{account}:network-acl/{NetworkAclId}"],
        &["{NetworkAclId}"],
    ),
    ec2(
        "DescribeInternetGateways",
        "InternetGateways",
        "AWS::EC2::InternetGateway",
        &["arn:{partition}:ec2:{region}:{account}:internet-gateway/{InternetGatewayId}"],
        &["{InternetGatewayId}"],
    ),
    ec2(
        "DescribeNatGateways",
        "NatGateways",
        "AWS::EC2::NatGateway",
        &["arn:{partition}:ec2:{region}:{account}:natgateway/{NatGatewayId}"],
        &["{NatGatewayId}"],
    )
    .created("CreateTime"),
    ec2(
        "DescribeFlowLogs",
        "FlowLogs",
        "AWS::EC2::FlowLog",
        &["arn:{partition}:ec2:{region}:{account}:vpc-flow-log/{FlowLogId}"],
        &["{FlowLogId}"],
    )
    .created("CreationTime"),
    // Addresses of EC2-Classic have no allocation.
    ec2(
        "DescribeAddresses",
        "Addresses",
        "AWS::EC2::EIP",
        &["arn:{partition}:ec2:{region}:{account}:elastic-ip/{AllocationId}"],
        &["{AllocationId}", "{PublicIp}"],
    )
    .name("{PublicIp}"),
    ec2(
        "DescribeVpcEndpoints",
        "VpcEndpoints",
        "AWS::EC2::VPCEndpoint",
        &["arn:{partition}:ec2:{region}:{account}:vpc-endpoint/{VpcEndpointId}"],
        &["{VpcEndpointId}"],
    )
    .created("CreationTimestamp"),
    ec2(
        "DescribeVpcPeeringConnections",
        "VpcPeeringConnections",
        "AWS::EC2::VPCPeeringConnection",
        &["arn:{partition}:ec2:{region}:{account}:vpc-peering-connection/{VpcPeeringConnectionId}"],
        &["{VpcPeeringConnectionId}"],
    ),
    ec2(
        "DescribeVpnConnections",
        "VpnConnections",
        "AWS::EC2::VPNConnection",
        &["arn:{partition}:ec2:{region}:{account}:vpn-connection/{VpnConnectionId}"],
        &["{VpnConnectionId}"],
    ),
    ec2(
        "DescribeVpnGateways",
        "VpnGateways",
        "AWS::EC2::VPNGateway",
        &["arn:{partition}:ec2:{region}:{account}:vpn-gateway/{VpnGatewayId}"],
        &["{VpnGatewayId}"],
    ),
    ec2(
        "DescribeLaunchTemplates",
        "LaunchTemplates",
        "AWS::EC2::LaunchTemplate",
        &["arn:{partition}:ec2:{region}:{account}:launch-template/{LaunchTemplateId}"],
        &["{LaunchTemplateId}"],
    )
    .name("{LaunchTemplateName}")
    .created("CreateTime"),
    ec2(
        "DescribeTransitGateways",
        "TransitGateways",
        "AWS::EC2::TransitGateway",
        &["{TransitGatewayArn}"],
        &["{TransitGatewayId}"],
    )
    .created("CreationTime"),
    region_settings("GetEbsEncryptionByDefault"),
    region_settings("GetEbsDefaultKmsKeyId"),
    region_settings("GetSnapshotBlockPublicAccessState"),
    region_settings("GetImageBlockPublicAccessState"),
    region_settings("GetInstanceMetadataDefaults"),
    L::new(
        "rds",
        "DescribeDBInstances",
        "DBInstances",
        "AWS::RDS::DBInstance",
        &["{DBInstanceArn}", "arn:{partition}:rds:{region}:{account}:db:{DBInstanceIdentifier}"],
        &["{DbiResourceId}", "{DBInstanceIdentifier}"],
    )
    .name("{DBInstanceIdentifier}")
    .created("InstanceCreateTime")
    .tags(Sometimes("TagList"))
    .about(&[asked("ListTagsForResource", "{DBInstanceArn}")]),
    L::new(
        "rds",
        "DescribeDBClusters",
        "DBClusters",
        "AWS::RDS::DBCluster",
        &["{DBClusterArn}", "arn:{partition}:rds:{region}:{account}:cluster:{DBClusterIdentifier}"],
        &["{DbClusterResourceId}", "{DBClusterIdentifier}"],
    )
    .name("{DBClusterIdentifier}")
    .created("ClusterCreateTime")
    .tags(Sometimes("TagList")),
    L::new(
        "rds",
        "DescribeDBSnapshots",
        "DBSnapshots",
        "AWS::RDS::DBSnapshot",
        &["{DBSnapshotArn}", "arn:{partition}:rds:{region}:{account}:snapshot:{DBSnapshotIdentifier}"],
        &["{DBSnapshotIdentifier}"],
    )
    .name("{DBSnapshotIdentifier}")
    .created("SnapshotCreateTime")
    .tags(Sometimes("TagList"))
    .about(&[asked("DescribeDBSnapshotAttributes", "{DBSnapshotIdentifier}")]),
    L::new(
        "rds",
        "DescribeDBClusterSnapshots",
        "DBClusterSnapshots",
        "AWS::RDS::DBClusterSnapshot",
        &[
            "{DBClusterSnapshotArn}",
            "arn:{partition}:rds:{region}:{account}:cluster-snapshot:{DBClusterSnapshotIdentifier}",
        ],
        &["{DBClusterSnapshotIdentifier}"],
    )
    .name("{DBClusterSnapshotIdentifier}")
    .created("SnapshotCreateTime")
    .tags(Sometimes("TagList"))
    .about(&[asked("DescribeDBClusterSnapshotAttributes", "{DBClusterSnapshotIdentifier}")]),
    L::new(
        "rds",
        "DescribeDBSubnetGroups",
        "DBSubnetGroups",
        "AWS::RDS::DBSubnetGroup",
        &["{DBSubnetGroupArn}", "arn:{partition}:rds:{region}:{account}:subgrp:{DBSubnetGroupName}"],
        &["{DBSubnetGroupName}"],
    )
    .name("{DBSubnetGroupName}"),
    L::new(
        "lambda",
        "ListFunctions",
        "Functions",
        "AWS::Lambda::Function",
        &["{FunctionArn}", "arn:{partition}:lambda:{region}:{account}:function:{FunctionName}"],
        &["{FunctionName}"],
    )
    .name("{FunctionName}")
    .tags(From("ListTags", "Tags"))
    .about(&[
        asked("GetPolicy", "{FunctionName}"),
        asked("ListTags", "{FunctionArn}"),
        asked("ListFunctionUrlConfigs", "{FunctionName}"),
        asked("GetFunctionEventInvokeConfig", "{FunctionName}"),
    ]),
    L::new("sns", "ListTopics", "Topics", "AWS::SNS::Topic", &["{TopicArn}"], &["{TopicArn}"])
        .tags(From("ListTagsForResource", "Tags"))
        .about(&[
            asked("GetTopicAttributes", "{TopicArn}"),
            asked("ListSubscriptionsByTopic", "{TopicArn}"),
            asked("ListTagsForResource", "{TopicArn}"),
        ]),
    L::new(
        "sqs",
        "ListQueues",
        "QueueUrls",
        "AWS::SQS::Queue",
        &["{@GetQueueAttributes.Attributes.QueueArn}", "arn:{partition}:sqs:{region}:{account}:{self/}"],
        &["{self}"],
    )
    .name("{self/}")
    .tags(From("ListQueueTags", "Tags"))
    .about(&[asked("GetQueueAttributes", "{self}"), asked("ListQueueTags", "{self}")]),
    L::new(
        "elb",
        "DescribeLoadBalancers",
        "LoadBalancerDescriptions",
        "AWS::ElasticLoadBalancing::LoadBalancer",
        &["arn:{partition}:elasticloadbalancing:{region}:{account}:loadbalancer/{LoadBalancerName}"],
        &["{LoadBalancerName}"],
    )
    .name("{LoadBalancerName}")
    .created("CreatedTime")
    .tags(From("DescribeTags", "Tags"))
    .about(&[
        asked("DescribeLoadBalancerAttributes", "{LoadBalancerName}"),
        asked("DescribeLoadBalancerPolicies", "{LoadBalancerName}"),
        First { operation: "DescribeTags", parameter: "{LoadBalancerName}", list: "TagDescriptions" },
    ]),
    L::new(
        "elbv2",
        "DescribeLoadBalancers",
        "LoadBalancers",
        "AWS::ElasticLoadBalancingV2::LoadBalancer",
        &["{LoadBalancerArn}"],
        &["{LoadBalancerArn}"],
    )
    .name("{LoadBalancerName}")
    .created("CreatedTime")
    .tags(From("DescribeTags", "Tags"))
    .about(&[
        asked("DescribeLoadBalancerAttributes", "{LoadBalancerArn}"),
        First { operation: "DescribeTags", parameter: "{LoadBalancerArn}", list: "TagDescriptions" },
    ]),
    L::new(
        "elbv2",
        "DescribeListeners",
        "Listeners",
        "AWS::ElasticLoadBalancingV2::Listener",
        &["{ListenerArn}"],
        &["{ListenerArn}"],
    ),
    L::new(
        "elbv2",
        "DescribeTargetGroups",
        "TargetGroups",
        "AWS::ElasticLoadBalancingV2::TargetGroup",
        &["{TargetGroupArn}"],
        &["{TargetGroupArn}"],
    )
    .name("{TargetGroupName}")
    .about(&[asked("DescribeTargetHealth", "{TargetGroupArn}")]),
    L::new(
        "redshift",
        "DescribeClusters",
        "Clusters",
        "AWS::Redshift::Cluster",
        &["arn:{partition}:redshift:{region}:{account}:cluster:{ClusterIdentifier}"],
        &["{ClusterIdentifier}"],
    )
    .name("{ClusterIdentifier}")
    .created("ClusterCreateTime")
    .tags(Always("Tags"))
    .about(&[asked("DescribeLoggingStatus", "{ClusterIdentifier}")]),
    L::new(
        "redshift",
        "DescribeClusterSubnetGroups",
        "ClusterSubnetGroups",
        "AWS::Redshift::ClusterSubnetGroup",
        &["arn:{partition}:redshift:{region}:{account}:subnetgroup:{ClusterSubnetGroupName}"],
        &["{ClusterSubnetGroupName}"],
    )
    .name("{ClusterSubnetGroupName}")
    .tags(Always("Tags")),
    L::new(
        "ecr",
        "DescribeRepositories",
        "repositories",
        "AWS::ECR::Repository",
        &["{repositoryArn}"],
        &["{repositoryName}"],
    )
    .name("{repositoryName}")
    .created("createdAt")
    .tags(From("ListTagsForResource", "tags"))
    .about(&[
        asked("GetRepositoryPolicy", "{repositoryName}"),
        asked("GetLifecyclePolicy", "{repositoryName}"),
        asked("ListTagsForResource", "{repositoryArn}"),
    ]),
    L::new(
        "es",
        "ListDomainNames",
        "DomainNames",
        "AWS::Elasticsearch::Domain",
        &[
            "{@DescribeElasticsearchDomain.DomainStatus.ARN}",
            "arn:{partition}:es:{region}:{account}:domain/{DomainName}",
        ],
        &["{DomainName}"],
    )
    .name("{DomainName}")
    .about(&[asked("DescribeElasticsearchDomain", "{DomainName}")]),
    L::new(
        "opensearch",
        "ListDomainNames",
        "DomainNames",
        "AWS::OpenSearch::Domain",
        &["{@DescribeDomain.DomainStatus.ARN}", "arn:{partition}:es:{region}:{account}:domain/{DomainName}"],
        &["{DomainName}"],
    )
    .name("{DomainName}")
    .about(&[asked("DescribeDomain", "{DomainName}")]),
    L::new("secretsmanager", "ListSecrets", "SecretList", "AWS::SecretsManager::Secret", &["{ARN}"], &["{ARN}"])
        .name("{Name}")
        .created("CreatedDate")
        .tags(Always("Tags"))
        .about(&[asked("GetResourcePolicy", "{Name}"), asked("DescribeSecret", "{Name}")]),
    L::new("ecs", "ListClusters", "clusterArns", "AWS::ECS::Cluster", &["{self}"], &["{self}"]).name("{self/}"),
    L::new("ecs", "DescribeTasks", "tasks", "AWS::ECS::Task", &["{taskArn}"], &["{taskArn}"])
        .created("createdAt")
        .tags(Sometimes("tags")),
    L::new(
        "eks",
        "ListClusters",
        "clusters",
        "AWS::EKS::Cluster",
        &["{@DescribeCluster.cluster.arn}", "arn:{partition}:eks:{region}:{account}:cluster/{self}"],
        &["{self}"],
    )
    .name("{self}")
    .tags(From("DescribeCluster", "cluster.tags"))
    .about(&[asked("DescribeCluster", "{self}")]),
    L::new("kafka", "ListClusters", "ClusterInfoList", "AWS::MSK::Cluster", &["{ClusterArn}"], &["{ClusterArn}"])
        .name("{ClusterName}")
        .created("CreationTime")
        .tags(Sometimes("Tags")),
    L::new(
        "guardduty",
        "ListDetectors",
        "DetectorIds",
        "AWS::GuardDuty::Detector",
        &["arn:{partition}:guardduty:{region}:{account}:detector/{self}"],
        &["{self}"],
    )
    .tags(From("GetDetector", "Tags"))
    .about(&[asked("GetDetector", "{self}")]),
    L::new("accessanalyzer", "ListAnalyzers", "analyzers", "AWS::AccessAnalyzer::Analyzer", &["{arn}"], &["{arn}"])
        .name("{name}")
        .created("createdAt")
        .tags(Sometimes("tags")),
    L::new(
        "route53",
        "ListHostedZones",
        "HostedZones",
        "AWS::Route53::HostedZone",
        &["arn:{partition}:route53:::hostedzone/{Id/}"],
        &["{Id/}"],
    )
    .global()
    .name("{Name}")
    // CloudMapper names these files by the zone's name.
    .about(&[asked("ListResourceRecordSets", "{Name}"), asked("GetHostedZone", "{Id/}")]),
    L::new(
        "cloudfront",
        "ListDistributions",
        "DistributionList.Items",
        "AWS::CloudFront::Distribution",
        &["{ARN}"],
        &["{Id}"],
    )
    .global()
    .about(&[asked("GetDistribution", "{Id}"), asked("GetDistributionConfig", "{Id}")]),
    L::new(
        "dynamodb",
        "ListTables",
        "TableNames",
        "AWS::DynamoDB::Table",
        &["{@DescribeTable.Table.TableArn}", "arn:{partition}:dynamodb:{region}:{account}:table/{self}"],
        &["{self}"],
    )
    .name("{self}")
    .about(&[asked("DescribeTable", "{self}"), asked("DescribeContinuousBackups", "{self}")]),
    L::new(
        "efs",
        "DescribeFileSystems",
        "FileSystems",
        "AWS::EFS::FileSystem",
        &["{FileSystemArn}", "arn:{partition}:elasticfilesystem:{region}:{account}:file-system/{FileSystemId}"],
        &["{FileSystemId}"],
    )
    .name("{Name}")
    .created("CreationTime")
    .tags(Sometimes("Tags"))
    .about(&[asked("DescribeFileSystemPolicy", "{FileSystemId}"), asked("DescribeBackupPolicy", "{FileSystemId}")]),
    L::new("cloudformation", "DescribeStacks", "Stacks", "AWS::CloudFormation::Stack", &["{StackId}"], &["{StackId}"])
        .name("{StackName}")
        .created("CreationTime")
        .tags(Always("Tags"))
        .about(&[asked("DescribeStackResources", "{StackName}")]),
    L::new("cloudwatch", "DescribeAlarms", "MetricAlarms", "AWS::CloudWatch::Alarm", &["{AlarmArn}"], &["{AlarmName}"])
        .name("{AlarmName}"),
    L::new("logs", "DescribeLogGroups", "logGroups", "AWS::Logs::LogGroup", &["{arn}"], &["{logGroupName}"])
        .name("{logGroupName}")
        .created("creationTime"),
    L::new(
        "logs",
        "DescribeMetricFilters",
        "metricFilters",
        "AWS::Logs::MetricFilter",
        &[],
        &["{logGroupName}:{filterName}"],
    )
    .name("{filterName}")
    .created("creationTime"),
    L::new(
        "autoscaling",
        "DescribeAutoScalingGroups",
        "AutoScalingGroups",
        "AWS::AutoScaling::AutoScalingGroup",
        &["{AutoScalingGroupARN}"],
        &["{AutoScalingGroupName}"],
    )
    .name("{AutoScalingGroupName}")
    .created("CreatedTime")
    .tags(Always("Tags")),
    L::new(
        "autoscaling",
        "DescribeLaunchConfigurations",
        "LaunchConfigurations",
        "AWS::AutoScaling::LaunchConfiguration",
        &["{LaunchConfigurationARN}"],
        &["{LaunchConfigurationName}"],
    )
    .name("{LaunchConfigurationName}")
    .created("CreatedTime"),
    L::new(
        "acm",
        "ListCertificates",
        "CertificateSummaryList",
        "AWS::ACM::Certificate",
        &["{CertificateArn}"],
        &["{CertificateArn}"],
    )
    .name("{DomainName}")
    .tags(From("ListTagsForCertificate", "Tags"))
    .about(&[asked("DescribeCertificate", "{CertificateArn}"), asked("ListTagsForCertificate", "{CertificateArn}")]),
    L::new(
        "config",
        "DescribeConfigurationRecorders",
        "ConfigurationRecorders",
        "AWS::Config::ConfigurationRecorder",
        &["{arn}"],
        &["{name}"],
    )
    .name("{name}")
    .about(&[Among {
        operation: "DescribeConfigurationRecorderStatus",
        list: "ConfigurationRecordersStatus",
        member: "name",
        equals: "{name}",
    }]),
    L::new(
        "elasticache",
        "DescribeCacheClusters",
        "CacheClusters",
        "AWS::ElastiCache::CacheCluster",
        &["{ARN}", "arn:{partition}:elasticache:{region}:{account}:cluster:{CacheClusterId}"],
        &["{CacheClusterId}"],
    )
    .name("{CacheClusterId}")
    .created("CacheClusterCreateTime"),
    L::new(
        "apigateway",
        "GetRestApis",
        "items",
        "AWS::ApiGateway::RestApi",
        &["arn:{partition}:apigateway:{region}::/restapis/{id}"],
        &["{id}"],
    )
    .name("{name}")
    .created("createdDate")
    .tags(Sometimes("tags")),
    L::new("organizations", "ListAccounts", "Accounts", "AWS::Organizations::Account", &["{Arn}"], &["{Id}"])
        .global()
        .name("{Name}")
        .created("JoinedTimestamp"),
    L::new("ssm", "DescribeParameters", "Parameters", "AWS::SSM::Parameter", &["{ARN}"], &["{Name}"]).name("{Name}"),
];

/// Error codes that say that there is none, per operation: `definitions.absent_error` of the catalogue of checks, and S3's
/// codes for no tags and no CORS rules, which mean the same.
pub(crate) const ABSENT: &[(&str, &str, &str)] = &[
    ("s3", "GetPublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"),
    ("s3control", "GetPublicAccessBlock", "NoSuchPublicAccessBlockConfiguration"),
    ("s3", "GetBucketEncryption", "ServerSideEncryptionConfigurationNotFoundError"),
    ("s3", "GetBucketPolicy", "NoSuchBucketPolicy"),
    ("s3", "GetBucketPolicyStatus", "NoSuchBucketPolicy"),
    ("s3", "GetBucketWebsite", "NoSuchWebsiteConfiguration"),
    ("s3", "GetBucketLifecycleConfiguration", "NoSuchLifecycleConfiguration"),
    ("s3", "GetBucketReplication", "ReplicationConfigurationNotFoundError"),
    ("s3", "GetObjectLockConfiguration", "ObjectLockConfigurationNotFoundError"),
    ("s3", "GetBucketOwnershipControls", "OwnershipControlsNotFoundError"),
    ("s3", "GetBucketTagging", "NoSuchTagSet"),
    ("s3", "GetBucketCors", "NoSuchCORSConfiguration"),
    ("iam", "GetAccountPasswordPolicy", "NoSuchEntity"),
    ("iam", "GetLoginProfile", "NoSuchEntity"),
    ("lambda", "GetPolicy", "ResourceNotFoundException"),
    ("secretsmanager", "GetResourcePolicy", "ResourceNotFoundException"),
    ("ecr", "GetRepositoryPolicy", "RepositoryPolicyNotFoundException"),
    ("ecr", "GetLifecyclePolicy", "LifecyclePolicyNotFoundException"),
    ("efs", "DescribeFileSystemPolicy", "PolicyNotFound"),
];

/// The name of an operation on the command line: `DescribeDBInstances` is `describe-db-instances`.
pub(crate) fn command(operation: &str) -> String {
    let characters: Vec<char> = operation.chars().collect();
    let mut command = String::with_capacity(operation.len() + 8);
    for (index, &character) in characters.iter().enumerate() {
        let begins = character.is_ascii_uppercase()
            && index > 0
            && (!characters[index - 1].is_ascii_uppercase()
                || characters.get(index + 1).is_some_and(|next| next.is_ascii_lowercase()));
        if begins {
            command.push('-');
        }
        command.push(character.to_ascii_lowercase());
    }
    command
}

/// Services by another name in file names: the command line's low-level S3 commands, and CloudMapper's older spelling.
const ALIASES: [(&str, &str); 2] = [("s3api-", "s3-"), ("accessanalzyer-", "accessanalyzer-")];

/// The spelling of a file name by which answers are looked up: without extension and aliases.
pub(crate) fn stem(file_name: &str) -> String {
    let stem = file_name.strip_suffix(".json").unwrap_or(file_name);
    for (alias, name) in ALIASES {
        if let Some(rest) = stem.strip_prefix(alias) {
            return format!("{name}{rest}");
        }
    }
    stem.to_owned()
}

/// Whether a file's name looks like that of an answer: `<service>-<operation>`, the operation being one that reads.
pub(crate) fn is_answer(stem: &str) -> bool {
    const VERBS: [&str; 7] = ["-batch-get-", "-describe-", "-generate-", "-get-", "-list-", "-lookup-", "-search-"];
    stem.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && VERBS.iter().any(|verb| {
            stem.find(verb).is_some_and(|at| at > 0 && !stem[..at].contains('-') || stem.starts_with("sso-admin-"))
        })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn commands_are_spelled_as_the_command_line_does() {
        for (operation, expected) in [
            ("ListBuckets", "list-buckets"),
            ("DescribeDBInstances", "describe-db-instances"),
            ("DescribeDBSnapshotAttributes", "describe-db-snapshot-attributes"),
            ("ListMFADevices", "list-mfa-devices"),
            ("ListVirtualMFADevices", "list-virtual-mfa-devices"),
            ("ListSAMLProviders", "list-saml-providers"),
            ("ListOpenIDConnectProviders", "list-open-id-connect-providers"),
            ("GetEbsEncryptionByDefault", "get-ebs-encryption-by-default"),
        ] {
            assert_eq!(command(operation), expected);
        }
    }

    #[test]
    fn answers_are_told_from_other_files_by_name() {
        for stem in ["s3-list-buckets", "iam-get-account-authorization-details", "es-describe-elasticsearch-domain"] {
            assert!(is_answer(stem), "{stem}");
        }
        for stem in ["describe-regions", "snapshot", "my-bucket-list-of-things", "111111111111_Config_x", ""] {
            assert!(!is_answer(stem), "{stem}");
        }
        assert_eq!(stem("s3api-get-bucket-acl"), "s3-get-bucket-acl");
        assert_eq!(stem("ec2-describe-vpcs.json"), "ec2-describe-vpcs");
    }

    #[test]
    fn listings_of_a_type_stand_together_and_agree() {
        let mut seen = BTreeSet::new();
        let mut last = "";
        for listing in LISTINGS {
            assert!(!listing.id.is_empty(), "{}", listing.operation);
            if listing.resource_type != last {
                assert!(seen.insert(listing.resource_type), "{} stands apart", listing.resource_type);
                last = listing.resource_type;
            }
        }
        for pair in LISTINGS.windows(2).filter(|pair| pair[0].resource_type == pair[1].resource_type) {
            assert_eq!(pair[0].arn, pair[1].arn);
            assert_eq!(pair[0].scope, pair[1].scope);
            assert_eq!(pair[0].service, pair[1].service);
        }
    }

    #[test]
    fn tags_come_from_operations_that_are_asked() {
        for listing in LISTINGS {
            if let Tags::From(operation, _) = listing.tags {
                assert!(listing.about.iter().any(|about| about.operation() == operation), "{}", listing.resource_type);
            }
        }
    }
}
