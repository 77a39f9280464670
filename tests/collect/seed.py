"""Fills moto's server with the resources that the collector's tests look for.

Usage: seed.py ENDPOINT [--many N]
Prints, as JSON, what was created: a list of {account, region, type, id, given}, where `given` is what the API was given.
"""

import io
import json
import sys
import zipfile

import boto3
from botocore.config import Config

ENDPOINT = sys.argv[1]
MANY = int(sys.argv[sys.argv.index("--many") + 1]) if "--many" in sys.argv else 0
MANAGEMENT = "111111111111"
REGIONS = ["us-east-1", "eu-central-1"]
created = []


def client(service, region="us-east-1", credentials=None):
    credentials = credentials or {"AccessKeyId": "AKIAIOSFODNN7EXAMPLE", "SecretAccessKey": "secret", "SessionToken": None}
    return boto3.client(
        service,
        endpoint_url=ENDPOINT,
        region_name=region,
        aws_access_key_id=credentials["AccessKeyId"],
        aws_secret_access_key=credentials["SecretAccessKey"],
        aws_session_token=credentials["SessionToken"],
        config=Config(retries={"max_attempts": 1}, s3={"addressing_style": "path"}),
    )


def note(account, region, kind, id, **given):
    created.append({"account": account, "region": region, "type": kind, "id": id, "given": given})


def trust(principal):
    return json.dumps({
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}],
    })


def identity(account, credentials):
    iam = client("iam", credentials=credentials)
    allow_all = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
    allow_read = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]})
    policy = iam.create_policy(PolicyName="everything", PolicyDocument=allow_all)["Policy"]["Arn"]
    iam.create_group(GroupName="admins")
    iam.attach_group_policy(GroupName="admins", PolicyArn=policy)
    for name in ["ada", "grace", "edsger"]:
        iam.create_user(UserName=name, Tags=[{"Key": "team", "Value": "core"}])
        note(account, "global", "AWS::IAM::User", name, UserName=name)
    iam.add_user_to_group(GroupName="admins", UserName="ada")
    iam.put_user_policy(UserName="grace", PolicyName="inline", PolicyDocument=allow_read)
    iam.create_login_profile(UserName="ada", Password="Pa55word!Pa55word!")
    for name in ["ada", "edsger"]:
        key = iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]
        note(account, "global", "AWS::IAM::AccessKey", key, UserName=name)
    iam.create_role(RoleName="worker", AssumeRolePolicyDocument=trust({"Service": "ec2.amazonaws.com"}))
    iam.attach_role_policy(RoleName="worker", PolicyArn=policy)
    iam.put_role_policy(RoleName="worker", PolicyName="read", PolicyDocument=allow_read)
    iam.create_instance_profile(InstanceProfileName="worker")
    iam.add_role_to_instance_profile(InstanceProfileName="worker", RoleName="worker")
    iam.update_account_password_policy(MinimumPasswordLength=14, RequireSymbols=True)
    iam.create_virtual_mfa_device(VirtualMFADeviceName="ada")
    iam.create_saml_provider(Name="sso", SAMLMetadataDocument="x" * 1024)
    iam.create_open_id_connect_provider(Url="https://token.example.com", ThumbprintList=["a" * 40], ClientIDList=["sts"])
    note(account, "global", "AWS::IAM::Role", "worker", RoleName="worker")
    note(account, "global", "AWS::IAM::Policy", "everything", PolicyName="everything")


