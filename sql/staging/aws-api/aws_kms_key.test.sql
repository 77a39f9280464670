insert into resource (arn, resource_id, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same key.
    ('arn:aws:kms:us-east-1:111111111111:key/k1', 'k1', map {'team': 'data'}, '{
        "ListKeys": {"KeyId": "k1", "KeyArn": "arn:aws:kms:us-east-1:111111111111:key/k1"},
        "DescribeKey": {"KeyMetadata": {
            "AWSAccountId": "111111111111", "KeyId": "k1", "Arn": "arn:aws:kms:us-east-1:111111111111:key/k1",
            "CreationDate": "2021-05-14T15:42:04.302000-04:00", "Enabled": true, "Description": "Data at rest",
            "KeyUsage": "ENCRYPT_DECRYPT", "KeyState": "Enabled", "Origin": "AWS_KMS", "KeyManager": "CUSTOMER",
            "CustomerMasterKeySpec": "SYMMETRIC_DEFAULT", "KeySpec": "SYMMETRIC_DEFAULT",
            "EncryptionAlgorithms": ["SYMMETRIC_DEFAULT"], "MultiRegion": false}},
        "ListAliases": {"Aliases": [{"AliasName": "alias/data", "TargetKeyId": "k1"}]},
        "GetKeyRotationStatus": {"KeyRotationEnabled": true, "KeyId": "k1", "RotationPeriodInDays": 365},
        "GetKeyPolicy": {"Policy": "{\n  \"Version\" : \"2012-10-17\",\n  \"Statement\" : [ ]\n}"},
        "ListResourceTags": {"Tags": [{"TagKey": "team", "TagValue": "data"}], "Truncated": false}
    }'),
    -- A multi-Region key that is to be deleted, from an old CLI that prints epoch seconds and knows no KeySpec.
    ('arn:aws:kms:us-east-1:111111111111:key/mrk-2', 'mrk-2', map {}, '{
        "ListKeys": {"KeyId": "mrk-2"},
        "DescribeKey": {"KeyMetadata": {
            "KeyId": "mrk-2", "CreationDate": 1467012948.139, "Enabled": false, "Description": "", "KeyUsage": "SIGN_VERIFY",
            "KeyState": "PendingDeletion", "DeletionDate": 1795219200, "Origin": "EXTERNAL", "ValidTo": 1800000000,
            "KeyManager": "CUSTOMER", "CustomerMasterKeySpec": "RSA_2048", "MultiRegion": true,
            "MultiRegionConfiguration": {"MultiRegionKeyType": "REPLICA"}}},
        "ListAliases": {"Aliases": []},
        "GetKeyRotationStatus": {"KeyRotationEnabled": false},
        "ListResourceTags": {"Tags": []}
    }'),
    -- Every operation refused.
    ('arn:aws:kms:us-east-1:111111111111:key/k3', 'k3', null, '{
        "ListKeys": {"KeyId": "k3"},
        "DescribeKey": {"$error": {"code": "AccessDeniedException"}},
        "ListAliases": {"$error": {"code": "AccessDeniedException"}},
        "GetKeyRotationStatus": {"$error": {"code": "UnsupportedOperationException"}},
        "GetKeyPolicy": {"$error": {"code": "AccessDeniedException"}},
        "ListResourceTags": {"$error": {"code": "AccessDeniedException"}}
    }'),
    -- Only listed.
    ('arn:aws:kms:us-east-1:111111111111:key/k4', 'k4', null, '{"ListKeys": {"KeyId": "k4"}}');

insert into expected (
    arn, id, title, tags, tags_src, key_manager, creation_date, aws_account_id, enabled, customer_master_key_spec, description,
    deletion_date, key_state, key_usage, origin, valid_to, multi_region, multi_region_configuration, aliases,
    key_rotation_enabled, rotation_period_in_days, policy
) values
    (
        'arn:aws:kms:us-east-1:111111111111:key/k1', 'k1', 'k1', '{"team":"data"}', '[{"TagKey":"team","TagValue":"data"}]',
        'CUSTOMER', '2021-05-14 19:42:04.302', '111111111111', true, 'SYMMETRIC_DEFAULT', 'Data at rest',
        null, 'Enabled', 'ENCRYPT_DECRYPT', 'AWS_KMS', null, false, null, '[{"AliasName":"alias/data","TargetKeyId":"k1"}]',
        true, 365, '{"Version":"2012-10-17","Statement":[]}'
    ),
    (
        'arn:aws:kms:us-east-1:111111111111:key/mrk-2', 'mrk-2', 'mrk-2', '{}', '[]',
        'CUSTOMER', '2016-06-27 07:35:48.139', null, false, 'RSA_2048', '',
        '2026-11-21 00:00:00', 'PendingDeletion', 'SIGN_VERIFY', 'EXTERNAL', '2027-01-15 08:00:00', true,
        '{"MultiRegionKeyType":"REPLICA"}', '[]',
        false, null, null
    ),
    (
        'arn:aws:kms:us-east-1:111111111111:key/k3', 'k3', 'k3', null, null,
        null, null, null, null, null, null,
        null, null, null, null, null, null, null, null,
        null, null, null
    ),
    (
        'arn:aws:kms:us-east-1:111111111111:key/k4', 'k4', 'k4', null, null,
        null, null, null, null, null, null,
        null, null, null, null, null, null, null, null,
        null, null, null
    );
