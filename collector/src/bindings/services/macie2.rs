// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_macie2;
    "DescribeBuckets" describe_buckets { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "buckets" "buckets" }
    "GetAutomatedDiscoveryConfiguration" get_automated_discovery_configuration {} pages {} lists {}
    "GetMacieSession" get_macie_session {} pages {} lists {}
    "ListClassificationJobs" list_classification_jobs { "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "items" "items" }
}

outputs! { aws_sdk_macie2;
    describe_buckets::DescribeBucketsOutput { "buckets" buckets "nextToken" next_token }
    get_automated_discovery_configuration::GetAutomatedDiscoveryConfigurationOutput {
        "autoEnableOrganizationMembers" auto_enable_organization_members
        "classificationScopeId" classification_scope_id "disabledAt" disabled_at "firstEnabledAt" first_enabled_at
        "lastUpdatedAt" last_updated_at "sensitivityInspectionTemplateId" sensitivity_inspection_template_id
        "status" status }
    get_macie_session::GetMacieSessionOutput { "createdAt" created_at
        "findingPublishingFrequency" finding_publishing_frequency "serviceRole" service_role "status" status
        "updatedAt" updated_at }
    list_classification_jobs::ListClassificationJobsOutput { "items" items "nextToken" next_token }
}

records! { aws_sdk_macie2;
    AccessControlList { "allowsPublicReadAccess" allows_public_read_access
        "allowsPublicWriteAccess" allows_public_write_access }
    AccountLevelPermissions { "blockPublicAccess" block_public_access }
    BlockPublicAccess { "blockPublicAcls" block_public_acls "blockPublicPolicy" block_public_policy
        "ignorePublicAcls" ignore_public_acls "restrictPublicBuckets" restrict_public_buckets }
    BucketLevelPermissions { "accessControlList" access_control_list "blockPublicAccess" block_public_access
        "bucketPolicy" bucket_policy }
    BucketMetadata { "accountId" account_id "allowsUnencryptedObjectUploads" allows_unencrypted_object_uploads
        "automatedDiscoveryMonitoringStatus" automated_discovery_monitoring_status "bucketArn" bucket_arn
        "bucketCreatedAt" bucket_created_at "bucketName" bucket_name
        "classifiableObjectCount" classifiable_object_count "classifiableSizeInBytes" classifiable_size_in_bytes
        "errorCode" error_code "errorMessage" error_message "jobDetails" job_details
        "lastAutomatedDiscoveryTime" last_automated_discovery_time "lastUpdated" last_updated
        "objectCount" object_count "objectCountByEncryptionType" object_count_by_encryption_type
        "publicAccess" public_access "region" region "replicationDetails" replication_details
        "sensitivityScore" sensitivity_score "serverSideEncryption" server_side_encryption
        "sharedAccess" shared_access "sizeInBytes" size_in_bytes "sizeInBytesCompressed" size_in_bytes_compressed
        "tags" tags "unclassifiableObjectCount" unclassifiable_object_count
        "unclassifiableObjectSizeInBytes" unclassifiable_object_size_in_bytes "versioning" versioning }
    BucketPermissionConfiguration { "accountLevelPermissions" account_level_permissions
        "bucketLevelPermissions" bucket_level_permissions }
    BucketPolicy { "allowsPublicReadAccess" allows_public_read_access
        "allowsPublicWriteAccess" allows_public_write_access }
    BucketPublicAccess { "effectivePermission" effective_permission "permissionConfiguration" permission_configuration }
    BucketServerSideEncryption { "kmsMasterKeyId" kms_master_key_id "type" r#type }
    CriteriaBlockForJob { "and" and }
    CriteriaForJob { "simpleCriterion" simple_criterion "tagCriterion" tag_criterion }
    JobDetails { "isDefinedInJob" is_defined_in_job "isMonitoredByJob" is_monitored_by_job "lastJobId" last_job_id
        "lastJobRunTime" last_job_run_time }
    JobSummary { "bucketCriteria" bucket_criteria "bucketDefinitions" bucket_definitions "createdAt" created_at
        "jobId" job_id "jobStatus" job_status "jobType" job_type "lastRunErrorStatus" last_run_error_status
        "name" name "userPausedDetails" user_paused_details }
    KeyValuePair { "key" key "value" value }
    LastRunErrorStatus { "code" code }
    ObjectCountByEncryptionType { "customerManaged" customer_managed "kmsManaged" kms_managed "s3Managed" s3_managed
        "unencrypted" unencrypted "unknown" unknown }
    ObjectLevelStatistics { "fileType" file_type "storageClass" storage_class "total" total }
    ReplicationDetails { "replicated" replicated "replicatedExternally" replicated_externally
        "replicationAccounts" replication_accounts }
    S3BucketCriteriaForJob { "excludes" excludes "includes" includes }
    S3BucketDefinitionForJob { "accountId" account_id "buckets" buckets }
    SimpleCriterionForJob { "comparator" comparator "key" key "values" values }
    TagCriterionForJob { "comparator" comparator "tagValues" tag_values }
    TagCriterionPairForJob { "key" key "value" value }
    UserPausedDetails { "jobExpiresAt" job_expires_at
        "jobImminentExpirationHealthEventArn" job_imminent_expiration_health_event_arn "jobPausedAt" job_paused_at }
}

texts! { aws_sdk_macie2;
    AllowsUnencryptedObjectUploads AutoEnableMode AutomatedDiscoveryMonitoringStatus AutomatedDiscoveryStatus
    BucketMetadataErrorCode EffectivePermission FindingPublishingFrequency IsDefinedInJob IsMonitoredByJob
    JobComparator JobStatus JobType LastRunErrorStatusCode MacieStatus SharedAccess SimpleCriterionKeyForJob Type
}
