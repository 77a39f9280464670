/*
description = "Buckets as AWS Config records them, in the API's member names. Config omits a sub-resource that a bucket does not have, so in an item that holds the four that every bucket has (ACL, policy, versioning, logging) a missing block public access, lifecycle, replication or website configuration means that there is none. Encryption and Object Lock came to Config later than to S3: missing, they are not known. Ownership controls and policy status are never recorded."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {"name": "VARCHAR", "creationDate": "VARCHAR", "region": "VARCHAR"},
                "supplementaryConfiguration": {
                    "AccessControlList": "VARCHAR",
                    "BucketPolicy": {"policyText": "VARCHAR"},
                    "BucketVersioningConfiguration": {"status": "VARCHAR", "isMfaDeleteEnabled": "BOOLEAN"},
                    "BucketLoggingConfiguration": {"destinationBucketName": "VARCHAR", "logFilePrefix": "VARCHAR"},
                    "PublicAccessBlockConfiguration": {
                        "blockPublicAcls": "BOOLEAN", "blockPublicPolicy": "BOOLEAN",
                        "ignorePublicAcls": "BOOLEAN", "restrictPublicBuckets": "BOOLEAN"
                    },
                    "ServerSideEncryptionConfiguration": {"rules": [{
                        "applyServerSideEncryptionByDefault": {"sseAlgorithm": "VARCHAR", "kmsMasterKeyID": "VARCHAR"},
                        "bucketKeyEnabled": "BOOLEAN"
                    }]},
                    "BucketLifecycleConfiguration": {"rules": [{
                        "id": "VARCHAR", "prefix": "VARCHAR", "status": "VARCHAR",
                        "filter": {"predicate": {
                            "type": "VARCHAR", "prefix": "VARCHAR", "tag": {"key": "VARCHAR", "value": "VARCHAR"},
                            "objectSizeGreaterThan": "BIGINT", "objectSizeLessThan": "BIGINT",
                            "operands": [{
                                "type": "VARCHAR", "prefix": "VARCHAR", "tag": {"key": "VARCHAR", "value": "VARCHAR"},
                                "objectSizeGreaterThan": "BIGINT", "objectSizeLessThan": "BIGINT"
                            }]
                        }},
                        "expirationInDays": "BIGINT", "expirationDate": "VARCHAR",
                        "expiredObjectDeleteMarker": "BOOLEAN",
                        "noncurrentVersionExpirationInDays": "BIGINT",
                        "noncurrentVersionExpiration": {
                            "noncurrentDays": "BIGINT", "days": "BIGINT", "newerNoncurrentVersions": "BIGINT"
                        },
                        "transitions": [{"days": "BIGINT", "date": "VARCHAR", "storageClass": "VARCHAR"}],
                        "noncurrentVersionTransitions": [{"days": "BIGINT", "storageClass": "VARCHAR"}],
                        "abortIncompleteMultipartUpload": {"daysAfterInitiation": "BIGINT"}
                    }]},
                    "BucketReplicationConfiguration": {"roleARN": "VARCHAR", "rules": "MAP(VARCHAR, JSON)"},
                    "BucketWebsiteConfiguration": {
                        "indexDocumentSuffix": "VARCHAR", "errorDocument": "VARCHAR",
                        "redirectAllRequestsTo": {"hostName": "VARCHAR", "protocol": "VARCHAR"},
                        "routingRules": [{
                            "condition": {"httpErrorCodeReturnedEquals": "VARCHAR", "keyPrefixEquals": "VARCHAR"},
                            "redirect": {
                                "hostName": "VARCHAR", "httpRedirectCode": "VARCHAR", "protocol": "VARCHAR",
                                "replaceKeyPrefixWith": "VARCHAR", "replaceKeyWith": "VARCHAR"
                            }
                        }]
                    },
                    "BucketNotificationConfiguration": {
                        "configurations": "MAP(VARCHAR, JSON)", "eventBridgeConfiguration": "JSON"
                    },
                    "ObjectLockConfiguration": {
                        "objectLockEnabled": "VARCHAR",
                        "rule": {"defaultRetention": {"mode": "VARCHAR", "days": "BIGINT", "years": "BIGINT"}}
                    },
                    "BucketTaggingConfiguration": {"tagSets": [{"tags": "MAP(VARCHAR, VARCHAR)"}]}
                }
            }
        }').ConfigurationItem as item
    from resource
),

bucket as (
    select
        * exclude (item),
        item.configuration as configuration,
        item.supplementaryConfiguration as part,
        coalesce(
            item.supplementaryConfiguration.AccessControlList is not null
            and item.supplementaryConfiguration.BucketPolicy is not null
            and item.supplementaryConfiguration.BucketVersioningConfiguration is not null
            and item.supplementaryConfiguration.BucketLoggingConfiguration is not null,
            false
        ) as described,
        -- The ACL is JSON in a string.
        from_json(try_cast(item.supplementaryConfiguration.AccessControlList as json), '{
            "owner": {"displayName": "VARCHAR", "id": "VARCHAR"},
            "grantList": [{"grantee": "JSON", "permission": "VARCHAR"}]
        }') as acl,
        list_transform(
            map_entries(item.supplementaryConfiguration.BucketNotificationConfiguration.configurations),
            lambda entry: struct_pack(
                id := entry.key,
                target := from_json(entry.value, '{
                    "type": "VARCHAR", "topicARN": "VARCHAR", "queueARN": "VARCHAR", "functionARN": "VARCHAR",
                    "events": ["VARCHAR"],
                    "filter": {"s3KeyFilter": {"filterRules": [{"name": "VARCHAR", "value": "VARCHAR"}]}}
                }')
            )
        ) as notifications
    from document
),

converted as (
    select
        *,
        list_transform(notifications, lambda entry: struct_pack(
            kind := entry.target.type,
            configuration := without_nulls(json_object(
                'Id', entry.id,
                'TopicArn', entry.target.topicARN,
                'QueueArn', entry.target.queueARN,
                'LambdaFunctionArn', entry.target.functionARN,
                'Events', entry.target.events,
                'Filter', case when len(entry.target.filter.s3KeyFilter.filterRules) > 0 then json_object(
                    'Key', json_object('FilterRules', list_transform(
                        entry.target.filter.s3KeyFilter.filterRules,
                        lambda rule: json_object('Name', rule.name, 'Value', rule.value)
                    ))
                ) end
            ))
        )) as notification_configurations,
        list_transform(part.BucketLifecycleConfiguration.rules, lambda rule: without_nulls(json_object(
            -- -1 stands for a number of days that is not set.
            'Expiration', case
                when rule.expirationInDays > 0 then json_object('Days', rule.expirationInDays)
                when rule.expirationDate is not null then json_object('Date', rule.expirationDate)
                when rule.expiredObjectDeleteMarker then json_object('ExpiredObjectDeleteMarker', true)
            end,
            'ID', rule.id,
            'Prefix', rule.prefix,
            'Filter', case when rule.filter is not null then json_object(
                'Prefix', rule.filter.predicate.prefix,
                'Tag', case when rule.filter.predicate.tag is not null then json_object(
                    'Key', rule.filter.predicate.tag.key, 'Value', rule.filter.predicate.tag.value
                ) end,
                'ObjectSizeGreaterThan', rule.filter.predicate.objectSizeGreaterThan,
                'ObjectSizeLessThan', rule.filter.predicate.objectSizeLessThan,
                'And', case when rule.filter.predicate.operands is not null then json_object(
                    'Prefix', list_filter(
                        rule.filter.predicate.operands, lambda operand: operand.prefix is not null
                    )[1].prefix,
                    'Tags', case
                        when len(list_filter(
                            rule.filter.predicate.operands, lambda operand: operand.tag is not null
                        )) > 0
                            then list_transform(
                                list_filter(rule.filter.predicate.operands, lambda operand: operand.tag is not null),
                                lambda operand: json_object('Key', operand.tag.key, 'Value', operand.tag.value)
                            )
                    end,
                    'ObjectSizeGreaterThan', list_max(
                        list_transform(rule.filter.predicate.operands, lambda operand: operand.objectSizeGreaterThan)
                    ),
                    'ObjectSizeLessThan', list_max(
                        list_transform(rule.filter.predicate.operands, lambda operand: operand.objectSizeLessThan)
                    )
                ) end
            ) end,
            'Status', rule.status,
            'Transitions', case when len(rule.transitions) > 0 then list_transform(
                rule.transitions,
                lambda step: without_nulls(json_object(
                    'Days', case when step.days >= 0 then step.days end,
                    'Date', step.date,
                    'StorageClass', step.storageClass
                ))
            ) end,
            'NoncurrentVersionTransitions', case when len(rule.noncurrentVersionTransitions) > 0 then list_transform(
                rule.noncurrentVersionTransitions,
                lambda step: without_nulls(json_object(
                    'NoncurrentDays', case when step.days >= 0 then step.days end,
                    'StorageClass', step.storageClass
                ))
            ) end,
            'NoncurrentVersionExpiration', case
                when rule.noncurrentVersionExpiration is not null then json_object(
                    'NoncurrentDays',
                    coalesce(rule.noncurrentVersionExpiration.noncurrentDays, rule.noncurrentVersionExpiration.days),
                    'NewerNoncurrentVersions', case
                        when rule.noncurrentVersionExpiration.newerNoncurrentVersions > 0
                            then rule.noncurrentVersionExpiration.newerNoncurrentVersions
                    end
                )
                when rule.noncurrentVersionExpirationInDays > 0
                    then json_object('NoncurrentDays', rule.noncurrentVersionExpirationInDays)
            end,
            'AbortIncompleteMultipartUpload', case when rule.abortIncompleteMultipartUpload is not null
                then json_object('DaysAfterInitiation', rule.abortIncompleteMultipartUpload.daysAfterInitiation)
            end
        ))) as lifecycle_rules
    from bucket
)

select
    coalesce(configuration.name, resource_name) as name,
    utc_time(configuration.creationDate) as creation_date,
    case when part.BucketVersioningConfiguration is not null
        then part.BucketVersioningConfiguration.status = 'Enabled' end as versioning_enabled,
    -- Null where it was never set.
    case when part.BucketVersioningConfiguration is not null
        then coalesce(part.BucketVersioningConfiguration.isMfaDeleteEnabled, false) end as versioning_mfa_delete,
    case
        when part.PublicAccessBlockConfiguration is not null then part.PublicAccessBlockConfiguration.blockPublicAcls
        when described then false
    end as block_public_acls,
    case
        when part.PublicAccessBlockConfiguration is not null then part.PublicAccessBlockConfiguration.blockPublicPolicy
        when described then false
    end as block_public_policy,
    case
        when part.PublicAccessBlockConfiguration is not null then part.PublicAccessBlockConfiguration.ignorePublicAcls
        when described then false
    end as ignore_public_acls,
    case
        when part.PublicAccessBlockConfiguration is not null
            then part.PublicAccessBlockConfiguration.restrictPublicBuckets
        when described then false
    end as restrict_public_buckets,
    case when part.BucketNotificationConfiguration is not null then without_nulls(json_object(
        'TopicConfigurations', case
            when len(list_filter(notification_configurations, lambda entry: entry.kind = 'TopicConfiguration')) > 0
                then list_transform(
                    list_filter(notification_configurations, lambda entry: entry.kind = 'TopicConfiguration'),
                    lambda entry: entry.configuration
                )
        end,
        'QueueConfigurations', case
            when len(list_filter(notification_configurations, lambda entry: entry.kind = 'QueueConfiguration')) > 0
                then list_transform(
                    list_filter(notification_configurations, lambda entry: entry.kind = 'QueueConfiguration'),
                    lambda entry: entry.configuration
                )
        end,
        'LambdaFunctionConfigurations', case
            when len(list_filter(notification_configurations, lambda entry: entry.kind = 'LambdaConfiguration')) > 0
                then list_transform(
                    list_filter(notification_configurations, lambda entry: entry.kind = 'LambdaConfiguration'),
                    lambda entry: entry.configuration
                )
        end,
        'EventBridgeConfiguration', part.BucketNotificationConfiguration.eventBridgeConfiguration
    )) end as event_notification_configuration,
    case when part.ServerSideEncryptionConfiguration is not null then true end as has_encryption,
    case when part.ServerSideEncryptionConfiguration is not null then json_object(
        'Rules', list_transform(
            part.ServerSideEncryptionConfiguration.rules,
            lambda rule: without_nulls(json_object(
                'ApplyServerSideEncryptionByDefault', case when rule.applyServerSideEncryptionByDefault is not null
                    then json_object(
                        'SSEAlgorithm', rule.applyServerSideEncryptionByDefault.sseAlgorithm,
                        'KMSMasterKeyID', rule.applyServerSideEncryptionByDefault.kmsMasterKeyID
                    )
                end,
                'BucketKeyEnabled', rule.bucketKeyEnabled
            ))
        )
    ) end as server_side_encryption_configuration,
    case when acl.grantList is not null then without_nulls(json_object(
        'Owner', json_object('DisplayName', acl.owner.displayName, 'ID', acl.owner.id),
        'Grants', list_transform(acl.grantList, lambda entry: json_object(
            -- A group is a plain name, an account an object.
            'Grantee', case
                when json_type(entry.grantee) = 'VARCHAR' then json_object(
                    'Type', 'Group',
                    'URI', case
                        when entry.grantee ->> '$' = 'LogDelivery' then 'http://acs.amazonaws.com/groups/s3/LogDelivery'
                        when starts_with(entry.grantee ->> '$', 'http') then entry.grantee ->> '$'
                        else 'http://acs.amazonaws.com/groups/global/' || (entry.grantee ->> '$')
                    end
                )
                else without_nulls(json_object(
                    'DisplayName', entry.grantee ->> '$.displayName',
                    'ID', entry.grantee ->> '$.id',
                    'Type', 'CanonicalUser'
                ))
            end,
            'Permission', case entry.permission
                when 'FullControl' then 'FULL_CONTROL'
                when 'ReadAcp' then 'READ_ACP'
                when 'WriteAcp' then 'WRITE_ACP'
                else upper(entry.permission)
            end
        ))
    )) end as acl,
    case
        when part.BucketLifecycleConfiguration is not null then coalesce(to_json(lifecycle_rules), '[]'::json)
        when described then '[]'::json
    end as lifecycle_rules,
    case when part.BucketLoggingConfiguration is not null
        then part.BucketLoggingConfiguration.destinationBucketName is not null end as has_logging,
    case when part.BucketLoggingConfiguration.destinationBucketName is not null then json_object(
        'TargetBucket', part.BucketLoggingConfiguration.destinationBucketName,
        'TargetPrefix', coalesce(part.BucketLoggingConfiguration.logFilePrefix, '')
    ) end as logging,
    case when part.ObjectLockConfiguration is not null
        then part.ObjectLockConfiguration.objectLockEnabled is not null end as has_object_lock,
    case when part.ObjectLockConfiguration.objectLockEnabled is not null then without_nulls(json_object(
        'ObjectLockEnabled', part.ObjectLockConfiguration.objectLockEnabled,
        'Rule', case when part.ObjectLockConfiguration.rule is not null then json_object(
            'DefaultRetention', json_object(
                'Mode', part.ObjectLockConfiguration.rule.defaultRetention.mode,
                'Days', part.ObjectLockConfiguration.rule.defaultRetention.days,
                'Years', part.ObjectLockConfiguration.rule.defaultRetention.years
            )
        ) end
    )) end as object_lock_configuration,
    case when part.BucketPolicy is not null then part.BucketPolicy.policyText is not null end as has_policy,
    policy_document(part.BucketPolicy.policyText) as policy,
    case
        when part.BucketReplicationConfiguration is not null then true
        when described then false
    end as has_replication,
    case when part.BucketReplicationConfiguration is not null then json_object(
        'Role', part.BucketReplicationConfiguration.roleARN,
        'Rules', list_transform(
            map_entries(part.BucketReplicationConfiguration.rules), lambda entry: without_nulls(json_object(
            'ID', entry.key,
            'Priority', entry.value -> '$.priority',
            'Prefix', entry.value -> '$.prefix',
            'Status', entry.value -> '$.status',
            'Destination', json_object(
                'Bucket', entry.value -> '$.destinationConfig.bucketARN',
                'Account', coalesce(
                    entry.value -> '$.destinationConfig.account', entry.value -> '$.destinationConfig.Account'
                ),
                'StorageClass', entry.value -> '$.destinationConfig.storageClass'
            )
            ))
        )
    ) end as replication,
    case
        when part.BucketWebsiteConfiguration is not null then true
        when described then false
    end as has_website,
    case when part.BucketWebsiteConfiguration is not null then without_nulls(json_object(
        'RedirectAllRequestsTo', case when part.BucketWebsiteConfiguration.redirectAllRequestsTo is not null
            then json_object(
                'HostName', part.BucketWebsiteConfiguration.redirectAllRequestsTo.hostName,
                'Protocol', part.BucketWebsiteConfiguration.redirectAllRequestsTo.protocol
            )
        end,
        'IndexDocument', case when part.BucketWebsiteConfiguration.indexDocumentSuffix is not null
            then json_object('Suffix', part.BucketWebsiteConfiguration.indexDocumentSuffix) end,
        'ErrorDocument', case when part.BucketWebsiteConfiguration.errorDocument is not null
            then json_object('Key', part.BucketWebsiteConfiguration.errorDocument) end,
        'RoutingRules', case when len(part.BucketWebsiteConfiguration.routingRules) > 0 then list_transform(
            part.BucketWebsiteConfiguration.routingRules,
            lambda rule: without_nulls(json_object(
                'Condition', case when rule.condition is not null then json_object(
                    'HttpErrorCodeReturnedEquals', rule.condition.httpErrorCodeReturnedEquals,
                    'KeyPrefixEquals', rule.condition.keyPrefixEquals
                ) end,
                'Redirect', case when rule.redirect is not null then json_object(
                    'HostName', rule.redirect.hostName,
                    'HttpRedirectCode', rule.redirect.httpRedirectCode,
                    'Protocol', rule.redirect.protocol,
                    'ReplaceKeyPrefixWith', rule.redirect.replaceKeyPrefixWith,
                    'ReplaceKeyWith', rule.redirect.replaceKeyWith
                ) end
            ))
        ) end
    )) end as website_configuration,
    case
        when part.BucketTaggingConfiguration is not null then to_json(list_transform(
            map_entries(part.BucketTaggingConfiguration.tagSets[1].tags),
            lambda tag: json_object('Key', tag.key, 'Value', tag.value)
        ))
        when described then '[]'::json
    end as tags_src,
    partition,
    coalesce(configuration.region, region) as region,
    account_id,
    arn,
    coalesce(configuration.name, resource_name) as title,
    tags_json(tags) as tags
from converted
