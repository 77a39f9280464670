// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_guardduty;
    "DescribeOrganizationConfiguration" describe_organization_configuration
        { "DetectorId" set_detector_id "nextToken" set_next_token } pages { "nextToken" "nextToken" } lists {}
    "GetDetector" get_detector { "DetectorId" set_detector_id } pages {} lists {}
    "GetFindings" get_findings { "DetectorId" set_detector_id "FindingIds" set_finding_ids } pages {} lists {}
    "ListDetectors" list_detectors { "nextToken" set_next_token } pages { "nextToken" "nextToken" } lists {}
    "ListFindings" list_findings
        { "DetectorId" set_detector_id "FindingCriteria" set_finding_criteria "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists {}
}

outputs! { aws_sdk_guardduty;
    describe_organization_configuration::DescribeOrganizationConfigurationOutput { "autoEnable" auto_enable
        "memberAccountLimitReached" member_account_limit_reached "dataSources" data_sources "features" features
        "nextToken" next_token "autoEnableOrganizationMembers" auto_enable_organization_members }
    get_detector::GetDetectorOutput { "createdAt" created_at "findingPublishingFrequency" finding_publishing_frequency
        "serviceRole" service_role "status" status "updatedAt" updated_at "dataSources" data_sources "tags" tags
        "features" features }
    get_findings::GetFindingsOutput { "findings" findings }
    list_detectors::ListDetectorsOutput { "detectorIds" detector_ids "nextToken" next_token }
    list_findings::ListFindingsOutput { "findingIds" finding_ids "nextToken" next_token }
}

