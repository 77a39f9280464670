insert into resource (arn, resource_id, tags, evidence) values
    -- The key of the API's fixture; the item's own tags are empty, as they often are.
    ('arn:aws:kms:us-east-1:111111111111:key/k1', 'k1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::KMS::Key", "resourceId": "k1", "awsRegion": "us-east-1", "tags": {},
        "configuration": {
            "keyId": "k1", "arn": "arn:aws:kms:us-east-1:111111111111:key/k1", "creationDate": 1621021324302, "enabled": true,
            "description": "Data at rest", "keyUsage": "ENCRYPT_DECRYPT", "keyState": "Enabled", "origin": "AWS_KMS",
            "keyManager": "CUSTOMER", "customerMasterKeySpec": "SYMMETRIC_DEFAULT", "keySpec": "SYMMETRIC_DEFAULT",
            "encryptionAlgorithms": ["SYMMETRIC_DEFAULT"], "signingAlgorithms": [], "multiRegion": false,
            "awsaccountId": "111111111111"
        },
        "supplementaryConfiguration": {
            "KeyRotationStatus": true,
            "Policy": "{\n  \"Version\" : \"2012-10-17\",\n  \"Statement\" : [ ]\n}",
            "Tags": [{"tagKey": "team", "tagValue": "data"}]
        }
    }}'),
    -- An AWS-managed key has no rotation status; this one comes with an ISO date, as older deliveries do, and no tags.
    ('arn:aws:kms:us-east-1:111111111111:key/managed', 'managed', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::KMS::Key", "configuration": {
            "keyId": "managed", "creationDate": "2021-05-14T19:42:04.302Z", "enabled": true, "keyState": "PendingDeletion",
            "deletionDate": 1795219200000, "keyManager": "AWS", "customerMasterKeySpec": "SYMMETRIC_DEFAULT"
        },
        "supplementaryConfiguration": {"Tags": []}
    }}'),
    -- A replica of a multi-Region key.
    ('arn:aws:kms:us-east-1:111111111111:key/mrk-5', 'mrk-5', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::KMS::Key", "configuration": {"keyId": "mrk-5", "multiRegion": true, "multiRegionConfiguration": {
            "multiRegionKeyType": "REPLICA",
            "primaryKey": {"arn": "arn:aws:kms:eu-west-1:111111111111:key/mrk-5", "region": "eu-west-1"},
            "replicaKeys": [{"arn": "arn:aws:kms:us-east-1:111111111111:key/mrk-5", "region": "us-east-1"}]}}}}'),
    -- An item without parts.
    ('arn:aws:kms:us-east-1:111111111111:key/blind', 'blind', null, '{"ConfigurationItem": {"resourceType": "AWS::KMS::Key"}}');

insert into expected (
    arn, id, title, tags, tags_src, key_manager, creation_date, aws_account_id, enabled, customer_master_key_spec, description,
    deletion_date, key_state, key_usage, origin, valid_to, multi_region, multi_region_configuration, key_rotation_enabled, policy
) values
    (
        'arn:aws:kms:us-east-1:111111111111:key/k1', 'k1', 'k1', '{"team":"data"}', '[{"TagKey":"team","TagValue":"data"}]',
        'CUSTOMER', '2021-05-14 19:42:04.302', '111111111111', true, 'SYMMETRIC_DEFAULT', 'Data at rest',
        null, 'Enabled', 'ENCRYPT_DECRYPT', 'AWS_KMS', null, false, null, true, '{"Version":"2012-10-17","Statement":[]}'
    ),
    (
        'arn:aws:kms:us-east-1:111111111111:key/managed', 'managed', 'managed', '{}', '[]',
        'AWS', '2021-05-14 19:42:04.302', null, true, 'SYMMETRIC_DEFAULT', null,
        '2026-11-21 00:00:00', 'PendingDeletion', null, null, null, null, null, null, null
    ),
    (
        'arn:aws:kms:us-east-1:111111111111:key/blind', 'blind', 'blind', null, null,
        null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:kms:us-east-1:111111111111:key/mrk-5', 'mrk-5', 'mrk-5', '{}', null,
        null, null, null, null, null, null,
        null, null, null, null, null, true,
        '{"MultiRegionKeyType":"REPLICA","PrimaryKey":{"Arn":"arn:aws:kms:eu-west-1:111111111111:key/mrk-5","Region":"eu-west-1"},"ReplicaKeys":[{"Arn":"arn:aws:kms:us-east-1:111111111111:key/mrk-5","Region":"us-east-1"}]}',
        null, null
    );
