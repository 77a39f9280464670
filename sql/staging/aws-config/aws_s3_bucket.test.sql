insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The bucket of the API's fixture.
    ('arn:aws:s3:::logs', 'logs', 'logs', 'eu-central-1', map {'team': 'platform', 'stage': 'prod'}, '{"ConfigurationItem": {
        "resourceType": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::logs", "awsRegion": "eu-central-1",
        "configuration": {
            "name": "logs", "owner": {"displayName": "ops", "id": "abc"}, "creationDate": "2026-01-31T12:59:21.000Z",
            "region": "eu-central-1"
        },
        "supplementaryConfiguration": {
            "AccessControlList": "{\"grantSet\":null,\"grantList\":[{\"grantee\":{\"id\":\"abc\",\"displayName\":\"ops\"},\"permission\":\"FullControl\"},{\"grantee\":\"AllUsers\",\"permission\":\"Read\"},{\"grantee\":\"AuthenticatedUsers\",\"permission\":\"ReadAcp\"},{\"grantee\":\"LogDelivery\",\"permission\":\"Write\"},{\"grantee\":\"LogDelivery\",\"permission\":\"WriteAcp\"}],\"owner\":{\"displayName\":\"ops\",\"id\":\"abc\"},\"isRequesterCharged\":false}",
            "BucketAccelerateConfiguration": {"status": null},
            "BucketPolicy": {"policyText": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Principal\":\"*\",\"Action\":\"s3:*\",\"Resource\":\"arn:aws:s3:::logs\"}]}"},
            "BucketVersioningConfiguration": {"status": "Enabled", "isMfaDeleteEnabled": true},
            "BucketLoggingConfiguration": {"destinationBucketName": "access-logs", "logFilePrefix": "logs/"},
            "PublicAccessBlockConfiguration": {
                "blockPublicAcls": true, "ignorePublicAcls": false, "blockPublicPolicy": true, "restrictPublicBuckets": false
            },
            "ServerSideEncryptionConfiguration": {"rules": [{
                "applyServerSideEncryptionByDefault": {
                    "sseAlgorithm": "aws:kms", "kmsMasterKeyID": "arn:aws:kms:eu-central-1:111111111111:key/1"
                },
                "bucketKeyEnabled": true
            }]},
            "BucketLifecycleConfiguration": {"rules": [
                {
                    "id": "archive", "prefix": null, "status": "Enabled",
                    "filter": {"predicate": {"type": "LifecycleAndOperator", "operands": [
                        {"type": "LifecyclePrefixPredicate", "prefix": "docs/"},
                        {"type": "LifecycleTagPredicate", "tag": {"key": "Workflow", "value": "Archive"}}
                    ]}},
                    "expirationInDays": 400, "expiredObjectDeleteMarker": false, "noncurrentVersionExpirationInDays": 545,
                    "expirationDate": null, "transitions": [{"days": 30, "date": null, "storageClass": "STANDARD_IA"}],
                    "noncurrentVersionTransitions": [{"days": 180, "storageClass": "GLACIER"}],
                    "abortIncompleteMultipartUpload": {"daysAfterInitiation": 7}
                },
                {
                    "id": "markers", "prefix": null, "status": "Disabled",
                    "filter": {"predicate": {"type": "LifecyclePrefixPredicate", "prefix": "tmp/"}},
                    "expirationInDays": -1, "expiredObjectDeleteMarker": true, "noncurrentVersionExpirationInDays": -1,
                    "expirationDate": null, "transitions": null, "noncurrentVersionTransitions": null,
                    "abortIncompleteMultipartUpload": null
                }
            ]},
            "BucketReplicationConfiguration": {
                "roleARN": "arn:aws:iam::111111111111:role/replicate",
                "rules": {"copy": {"prefix": "", "status": "Enabled", "destinationConfig": {
                    "Account": "222222222222", "bucketARN": "arn:aws:s3:::logs-copy", "storageClass": null}}}
            },
            "BucketWebsiteConfiguration": {
                "indexDocumentSuffix": "index.html", "errorDocument": "error.html", "redirectAllRequestsTo": null,
                "routingRules": [{
                    "condition": {"keyPrefixEquals": "docs/", "httpErrorCodeReturnedEquals": "404"},
                    "redirect": {"protocol": null, "hostName": null, "replaceKeyPrefixWith": null,
                        "replaceKeyWith": "error.html", "httpRedirectCode": null}
                }]
            },
            "BucketNotificationConfiguration": {"configurations": {"new": {
                "type": "QueueConfiguration", "queueARN": "arn:aws:sqs:eu-central-1:111111111111:q",
                "events": ["s3:ObjectCreated:*"], "objectPrefixes": [],
                "filter": {"s3KeyFilter": {"filterRules": [{"name": "Prefix", "value": "images/"}]}}
            }}, "eventBridgeConfiguration": null},
            "ObjectLockConfiguration": {
                "objectLockEnabled": "Enabled", "rule": {"defaultRetention": {"mode": "GOVERNANCE", "days": 30, "years": null}}
            },
            "BucketTaggingConfiguration": {"tagSets": [{"tags": {"team": "platform", "stage": "prod"}}]},
            "IsRequesterPaysEnabled": false
        }
    }}'),
    -- Fully described, with nothing set. An empty object stands for no policy and no logging; optional parts are omitted.
    ('arn:aws:s3:::empty', 'empty', 'empty', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::empty", "awsRegion": "us-east-1",
        "configuration": {"name": "empty", "owner": {"displayName": null, "id": "abc"}, "creationDate": "2019-02-12T07:21:45.000Z"},
        "supplementaryConfiguration": {
            "AccessControlList": "{\"grantSet\":null,\"grantList\":[{\"grantee\":{\"id\":\"abc\",\"displayName\":null},\"permission\":\"FullControl\"}],\"owner\":{\"displayName\":null,\"id\":\"abc\"},\"isRequesterCharged\":false}",
            "BucketLoggingConfiguration": {},
            "BucketNotificationConfiguration": {"configurations": {}},
            "BucketPolicy": {},
            "BucketVersioningConfiguration": {"status": "Off", "isMfaDeleteEnabled": null},
            "IsRequesterPaysEnabled": false
        }
    }}'),
    -- The same with nulls, redirected, with an old rule that has no filter, and a topic and a function as targets.
    ('arn:aws:s3:::redirect', 'redirect', 'redirect', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::S3::Bucket", "ARN": "arn:aws:s3:::redirect", "awsRegion": "us-east-1",
        "configuration": {"name": "redirect", "creationDate": "2017-02-16T21:17:05.000Z"},
        "supplementaryConfiguration": {
            "AccessControlList": "{\"grantSet\":null,\"grantList\":[],\"owner\":{\"displayName\":null,\"id\":\"abc\"},\"isRequesterCharged\":false}",
            "BucketLoggingConfiguration": {"destinationBucketName": null, "logFilePrefix": null},
            "BucketPolicy": {"policyText": null},
            "BucketVersioningConfiguration": {"status": "Suspended", "isMfaDeleteEnabled": null},
            "BucketLifecycleConfiguration": {"rules": [{
                "id": "aborted", "prefix": "", "status": "Enabled", "filter": {"predicate": null}, "expirationInDays": -1,
                "expirationDate": "2027-01-01T00:00:00.000Z", "expiredObjectDeleteMarker": false,
                "noncurrentVersionExpirationInDays": -1,
                "transitions": [{"days": -1, "date": "2027-01-01T00:00:00.000Z", "storageClass": "GLACIER"}]
            }]},
            "BucketNotificationConfiguration": {"configurations": {
                "call": {"type": "LambdaConfiguration", "functionARN": "arn:aws:lambda:us-east-1:111111111111:function:f",
                    "events": ["s3:ObjectRemoved:Delete"], "objectPrefixes": [], "filter": null},
                "tell": {"type": "TopicConfiguration", "topicARN": "arn:aws:sns:us-east-1:111111111111:t",
                    "events": ["s3:ObjectCreated:*"], "objectPrefixes": []}
            }, "eventBridgeConfiguration": {}},
            "BucketWebsiteConfiguration": {
                "indexDocumentSuffix": null, "errorDocument": null, "routingRules": [],
                "redirectAllRequestsTo": {"protocol": "https", "hostName": "example.com", "replaceKeyPrefixWith": null}
            },
            "ServerSideEncryptionConfiguration": {"rules": [{
                "applyServerSideEncryptionByDefault": {"sseAlgorithm": "AES256", "kmsMasterKeyID": null}, "bucketKeyEnabled": false}]}
        }
    }}'),
    -- The recorder could not read the bucket: an item without its parts tells nothing, though it is there.
    ('arn:aws:s3:::blind', 'blind', 'blind', 'us-east-1', null, '{"ConfigurationItem": {
        "resourceType": "AWS::S3::Bucket", "configuration": {"name": "blind"}, "supplementaryConfiguration": {}}}');

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
        null, true, true,
        true, true, false, false,
        '{"QueueConfigurations":[{"Id":"new","QueueArn":"arn:aws:sqs:eu-central-1:111111111111:q","Events":["s3:ObjectCreated:*"],"Filter":{"Key":{"FilterRules":[{"Name":"Prefix","Value":"images/"}]}}}]}',
        true,
        '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"aws:kms","KMSMasterKeyID":"arn:aws:kms:eu-central-1:111111111111:key/1"},"BucketKeyEnabled":true}]}',
        '{"Owner":{"DisplayName":"ops","ID":"abc"},"Grants":[{"Grantee":{"DisplayName":"ops","ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},"Permission":"READ_ACP"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE_ACP"}]}',
        '[{"Expiration":{"Days":400},"ID":"archive","Filter":{"And":{"Prefix":"docs/","Tags":[{"Key":"Workflow","Value":"Archive"}]}},"Status":"Enabled","Transitions":[{"Days":30,"StorageClass":"STANDARD_IA"}],"NoncurrentVersionTransitions":[{"NoncurrentDays":180,"StorageClass":"GLACIER"}],"NoncurrentVersionExpiration":{"NoncurrentDays":545},"AbortIncompleteMultipartUpload":{"DaysAfterInitiation":7}},{"Expiration":{"ExpiredObjectDeleteMarker":true},"ID":"markers","Filter":{"Prefix":"tmp/"},"Status":"Disabled"}]',
        true, '{"TargetBucket":"access-logs","TargetPrefix":"logs/"}',
        true, '{"ObjectLockEnabled":"Enabled","Rule":{"DefaultRetention":{"Mode":"GOVERNANCE","Days":30}}}',
        null, null,
        true, '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"arn:aws:s3:::logs"}]}',
        true, '{"Role":"arn:aws:iam::111111111111:role/replicate","Rules":[{"ID":"copy","Prefix":"","Status":"Enabled","Destination":{"Bucket":"arn:aws:s3:::logs-copy","Account":"222222222222"}}]}',
        true, '{"IndexDocument":{"Suffix":"index.html"},"ErrorDocument":{"Key":"error.html"},"RoutingRules":[{"Condition":{"HttpErrorCodeReturnedEquals":"404","KeyPrefixEquals":"docs/"},"Redirect":{"ReplaceKeyWith":"error.html"}}]}'
    ),
    (
        'arn:aws:s3:::empty', 'empty', 'empty', 'us-east-1', '2019-02-12 07:21:45', '{}', '[]',
        null, false, false,
        false, false, false, false,
        '{}', null, null,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"}]}', '[]',
        false, null, null, null,
        null, null, false, null,
        false, null, false, null
    ),
    (
        'arn:aws:s3:::redirect', 'redirect', 'redirect', 'us-east-1', '2017-02-16 21:17:05', '{}', '[]',
        null, false, false,
        false, false, false, false,
        '{"TopicConfigurations":[{"Id":"tell","TopicArn":"arn:aws:sns:us-east-1:111111111111:t","Events":["s3:ObjectCreated:*"]}],"LambdaFunctionConfigurations":[{"Id":"call","LambdaFunctionArn":"arn:aws:lambda:us-east-1:111111111111:function:f","Events":["s3:ObjectRemoved:Delete"]}],"EventBridgeConfiguration":{}}',
        true, '{"Rules":[{"ApplyServerSideEncryptionByDefault":{"SSEAlgorithm":"AES256"},"BucketKeyEnabled":false}]}',
        '{"Owner":{"ID":"abc"},"Grants":[]}',
        '[{"Expiration":{"Date":"2027-01-01T00:00:00.000Z"},"ID":"aborted","Prefix":"","Filter":{},"Status":"Enabled","Transitions":[{"Date":"2027-01-01T00:00:00.000Z","StorageClass":"GLACIER"}]}]',
        false, null, null, null,
        null, null, false, null,
        false, null, true, '{"RedirectAllRequestsTo":{"HostName":"example.com","Protocol":"https"}}'
    ),
    (
        'arn:aws:s3:::blind', 'blind', 'blind', 'us-east-1', null, null, null,
        null, null, null,
        null, null, null, null,
        null, null, null, null, null,
        null, null, null, null,
        null, null, null, null,
        null, null, null, null
    );
