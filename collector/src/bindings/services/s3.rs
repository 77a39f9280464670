// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_s3;
    "GetBucketAcl" get_bucket_acl { "Bucket" set_bucket } pages {} lists {}
    "GetBucketEncryption" get_bucket_encryption { "Bucket" set_bucket } pages {} lists {}
    "GetBucketLifecycleConfiguration" get_bucket_lifecycle_configuration { "Bucket" set_bucket } pages {} lists {}
    "GetBucketLocation" get_bucket_location { "Bucket" set_bucket } pages {} lists {}
    "GetBucketLogging" get_bucket_logging { "Bucket" set_bucket } pages {} lists {}
    "GetBucketNotificationConfiguration" get_bucket_notification_configuration { "Bucket" set_bucket } pages {}
        lists {}
    "GetBucketOwnershipControls" get_bucket_ownership_controls { "Bucket" set_bucket } pages {} lists {}
    "GetBucketPolicy" get_bucket_policy { "Bucket" set_bucket } pages {} lists {}
    "GetBucketPolicyStatus" get_bucket_policy_status { "Bucket" set_bucket } pages {} lists {}
    "GetBucketReplication" get_bucket_replication { "Bucket" set_bucket } pages {} lists {}
    "GetBucketTagging" get_bucket_tagging { "Bucket" set_bucket } pages {} lists {}
    "GetBucketVersioning" get_bucket_versioning { "Bucket" set_bucket } pages {} lists {}
    "GetBucketWebsite" get_bucket_website { "Bucket" set_bucket } pages {} lists {}
    "GetObjectAcl" get_object_acl { "Bucket" set_bucket "Key" set_key } pages {} lists {}
    "GetObjectLockConfiguration" get_object_lock_configuration { "Bucket" set_bucket } pages {} lists {}
    "GetPublicAccessBlock" get_public_access_block { "Bucket" set_bucket } pages {} lists {}
    "ListBuckets" list_buckets { "ContinuationToken" set_continuation_token }
        pages { "ContinuationToken" "ContinuationToken" } lists { "Buckets" "Buckets" }
    "ListObjectsV2" list_objects_v2 { "Bucket" set_bucket "MaxKeys" set_max_keys } pages {}
        lists { "Contents" "Contents" }
}

outputs! { aws_sdk_s3;
    get_bucket_acl::GetBucketAclOutput { "Owner" owner "Grants" grants }
    get_bucket_encryption::GetBucketEncryptionOutput {
        "ServerSideEncryptionConfiguration" server_side_encryption_configuration }
    get_bucket_lifecycle_configuration::GetBucketLifecycleConfigurationOutput { "Rules" rules
        "TransitionDefaultMinimumObjectSize" transition_default_minimum_object_size }
    get_bucket_location::GetBucketLocationOutput { "LocationConstraint" location_constraint }
    get_bucket_logging::GetBucketLoggingOutput { "LoggingEnabled" logging_enabled }
    get_bucket_notification_configuration::GetBucketNotificationConfigurationOutput {
        "TopicConfigurations" topic_configurations "QueueConfigurations" queue_configurations
        "LambdaFunctionConfigurations" lambda_function_configurations
        "EventBridgeConfiguration" event_bridge_configuration }
    get_bucket_ownership_controls::GetBucketOwnershipControlsOutput { "OwnershipControls" ownership_controls }
    get_bucket_policy::GetBucketPolicyOutput { "Policy" policy }
    get_bucket_policy_status::GetBucketPolicyStatusOutput { "PolicyStatus" policy_status }
    get_bucket_replication::GetBucketReplicationOutput { "ReplicationConfiguration" replication_configuration }
    get_bucket_tagging::GetBucketTaggingOutput { "TagSet" tag_set }
    get_bucket_versioning::GetBucketVersioningOutput { "Status" status "MFADelete" mfa_delete }
    get_bucket_website::GetBucketWebsiteOutput { "RedirectAllRequestsTo" redirect_all_requests_to
        "IndexDocument" index_document "ErrorDocument" error_document "RoutingRules" routing_rules }
    get_object_acl::GetObjectAclOutput { "Owner" owner "Grants" grants "RequestCharged" request_charged }
    get_object_lock_configuration::GetObjectLockConfigurationOutput {
        "ObjectLockConfiguration" object_lock_configuration }
    get_public_access_block::GetPublicAccessBlockOutput {
        "PublicAccessBlockConfiguration" public_access_block_configuration }
    list_buckets::ListBucketsOutput { "Buckets" buckets "Owner" owner "ContinuationToken" continuation_token
        "Prefix" prefix }
    list_objects_v2::ListObjectsV2Output { "IsTruncated" is_truncated "Contents" contents "Name" name "Prefix" prefix
        "Delimiter" delimiter "MaxKeys" max_keys "CommonPrefixes" common_prefixes "EncodingType" encoding_type
        "KeyCount" key_count "ContinuationToken" continuation_token "NextContinuationToken" next_continuation_token
        "StartAfter" start_after "RequestCharged" request_charged }
}

