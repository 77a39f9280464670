// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_codebuild;
    "BatchGetProjects" batch_get_projects { "names" set_names } pages {} lists { "projects" "projects" }
    "ListProjects" list_projects { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "projects" "projects" }
}

outputs! { aws_sdk_codebuild;
    batch_get_projects::BatchGetProjectsOutput { "projects" projects "projectsNotFound" projects_not_found }
    list_projects::ListProjectsOutput { "nextToken" next_token "projects" projects }
}

records! { aws_sdk_codebuild;
    BatchRestrictions { "maximumBuildsAllowed" maximum_builds_allowed "computeTypesAllowed" compute_types_allowed
        "fleetsAllowed" fleets_allowed }
    BuildStatusConfig { "context" context "targetUrl" target_url }
    CloudWatchLogsConfig { "status" status "groupName" group_name "streamName" stream_name }
    ComputeConfiguration { "vCpu" v_cpu "memory" memory "disk" disk "machineType" machine_type
        "instanceType" instance_type }
    DockerServer { "computeType" compute_type "securityGroupIds" security_group_ids "status" status }
    DockerServerStatus { "status" status "message" message }
    EnvironmentVariable { "name" name "value" value "type" r#type }
    GitSubmodulesConfig { "fetchSubmodules" fetch_submodules }
    LogsConfig { "cloudWatchLogs" cloud_watch_logs "s3Logs" s3_logs }
    Project { "name" name "arn" arn "description" description "source" source "secondarySources" secondary_sources
        "sourceVersion" source_version "secondarySourceVersions" secondary_source_versions "artifacts" artifacts
        "secondaryArtifacts" secondary_artifacts "cache" cache "environment" environment "serviceRole" service_role
        "timeoutInMinutes" timeout_in_minutes "queuedTimeoutInMinutes" queued_timeout_in_minutes
        "encryptionKey" encryption_key "tags" tags "created" created "lastModified" last_modified "webhook" webhook
        "vpcConfig" vpc_config "badge" badge "logsConfig" logs_config "fileSystemLocations" file_system_locations
        "buildBatchConfig" build_batch_config "concurrentBuildLimit" concurrent_build_limit
        "projectVisibility" project_visibility "publicProjectAlias" public_project_alias
        "resourceAccessRole" resource_access_role "autoRetryLimit" auto_retry_limit }
    ProjectArtifacts { "type" r#type "location" location "path" path "namespaceType" namespace_type "name" name
        "packaging" packaging "overrideArtifactName" override_artifact_name "encryptionDisabled" encryption_disabled
        "artifactIdentifier" artifact_identifier "bucketOwnerAccess" bucket_owner_access }
    ProjectBadge { "badgeEnabled" badge_enabled "badgeRequestUrl" badge_request_url }
    ProjectBuildBatchConfig { "serviceRole" service_role "combineArtifacts" combine_artifacts
        "restrictions" restrictions "timeoutInMins" timeout_in_mins "batchReportMode" batch_report_mode }
    ProjectCache { "type" r#type "location" location "modes" modes "cacheNamespace" cache_namespace }
    ProjectEnvironment { "type" r#type "image" image "computeType" compute_type
        "computeConfiguration" compute_configuration "fleet" fleet "environmentVariables" environment_variables
        "privilegedMode" privileged_mode "certificate" certificate "registryCredential" registry_credential
        "imagePullCredentialsType" image_pull_credentials_type "dockerServer" docker_server "hostKernel" host_kernel }
    ProjectFileSystemLocation { "type" r#type "location" location "mountPoint" mount_point "identifier" identifier
        "mountOptions" mount_options }
    ProjectFleet { "fleetArn" fleet_arn }
    ProjectSource { "type" r#type "location" location "gitCloneDepth" git_clone_depth
        "gitSubmodulesConfig" git_submodules_config "buildspec" buildspec "auth" auth
        "reportBuildStatus" report_build_status "buildStatusConfig" build_status_config "insecureSsl" insecure_ssl
        "sourceIdentifier" source_identifier }
    ProjectSourceVersion { "sourceIdentifier" source_identifier "sourceVersion" source_version }
    PullRequestBuildPolicy { "requiresCommentApproval" requires_comment_approval "approverRoles" approver_roles }
    RegistryCredential { "credential" credential "credentialProvider" credential_provider }
    S3LogsConfig { "status" status "location" location "encryptionDisabled" encryption_disabled
        "bucketOwnerAccess" bucket_owner_access }
    ScopeConfiguration { "name" name "domain" domain "scope" scope }
    SourceAuth { "type" r#type "resource" resource }
    Tag { "key" key "value" value }
    VpcConfig { "vpcId" vpc_id "subnets" subnets "securityGroupIds" security_group_ids }
    Webhook { "url" url "payloadUrl" payload_url "secret" secret "branchFilter" branch_filter
        "filterGroups" filter_groups "buildType" build_type "manualCreation" manual_creation
        "lastModifiedSecret" last_modified_secret "scopeConfiguration" scope_configuration "status" status
        "statusMessage" status_message "pullRequestBuildPolicy" pull_request_build_policy }
    WebhookFilter { "type" r#type "pattern" pattern "excludeMatchedPattern" exclude_matched_pattern }
}

texts! { aws_sdk_codebuild;
    ArtifactNamespace ArtifactPackaging ArtifactsType BatchReportModeType BucketOwnerAccess CacheMode CacheType
    ComputeType CredentialProviderType EnvironmentType EnvironmentVariableType FileSystemType HostKernel
    ImagePullCredentialsType LogsConfigStatusType MachineType ProjectVisibilityType PullRequestBuildApproverRole
    PullRequestBuildCommentApproval SourceAuthType SourceType WebhookBuildType WebhookFilterType WebhookScopeType
    WebhookStatus
}
