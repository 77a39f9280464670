// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_lambda;
    "GetPolicy" get_policy { "FunctionName" set_function_name "Qualifier" set_qualifier } pages {} lists {}
    "ListAliases" list_aliases { "FunctionName" set_function_name "Marker" set_marker }
        pages { "Marker" "NextMarker" } lists { "Aliases" "Aliases" }
    "ListFunctionEventInvokeConfigs" list_function_event_invoke_configs
        { "FunctionName" set_function_name "Marker" set_marker } pages { "Marker" "NextMarker" } lists {}
    "ListFunctionUrlConfigs" list_function_url_configs { "FunctionName" set_function_name "Marker" set_marker }
        pages { "Marker" "NextMarker" } lists {}
    "ListFunctions" list_functions { "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists { "Functions" "Functions" }
    "ListTags" list_tags { "Resource" set_resource } pages {} lists {}
}

outputs! { aws_sdk_lambda;
    get_policy::GetPolicyOutput { "Policy" policy "RevisionId" revision_id }
    list_aliases::ListAliasesOutput { "NextMarker" next_marker "Aliases" aliases }
    list_function_event_invoke_configs::ListFunctionEventInvokeConfigsOutput {
        "FunctionEventInvokeConfigs" function_event_invoke_configs "NextMarker" next_marker }
    list_function_url_configs::ListFunctionUrlConfigsOutput { "FunctionUrlConfigs" function_url_configs
        "NextMarker" next_marker }
    list_functions::ListFunctionsOutput { "NextMarker" next_marker "Functions" functions }
    list_tags::ListTagsOutput { "Tags" tags }
}

records! { aws_sdk_lambda;
    AliasConfiguration { "AliasArn" alias_arn "Name" name "FunctionVersion" function_version "Description" description
        "RoutingConfig" routing_config "RevisionId" revision_id }
    AliasRoutingConfiguration { "AdditionalVersionWeights" additional_version_weights }
    CapacityProviderConfig {
        "LambdaManagedInstancesCapacityProviderConfig" lambda_managed_instances_capacity_provider_config }
    Cors { "AllowCredentials" allow_credentials "AllowHeaders" allow_headers "AllowMethods" allow_methods
        "AllowOrigins" allow_origins "ExposeHeaders" expose_headers "MaxAge" max_age }
    DeadLetterConfig { "TargetArn" target_arn }
    DestinationConfig { "OnSuccess" on_success "OnFailure" on_failure }
    DurableConfig { "KMSKeyArn" kms_key_arn "RetentionPeriodInDays" retention_period_in_days
        "ExecutionTimeout" execution_timeout }
    EnvironmentError { "ErrorCode" error_code "Message" message }
    EnvironmentResponse { "Variables" variables "Error" error }
    EphemeralStorage { "Size" size }
    FileSystemConfig { "Arn" arn "LocalMountPath" local_mount_path "S3FilesConfig" s3_files_config }
    FunctionConfiguration { "FunctionName" function_name "FunctionArn" function_arn "Runtime" runtime "Role" role
        "Handler" handler "CodeSize" code_size "Description" description "Timeout" timeout "MemorySize" memory_size
        "LastModified" last_modified "CodeSha256" code_sha256 "Version" version "VpcConfig" vpc_config
        "DeadLetterConfig" dead_letter_config "Environment" environment "KMSKeyArn" kms_key_arn
        "TracingConfig" tracing_config "MasterArn" master_arn "RevisionId" revision_id "Layers" layers "State" state
        "StateReason" state_reason "StateReasonCode" state_reason_code "LastUpdateStatus" last_update_status
        "LastUpdateStatusReason" last_update_status_reason
        "LastUpdateStatusReasonCode" last_update_status_reason_code "FileSystemConfigs" file_system_configs
        "SigningProfileVersionArn" signing_profile_version_arn "SigningJobArn" signing_job_arn
        "PackageType" package_type "ImageConfigResponse" image_config_response "Architectures" architectures
        "EphemeralStorage" ephemeral_storage "SnapStart" snap_start "RuntimeVersionConfig" runtime_version_config
        "LoggingConfig" logging_config "TenancyConfig" tenancy_config
        "CapacityProviderConfig" capacity_provider_config "ConfigSha256" config_sha256 "DurableConfig" durable_config }
    FunctionEventInvokeConfig { "LastModified" last_modified "FunctionArn" function_arn
        "MaximumRetryAttempts" maximum_retry_attempts "MaximumEventAgeInSeconds" maximum_event_age_in_seconds
        "DestinationConfig" destination_config }
    FunctionUrlConfig { "FunctionUrl" function_url "FunctionArn" function_arn "CreationTime" creation_time
        "LastModifiedTime" last_modified_time "Cors" cors "AuthType" auth_type "InvokeMode" invoke_mode }
    ImageConfig { "EntryPoint" entry_point "Command" command "WorkingDirectory" working_directory }
    ImageConfigError { "ErrorCode" error_code "Message" message }
    ImageConfigResponse { "ImageConfig" image_config "Error" error }
    LambdaManagedInstancesCapacityProviderConfig { "CapacityProviderArn" capacity_provider_arn
        "PerExecutionEnvironmentMaxConcurrency" per_execution_environment_max_concurrency
        "ExecutionEnvironmentMemoryGiBPerVCpu" execution_environment_memory_gib_per_v_cpu }
    Layer { "Arn" arn "CodeSize" code_size "SigningProfileVersionArn" signing_profile_version_arn
        "SigningJobArn" signing_job_arn }
    LoggingConfig { "LogFormat" log_format "ApplicationLogLevel" application_log_level
        "SystemLogLevel" system_log_level "LogGroup" log_group }
    OnFailure { "Destination" destination }
    OnSuccess { "Destination" destination }
    RuntimeVersionConfig { "RuntimeVersionArn" runtime_version_arn "Error" error }
    RuntimeVersionError { "ErrorCode" error_code "Message" message }
    S3FilesConfig { "DirectS3Read" direct_s3_read }
    SnapStartResponse { "ApplyOn" apply_on "OptimizationStatus" optimization_status }
    TenancyConfig { "TenantIsolationMode" tenant_isolation_mode }
    TracingConfigResponse { "Mode" mode }
    VpcConfigResponse { "SubnetIds" subnet_ids "SecurityGroupIds" security_group_ids "VpcId" vpc_id
        "Ipv6AllowedForDualStack" ipv6_allowed_for_dual_stack }
}

texts! { aws_sdk_lambda;
    ApplicationLogLevel Architecture DirectS3Read FunctionUrlAuthType InvokeMode LastUpdateStatus
    LastUpdateStatusReasonCode LogFormat PackageType Runtime SnapStartApplyOn SnapStartOptimizationStatus State
    StateReasonCode SystemLogLevel TenantIsolationMode TracingMode
}