def buckets(account, credentials):
    s3 = client("s3", credentials=credentials)
    for number, region in enumerate(REGIONS * 2):
        name = f"{account}-bucket-{number}"
        place = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
        s3.create_bucket(Bucket=name, **place)
        note(account, region, "AWS::S3::Bucket", name, Versioning="Enabled" if number == 0 else None, Public=number == 1)
        if number == 0:
            s3.put_bucket_versioning(Bucket=name, VersioningConfiguration={"Status": "Enabled"})
            s3.put_bucket_tagging(Bucket=name, Tagging={"TagSet": [{"Key": "owner", "Value": "data"}]})
            s3.put_bucket_encryption(Bucket=name, ServerSideEncryptionConfiguration={
                "Rules": [{"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}}]})
            s3.put_public_access_block(Bucket=name, PublicAccessBlockConfiguration={
                "BlockPublicAcls": True, "IgnorePublicAcls": True, "BlockPublicPolicy": True, "RestrictPublicBuckets": True})
            s3.put_bucket_lifecycle_configuration(Bucket=name, LifecycleConfiguration={
                "Rules": [{"ID": "old", "Status": "Enabled", "Filter": {"Prefix": ""}, "Expiration": {"Days": 365}}]})
        if number == 1:
            s3.put_bucket_policy(Bucket=name, Policy=json.dumps({
                "Version": "2012-10-17",
                "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{name}/*"}]}))
        if number == 2:
            s3.put_bucket_acl(Bucket=name, ACL="public-read")


def network(account, region, credentials):
    ec2 = client("ec2", region, credentials)
    vpc = ec2.create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
    note(account, region, "AWS::EC2::VPC", vpc, CidrBlock="10.1.0.0/16")
    zones = [f"{region}a", f"{region}b"]
    subnets = [ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.1.{n}.0/24", AvailabilityZone=zone)["Subnet"]["SubnetId"]
               for n, zone in enumerate(zones)]
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    routes = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    ec2.create_route(RouteTableId=routes, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    ec2.associate_route_table(RouteTableId=routes, SubnetId=subnets[0])
    open_group = ec2.create_security_group(GroupName="open", Description="open to all", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=open_group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0", "Description": "ssh"}]},
        {"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "Ipv6Ranges": [{"CidrIpv6": "::/0"}]}])
    closed_group = ec2.create_security_group(GroupName="closed", Description="closed", VpcId=vpc)["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=closed_group, IpPermissions=[
        {"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5432, "UserIdGroupPairs": [{"GroupId": open_group}]}])
    note(account, region, "AWS::EC2::SecurityGroup", open_group, Open=True)
    note(account, region, "AWS::EC2::SecurityGroup", closed_group, Open=False)
    for number, encrypted in enumerate([True, False]):
        volume = ec2.create_volume(AvailabilityZone=zones[0], Size=8, Encrypted=encrypted)["VolumeId"]
        note(account, region, "AWS::EC2::Volume", volume, Encrypted=encrypted)
        if number == 0:
            snapshot = ec2.create_snapshot(VolumeId=volume)["SnapshotId"]
            ec2.modify_snapshot_attribute(SnapshotId=snapshot, Attribute="createVolumePermission", OperationType="add", GroupNames=["all"])
            note(account, region, "AWS::EC2::Snapshot", snapshot, Public=True)
    image = ec2.register_image(Name="base", RootDeviceName="/dev/sda1")["ImageId"]
    instances = ec2.run_instances(
        ImageId=image, MinCount=2, MaxCount=2, InstanceType="t3.micro", SubnetId=subnets[0], SecurityGroupIds=[open_group],
        UserData="#!/bin/sh\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\n",
        TagSpecifications=[{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "web"}]}])["Instances"]
    for instance in instances:
        note(account, region, "AWS::EC2::Instance", instance["InstanceId"], InstanceType="t3.micro")
    ec2.allocate_address(Domain="vpc")
    nat = ec2.create_nat_gateway(SubnetId=subnets[0], AllocationId=ec2.allocate_address(Domain="vpc")["AllocationId"])
    note(account, region, "AWS::EC2::NatGateway", nat["NatGateway"]["NatGatewayId"])
    ec2.create_network_acl(VpcId=vpc)
    ec2.create_vpc_endpoint(VpcId=vpc, ServiceName=f"com.amazonaws.{region}.s3", RouteTableIds=[routes])
    ec2.create_launch_template(LaunchTemplateName="web", LaunchTemplateData={"ImageId": image, "MetadataOptions": {"HttpTokens": "required"}})
    ec2.enable_ebs_encryption_by_default()
    return {"vpc": vpc, "subnets": subnets, "group": open_group, "image": image}


def services(account, region, credentials, places):
    kms = client("kms", region, credentials)
    key = kms.create_key(Description="data")["KeyMetadata"]
    kms.enable_key_rotation(KeyId=key["KeyId"])
    kms.create_alias(AliasName="alias/data", TargetKeyId=key["KeyId"])
    note(account, region, "AWS::KMS::Key", key["KeyId"], Rotated=True)
    other = kms.create_key(Description="stale")["KeyMetadata"]
    note(account, region, "AWS::KMS::Key", other["KeyId"], Rotated=False)

    rds = client("rds", region, credentials)
    for name, public in [("orders", True), ("ledger", False)]:
        rds.create_db_instance(
            DBInstanceIdentifier=name, DBInstanceClass="db.t3.micro", Engine="postgres", MasterUsername="root",
            MasterUserPassword="secret12345", AllocatedStorage=10, PubliclyAccessible=public, StorageEncrypted=not public,
            Tags=[{"Key": "team", "Value": "orders"}])
        note(account, region, "AWS::RDS::DBInstance", name, PubliclyAccessible=public, StorageEncrypted=not public)
    rds.create_db_snapshot(DBInstanceIdentifier="orders", DBSnapshotIdentifier="orders-1")

    sns = client("sns", region, credentials)
    topic = sns.create_topic(Name="alerts")["TopicArn"]
    sns.subscribe(TopicArn=topic, Protocol="email", Endpoint="ops@example.com")
    note(account, region, "AWS::SNS::Topic", topic)
    sqs = client("sqs", region, credentials)
    note(account, region, "AWS::SQS::Queue", sqs.create_queue(QueueName="work", Attributes={"VisibilityTimeout": "60"})["QueueUrl"])
    client("secretsmanager", region, credentials).create_secret(Name="db", SecretString="hunter2")
    client("dynamodb", region, credentials).create_table(
        TableName="items", KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}], BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}])
    note(account, region, "AWS::DynamoDB::Table", "items")
    logs = client("logs", region, credentials)
    logs.create_log_group(logGroupName="/app/web")
    logs.put_retention_policy(logGroupName="/app/web", retentionInDays=30)
    logs.put_metric_filter(logGroupName="/app/web", filterName="root", filterPattern="{ $.userIdentity.type = Root }",
                           metricTransformations=[{"metricName": "Root", "metricNamespace": "Audit", "metricValue": "1"}])
    client("cloudwatch", region, credentials).put_metric_alarm(
        AlarmName="root", MetricName="Root", Namespace="Audit", Statistic="Sum", Period=300, EvaluationPeriods=1,
        Threshold=1, ComparisonOperator="GreaterThanOrEqualToThreshold", AlarmActions=[topic])
    client("ecr", region, credentials).create_repository(repositoryName="web")
    client("rds", region, credentials).create_event_subscription(
        SubscriptionName="ops", SnsTopicArn=topic, SourceType="db-instance", EventCategories=["failure"], SourceIds=["orders"], Enabled=True)
    note(account, region, "AWS::RDS::EventSubscription", "ops")
    ecs = client("ecs", region, credentials)
    ecs.create_cluster(clusterName="main")
    ecs.register_task_definition(family="web", networkMode="awsvpc", containerDefinitions=[
        {"name": "web", "image": "nginx", "memory": 128, "environment": [{"name": "DB_PASSWORD", "value": "hunter2-hunter2"}]}])
    client("efs", region, credentials).create_file_system(CreationToken="files", Encrypted=True)
    elb = client("elbv2", region, credentials)
    balancer = elb.create_load_balancer(Name="front", Subnets=places["subnets"], SecurityGroups=[places["group"]])
    arn = balancer["LoadBalancers"][0]["LoadBalancerArn"]
    target = elb.create_target_group(Name="web", Protocol="HTTP", Port=80, VpcId=places["vpc"])["TargetGroups"][0]["TargetGroupArn"]
    elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=80, DefaultActions=[{"Type": "forward", "TargetGroupArn": target}])
    note(account, region, "AWS::ElasticLoadBalancingV2::LoadBalancer", arn)
    client("elb", region, credentials).create_load_balancer(
        LoadBalancerName="old", Subnets=[places["subnets"][0]],
        Listeners=[{"Protocol": "http", "LoadBalancerPort": 80, "InstanceProtocol": "http", "InstancePort": 80}])
    trail = client("cloudtrail", region, credentials)
    trail.create_trail(Name="main", S3BucketName=f"{account}-bucket-0", IsMultiRegionTrail=False)
    trail.start_logging(Name="main")
    note(account, region, "AWS::CloudTrail::Trail", "main")
    client("guardduty", region, credentials).create_detector(Enable=True)
    client("acm", region, credentials).request_certificate(DomainName="example.com")
    client("kinesis", region, credentials).create_stream(StreamName="clicks", ShardCount=1)
    client("ssm", region, credentials).put_parameter(Name="/app/level", Value="info", Type="String")
    client("opensearch", region, credentials).create_domain(DomainName="search")
    client("redshift", region, credentials).create_cluster(
        ClusterIdentifier="dwh", NodeType="ra3.xlplus", MasterUsername="root", MasterUserPassword="Secret12345", NumberOfNodes=1)
    beanstalk = client("elasticbeanstalk", region, credentials)
    beanstalk.create_application(ApplicationName="shop")
    beanstalk.create_environment(ApplicationName="shop", EnvironmentName="shop-live", SolutionStackName="64bit Amazon Linux",
                                 Tags=[{"Key": "team", "Value": "shop"}])
    # moto gives environments no id.
    note(account, region, "AWS::ElasticBeanstalk::Environment", "shop-live")
    client("elasticache", region, credentials).create_cache_cluster(CacheClusterId="cache", Engine="redis", CacheNodeType="cache.t3.micro")
    api = client("apigateway", region, credentials)
    rest = api.create_rest_api(name="shop")["id"]
    root = api.get_resources(restApiId=rest)["items"][0]["id"]
    api.put_method(restApiId=rest, resourceId=root, httpMethod="GET", authorizationType="NONE")
    guard = api.create_authorizer(restApiId=rest, name="guard", type="TOKEN", identitySource="method.request.header.Authorization",
                                  authorizerUri=f"arn:aws:apigateway:{region}:lambda:path/2015-03-31/functions/guard/invocations")
    note(account, region, "AWS::ApiGateway::Authorizer", guard["id"])
    client("apigatewayv2", region, credentials).create_api(Name="http", ProtocolType="HTTP")
    auto = client("autoscaling", region, credentials)
    auto.create_launch_configuration(LaunchConfigurationName="web", ImageId=places["image"], InstanceType="t3.micro")
    auto.create_auto_scaling_group(AutoScalingGroupName="web", LaunchConfigurationName="web", MinSize=0, MaxSize=1,
                                   VPCZoneIdentifier=places["subnets"][0])
    client("backup", region, credentials).create_backup_vault(BackupVaultName="vault")
    client("events", region, credentials).put_rule(Name="nightly", ScheduleExpression="rate(1 day)")
    client("wafv2", region, credentials).create_web_acl(
        Name="shield", Scope="REGIONAL", DefaultAction={"Allow": {}},
        VisibilityConfig={"SampledRequestsEnabled": False, "CloudWatchMetricsEnabled": False, "MetricName": "m"})
    config = client("config", region, credentials)
    config.put_configuration_recorder(ConfigurationRecorder={
        "name": "default", "roleARN": f"arn:aws:iam::{account}:role/worker",
        "recordingGroup": {"allSupported": True, "includeGlobalResourceTypes": True}})
    role = f"arn:aws:iam::{account}:role/worker"
    code = io.BytesIO()
    with zipfile.ZipFile(code, "w") as archive:
        archive.writestr("main.py", "def handler(event, context): pass\n")
    client("lambda", region, credentials).create_function(
        FunctionName="resize", Runtime="python3.12", Role=role, Handler="main.handler", Code={"ZipFile": code.getvalue()},
        Environment={"Variables": {"API_TOKEN": "ghp_0123456789abcdefghijABCDEFGHIJ012345"}})
    note(account, region, "AWS::Lambda::Function", "resize")
    client("eks", region, credentials).create_cluster(
        name="main", roleArn=role, resourcesVpcConfig={"subnetIds": places["subnets"]})
    declared(account, region, credentials, places, role)


