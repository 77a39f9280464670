// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_opensearch;
    "DescribeDomain" describe_domain { "DomainName" set_domain_name } pages {} lists {}
    "ListDomainNames" list_domain_names {} pages {} lists { "DomainNames" "DomainNames" }
    "ListTags" list_tags { "ARN" set_arn } pages {} lists {}
}

outputs! { aws_sdk_opensearch;
    describe_domain::DescribeDomainOutput { "DomainStatus" domain_status }
    list_domain_names::ListDomainNamesOutput { "DomainNames" domain_names }
    list_tags::ListTagsOutput { "TagList" tag_list }
}

records! { aws_sdk_opensearch;
    AdvancedSecurityOptions { "Enabled" enabled "InternalUserDatabaseEnabled" internal_user_database_enabled
        "SAMLOptions" saml_options "JWTOptions" jwt_options "IAMFederationOptions" iam_federation_options
        "AnonymousAuthDisableDate" anonymous_auth_disable_date "AnonymousAuthEnabled" anonymous_auth_enabled }
    AimlOptionsOutput { "NaturalLanguageQueryGenerationOptions" natural_language_query_generation_options
        "S3VectorsEngine" s3_vectors_engine "ServerlessVectorAcceleration" serverless_vector_acceleration }
    AutoTuneOptionsOutput { "State" state "ErrorMessage" error_message "UseOffPeakWindow" use_off_peak_window }
    AutomatedSnapshotPauseOptions { "Enabled" enabled "StartTime" start_time "EndTime" end_time "State" state }
    ChangeProgressDetails { "ChangeId" change_id "Message" message "ConfigChangeStatus" config_change_status
        "InitiatedBy" initiated_by "StartTime" start_time "LastUpdatedTime" last_updated_time }
    ClusterConfig { "InstanceType" instance_type "InstanceCount" instance_count
        "DedicatedMasterEnabled" dedicated_master_enabled "ZoneAwarenessEnabled" zone_awareness_enabled
        "ZoneAwarenessConfig" zone_awareness_config "DedicatedMasterType" dedicated_master_type
        "DedicatedMasterCount" dedicated_master_count "WarmEnabled" warm_enabled "WarmType" warm_type
        "WarmCount" warm_count "ColdStorageOptions" cold_storage_options
        "MultiAZWithStandbyEnabled" multi_az_with_standby_enabled "NodeOptions" node_options }
    CognitoOptions { "Enabled" enabled "UserPoolId" user_pool_id "IdentityPoolId" identity_pool_id "RoleArn" role_arn }
    ColdStorageOptions { "Enabled" enabled }
    DeploymentStrategyOptions { "DeploymentStrategy" deployment_strategy }
    DomainEndpointOptions { "EnforceHTTPS" enforce_https "TLSSecurityPolicy" tls_security_policy
        "CustomEndpointEnabled" custom_endpoint_enabled "CustomEndpoint" custom_endpoint
        "CustomEndpointCertificateArn" custom_endpoint_certificate_arn }
    DomainInfo { "DomainName" domain_name "EngineType" engine_type }
    DomainStatus { "DomainId" domain_id "DomainName" domain_name "ARN" arn "Created" created "Deleted" deleted
        "Endpoint" endpoint "EndpointV2" endpoint_v2 "Endpoints" endpoints
        "DomainEndpointV2HostedZoneId" domain_endpoint_v2_hosted_zone_id "Processing" processing
        "UpgradeProcessing" upgrade_processing "EngineVersion" engine_version "ClusterConfig" cluster_config
        "EBSOptions" ebs_options "AccessPolicies" access_policies "IPAddressType" ip_address_type
        "SnapshotOptions" snapshot_options "VPCOptions" vpc_options "CognitoOptions" cognito_options
        "EncryptionAtRestOptions" encryption_at_rest_options
        "NodeToNodeEncryptionOptions" node_to_node_encryption_options "AdvancedOptions" advanced_options
        "LogPublishingOptions" log_publishing_options "ServiceSoftwareOptions" service_software_options
        "DomainEndpointOptions" domain_endpoint_options "AdvancedSecurityOptions" advanced_security_options
        "IdentityCenterOptions" identity_center_options "AutoTuneOptions" auto_tune_options
        "ChangeProgressDetails" change_progress_details "OffPeakWindowOptions" off_peak_window_options
        "SoftwareUpdateOptions" software_update_options "DomainProcessingStatus" domain_processing_status
        "ModifyingProperties" modifying_properties "AIMLOptions" aiml_options
        "DeploymentStrategyOptions" deployment_strategy_options
        "AutomatedSnapshotPauseOptions" automated_snapshot_pause_options "UseCase" use_case "EngineMode" engine_mode }
    EbsOptions { "EBSEnabled" ebs_enabled "VolumeType" volume_type "VolumeSize" volume_size "Iops" iops
        "Throughput" throughput }
    EncryptionAtRestOptions { "Enabled" enabled "KmsKeyId" kms_key_id "EncryptionMode" encryption_mode }
    IamFederationOptionsOutput { "Enabled" enabled "SubjectKey" subject_key "RolesKey" roles_key }
    IdentityCenterOptions { "EnabledAPIAccess" enabled_api_access
        "IdentityCenterInstanceARN" identity_center_instance_arn
        "IdentityCenterInstanceRegion" identity_center_instance_region "SubjectKey" subject_key "RolesKey" roles_key
        "IdentityCenterApplicationARN" identity_center_application_arn "IdentityStoreId" identity_store_id }
    JwtOptionsOutput { "Enabled" enabled "SubjectKey" subject_key "RolesKey" roles_key "JwksUrl" jwks_url
        "PublicKey" public_key }
    LogPublishingOption { "CloudWatchLogsLogGroupArn" cloud_watch_logs_log_group_arn "Enabled" enabled }
    ModifyingProperties { "Name" name "ActiveValue" active_value "PendingValue" pending_value "ValueType" value_type }
    NaturalLanguageQueryGenerationOptionsOutput { "DesiredState" desired_state "CurrentState" current_state }
    NodeConfig { "Enabled" enabled "Type" r#type "Count" count }
    NodeOption { "NodeType" node_type "NodeConfig" node_config }
    NodeToNodeEncryptionOptions { "Enabled" enabled }
    OffPeakWindow { "WindowStartTime" window_start_time }
    OffPeakWindowOptions { "Enabled" enabled "OffPeakWindow" off_peak_window }
    S3VectorsEngine { "Enabled" enabled }
    SamlIdp { "MetadataContent" metadata_content "EntityId" entity_id }
    SamlOptionsOutput { "Enabled" enabled "Idp" idp "SubjectKey" subject_key "RolesKey" roles_key
        "SessionTimeoutMinutes" session_timeout_minutes }
    ServerlessVectorAcceleration { "Enabled" enabled }
    ServiceSoftwareOptions { "CurrentVersion" current_version "NewVersion" new_version
        "UpdateAvailable" update_available "Cancellable" cancellable "UpdateStatus" update_status
        "Description" description "AutomatedUpdateDate" automated_update_date
        "OptionalDeployment" optional_deployment }
    SnapshotOptions { "AutomatedSnapshotStartHour" automated_snapshot_start_hour }
    SoftwareUpdateOptions { "AutoSoftwareUpdateEnabled" auto_software_update_enabled
        "UseLatestServiceSoftwareForBlueGreen" use_latest_service_software_for_blue_green }
    Tag { "Key" key "Value" value }
    VpcDerivedInfo { "VPCId" vpc_id "SubnetIds" subnet_ids "AvailabilityZones" availability_zones
        "SecurityGroupIds" security_group_ids "EgressEnabled" egress_enabled }
    WindowStartTime { "Hours" hours "Minutes" minutes }
    ZoneAwarenessConfig { "AvailabilityZoneCount" availability_zone_count }
}

texts! { aws_sdk_opensearch;
    AutoTuneState ConfigChangeStatus DeploymentStatus DeploymentStrategy DomainProcessingStatusType DomainUseCase
    EncryptionMode EngineMode EngineType InitiatedBy IpAddressType LogType NaturalLanguageQueryGenerationCurrentState
    NaturalLanguageQueryGenerationDesiredState NodeOptionsNodeType OpenSearchPartitionInstanceType
    OpenSearchWarmPartitionInstanceType PauseState PropertyValueType RolesKeyIdCOption SubjectKeyIdCOption
    TlsSecurityPolicy VolumeType
}