records! { aws_sdk_s3;
    AbortIncompleteMultipartUpload { "DaysAfterInitiation" days_after_initiation }
    AccessControlTranslation { "Owner" owner }
    BlockedEncryptionTypes { "EncryptionType" encryption_type }
    Bucket { "Name" name "CreationDate" creation_date "BucketRegion" bucket_region "BucketArn" bucket_arn }
    CommonPrefix { "Prefix" prefix }
    Condition { "HttpErrorCodeReturnedEquals" http_error_code_returned_equals "KeyPrefixEquals" key_prefix_equals }
    DefaultRetention { "Mode" mode "Days" days "Years" years "DefaultEventHold" default_event_hold }
    DeleteMarkerReplication { "Status" status }
    Destination { "Bucket" bucket "Account" account "StorageClass" storage_class
        "AccessControlTranslation" access_control_translation "EncryptionConfiguration" encryption_configuration
        "ReplicationTime" replication_time "Metrics" metrics }
    EncryptionConfiguration { "ReplicaKmsKeyID" replica_kms_key_id }
    ErrorDocument { "Key" key }
    EventBridgeConfiguration { }
    EventHoldDuration { "Days" days "Years" years }
    ExistingObjectReplication { "Status" status }
    FilterRule { "Name" name "Value" value }
    Grant { "Grantee" grantee "Permission" permission }
    Grantee { "DisplayName" display_name "EmailAddress" email_address "ID" id "URI" uri "Type" r#type }
    IndexDocument { "Suffix" suffix }
    LambdaFunctionConfiguration { "Id" id "LambdaFunctionArn" lambda_function_arn "Events" events "Filter" filter }
    LifecycleExpiration { "Date" date "Days" days "ExpiredObjectDeleteMarker" expired_object_delete_marker }
    LifecycleRule { "Expiration" expiration "ID" id "Prefix" prefix "Filter" filter "Status" status
        "Transitions" transitions "NoncurrentVersionTransitions" noncurrent_version_transitions
        "NoncurrentVersionExpiration" noncurrent_version_expiration
        "AbortIncompleteMultipartUpload" abort_incomplete_multipart_upload }
    LifecycleRuleAndOperator { "Prefix" prefix "Tags" tags "ObjectSizeGreaterThan" object_size_greater_than
        "ObjectSizeLessThan" object_size_less_than }
    LifecycleRuleFilter { "Prefix" prefix "Tag" tag "ObjectSizeGreaterThan" object_size_greater_than
        "ObjectSizeLessThan" object_size_less_than "And" and }
    LoggingEnabled { "TargetBucket" target_bucket "TargetGrants" target_grants "TargetPrefix" target_prefix
        "TargetObjectKeyFormat" target_object_key_format }
    Metrics { "Status" status "EventThreshold" event_threshold }
    NoncurrentVersionExpiration { "NoncurrentDays" noncurrent_days "NewerNoncurrentVersions" newer_noncurrent_versions }
    NoncurrentVersionTransition { "NoncurrentDays" noncurrent_days "StorageClass" storage_class
        "NewerNoncurrentVersions" newer_noncurrent_versions }
    NotificationConfigurationFilter { "Key" key }
    Object { "Key" key "LastModified" last_modified "ETag" e_tag "ChecksumAlgorithm" checksum_algorithm
        "ChecksumType" checksum_type "Size" size "StorageClass" storage_class "Owner" owner
        "RestoreStatus" restore_status }
    ObjectLockConfiguration { "ObjectLockEnabled" object_lock_enabled "Rule" rule }
    ObjectLockRule { "DefaultRetention" default_retention }
    Owner { "DisplayName" display_name "ID" id }
    OwnershipControls { "Rules" rules }
    OwnershipControlsRule { "ObjectOwnership" object_ownership }
    PartitionedPrefix { "PartitionDateSource" partition_date_source }
    PolicyStatus { "IsPublic" is_public }
    PublicAccessBlockConfiguration { "BlockPublicAcls" block_public_acls "IgnorePublicAcls" ignore_public_acls
        "BlockPublicPolicy" block_public_policy "RestrictPublicBuckets" restrict_public_buckets }
    QueueConfiguration { "Id" id "QueueArn" queue_arn "Events" events "Filter" filter }
    Redirect { "HostName" host_name "HttpRedirectCode" http_redirect_code "Protocol" protocol
        "ReplaceKeyPrefixWith" replace_key_prefix_with "ReplaceKeyWith" replace_key_with }
    RedirectAllRequestsTo { "HostName" host_name "Protocol" protocol }
    ReplicaModifications { "Status" status }
    ReplicationConfiguration { "Role" role "Rules" rules }
    ReplicationRule { "ID" id "Priority" priority "Prefix" prefix "Filter" filter "Status" status
        "SourceSelectionCriteria" source_selection_criteria "ExistingObjectReplication" existing_object_replication
        "Destination" destination "DeleteMarkerReplication" delete_marker_replication }
    ReplicationRuleAndOperator { "Prefix" prefix "Tags" tags }
    ReplicationRuleFilter { "Prefix" prefix "Tag" tag "And" and }
    ReplicationTime { "Status" status "Time" time }
    ReplicationTimeValue { "Minutes" minutes }
    RestoreStatus { "IsRestoreInProgress" is_restore_in_progress "RestoreExpiryDate" restore_expiry_date }
    RoutingRule { "Condition" condition "Redirect" redirect }
    S3KeyFilter { "FilterRules" filter_rules }
    ServerSideEncryptionByDefault { "SSEAlgorithm" sse_algorithm "KMSMasterKeyID" kms_master_key_id }
    ServerSideEncryptionConfiguration { "Rules" rules }
    ServerSideEncryptionRule { "ApplyServerSideEncryptionByDefault" apply_server_side_encryption_by_default
        "BucketKeyEnabled" bucket_key_enabled "BlockedEncryptionTypes" blocked_encryption_types }
    SimplePrefix { }
    SourceSelectionCriteria { "SseKmsEncryptedObjects" sse_kms_encrypted_objects
        "ReplicaModifications" replica_modifications }
    SseKmsEncryptedObjects { "Status" status }
    Tag { "Key" key "Value" value }
    TargetGrant { "Grantee" grantee "Permission" permission }
    TargetObjectKeyFormat { "SimplePrefix" simple_prefix "PartitionedPrefix" partitioned_prefix }
    TopicConfiguration { "Id" id "TopicArn" topic_arn "Events" events "Filter" filter }
    Transition { "Date" date "Days" days "StorageClass" storage_class }
}

texts! { aws_sdk_s3;
    BucketLocationConstraint BucketLogsPermission BucketVersioningStatus ChecksumAlgorithm ChecksumType
    DeleteMarkerReplicationStatus EncodingType EncryptionType Event ExistingObjectReplicationStatus ExpirationStatus
    FilterRuleName MetricsStatus MfaDeleteStatus ObjectLockEnabled ObjectLockRetentionMode ObjectOwnership
    ObjectStorageClass OwnerOverride PartitionDateSource Permission Protocol ReplicaModificationsStatus
    ReplicationRuleStatus ReplicationTimeStatus RequestCharged ServerSideEncryption SseKmsEncryptedObjectsStatus
    StorageClass TransitionDefaultMinimumObjectSize TransitionStorageClass Type
}
