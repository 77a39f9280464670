// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_ecs;
    "DescribeClusters" describe_clusters { "clusters" set_clusters "include" set_include } pages {}
        lists { "clusters" "clusters" }
    "DescribeContainerInstances" describe_container_instances
        { "cluster" set_cluster "containerInstances" set_container_instances "include" set_include } pages {}
        lists { "containerInstances" "containerInstances" }
    "DescribeServices" describe_services { "cluster" set_cluster "include" set_include "services" set_services }
        pages {} lists { "services" "services" }
    "DescribeTaskDefinition" describe_task_definition { "include" set_include "taskDefinition" set_task_definition }
        pages {} lists {}
    "DescribeTasks" describe_tasks { "cluster" set_cluster "include" set_include "tasks" set_tasks } pages {}
        lists { "tasks" "tasks" }
    "ListClusters" list_clusters { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "clusterArns" "clusterArns" }
    "ListContainerInstances" list_container_instances { "cluster" set_cluster "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "containerInstanceArns" "containerInstanceArns" }
    "ListServices" list_services { "cluster" set_cluster "maxResults" set_max_results "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "serviceArns" "serviceArns" }
    "ListTaskDefinitions" list_task_definitions { "nextToken" set_next_token "status" set_status }
        pages { "nextToken" "nextToken" } lists { "taskDefinitionArns" "taskDefinitionArns" }
    "ListTasks" list_tasks { "cluster" set_cluster "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "taskArns" "taskArns" }
}

outputs! { aws_sdk_ecs;
    describe_clusters::DescribeClustersOutput { "clusters" clusters "failures" failures }
    describe_container_instances::DescribeContainerInstancesOutput { "containerInstances" container_instances
        "failures" failures }
    describe_services::DescribeServicesOutput { "services" services "failures" failures }
    describe_task_definition::DescribeTaskDefinitionOutput { "taskDefinition" task_definition "tags" tags }
    describe_tasks::DescribeTasksOutput { "tasks" tasks "failures" failures }
    list_clusters::ListClustersOutput { "clusterArns" cluster_arns "nextToken" next_token }
    list_container_instances::ListContainerInstancesOutput { "containerInstanceArns" container_instance_arns
        "nextToken" next_token }
    list_services::ListServicesOutput { "serviceArns" service_arns "nextToken" next_token }
    list_task_definitions::ListTaskDefinitionsOutput { "taskDefinitionArns" task_definition_arns
        "nextToken" next_token }
    list_tasks::ListTasksOutput { "taskArns" task_arns "nextToken" next_token }
}

records! { aws_sdk_ecs;
    AdvancedConfiguration { "alternateTargetGroupArn" alternate_target_group_arn
        "productionListenerRule" production_listener_rule "testListenerRule" test_listener_rule "roleArn" role_arn }
    Attachment { "id" id "type" r#type "status" status "details" details }
    Attribute { "name" name "value" value "targetType" target_type "targetId" target_id }
    AwsVpcConfiguration { "subnets" subnets "securityGroups" security_groups "assignPublicIp" assign_public_ip }
    CanaryConfiguration { "canaryPercent" canary_percent "canaryBakeTimeInMinutes" canary_bake_time_in_minutes }
    CapacityProviderStrategyItem { "capacityProvider" capacity_provider "weight" weight "base" base }
    Cluster { "clusterArn" cluster_arn "clusterName" cluster_name "configuration" configuration "status" status
        "registeredContainerInstancesCount" registered_container_instances_count
        "runningTasksCount" running_tasks_count "pendingTasksCount" pending_tasks_count
        "activeServicesCount" active_services_count "statistics" statistics "tags" tags "settings" settings
        "capacityProviders" capacity_providers "defaultCapacityProviderStrategy" default_capacity_provider_strategy
        "attachments" attachments "attachmentsStatus" attachments_status
        "serviceConnectDefaults" service_connect_defaults }
    ClusterConfiguration { "executeCommandConfiguration" execute_command_configuration
        "managedStorageConfiguration" managed_storage_configuration }
    ClusterServiceConnectDefaults { "namespace" namespace }
    ClusterSetting { "name" name "value" value }
    Container { "containerArn" container_arn "taskArn" task_arn "name" name "image" image "imageDigest" image_digest
        "runtimeId" runtime_id "lastStatus" last_status "exitCode" exit_code "reason" reason
        "networkBindings" network_bindings "networkInterfaces" network_interfaces "healthStatus" health_status
        "managedAgents" managed_agents "cpu" cpu "memory" memory "memoryReservation" memory_reservation
        "gpuIds" gpu_ids "neuronDeviceIds" neuron_device_ids "gpuSharingStrategy" gpu_sharing_strategy }
    ContainerDefinition { "name" name "image" image "repositoryCredentials" repository_credentials "cpu" cpu
        "memory" memory "memoryReservation" memory_reservation "links" links "portMappings" port_mappings
        "essential" essential "restartPolicy" restart_policy "entryPoint" entry_point "command" command
        "environment" environment "environmentFiles" environment_files "mountPoints" mount_points
        "volumesFrom" volumes_from "linuxParameters" linux_parameters "secrets" secrets "dependsOn" depends_on
        "startTimeout" start_timeout "stopTimeout" stop_timeout "versionConsistency" version_consistency
        "hostname" hostname "user" user "workingDirectory" working_directory "disableNetworking" disable_networking
        "privileged" privileged "readonlyRootFilesystem" readonly_root_filesystem "dnsServers" dns_servers
        "dnsSearchDomains" dns_search_domains "extraHosts" extra_hosts
        "dockerSecurityOptions" docker_security_options "interactive" interactive "pseudoTerminal" pseudo_terminal
        "dockerLabels" docker_labels "ulimits" ulimits "logConfiguration" log_configuration
        "healthCheck" health_check "systemControls" system_controls "resourceRequirements" resource_requirements
        "firelensConfiguration" firelens_configuration "credentialSpecs" credential_specs }
    ContainerDependency { "containerName" container_name "condition" condition }
    ContainerInstance { "containerInstanceArn" container_instance_arn "ec2InstanceId" ec2_instance_id
        "capacityProviderName" capacity_provider_name "version" version "versionInfo" version_info
        "remainingResources" remaining_resources "registeredResources" registered_resources "status" status
        "statusReason" status_reason "agentConnected" agent_connected "runningTasksCount" running_tasks_count
        "pendingTasksCount" pending_tasks_count "agentUpdateStatus" agent_update_status "attributes" attributes
        "registeredAt" registered_at "attachments" attachments "tags" tags "healthStatus" health_status
        "gpuDevices" gpu_devices }
    ContainerInstanceHealthStatus { "overallStatus" overall_status "details" details }
    ContainerOverride { "name" name "command" command "environment" environment "environmentFiles" environment_files
        "cpu" cpu "memory" memory "memoryReservation" memory_reservation "resourceRequirements" resource_requirements }
    ContainerRestartPolicy { "enabled" enabled "ignoredExitCodes" ignored_exit_codes
        "restartAttemptPeriod" restart_attempt_period }
    Deployment { "id" id "status" status "taskDefinition" task_definition "desiredCount" desired_count
        "pendingCount" pending_count "runningCount" running_count "failedTasks" failed_tasks "createdAt" created_at
        "updatedAt" updated_at "capacityProviderStrategy" capacity_provider_strategy "launchType" launch_type
        "platformVersion" platform_version "platformFamily" platform_family
        "networkConfiguration" network_configuration "rolloutState" rollout_state
        "rolloutStateReason" rollout_state_reason "serviceConnectConfiguration" service_connect_configuration
        "serviceConnectResources" service_connect_resources "volumeConfigurations" volume_configurations
        "fargateEphemeralStorage" fargate_ephemeral_storage "vpcLatticeConfigurations" vpc_lattice_configurations }
    DeploymentAlarms { "alarmNames" alarm_names "rollback" rollback "enable" enable }
    DeploymentCircuitBreaker { "enable" enable "rollback" rollback "resetOnHealthyTask" reset_on_healthy_task
        "thresholdConfiguration" threshold_configuration }
    DeploymentConfiguration { "deploymentCircuitBreaker" deployment_circuit_breaker "maximumPercent" maximum_percent
        "minimumHealthyPercent" minimum_healthy_percent "alarms" alarms "strategy" strategy
        "bakeTimeInMinutes" bake_time_in_minutes "lifecycleHooks" lifecycle_hooks
        "linearConfiguration" linear_configuration "canaryConfiguration" canary_configuration
        "earlySuccessCriteria" early_success_criteria }
    DeploymentController { "type" r#type }
    DeploymentEarlySuccessCriteria { "enable" enable "healthyPercent" healthy_percent
        "sourceServiceRevisionCleanup" source_service_revision_cleanup }
    DeploymentEphemeralStorage { "kmsKeyId" kms_key_id }
    DeploymentLifecycleHook { "targetType" target_type "hookTargetArn" hook_target_arn "roleArn" role_arn
        "lifecycleStages" lifecycle_stages "hookDetails" hook_details "timeoutConfiguration" timeout_configuration }
    DeploymentLifecycleHookTimeoutConfiguration { "timeoutInMinutes" timeout_in_minutes "action" action }
    Device { "hostPath" host_path "containerPath" container_path "permissions" permissions }
    DockerVolumeConfiguration { "scope" scope "autoprovision" autoprovision "driver" driver "driverOpts" driver_opts
        "labels" labels }
    EbsTagSpecification { "resourceType" resource_type "tags" tags "propagateTags" propagate_tags }
    EfsAuthorizationConfig { "accessPointId" access_point_id "iam" iam }
    EfsVolumeConfiguration { "fileSystemId" file_system_id "rootDirectory" root_directory
        "transitEncryption" transit_encryption "transitEncryptionPort" transit_encryption_port
        "authorizationConfig" authorization_config }
    EnvironmentFile { "value" value "type" r#type }
    EphemeralStorage { "sizeInGiB" size_in_gib }
    ExecuteCommandConfiguration { "kmsKeyId" kms_key_id "logging" logging "logConfiguration" log_configuration }
    ExecuteCommandLogConfiguration { "cloudWatchLogGroupName" cloud_watch_log_group_name
        "cloudWatchEncryptionEnabled" cloud_watch_encryption_enabled "s3BucketName" s3_bucket_name
        "s3EncryptionEnabled" s3_encryption_enabled "s3KeyPrefix" s3_key_prefix }
    FSxWindowsFileServerAuthorizationConfig { "credentialsParameter" credentials_parameter "domain" domain }
    FSxWindowsFileServerVolumeConfiguration { "fileSystemId" file_system_id "rootDirectory" root_directory
        "authorizationConfig" authorization_config }
    Failure { "arn" arn "reason" reason "detail" detail }
    FirelensConfiguration { "type" r#type "options" options }
    GpuDevice { "gpuId" gpu_id "sharingMode" sharing_mode "totalMemoryInMiB" total_memory_in_mib
        "remainingMemoryInMiB" remaining_memory_in_mib "containerCount" container_count }
    HealthCheck { "command" command "interval" interval "timeout" timeout "retries" retries "startPeriod" start_period }
    HostEntry { "hostname" hostname "ipAddress" ip_address }
    HostVolumeProperties { "sourcePath" source_path }
    InferenceAccelerator { "deviceName" device_name "deviceType" device_type }
    InferenceAcceleratorOverride { "deviceName" device_name "deviceType" device_type }
    InstanceHealthCheckResult { "type" r#type "status" status "statusReason" status_reason "lastUpdated" last_updated
        "lastStatusChange" last_status_change }
    KernelCapabilities { "add" add "drop" drop }
    KeyValuePair { "name" name "value" value }
    LinearConfiguration { "stepPercent" step_percent "stepBakeTimeInMinutes" step_bake_time_in_minutes }
    LinuxParameters { "capabilities" capabilities "devices" devices "initProcessEnabled" init_process_enabled
        "sharedMemorySize" shared_memory_size "tmpfs" tmpfs "maxSwap" max_swap "swappiness" swappiness }
    LoadBalancer { "targetGroupArn" target_group_arn "loadBalancerName" load_balancer_name
        "containerName" container_name "containerPort" container_port "advancedConfiguration" advanced_configuration }
    LogConfiguration { "logDriver" log_driver "options" options "secretOptions" secret_options }
    ManagedAgent { "lastStartedAt" last_started_at "name" name "reason" reason "lastStatus" last_status }
    ManagedStorageConfiguration { "kmsKeyId" kms_key_id
        "fargateEphemeralStorageKmsKeyId" fargate_ephemeral_storage_kms_key_id }
    MountPoint { "sourceVolume" source_volume "containerPath" container_path "readOnly" read_only }
    NetworkBinding { "bindIP" bind_ip "containerPort" container_port "hostPort" host_port "protocol" protocol
        "containerPortRange" container_port_range "hostPortRange" host_port_range }
    NetworkConfiguration { "awsvpcConfiguration" awsvpc_configuration }
    NetworkInterface { "attachmentId" attachment_id "privateIpv4Address" private_ipv4_address
        "ipv6Address" ipv6_address }
    NvidiaMpsAllocation { "memory" memory "maxComputePercent" max_compute_percent }
    PlacementConstraint { "type" r#type "expression" expression }
    PlacementStrategy { "type" r#type "field" field }
    PortMapping { "containerPort" container_port "hostPort" host_port "protocol" protocol "name" name
        "appProtocol" app_protocol "containerPortRange" container_port_range }
    ProxyConfiguration { "type" r#type "containerName" container_name "properties" properties }
    RepositoryCredentials { "credentialsParameter" credentials_parameter }
    Resource { "name" name "type" r#type "doubleValue" double_value "longValue" long_value
        "integerValue" integer_value "stringSetValue" string_set_value }
    ResourceRequirement { "value" value "type" r#type "sharingStrategy" sharing_strategy }
    RuntimePlatform { "cpuArchitecture" cpu_architecture "operatingSystemFamily" operating_system_family }
    S3FilesVolumeConfiguration { "fileSystemArn" file_system_arn "rootDirectory" root_directory
        "transitEncryptionPort" transit_encryption_port "accessPointArn" access_point_arn }
    Scale { "value" value "unit" unit }
    Secret { "name" name "valueFrom" value_from }
    Service { "serviceArn" service_arn "serviceName" service_name "clusterArn" cluster_arn
        "loadBalancers" load_balancers "serviceRegistries" service_registries "status" status
        "desiredCount" desired_count "runningCount" running_count "pendingCount" pending_count
        "launchType" launch_type "capacityProviderStrategy" capacity_provider_strategy
        "platformVersion" platform_version "platformFamily" platform_family "taskDefinition" task_definition
        "deploymentConfiguration" deployment_configuration "taskSets" task_sets "deployments" deployments
        "roleArn" role_arn "events" events "createdAt" created_at
        "currentServiceDeployment" current_service_deployment "currentServiceRevisions" current_service_revisions
        "placementConstraints" placement_constraints "placementStrategy" placement_strategy
        "networkConfiguration" network_configuration
        "healthCheckGracePeriodSeconds" health_check_grace_period_seconds "schedulingStrategy" scheduling_strategy
        "deploymentController" deployment_controller "tags" tags "createdBy" created_by
        "enableECSManagedTags" enable_ecs_managed_tags "propagateTags" propagate_tags
        "enableExecuteCommand" enable_execute_command "availabilityZoneRebalancing" availability_zone_rebalancing
        "resourceManagementType" resource_management_type }
    ServiceConnectAccessLogConfiguration { "format" format "includeQueryParameters" include_query_parameters }
    ServiceConnectClientAlias { "port" port "dnsName" dns_name "testTrafficRules" test_traffic_rules }
    ServiceConnectConfiguration { "enabled" enabled "namespace" namespace "services" services
        "logConfiguration" log_configuration "accessLogConfiguration" access_log_configuration
        "containerConfigurations" container_configurations }
    ServiceConnectService { "portName" port_name "discoveryName" discovery_name "clientAliases" client_aliases
        "ingressPortOverride" ingress_port_override "timeout" timeout "tls" tls }
    ServiceConnectServiceResource { "discoveryName" discovery_name "discoveryArn" discovery_arn }
    ServiceConnectTestTrafficHeaderMatchRules { "exact" exact }
    ServiceConnectTestTrafficHeaderRules { "name" name "value" value }
    ServiceConnectTestTrafficRules { "header" header }
    ServiceConnectTlsCertificateAuthority { "awsPcaAuthorityArn" aws_pca_authority_arn }
    ServiceConnectTlsConfiguration { "issuerCertificateAuthority" issuer_certificate_authority "kmsKey" kms_key
        "roleArn" role_arn }
    ServiceCurrentRevisionSummary { "arn" arn "requestedTaskCount" requested_task_count
        "runningTaskCount" running_task_count "pendingTaskCount" pending_task_count }
    ServiceEvent { "id" id "createdAt" created_at "message" message }
    ServiceManagedEbsVolumeConfiguration { "encrypted" encrypted "kmsKeyId" kms_key_id "volumeType" volume_type
        "sizeInGiB" size_in_gib "snapshotId" snapshot_id "volumeInitializationRate" volume_initialization_rate
        "iops" iops "throughput" throughput "tagSpecifications" tag_specifications "roleArn" role_arn
        "filesystemType" filesystem_type }
    ServiceRegistry { "registryArn" registry_arn "port" port "containerName" container_name
        "containerPort" container_port }
    ServiceVolumeConfiguration { "name" name "managedEBSVolume" managed_ebs_volume }
    SystemControl { "namespace" namespace "value" value }
    Tag { "key" key "value" value }
    Task { "attachments" attachments "attributes" attributes "availabilityZone" availability_zone
        "capacityProviderName" capacity_provider_name "clusterArn" cluster_arn "connectivity" connectivity
        "connectivityAt" connectivity_at "containerInstanceArn" container_instance_arn "containers" containers
        "cpu" cpu "createdAt" created_at "desiredStatus" desired_status "enableExecuteCommand" enable_execute_command
        "executionStoppedAt" execution_stopped_at "group" group "healthStatus" health_status
        "inferenceAccelerators" inference_accelerators "lastStatus" last_status "launchType" launch_type
        "memory" memory "overrides" overrides "platformVersion" platform_version "platformFamily" platform_family
        "pullStartedAt" pull_started_at "pullStoppedAt" pull_stopped_at "startedAt" started_at "startedBy" started_by
        "stopCode" stop_code "stoppedAt" stopped_at "stoppedReason" stopped_reason "stoppingAt" stopping_at
        "tags" tags "taskArn" task_arn "taskDefinitionArn" task_definition_arn "version" version
        "ephemeralStorage" ephemeral_storage "fargateEphemeralStorage" fargate_ephemeral_storage }
    TaskDefinition { "taskDefinitionArn" task_definition_arn "containerDefinitions" container_definitions
        "family" family "taskRoleArn" task_role_arn "executionRoleArn" execution_role_arn "networkMode" network_mode
        "revision" revision "volumes" volumes "status" status "requiresAttributes" requires_attributes
        "placementConstraints" placement_constraints "compatibilities" compatibilities
        "runtimePlatform" runtime_platform "requiresCompatibilities" requires_compatibilities "cpu" cpu
        "memory" memory "inferenceAccelerators" inference_accelerators "pidMode" pid_mode "ipcMode" ipc_mode
        "proxyConfiguration" proxy_configuration "registeredAt" registered_at "deregisteredAt" deregistered_at
        "deleteRequestedAt" delete_requested_at "registeredBy" registered_by "ephemeralStorage" ephemeral_storage
        "enableFaultInjection" enable_fault_injection }
    TaskDefinitionPlacementConstraint { "type" r#type "expression" expression }
    TaskEphemeralStorage { "sizeInGiB" size_in_gib "kmsKeyId" kms_key_id }
    TaskOverride { "containerOverrides" container_overrides "cpu" cpu
        "inferenceAcceleratorOverrides" inference_accelerator_overrides "executionRoleArn" execution_role_arn
        "memory" memory "taskRoleArn" task_role_arn "ephemeralStorage" ephemeral_storage }
    TaskSet { "id" id "taskSetArn" task_set_arn "serviceArn" service_arn "clusterArn" cluster_arn
        "startedBy" started_by "externalId" external_id "status" status "taskDefinition" task_definition
        "computedDesiredCount" computed_desired_count "pendingCount" pending_count "runningCount" running_count
        "createdAt" created_at "updatedAt" updated_at "launchType" launch_type
        "capacityProviderStrategy" capacity_provider_strategy "platformVersion" platform_version
        "platformFamily" platform_family "networkConfiguration" network_configuration "loadBalancers" load_balancers
        "serviceRegistries" service_registries "scale" scale "stabilityStatus" stability_status
        "stabilityStatusAt" stability_status_at "tags" tags "fargateEphemeralStorage" fargate_ephemeral_storage }
    ThresholdConfiguration { "type" r#type "value" value }
    TimeoutConfiguration { "idleTimeoutSeconds" idle_timeout_seconds
        "perRequestTimeoutSeconds" per_request_timeout_seconds }
    Tmpfs { "containerPath" container_path "size" size "mountOptions" mount_options }
    Ulimit { "name" name "softLimit" soft_limit "hardLimit" hard_limit }
    VersionInfo { "agentVersion" agent_version "agentHash" agent_hash "dockerVersion" docker_version }
    Volume { "name" name "host" host "dockerVolumeConfiguration" docker_volume_configuration
        "efsVolumeConfiguration" efs_volume_configuration "s3filesVolumeConfiguration" s3files_volume_configuration
        "fsxWindowsFileServerVolumeConfiguration" fsx_windows_file_server_volume_configuration
        "configuredAtLaunch" configured_at_launch }
    VolumeFrom { "sourceContainer" source_container "readOnly" read_only }
    VpcLatticeAdvancedConfiguration { "alternateTargetGroupArn" alternate_target_group_arn
        "productionListenerRule" production_listener_rule "testListenerRule" test_listener_rule }
    VpcLatticeConfiguration { "roleArn" role_arn "targetGroupArn" target_group_arn "portName" port_name
        "advancedConfiguration" advanced_configuration }
}

unions! { aws_sdk_ecs;
    ServiceConnectContainerConfiguration { "LogLevel" LogLevel }
    SharingStrategy { "NvidiaMps" NvidiaMps }
}

texts! { aws_sdk_ecs;
    AgentUpdateStatus ApplicationProtocol AssignPublicIp AvailabilityZoneRebalancing ClusterSettingName Compatibility
    Connectivity ContainerCondition CpuArchitecture DeploymentControllerType DeploymentLifecycleHookAction
    DeploymentLifecycleHookStage DeploymentLifecycleHookTargetType DeploymentRolloutState DeploymentStrategy
    DeviceCgroupPermission EbsResourceType EfsAuthorizationConfigIam EfsTransitEncryption EnvironmentFileType
    ExecuteCommandLogging FirelensConfigurationType GpuSharingMode HealthStatus InstanceHealthCheckState
    InstanceHealthCheckType IpcMode LaunchType LogDriver ManagedAgentName NetworkMode OsFamily PidMode
    PlacementConstraintType PlacementStrategyType PropagateTags ProxyConfigurationType ResourceManagementType
    ResourceType ScaleUnit SchedulingStrategy Scope ServiceConnectAccessLoggingFormat ServiceConnectContainerLogLevel
    ServiceConnectIncludeQueryParameters ServiceRevisionCleanup StabilityStatus TargetType
    TaskDefinitionPlacementConstraintType TaskDefinitionStatus TaskFilesystemType TaskStopCode ThresholdType
    TransportProtocol UlimitName VersionConsistency
}

given_texts! { aws_sdk_ecs;
    ClusterField ContainerInstanceField ServiceField TaskDefinitionField TaskDefinitionStatus TaskField
}
