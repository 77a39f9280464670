/*
description = "Buckets as the S3 API answers, operation by operation."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListBuckets": {"Name": "VARCHAR", "CreationDate": "VARCHAR", "BucketRegion": "VARCHAR"},
            "GetBucketLocation": {"LocationConstraint": "VARCHAR", "$error": "JSON"},
            "GetBucketAcl": {"Owner": "JSON", "Grants": "JSON", "$error": "JSON"},
            "GetBucketPolicy": {"Policy": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"},
            "GetBucketPolicyStatus": {
                "PolicyStatus": {"IsPublic": "BOOLEAN"}, "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetPublicAccessBlock": {
                "PublicAccessBlockConfiguration": {
                    "BlockPublicAcls": "BOOLEAN", "BlockPublicPolicy": "BOOLEAN",
                    "IgnorePublicAcls": "BOOLEAN", "RestrictPublicBuckets": "BOOLEAN"
                },
                "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetBucketVersioning": {"Status": "VARCHAR", "MFADelete": "VARCHAR", "$error": "JSON"},
            "GetBucketEncryption": {
                "ServerSideEncryptionConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetBucketLogging": {"LoggingEnabled": "JSON", "$error": "JSON"},
            "GetBucketLifecycleConfiguration": {"Rules": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "GetBucketOwnershipControls": {"OwnershipControls": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "GetBucketTagging": {"TagSet": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "GetBucketWebsite": {
                "RedirectAllRequestsTo": "JSON", "IndexDocument": "JSON", "ErrorDocument": "JSON",
                "RoutingRules": "JSON", "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetBucketReplication": {"ReplicationConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "GetObjectLockConfiguration": {"ObjectLockConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "GetBucketNotificationConfiguration": {
                "TopicConfigurations": "JSON", "QueueConfigurations": "JSON", "LambdaFunctionConfigurations": "JSON",
                "EventBridgeConfiguration": "JSON", "$error": "JSON"
            }
        }') as answer
    from resource
),

flags as (
    select
        *,
        -- The API names all four flags; one that an answer leaves out is off.
        case
            when absent(answer.GetPublicAccessBlock)
                then struct_pack(acls := false, policy := false, ignore := false, restrict := false)
            when
                answered(answer.GetPublicAccessBlock)
                and answer.GetPublicAccessBlock.PublicAccessBlockConfiguration is not null
                then struct_pack(
                    acls := coalesce(answer.GetPublicAccessBlock.PublicAccessBlockConfiguration.BlockPublicAcls, false),
                    policy := coalesce(
                        answer.GetPublicAccessBlock.PublicAccessBlockConfiguration.BlockPublicPolicy, false
                    ),
                    ignore := coalesce(
                        answer.GetPublicAccessBlock.PublicAccessBlockConfiguration.IgnorePublicAcls, false
                    ),
                    restrict := coalesce(
                        answer.GetPublicAccessBlock.PublicAccessBlockConfiguration.RestrictPublicBuckets, false
                    )
                )
        end as block
    from document
)

select
    coalesce(answer.ListBuckets.Name, resource_name) as name,
    utc_time(answer.ListBuckets.CreationDate) as creation_date,
    case
        when absent(answer.GetBucketPolicyStatus) then false
        when answered(answer.GetBucketPolicyStatus) then answer.GetBucketPolicyStatus.PolicyStatus.IsPublic
    end as bucket_policy_is_public,
    -- A bucket that never had versioning answers with neither member.
    case when answered(answer.GetBucketVersioning)
        then coalesce(answer.GetBucketVersioning.Status, '') = 'Enabled' end as versioning_enabled,
    case when answered(answer.GetBucketVersioning)
        then coalesce(answer.GetBucketVersioning.MFADelete, '') = 'Enabled' end as versioning_mfa_delete,
    block.acls as block_public_acls,
    block.policy as block_public_policy,
    block.ignore as ignore_public_acls,
    block.restrict as restrict_public_buckets,
    case when answered(answer.GetBucketNotificationConfiguration) then without_nulls(json_object(
        'TopicConfigurations', answer.GetBucketNotificationConfiguration.TopicConfigurations,
        'QueueConfigurations', answer.GetBucketNotificationConfiguration.QueueConfigurations,
        'LambdaFunctionConfigurations', answer.GetBucketNotificationConfiguration.LambdaFunctionConfigurations,
        'EventBridgeConfiguration', answer.GetBucketNotificationConfiguration.EventBridgeConfiguration
    )) end as event_notification_configuration,
    case when answered(answer.GetBucketEncryption)
        then answer.GetBucketEncryption.ServerSideEncryptionConfiguration is not null end as has_encryption,
    case when answered(answer.GetBucketEncryption)
        then answer.GetBucketEncryption.ServerSideEncryptionConfiguration end as server_side_encryption_configuration,
    case when answered(answer.GetBucketAcl) and answer.GetBucketAcl.Grants is not null
        then without_nulls(json_object('Owner', answer.GetBucketAcl.Owner, 'Grants', answer.GetBucketAcl.Grants))
    end as acl,
    case
        when absent(answer.GetBucketLifecycleConfiguration) then '[]'::json
        when answered(answer.GetBucketLifecycleConfiguration) then answer.GetBucketLifecycleConfiguration.Rules
    end as lifecycle_rules,
    case when answered(answer.GetBucketLogging) then answer.GetBucketLogging.LoggingEnabled is not null
    end as has_logging,
    case when answered(answer.GetBucketLogging) then answer.GetBucketLogging.LoggingEnabled end as logging,
    case when answered(answer.GetObjectLockConfiguration)
        then answer.GetObjectLockConfiguration.ObjectLockConfiguration is not null end as has_object_lock,
    case when answered(answer.GetObjectLockConfiguration)
        then answer.GetObjectLockConfiguration.ObjectLockConfiguration end as object_lock_configuration,
    case when answered(answer.GetBucketOwnershipControls)
        then answer.GetBucketOwnershipControls.OwnershipControls is not null end as has_object_ownership_controls,
    case when answered(answer.GetBucketOwnershipControls)
        then answer.GetBucketOwnershipControls.OwnershipControls end as object_ownership_controls,
    case when answered(answer.GetBucketPolicy) then answer.GetBucketPolicy.Policy is not null end as has_policy,
    case when answered(answer.GetBucketPolicy) then policy_document(answer.GetBucketPolicy.Policy) end as policy,
    case when answered(answer.GetBucketReplication)
        then answer.GetBucketReplication.ReplicationConfiguration is not null end as has_replication,
    case when answered(answer.GetBucketReplication)
        then answer.GetBucketReplication.ReplicationConfiguration end as replication,
    case when answered(answer.GetBucketWebsite) then not absent(answer.GetBucketWebsite) end as has_website,
    case when answered(answer.GetBucketWebsite) and not absent(answer.GetBucketWebsite) then without_nulls(json_object(
        'RedirectAllRequestsTo', answer.GetBucketWebsite.RedirectAllRequestsTo,
        'IndexDocument', answer.GetBucketWebsite.IndexDocument,
        'ErrorDocument', answer.GetBucketWebsite.ErrorDocument,
        'RoutingRules', answer.GetBucketWebsite.RoutingRules
    )) end as website_configuration,
    case
        when absent(answer.GetBucketTagging) then '[]'::json
        when answered(answer.GetBucketTagging) then answer.GetBucketTagging.TagSet
    end as tags_src,
    partition,
    -- A location is null for us-east-1, and EU for the oldest buckets of eu-west-1.
    coalesce(
        case when answered(answer.GetBucketLocation) then
            case coalesce(answer.GetBucketLocation.LocationConstraint, '')
                when '' then 'us-east-1'
                when 'EU' then 'eu-west-1'
                else answer.GetBucketLocation.LocationConstraint
            end
        end,
        answer.ListBuckets.BucketRegion,
        region
    ) as region,
    account_id,
    arn,
    coalesce(answer.ListBuckets.Name, resource_name) as title,
    tags_json(tags) as tags
from flags
