// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_backup;
    "GetBackupPlan" get_backup_plan { "BackupPlanId" set_backup_plan_id } pages {} lists {}
    "GetBackupSelection" get_backup_selection { "BackupPlanId" set_backup_plan_id "SelectionId" set_selection_id }
        pages {} lists {}
    "GetBackupVaultAccessPolicy" get_backup_vault_access_policy { "BackupVaultName" set_backup_vault_name } pages {}
        lists {}
    "ListBackupPlans" list_backup_plans { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "BackupPlansList" "BackupPlansList" }
    "ListBackupSelections" list_backup_selections { "BackupPlanId" set_backup_plan_id "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "BackupSelectionsList" "BackupSelectionsList" }
    "ListBackupVaults" list_backup_vaults { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "BackupVaultList" "BackupVaultList" }
    "ListProtectedResources" list_protected_resources { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "Results" "Results" }
    "ListRecoveryPointsByBackupVault" list_recovery_points_by_backup_vault
        { "BackupVaultName" set_backup_vault_name "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "RecoveryPoints" "RecoveryPoints" }
    "ListRestoreJobs" list_restore_jobs { "ByCreatedAfter" set_by_created_after "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "RestoreJobs" "RestoreJobs" }
    "ListRestoreTestingPlans" list_restore_testing_plans { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "RestoreTestingPlans" "RestoreTestingPlans" }
}

outputs! { aws_sdk_backup;
    get_backup_plan::GetBackupPlanOutput { "BackupPlan" backup_plan "BackupPlanId" backup_plan_id
        "BackupPlanArn" backup_plan_arn "VersionId" version_id "CreatorRequestId" creator_request_id
        "CreationDate" creation_date "DeletionDate" deletion_date "LastExecutionDate" last_execution_date
        "AdvancedBackupSettings" advanced_backup_settings "ScheduledRunsPreview" scheduled_runs_preview }
    get_backup_selection::GetBackupSelectionOutput { "BackupSelection" backup_selection "SelectionId" selection_id
        "BackupPlanId" backup_plan_id "CreationDate" creation_date "CreatorRequestId" creator_request_id }
    get_backup_vault_access_policy::GetBackupVaultAccessPolicyOutput { "BackupVaultName" backup_vault_name
        "BackupVaultArn" backup_vault_arn "Policy" policy }
    list_backup_plans::ListBackupPlansOutput { "NextToken" next_token "BackupPlansList" backup_plans_list }
    list_backup_selections::ListBackupSelectionsOutput { "NextToken" next_token
        "BackupSelectionsList" backup_selections_list }
    list_backup_vaults::ListBackupVaultsOutput { "BackupVaultList" backup_vault_list "NextToken" next_token }
    list_protected_resources::ListProtectedResourcesOutput { "Results" results "NextToken" next_token }
    list_recovery_points_by_backup_vault::ListRecoveryPointsByBackupVaultOutput { "NextToken" next_token
        "RecoveryPoints" recovery_points }
    list_restore_jobs::ListRestoreJobsOutput { "RestoreJobs" restore_jobs "NextToken" next_token }
    list_restore_testing_plans::ListRestoreTestingPlansOutput { "NextToken" next_token
        "RestoreTestingPlans" restore_testing_plans }
}

records! { aws_sdk_backup;
    AdvancedBackupSetting { "ResourceType" resource_type "BackupOptions" backup_options }
    AggregatedScanResult { "FailedScan" failed_scan "Findings" findings "LastComputed" last_computed }
    BackupPlan { "BackupPlanName" backup_plan_name "Rules" rules "AdvancedBackupSettings" advanced_backup_settings
        "ScanSettings" scan_settings }
    BackupPlansListMember { "BackupPlanArn" backup_plan_arn "BackupPlanId" backup_plan_id "CreationDate" creation_date
        "DeletionDate" deletion_date "VersionId" version_id "BackupPlanName" backup_plan_name
        "CreatorRequestId" creator_request_id "LastExecutionDate" last_execution_date
        "AdvancedBackupSettings" advanced_backup_settings }
    BackupRule { "RuleName" rule_name "TargetBackupVaultName" target_backup_vault_name
        "TargetLogicallyAirGappedBackupVaultArn" target_logically_air_gapped_backup_vault_arn
        "ScheduleExpression" schedule_expression "StartWindowMinutes" start_window_minutes
        "CompletionWindowMinutes" completion_window_minutes "Lifecycle" lifecycle
        "RecoveryPointTags" recovery_point_tags "RuleId" rule_id "CopyActions" copy_actions
        "EnableContinuousBackup" enable_continuous_backup "ScheduleExpressionTimezone" schedule_expression_timezone
        "IndexActions" index_actions "ScanActions" scan_actions }
    BackupSelection { "SelectionName" selection_name "IamRoleArn" iam_role_arn "Resources" resources
        "ListOfTags" list_of_tags "NotResources" not_resources "Conditions" conditions }
    BackupSelectionsListMember { "SelectionId" selection_id "SelectionName" selection_name
        "BackupPlanId" backup_plan_id "CreationDate" creation_date "CreatorRequestId" creator_request_id
        "IamRoleArn" iam_role_arn }
    BackupVaultListMember { "BackupVaultName" backup_vault_name "BackupVaultArn" backup_vault_arn
        "VaultType" vault_type "VaultState" vault_state "CreationDate" creation_date
        "EncryptionKeyArn" encryption_key_arn "CreatorRequestId" creator_request_id
        "NumberOfRecoveryPoints" number_of_recovery_points "Locked" locked "MinRetentionDays" min_retention_days
        "MaxRetentionDays" max_retention_days "LockDate" lock_date "EncryptionKeyType" encryption_key_type }
    CalculatedLifecycle { "MoveToColdStorageAt" move_to_cold_storage_at "DeleteAt" delete_at }
    Condition { "ConditionType" condition_type "ConditionKey" condition_key "ConditionValue" condition_value }
    ConditionParameter { "ConditionKey" condition_key "ConditionValue" condition_value }
    Conditions { "StringEquals" string_equals "StringNotEquals" string_not_equals "StringLike" string_like
        "StringNotLike" string_not_like }
    CopyAction { "Lifecycle" lifecycle "DestinationBackupVaultArn" destination_backup_vault_arn }
    IndexAction { "ResourceTypes" resource_types }
    Lifecycle { "MoveToColdStorageAfterDays" move_to_cold_storage_after_days "DeleteAfterDays" delete_after_days
        "OptInToArchiveForSupportedResources" opt_in_to_archive_for_supported_resources
        "DeleteAfterEvent" delete_after_event }
    ProtectedResource { "ResourceArn" resource_arn "ResourceType" resource_type "LastBackupTime" last_backup_time
        "ResourceName" resource_name "LastBackupVaultArn" last_backup_vault_arn
        "LastRecoveryPointArn" last_recovery_point_arn }
    RecoveryPointByBackupVault { "RecoveryPointArn" recovery_point_arn "BackupVaultName" backup_vault_name
        "BackupVaultArn" backup_vault_arn "SourceBackupVaultArn" source_backup_vault_arn "ResourceArn" resource_arn
        "ResourceType" resource_type "CreatedBy" created_by "IamRoleArn" iam_role_arn "Status" status
        "StatusMessage" status_message "CreationDate" creation_date "InitiationDate" initiation_date
        "CompletionDate" completion_date "BackupSizeInBytes" backup_size_in_bytes
        "CalculatedLifecycle" calculated_lifecycle "Lifecycle" lifecycle "EncryptionKeyArn" encryption_key_arn
        "IsEncrypted" is_encrypted "LastRestoreTime" last_restore_time
        "ParentRecoveryPointArn" parent_recovery_point_arn "CompositeMemberIdentifier" composite_member_identifier
        "IsParent" is_parent "ResourceName" resource_name "VaultType" vault_type "IndexStatus" index_status
        "IndexStatusMessage" index_status_message "EncryptionKeyType" encryption_key_type
        "AggregatedScanResult" aggregated_scan_result }
    RecoveryPointCreator { "BackupPlanId" backup_plan_id "BackupPlanArn" backup_plan_arn
        "BackupPlanName" backup_plan_name "BackupPlanVersion" backup_plan_version "BackupRuleId" backup_rule_id
        "BackupRuleName" backup_rule_name "BackupRuleCron" backup_rule_cron "BackupRuleTimezone" backup_rule_timezone }
    RestoreJobCreator { "RestoreTestingPlanArn" restore_testing_plan_arn }
    RestoreJobsListMember { "AccountId" account_id "RestoreJobId" restore_job_id "RecoveryPointArn" recovery_point_arn
        "SourceResourceArn" source_resource_arn "BackupVaultArn" backup_vault_arn "CreationDate" creation_date
        "CompletionDate" completion_date "Status" status "StatusMessage" status_message "PercentDone" percent_done
        "BackupSizeInBytes" backup_size_in_bytes "IamRoleArn" iam_role_arn
        "ExpectedCompletionTimeMinutes" expected_completion_time_minutes "CreatedResourceArn" created_resource_arn
        "ResourceType" resource_type "RecoveryPointCreationDate" recovery_point_creation_date "IsParent" is_parent
        "ParentJobId" parent_job_id "CreatedBy" created_by "ValidationStatus" validation_status
        "ValidationStatusMessage" validation_status_message "DeletionStatus" deletion_status
        "DeletionStatusMessage" deletion_status_message }
    RestoreTestingPlanForList { "CreationTime" creation_time "LastExecutionTime" last_execution_time
        "LastUpdateTime" last_update_time "RestoreTestingPlanArn" restore_testing_plan_arn
        "RestoreTestingPlanName" restore_testing_plan_name "ScheduleExpression" schedule_expression
        "ScheduleExpressionTimezone" schedule_expression_timezone "StartWindowHours" start_window_hours }
    ScanAction { "MalwareScanner" malware_scanner "ScanMode" scan_mode }
    ScanSetting { "MalwareScanner" malware_scanner "ResourceTypes" resource_types "ScannerRoleArn" scanner_role_arn }
    ScheduledPlanExecutionMember { "ExecutionTime" execution_time "RuleId" rule_id
        "RuleExecutionType" rule_execution_type }
}

texts! { aws_sdk_backup;
    ConditionType EncryptionKeyType IndexStatus LifecycleDeleteAfterEvent MalwareScanner RecoveryPointStatus
    RestoreDeletionStatus RestoreJobStatus RestoreValidationStatus RuleExecutionType ScanFinding ScanMode VaultState
    VaultType
}