def declared(account, region, credentials, places, role):
    """What is asked without a crate."""
    emr = client("emr", region, credentials)
    # moto takes the region from the host's name, which here has none.
    for name in ["spark", "hive"] if region == "us-east-1" else []:
        cluster = emr.run_job_flow(
            Name=name, ReleaseLabel="emr-7.1.0", LogUri=f"s3://{account}-bucket-0/", JobFlowRole="EMR_EC2", ServiceRole=role,
            Instances={"MasterInstanceType": "m5.large", "InstanceCount": 1, "KeepJobFlowAliveWhenNoSteps": True},
            Configurations=[{"Classification": "hive-site", "Properties": {"javax.jdo.option.ConnectionPassword": "hunter2-hunter2"}}],
            Tags=[{"Key": "team", "Value": "data"}])["JobFlowId"]
        note(account, region, "AWS::EMR::Cluster", cluster)
    glue = client("glue", region, credentials)
    glue.create_job(Name="nightly", Role=role, Command={"Name": "glueetl", "ScriptLocation": "s3://code/job.py"},
                    DefaultArguments={"--password": "hunter2-hunter2"}, SecurityConfiguration="sealed")
    note(account, region, "AWS::Glue::Job", "nightly")
    glue.create_security_configuration(Name="sealed", EncryptionConfiguration={"S3Encryption": [{"S3EncryptionMode": "SSE-S3"}]})
    note(account, region, "AWS::Glue::SecurityConfiguration", "sealed")
    glue.create_dev_endpoint(EndpointName="bench", RoleArn=role)
    note(account, region, "AWS::Glue::DevEndpoint", "bench")
    glue.create_connection(ConnectionInput={"Name": "orders", "ConnectionType": "JDBC", "ConnectionProperties": {
        "JDBC_CONNECTION_URL": "jdbc:postgresql://orders/db", "JDBC_ENFORCE_SSL": "false", "USERNAME": "app", "PASSWORD": "hunter2-hunter2"}})
    note(account, region, "AWS::Glue::Connection", "orders")
    glue.put_data_catalog_encryption_settings(DataCatalogEncryptionSettings={"EncryptionAtRest": {"CatalogEncryptionMode": "SSE-KMS"}})
    note(account, region, "AWS::Glue::DataCatalogEncryptionSettings", region)
    sagemaker = client("sagemaker", region, credentials)
    sagemaker.create_notebook_instance(NotebookInstanceName="lab", InstanceType="ml.t3.medium", RoleArn=role, DirectInternetAccess="Enabled",
                                       Tags=[{"Key": "team", "Value": "data"}])
    note(account, region, "AWS::SageMaker::NotebookInstance", "lab")
    sagemaker.create_model(ModelName="ranking", ExecutionRoleArn=role, PrimaryContainer={
        "Image": "382416733822.dkr.ecr.us-east-1.amazonaws.com/linear-learner:1", "Environment": {"API_TOKEN": "hunter2-hunter2"}})
    note(account, region, "AWS::SageMaker::Model", "ranking")
    sagemaker.create_endpoint_config(EndpointConfigName="ranking", ProductionVariants=[{
        "VariantName": "one", "ModelName": "ranking", "InitialInstanceCount": 1, "InstanceType": "ml.t2.medium", "InitialVariantWeight": 0.5}])
    note(account, region, "AWS::SageMaker::EndpointConfig", "ranking")
    sagemaker.create_training_job(
        TrainingJobName="train", RoleArn=role, AlgorithmSpecification={"TrainingInputMode": "File", "TrainingImage": "image"},
        OutputDataConfig={"S3OutputPath": "s3://models/"}, StoppingCondition={"MaxRuntimeInSeconds": 60},
        ResourceConfig={"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 10}, HyperParameters={"token": "hunter2-hunter2"})
    note(account, region, "AWS::SageMaker::TrainingJob", "train")
    system = client("fsx", region, credentials).create_file_system(
        FileSystemType="LUSTRE", StorageCapacity=1200, SubnetIds=[places["subnets"][0]], Tags=[{"Key": "team", "Value": "data"}])
    note(account, region, "AWS::FSx::FileSystem", system["FileSystem"]["FileSystemId"])
    dms = client("dms", region, credentials)
    dms.create_replication_instance(ReplicationInstanceIdentifier="move", ReplicationInstanceClass="dms.t3.micro", PubliclyAccessible=True,
                                    Tags=[{"Key": "team", "Value": "data"}])
    note(account, region, "AWS::DMS::ReplicationInstance", "move")
    dms.create_endpoint(EndpointIdentifier="from", EndpointType="source", EngineName="mysql", Username="app", Password="hunter2-hunter2",
                        ServerName="db", Port=3306, DatabaseName="orders", ExtraConnectionAttributes="password=hunter2-hunter2")
    note(account, region, "AWS::DMS::Endpoint", "from")
    appsync = client("appsync", region, credentials)
    for name in ["cached", "bare"]:
        api = appsync.create_graphql_api(name=name, authenticationType="API_KEY", tags={"Team": "web"})["graphqlApi"]["apiId"]
        note(account, region, "AWS::AppSync::GraphQLApi", api)
        if name == "cached":
            appsync.create_api_cache(apiId=api, ttl=60, apiCachingBehavior="FULL_REQUEST_CACHING", type="SMALL", atRestEncryptionEnabled=False)
    broker = client("mq", region, credentials).create_broker(
        BrokerName="jobs", DeploymentMode="SINGLE_INSTANCE", EngineType="RabbitMQ", EngineVersion="3.13", HostInstanceType="mq.t3.micro",
        PubliclyAccessible=True, AutoMinorVersionUpgrade=True, Tags={"costCentre": "seven"}, Users=[{"Username": "app", "Password": "hunter2-hunter2"}])
    note(account, region, "AWS::AmazonMQ::Broker", broker["BrokerId"])
    kafka = client("kafka", region, credentials)
    kafka.create_cluster(ClusterName="events", KafkaVersion="3.5.1", NumberOfBrokerNodes=2, Tags={"costCentre": "seven"},
                         BrokerNodeGroupInfo={"ClientSubnets": places["subnets"], "InstanceType": "kafka.t3.small"})
    kafka.create_cluster_v2(ClusterName="stream", Serverless={"VpcConfigs": [{"SubnetIds": places["subnets"]}]})
    for name in ["events", "stream"]:
        note(account, region, "AWS::MSK::Cluster", name)
    client("network-firewall", region, credentials).create_firewall(
        FirewallName="wall", FirewallPolicyArn=f"arn:aws:network-firewall:{region}:{account}:firewall-policy/all", VpcId=places["vpc"],
        SubnetMappings=[{"SubnetId": places["subnets"][0]}])
    note(account, region, "AWS::NetworkFirewall::Firewall", "wall")
    client("athena", region, credentials).create_work_group(Name="analysts", Description="ad hoc", Tags=[{"Key": "team", "Value": "data"}])
    note(account, region, "AWS::Athena::WorkGroup", "analysts")


def globals_of(account, credentials):
    contact = {"FirstName": "Ada", "LastName": "Lovelace", "ContactType": "PERSON", "Email": "ada@example.com", "AddressLine1": "1 St",
               "City": "London", "CountryCode": "GB", "ZipCode": "N1", "PhoneNumber": "+44.2011111111"}
    client("route53domains", credentials=credentials).register_domain(
        DomainName=f"d{account}.com", DurationInYears=2, AutoRenew=False, AdminContact=contact, RegistrantContact=contact, TechContact=contact)
    note(account, "global", "AWS::Route53Domains::Domain", f"d{account}.com")
    route53 = client("route53", credentials=credentials)
    zone = route53.create_hosted_zone(Name="example.com.", CallerReference="1")["HostedZone"]["Id"]
    route53.change_resource_record_sets(HostedZoneId=zone, ChangeBatch={"Changes": [{"Action": "CREATE", "ResourceRecordSet": {
        "Name": "www.example.com.", "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "203.0.113.1"}]}}]})
    client("cloudfront", credentials=credentials).create_distribution(DistributionConfig={
        "CallerReference": "1", "Comment": "site", "Enabled": True,
        "Origins": {"Quantity": 1, "Items": [{"Id": "o", "DomainName": "origin.example.com", "CustomOriginConfig": {
            "HTTPPort": 80, "HTTPSPort": 443, "OriginProtocolPolicy": "http-only"}}]},
        "DefaultCacheBehavior": {"TargetOriginId": "o", "ViewerProtocolPolicy": "allow-all", "MinTTL": 0,
                                 "ForwardedValues": {"QueryString": False, "Cookies": {"Forward": "none"}}}})


def many(account, number):
    """So many security groups and parameters over both regions."""
    for region in REGIONS:
        ec2 = client("ec2", region)
        vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
        for place in range(number // 4):
            ec2.create_security_group(GroupName=f"g{place}", Description="one of many", VpcId=vpc)
        sns = client("sns", region)
        for place in range(number // 4):
            sns.create_topic(Name=f"t{place}")


# Organization: the management account, and one member whose role can be assumed.
organizations = client("organizations")
organizations.create_organization(FeatureSet="ALL")
member = organizations.create_account(AccountName="member", Email="member@example.com")["CreateAccountStatus"]["AccountId"]
root = organizations.list_roots()["Roots"][0]["Id"]
unit = organizations.create_organizational_unit(ParentId=root, Name="workloads")["OrganizationalUnit"]["Id"]
organizations.move_account(AccountId=member, SourceParentId=root, DestinationParentId=unit)
assumed = client("sts").assume_role(RoleArn=f"arn:aws:iam::{member}:role/audit", RoleSessionName="seed")["Credentials"]
management = client("sts").get_caller_identity()["Account"]
for account, credentials in [(management, None), (member, assumed)]:
    identity(account, credentials)
    client("iam", credentials=credentials).create_role(RoleName="audit", AssumeRolePolicyDocument=trust({"AWS": "*"}))
    buckets(account, credentials)
    for region in REGIONS:
        services(account, region, credentials, network(account, region, credentials))
    globals_of(account, credentials)
if MANY:
    many(management, MANY)
json.dump({"management": management, "member": member, "unit": unit, "created": created}, sys.stdout)
