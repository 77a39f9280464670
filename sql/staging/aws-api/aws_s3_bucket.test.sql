insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Everything answered, everything set. AWS Config's fixture tells of the same bucket.
    ('arn:aws:s3:::logs', 'logs', 'logs', 'eu-central-1', map {'team': 'platform', 'stage': 'prod'}, '{
        "ListBuckets": {"Name": "logs", "CreationDate": "2026-01-31T12:59:21+00:00", "BucketRegion": "eu-central-1"},
        "GetBucketLocation": {"LocationConstraint": "eu-central-1"},
        "GetBucketAcl": {
            "Owner": {"DisplayName": "ops", "ID": "abc"},
            "Grants": [
                {"Grantee": {"DisplayName": "ops", "ID": "abc", "Type": "CanonicalUser"}, "Permission": "FULL_CONTROL"},
                {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"},
                {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"}, "Permission": "READ_ACP"},
                {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/s3/LogDelivery"}, "Permission": "WRITE"},
                {"Grantee": {"Type": "Group", "URI": "http://acs.amazonaws.com/groups/s3/LogDelivery"}, "Permission": "WRITE_ACP"}
            ]
        },
        "GetBucketPolicy": {"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::logs\"}]}"},
        "GetBucketPolicyStatus": {"PolicyStatus": {"IsPublic": true}},
        "GetPublicAccessBlock": {"PublicAccessBlockConfiguration": {
            "BlockPublicAcls": true, "IgnorePublicAcls": false, "BlockPublicPolicy": true, "RestrictPublicBuckets": false}},
        "GetBucketVersioning": {"Status": "Enabled", "MFADelete": "Enabled"},
        "GetBucketEncryption": {"ServerSideEncryptionConfiguration": {"Rules": [{
            "ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms", "KMSMasterKeyID": "arn:aws:kms:eu-central-1:111111111111:key/1"},
            "BucketKeyEnabled": true}]}},
        "GetBucketLogging": {"LoggingEnabled": {"TargetBucket": "access-logs", "TargetPrefix": "logs/"}},
        "GetBucketLifecycleConfiguration": {"Rules": [
            {
                "Expiration": {"Days": 400},
                "ID": "archive",
                "Filter": {"And": {"Prefix": "docs/", "Tags": [{"Key": "Workflow", "Value": "Archive"}]}},
                "Status": "Enabled",
                "Transitions": [{"Days": 30, "StorageClass": "STANDARD_IA"}],
                "NoncurrentVersionTransitions": [{"NoncurrentDays": 180, "StorageClass": "GLACIER"}],
                "NoncurrentVersionExpiration": {"NoncurrentDays": 545},
                "AbortIncompleteMultipartUpload": {"DaysAfterInitiation": 7}
            },
            {"Expiration": {"ExpiredObjectDeleteMarker": true}, "ID": "markers", "Filter": {"Prefix": "tmp/"}, "Status": "Disabled"}
        ]},
        "GetBucketOwnershipControls": {"OwnershipControls": {"Rules": [{"ObjectOwnership": "ObjectWriter"}]}},
        "GetBucketTagging": {"TagSet": [{"Key": "team", "Value": "platform"}, {"Key": "stage", "Value": "prod"}]},
        "GetBucketWebsite": {
            "IndexDocument": {"Suffix": "index.html"}, "ErrorDocument": {"Key": "error.html"},
            "RoutingRules": [{
                "Condition": {"HttpErrorCodeReturnedEquals": "404", "KeyPrefixEquals": "docs/"},
                "Redirect": {"ReplaceKeyWith": "error.html"}}]
        },
        "GetBucketReplication": {"ReplicationConfiguration": {
            "Role": "arn:aws:iam::111111111111:role/replicate",
            "Rules": [{"ID": "copy", "Prefix": "", "Status": "Enabled",
                "Destination": {"Bucket": "arn:aws:s3:::logs-copy", "Account": "222222222222"}}]}},
        "GetObjectLockConfiguration": {"ObjectLockConfiguration": {
            "ObjectLockEnabled": "Enabled", "Rule": {"DefaultRetention": {"Mode": "GOVERNANCE", "Days": 30}}}},
        "GetBucketNotificationConfiguration": {
            "QueueConfigurations": [{
                "Id": "new", "QueueArn": "arn:aws:sqs:eu-central-1:111111111111:q", "Events": ["s3:ObjectCreated:*"],
                "Filter": {"Key": {"FilterRules": [{"Name": "Prefix", "Value": "images/"}]}}}]
        }
    }'),
    -- Everything answered, nothing set; the region of the row is that of the call.
    ('arn:aws:s3:::plain', 'plain', 'plain', 'eu-west-1', map {}, '{
        "ListBuckets": {"Name": "plain", "CreationDate": "2026-01-31T12:59:21+02:00"},
        "GetBucketLocation": {"LocationConstraint": null},
        "GetBucketAcl": {"Owner": {"ID": "abc"}, "Grants": []},
        "GetBucketPolicy": {"$absent": "NoSuchBucketPolicy"},
        "GetBucketPolicyStatus": {"$absent": "NoSuchBucketPolicy"},
        "GetPublicAccessBlock": {"$absent": "NoSuchPublicAccessBlockConfiguration"},
        "GetBucketVersioning": {},
        "GetBucketEncryption": {"$absent": "ServerSideEncryptionConfigurationNotFoundError"},
        "GetBucketLogging": {},
        "GetBucketLifecycleConfiguration": {"$absent": "NoSuchLifecycleConfiguration"},
        "GetBucketOwnershipControls": {"$absent": "OwnershipControlsNotFoundError"},
        "GetBucketTagging": {"$absent": "NoSuchTagSet"},
        "GetBucketWebsite": {"$absent": "NoSuchWebsiteConfiguration"},
        "GetBucketReplication": {"$absent": "ReplicationConfigurationNotFoundError"},
        "GetObjectLockConfiguration": {"$absent": "ObjectLockConfigurationNotFoundError"},
        "GetBucketNotificationConfiguration": {}
    }'),
    -- Versioning that was on once.
    ('arn:aws:s3:::paused', 'paused', 'paused', 'us-east-1', map {}, '{
        "ListBuckets": {"Name": "paused"}, "GetBucketLocation": {"LocationConstraint": "EU"},
        "GetBucketVersioning": {"Status": "Suspended", "MFADelete": "Disabled"}}'),
    -- Every operation refused.
    ('arn:aws:s3:::denied', 'denied', 'denied', 'us-east-1', null, '{
        "ListBuckets": {"Name": "denied", "CreationDate": "2026-01-31T12:59:21Z"},
        "GetBucketLocation": {"$error": {"code": "AccessDenied"}},
        "GetBucketAcl": {"$error": {"code": "AccessDenied"}},
        "GetBucketPolicy": {"$error": {"code": "AccessDenied"}},
        "GetBucketPolicyStatus": {"$error": {"code": "AccessDenied"}},
        "GetPublicAccessBlock": {"$error": {"code": "AccessDenied"}},
        "GetBucketVersioning": {"$error": {"code": "AccessDenied"}},
        "GetBucketEncryption": {"$error": {"code": "AccessDenied"}},
        "GetBucketLogging": {"$error": {"code": "AccessDenied"}},
        "GetBucketLifecycleConfiguration": {"$error": {"code": "AccessDenied"}},
        "GetBucketOwnershipControls": {"$error": {"code": "AccessDenied"}},
        "GetBucketTagging": {"$error": {"code": "AccessDenied"}},
        "GetBucketWebsite": {"$error": {"code": "AccessDenied"}},
        "GetBucketReplication": {"$error": {"code": "AccessDenied"}},
        "GetObjectLockConfiguration": {"$error": {"code": "AccessDenied"}},
        "GetBucketNotificationConfiguration": {"$error": {"code": "AccessDenied"}}
    }'),
    -- Only listed.
    ('arn:aws:s3:::listed', 'listed', 'listed', 'us-east-1', null, '{"ListBuckets": {"Name": "listed"}}');

insert into expected (
    arn, name, title, region, creation_date, tags, tags_src,
    bucket_policy_is_public, versioning_enabled, versioning_mfa_delete,
    block_public_acls, block_public_policy, ignore_public_acls, restrict_public_buckets,
    event_notification_configuration, has_encryption, server_side_encryption_configuration, acl, lifecycle_rules,
    has_logging, logging, has_object_lock, object_lock_configuration,
    has_object_ownership_controls, object_ownership_controls, has_policy, policy,
    has_replication, replication, has_website, website_configuration
) values
    (
        'arn:aws:s3:::logs', 'logs', 'logs', 'eu-central-1', '2026-01-31 12:59:21', '{"team":"platform","stage":"prod"}',
        '[{"Key":"team","Value":"platform"},{"Key":"stage","Value":"prod"}]',
        true, true, true,
        true, true, false, false,
        '{"QueueConfigurations":[{"Id":"new","QueueArn":"arn:aws:sqs:eu-central-1:111111111111:q","Events":["s3:ObjectCreated:*"],"Filter":{"Key":{"FilterRules":[{"Name":"Prefix","Value":"images/"}]}}}]}',
        true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"arn:aws:kms:eu-central-1:111111111111:key/1"},"BucketKeyEnabled":true}]}',
        '{"Owner":{"DisplayName":"ops","ID":"abc"},"Grants":[{"Grantee":{"DisplayName":"ops","ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},"Permission":"READ_ACP"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE_ACP"}]}',
        '[{"Expiration":{"Days":400},"ID":"archive","Filter":{"And":{"Prefix":"docs/","Tags":[{"Key":"Workflow","Value":"Archive"}]}},"Status":"Enabled","Transitions":[{"Days":30,"StorageClass":"STANDARD_IA"}],"NoncurrentVersionTransitions":[{"NoncurrentDays":180,"StorageClass":"GLACIER"}],"NoncurrentVersionExpiration":{"NoncurrentDays":545},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}},{"Expiration":{"ExpiredObjectDeleteMarker":true},"ID":"markers","Filter":{"Prefix":"tmp/"},"Status":"Disabled"}]',
        true, '{"TargetBucket":"access-logs","TargetPrefix":"logs/"}',
        true, '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":30}}}',
        true, '{"Rules":[{"ObjectOwnership":"ObjectWriter"}]}',
        true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::logs"}]}',
        true, '{"Role":"arn:aws:iam::111111111111:role/replicate","Rules":[{"ID":"copy","Prefix":"","Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::logs-copy","Account":"222222222222"}}]}',
        true, '{"IndexDocument":{"Suffix":"index.html"},"ErrorDocument":{"Key":"error.html"},"RoutingRules":[{"Condition":{"HttpErrorCodeReturnedEquals":"404","KeyPrefixEquals":"docs/"},"Redirect":{"ReplaceKeyWith":"error.html"}}]}'
    ),
    (
        'arn:aws:s3:::plain', 'plain', 'plain', 'us-east-1', '2026-01-31 10:59:21', '{}', '[]',
        false, false, false,
        false, false, false, false,
        '{}', false, null, '{"Owner":{"ID":"abc"},"Grants":[]}', '[]',
        false, null, false, null,
        false, null, false, null,
        false, null, false, null
    ),
    (
        'arn:aws:s3:::paused', 'paused', 'paused', 'eu-west-1', null, '{}', null,
        null, false, false,
        null, null, null, null,
        null, null, null, null, null,
        null, null, null, null,
        null, null, null, null,
        null, null, null, null
    ),
    (
        'arn:aws:s3:::denied', 'denied', 'denied', 'us-east-1', '2026-01-31 12:59:21', null, null,
        null, null, null,
        null, null, null, null,
        null, null, null, null, null,
        null, null, null, null,
        null, null, null, null,
        null, null, null, null
    ),
    (
        'arn:aws:s3:::listed', 'listed', 'listed', 'us-east-1', null, null, null,
        null, null, null,
        null, null, null, null,
        null, null, null, null, null,
        null, null, null, null,
        null, null, null, null,
        null, null, null, null
    );