records! { aws_sdk_guardduty;
    AccessControlList { "allowsPublicReadAccess" allows_public_read_access
        "allowsPublicWriteAccess" allows_public_write_access }
    AccessKey { "principalId" principal_id "userName" user_name "userType" user_type }
    AccessKeyDetails { "accessKeyId" access_key_id "principalId" principal_id "userName" user_name
        "userType" user_type }
    Account { "uid" uid "name" name }
    AccountLevelPermissions { "blockPublicAccess" block_public_access }
    Action { "actionType" action_type "awsApiCallAction" aws_api_call_action "dnsRequestAction" dns_request_action
        "networkConnectionAction" network_connection_action "portProbeAction" port_probe_action
        "kubernetesApiCallAction" kubernetes_api_call_action
        "kubernetesPermissionCheckedDetails" kubernetes_permission_checked_details
        "kubernetesRoleBindingDetails" kubernetes_role_binding_details
        "kubernetesRoleDetails" kubernetes_role_details "rdsLoginAttemptAction" rds_login_attempt_action }
    Activity { "type" r#type "api" api }
    Actor { "id" id "user" user "session" session "process" process }
    ActorProcess { "name" name "path" path "sha256" sha256 }
    AdditionalInfo { "versionId" version_id "deviceName" device_name }
    Anomaly { "profiles" profiles "unusual" unusual }
    AnomalyObject { "profileType" profile_type "profileSubtype" profile_subtype "observations" observations }
    AnomalyUnusual { "behavior" behavior }
    ApiCall { "operation" operation "service" service "error" error "userAgent" user_agent }
    AutonomousSystem { "name" name "number" number }
    AutoscalingAutoScalingGroup { "ec2InstanceUids" ec2_instance_uids }
    AwsApiCallAction { "api" api "callerType" caller_type "domainDetails" domain_details "errorCode" error_code
        "userAgent" user_agent "remoteIpDetails" remote_ip_details "serviceName" service_name
        "remoteAccountDetails" remote_account_details "affectedResources" affected_resources }
    BedrockGuardrail { "arn" arn "version" version }
    BedrockGuardrailDetails { "guardrailArn" guardrail_arn "guardrailVersion" guardrail_version
        "guardrails" guardrails "guardrailAction" guardrail_action "guardrailSource" guardrail_source
        "contentPolicyFilters" content_policy_filters }
    BedrockGuardrailResource { "version" version "guardrailAction" guardrail_action "guardrailSource" guardrail_source }
    BlockPublicAccess { "ignorePublicAcls" ignore_public_acls "restrictPublicBuckets" restrict_public_buckets
        "blockPublicAcls" block_public_acls "blockPublicPolicy" block_public_policy }
    BucketLevelPermissions { "accessControlList" access_control_list "bucketPolicy" bucket_policy
        "blockPublicAccess" block_public_access }
    BucketPolicy { "allowsPublicReadAccess" allows_public_read_access
        "allowsPublicWriteAccess" allows_public_write_access }
    City { "cityName" city_name }
    CloudTrailConfigurationResult { "status" status }
    CloudformationStack { "ec2InstanceUids" ec2_instance_uids }
    Container { "containerRuntime" container_runtime "id" id "name" name "image" image "imagePrefix" image_prefix
        "volumeMounts" volume_mounts "securityContext" security_context }
    ContainerFindingResource { "image" image "imageUid" image_uid }
    ContentPolicyFilter { "type" r#type "confidence" confidence "action" action }
    Country { "countryCode" country_code "countryName" country_name }
    DataSourceConfigurationsResult { "cloudTrail" cloud_trail "dnsLogs" dns_logs "flowLogs" flow_logs "s3Logs" s3_logs
        "kubernetes" kubernetes "malwareProtection" malware_protection }
    DefaultServerSideEncryption { "encryptionType" encryption_type "kmsMasterKeyArn" kms_master_key_arn }
    Detection { "anomaly" anomaly "sequence" sequence }
    DetectorAdditionalConfigurationResult { "name" name "status" status "updatedAt" updated_at "managedBy" managed_by }
    DetectorFeatureConfigurationResult { "name" name "status" status "updatedAt" updated_at
        "additionalConfiguration" additional_configuration "managedBy" managed_by }
    DnsLogsConfigurationResult { "status" status }
    DnsRequestAction { "domain" domain "protocol" protocol "blocked" blocked "domainWithSuffix" domain_with_suffix
        "vpcOwnerAccountId" vpc_owner_account_id }
    DomainDetails { "domain" domain }
    EbsSnapshotDetails { "snapshotArn" snapshot_arn }
    EbsVolumeDetails { "scannedVolumeDetails" scanned_volume_details "skippedVolumeDetails" skipped_volume_details }
    EbsVolumeScanDetails { "scanId" scan_id "scanStartedAt" scan_started_at "scanCompletedAt" scan_completed_at
        "triggerFindingId" trigger_finding_id "sources" sources "scanDetections" scan_detections "scanType" scan_type }
    EbsVolumesResult { "status" status "reason" reason }
    Ec2Image { "ec2InstanceUids" ec2_instance_uids }
    Ec2ImageDetails { "imageArn" image_arn }
    Ec2Instance { "availabilityZone" availability_zone "imageDescription" image_description
        "instanceState" instance_state "IamInstanceProfile" iam_instance_profile "instanceType" instance_type
        "outpostArn" outpost_arn "platform" platform "productCodes" product_codes
        "ec2NetworkInterfaceUids" ec2_network_interface_uids }
    Ec2LaunchTemplate { "ec2InstanceUids" ec2_instance_uids "version" version }
    Ec2NetworkInterface { "ipv6Addresses" ipv6_addresses "privateIpAddresses" private_ip_addresses
        "publicIp" public_ip "securityGroups" security_groups "subNetId" sub_net_id "vpcId" vpc_id }
    Ec2Vpc { "ec2InstanceUids" ec2_instance_uids }
    EcsCluster { "status" status "ec2InstanceUids" ec2_instance_uids }
    EcsClusterDetails { "name" name "arn" arn "status" status "activeServicesCount" active_services_count
        "registeredContainerInstancesCount" registered_container_instances_count
        "runningTasksCount" running_tasks_count "tags" tags "taskDetails" task_details }
    EcsTask { "createdAt" created_at "taskDefinitionArn" task_definition_arn "launchType" launch_type
        "containerUids" container_uids }
    EcsTaskDetails { "arn" arn "definitionArn" definition_arn "version" version "taskCreatedAt" task_created_at
        "startedAt" started_at "startedBy" started_by "tags" tags "volumes" volumes "containers" containers
        "group" group "launchType" launch_type }
    EksCluster { "arn" arn "createdAt" created_at "status" status "vpcId" vpc_id "ec2InstanceUids" ec2_instance_uids }
    EksClusterDetails { "name" name "arn" arn "vpcId" vpc_id "status" status "tags" tags "createdAt" created_at }
    Evidence { "threatIntelligenceDetails" threat_intelligence_details }
    Finding { "accountId" account_id "arn" arn "confidence" confidence "createdAt" created_at
        "description" description "id" id "partition" partition "region" region "resource" resource
        "schemaVersion" schema_version "service" service "severity" severity "title" title "type" r#type
        "updatedAt" updated_at "associatedAttackSequenceArn" associated_attack_sequence_arn
        "customDetectionRuleName" custom_detection_rule_name }
    FlowLogsConfigurationResult { "status" status }
    GeoLocation { "lat" lat "lon" lon }
    HighestSeverityThreatDetails { "severity" severity "threatName" threat_name "count" count }
    HostPath { "path" path }
    IamInstanceProfile { "arn" arn "id" id }
    IamInstanceProfileV2 { "ec2InstanceUids" ec2_instance_uids }
    ImpersonatedUser { "username" username "groups" groups }
    IncrementalScanDetails { "baselineResourceArn" baseline_resource_arn }
    Indicator { "key" key "values" values "title" title }
    InstanceDetails { "availabilityZone" availability_zone "iamInstanceProfile" iam_instance_profile
        "imageDescription" image_description "imageId" image_id "instanceId" instance_id
        "instanceState" instance_state "instanceType" instance_type "outpostArn" outpost_arn "launchTime" launch_time
        "networkInterfaces" network_interfaces "platform" platform "productCodes" product_codes "tags" tags }
    ItemDetails { "resourceArn" resource_arn "itemPath" item_path "hash" hash "additionalInfo" additional_info }
    ItemPath { "nestedItemPath" nested_item_path "hash" hash }
    KubernetesApiCallAction { "requestUri" request_uri "verb" verb "resource" resource "subresource" subresource
        "namespace" namespace "resourceName" resource_name "sourceIPs" source_ips "userAgent" user_agent
        "remoteIpDetails" remote_ip_details "statusCode" status_code "parameters" parameters }
    KubernetesAuditLogsConfigurationResult { "status" status }
    KubernetesConfigurationResult { "auditLogs" audit_logs }
    KubernetesDetails { "kubernetesUserDetails" kubernetes_user_details
        "kubernetesWorkloadDetails" kubernetes_workload_details }
    KubernetesPermissionCheckedDetails { "verb" verb "resource" resource "namespace" namespace "allowed" allowed }
    KubernetesRoleBindingDetails { "kind" kind "name" name "uid" uid "roleRefName" role_ref_name
        "roleRefKind" role_ref_kind }
    KubernetesRoleDetails { "kind" kind "name" name "uid" uid }
    KubernetesUserDetails { "username" username "uid" uid "groups" groups "sessionName" session_name
        "impersonatedUser" impersonated_user }
    KubernetesWorkload { "containerUids" container_uids "namespace" namespace
        "kubernetesResourcesTypes" kubernetes_resources_types }
    KubernetesWorkloadDetails { "name" name "type" r#type "uid" uid "namespace" namespace "hostNetwork" host_network
        "serviceAccountName" service_account_name "containers" containers "volumes" volumes "hostIPC" host_ipc
        "hostPID" host_pid }
    LambdaDetails { "functionArn" function_arn "functionName" function_name "description" description
        "lastModifiedAt" last_modified_at "revisionId" revision_id "functionVersion" function_version "role" role
        "vpcConfig" vpc_config "tags" tags }
    LineageObject { "startTime" start_time "namespacePid" namespace_pid "userId" user_id "name" name "pid" pid
        "uuid" uuid "executablePath" executable_path "euid" euid "parentUuid" parent_uuid }
    LocalIpDetails { "ipAddressV4" ip_address_v4 "ipAddressV6" ip_address_v6 }
    LocalPortDetails { "port" port "portName" port_name }
    LoginAttribute { "user" user "application" application "failedLoginAttempts" failed_login_attempts
        "successfulLoginAttempts" successful_login_attempts }
    MalwareProtectionConfigurationResult { "scanEc2InstanceWithFindings" scan_ec2_instance_with_findings
        "serviceRole" service_role }
    MalwareProtectionFindingsScanConfiguration { "triggerType" trigger_type
        "incrementalScanDetails" incremental_scan_details }
    MalwareScanDetails { "threats" threats "scanId" scan_id "scanType" scan_type "scanCategory" scan_category
        "scanConfiguration" scan_configuration "uniqueThreatCount" unique_threat_count }
    ModelDetail { "modelId" model_id }
    NetworkConnection { "direction" direction }
    NetworkConnectionAction { "blocked" blocked "connectionDirection" connection_direction
        "localPortDetails" local_port_details "protocol" protocol "localIpDetails" local_ip_details
        "localNetworkInterface" local_network_interface "remoteIpDetails" remote_ip_details
        "remotePortDetails" remote_port_details }
    NetworkEndpoint { "id" id "ip" ip "domain" domain "port" port "location" location
        "autonomousSystem" autonomous_system "connection" connection }
    NetworkGeoLocation { "city" city "country" country "latitude" latitude "longitude" longitude }
    NetworkInterface { "ipv6Addresses" ipv6_addresses "networkInterfaceId" network_interface_id
        "privateDnsName" private_dns_name "privateIpAddress" private_ip_address
        "privateIpAddresses" private_ip_addresses "publicDnsName" public_dns_name "publicIp" public_ip
        "securityGroups" security_groups "subnetId" subnet_id "vpcId" vpc_id }
    Observations { "text" text "number" number }
    Organization { "asn" asn "asnOrg" asn_org "isp" isp "org" org }
    OrganizationAdditionalConfigurationResult { "name" name "autoEnable" auto_enable }
    OrganizationDataSourceConfigurationsResult { "s3Logs" s3_logs "kubernetes" kubernetes
        "malwareProtection" malware_protection }
    OrganizationEbsVolumesResult { "autoEnable" auto_enable }
    OrganizationFeatureConfigurationResult { "name" name "autoEnable" auto_enable
        "additionalConfiguration" additional_configuration }
    OrganizationKubernetesAuditLogsConfigurationResult { "autoEnable" auto_enable }
    OrganizationKubernetesConfigurationResult { "auditLogs" audit_logs }
    OrganizationMalwareProtectionConfigurationResult { "scanEc2InstanceWithFindings" scan_ec2_instance_with_findings }
    OrganizationS3LogsConfigurationResult { "autoEnable" auto_enable }
    OrganizationScanEc2InstanceWithFindingsResult { "ebsVolumes" ebs_volumes }
    Owner { "id" id }
    PermissionConfiguration { "bucketLevelPermissions" bucket_level_permissions
        "accountLevelPermissions" account_level_permissions }
    PortProbeAction { "blocked" blocked "portProbeDetails" port_probe_details }
    PortProbeDetail { "localPortDetails" local_port_details "localIpDetails" local_ip_details
        "remoteIpDetails" remote_ip_details }
    PrivateIpAddressDetails { "privateDnsName" private_dns_name "privateIpAddress" private_ip_address }
    ProcessDetails { "name" name "executablePath" executable_path "executableSha256" executable_sha256
        "namespacePid" namespace_pid "pwd" pwd "pid" pid "startTime" start_time "uuid" uuid "parentUuid" parent_uuid
        "user" user "userId" user_id "euid" euid "lineage" lineage }
    ProductCode { "Code" code "ProductType" product_type }
    PublicAccess { "permissionConfiguration" permission_configuration "effectivePermission" effective_permission }
    PublicAccessConfiguration { "publicAclAccess" public_acl_access "publicPolicyAccess" public_policy_access
        "publicAclIgnoreBehavior" public_acl_ignore_behavior
        "publicBucketRestrictBehavior" public_bucket_restrict_behavior }
    RdsDbInstanceDetails { "dbInstanceIdentifier" db_instance_identifier "engine" engine
        "engineVersion" engine_version "dbClusterIdentifier" db_cluster_identifier "dbInstanceArn" db_instance_arn
        "dbiResourceId" dbi_resource_id "tags" tags }
    RdsDbUserDetails { "user" user "application" application "database" database "ssl" ssl "authMethod" auth_method }
    RdsLimitlessDbDetails { "dbShardGroupIdentifier" db_shard_group_identifier
        "dbShardGroupResourceId" db_shard_group_resource_id "dbShardGroupArn" db_shard_group_arn "engine" engine
        "engineVersion" engine_version "dbClusterIdentifier" db_cluster_identifier "tags" tags }
    RdsLoginAttemptAction { "remoteIpDetails" remote_ip_details "LoginAttributes" login_attributes }
    RecoveryPointDetails { "recoveryPointArn" recovery_point_arn "backupVaultName" backup_vault_name
        "continuousScanDetails" continuous_scan_details }
    RemoteAccountDetails { "accountId" account_id "affiliated" affiliated "awsServiceName" aws_service_name }
    RemoteIpDetails { "city" city "country" country "geoLocation" geo_location "ipAddressV4" ip_address_v4
        "ipAddressV6" ip_address_v6 "organization" organization }
    RemotePortDetails { "port" port "portName" port_name }
    Resource { "accessKeyDetails" access_key_details "s3BucketDetails" s3_bucket_details
        "instanceDetails" instance_details "eksClusterDetails" eks_cluster_details
        "kubernetesDetails" kubernetes_details "resourceType" resource_type "ebsVolumeDetails" ebs_volume_details
        "ecsClusterDetails" ecs_cluster_details "containerDetails" container_details "lambdaDetails" lambda_details
        "rdsDbInstanceDetails" rds_db_instance_details "rdsLimitlessDbDetails" rds_limitless_db_details
        "rdsDbUserDetails" rds_db_user_details "ebsSnapshotDetails" ebs_snapshot_details
        "ec2ImageDetails" ec2_image_details "recoveryPointDetails" recovery_point_details
        "bedrockGuardrailDetails" bedrock_guardrail_details "modelDetails" model_details }
    ResourceData { "s3Bucket" s3_bucket "ec2Instance" ec2_instance "accessKey" access_key
        "ec2NetworkInterface" ec2_network_interface "s3Object" s3_object "eksCluster" eks_cluster
        "kubernetesWorkload" kubernetes_workload "container" container "ecsCluster" ecs_cluster "ecsTask" ecs_task
        "iamInstanceProfile" iam_instance_profile "autoscalingAutoScalingGroup" autoscaling_auto_scaling_group
        "ec2LaunchTemplate" ec2_launch_template "ec2Vpc" ec2_vpc "ec2Image" ec2_image
        "cloudformationStack" cloudformation_stack "bedrockGuardrail" bedrock_guardrail }
    ResourceV2 { "uid" uid "name" name "accountId" account_id "resourceType" resource_type "region" region
        "service" service "cloudPartition" cloud_partition "tags" tags "data" data }
    RuntimeContext { "modifyingProcess" modifying_process "modifiedAt" modified_at "scriptPath" script_path
        "libraryPath" library_path "ldPreloadValue" ld_preload_value "socketPath" socket_path
        "runcBinaryPath" runc_binary_path "releaseAgentPath" release_agent_path "mountSource" mount_source
        "mountTarget" mount_target "fileSystemType" file_system_type "flags" flags "moduleName" module_name
        "moduleFilePath" module_file_path "moduleSha256" module_sha256 "shellHistoryFilePath" shell_history_file_path
        "targetProcess" target_process "addressFamily" address_family "ianaProtocolNumber" iana_protocol_number
        "memoryRegions" memory_regions "toolName" tool_name "toolCategory" tool_category "serviceName" service_name
        "commandLineExample" command_line_example "threatFilePath" threat_file_path "fileOperation" file_operation
        "filePath" file_path "relatedFilePaths" related_file_paths }
    RuntimeDetails { "process" process "context" context }
    S3Bucket { "ownerId" owner_id "createdAt" created_at "encryptionType" encryption_type
        "encryptionKeyArn" encryption_key_arn "effectivePermission" effective_permission
        "publicReadAccess" public_read_access "publicWriteAccess" public_write_access
        "accountPublicAccess" account_public_access "bucketPublicAccess" bucket_public_access
        "s3ObjectUids" s3_object_uids }
    S3BucketDetail { "arn" arn "name" name "type" r#type "createdAt" created_at "owner" owner "tags" tags
        "defaultServerSideEncryption" default_server_side_encryption "publicAccess" public_access
        "s3ObjectDetails" s3_object_details }
    S3LogsConfigurationResult { "status" status }
    S3Object { "eTag" e_tag "key" key "versionId" version_id }
    S3ObjectDetail { "objectArn" object_arn "key" key "eTag" e_tag "hash" hash "versionId" version_id }
    ScanConfigurationContinuousScanDetails { "startTime" start_time "endTime" end_time }
    ScanDetections { "scannedItemCount" scanned_item_count "threatsDetectedItemCount" threats_detected_item_count
        "highestSeverityThreatDetails" highest_severity_threat_details "threatDetectedByName" threat_detected_by_name }
    ScanEc2InstanceWithFindingsResult { "ebsVolumes" ebs_volumes }
    ScanFilePath { "filePath" file_path "volumeArn" volume_arn "hash" hash "fileName" file_name }
    ScanThreatName { "name" name "severity" severity "itemCount" item_count "filePaths" file_paths }
    ScannedItemCount { "totalGb" total_gb "files" files "volumes" volumes }
    SecurityContext { "privileged" privileged "allowPrivilegeEscalation" allow_privilege_escalation }
    SecurityGroup { "groupId" group_id "groupName" group_name }
    Sequence { "uid" uid "description" description "actors" actors "resources" resources "endpoints" endpoints
        "signals" signals "sequenceIndicators" sequence_indicators
        "additionalSequenceTypes" additional_sequence_types }
    Service { "action" action "evidence" evidence "archived" archived "count" count "detectorId" detector_id
        "eventFirstSeen" event_first_seen "eventLastSeen" event_last_seen "resourceRole" resource_role
        "serviceName" service_name "userFeedback" user_feedback "additionalInfo" additional_info
        "featureName" feature_name "ebsVolumeScanDetails" ebs_volume_scan_details "runtimeDetails" runtime_details
        "detection" detection "malwareScanDetails" malware_scan_details }
    ServiceAdditionalInfo { "value" value "type" r#type }
    Session { "uid" uid "mfaStatus" mfa_status "createdTime" created_time "issuer" issuer }
    Signal { "uid" uid "type" r#type "description" description "name" name "createdAt" created_at
        "updatedAt" updated_at "firstSeenAt" first_seen_at "lastSeenAt" last_seen_at "severity" severity
        "count" count "resourceUids" resource_uids "actorIds" actor_ids "endpointIds" endpoint_ids
        "signalIndicators" signal_indicators "activities" activities }
    Tag { "key" key "value" value }
    Threat { "name" name "source" source "itemPaths" item_paths "count" count "hash" hash "itemDetails" item_details }
    ThreatDetectedByName { "itemCount" item_count "uniqueThreatNameCount" unique_threat_name_count
        "shortened" shortened "threatNames" threat_names }
    ThreatIntelligenceDetail { "threatListName" threat_list_name "threatNames" threat_names
        "threatFileSha256" threat_file_sha256 }
    ThreatsDetectedItemCount { "files" files }
    User { "name" name "uid" uid "type" r#type "credentialUid" credential_uid "account" account }
    Volume { "name" name "hostPath" host_path }
    VolumeDetail { "volumeArn" volume_arn "volumeType" volume_type "deviceName" device_name
        "volumeSizeInGB" volume_size_in_gb "encryptionType" encryption_type "snapshotArn" snapshot_arn
        "kmsKeyArn" kms_key_arn }
    VolumeMount { "name" name "mountPath" mount_path }
    VpcConfig { "subnetIds" subnet_ids "vpcId" vpc_id "securityGroups" security_groups }
}

texts! { aws_sdk_guardduty;
    ActivityType AutoEnableMembers ClusterStatus ConfidenceLevel ContentPolicyFilterAction ContentPolicyFilterType
    DataSourceStatus DetectorFeatureResult DetectorStatus EcsClusterStatus EcsLaunchType
    FeatureAdditionalConfiguration FeatureStatus FindingPublishingFrequency FindingResourceType GuardrailAction
    GuardrailSource IndicatorType KubernetesResourcesTypes MalwareProtectionScanType ManagedBy MfaStatus
    NetworkDirection OrgFeature OrgFeatureAdditionalConfiguration OrgFeatureStatus ProfileSubtype ProfileType
    PublicAccessStatus PublicAclIgnoreBehavior PublicBucketRestrictBehavior ScanCategory ScanType SignalType
    TriggerType
}

given_records! { aws_sdk_guardduty;
    plain Condition { "eq" set_eq "neq" set_neq "gt" set_gt "gte" set_gte "lt" set_lt "lte" set_lte
        "equals" set_equals "notEquals" set_not_equals "greaterThan" set_greater_than
        "greaterThanOrEqual" set_greater_than_or_equal "lessThan" set_less_than
        "lessThanOrEqual" set_less_than_or_equal "matches" set_matches "notMatches" set_not_matches }
    plain FindingCriteria { "criterion" set_criterion }
}
