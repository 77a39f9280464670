insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/orders', 'orders', 'orders', map {'team': 'shop'},
        '{"ListTables": "orders", "DescribeTable": {"Table": {
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "TableName": "orders",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "TableStatus": "ACTIVE",
        "CreationDateTime": "2024-05-01T10:00:00.250000+00:00",
        "ProvisionedThroughput": {"NumberOfDecreasesToday": 0, "ReadCapacityUnits": 0, "WriteCapacityUnits": 0},
        "TableSizeBytes": 4096, "ItemCount": 12, "TableArn": "arn:aws:dynamodb:us-east-1:111111111111:table/orders",
        "TableId": "11111111-2222-3333-4444-555555555555", "BillingModeSummary": {"BillingMode": "PAY_PER_REQUEST"},
        "StreamSpecification": {"StreamEnabled": true, "StreamViewType": "NEW_IMAGE"},
        "LatestStreamLabel": "2024-05-01T10:00:00.000",
        "LatestStreamArn": "arn:aws:dynamodb:us-east-1:111111111111:table/orders/stream/2024-05-01T10:00:00.000",
        "GlobalTableVersion": "2019.11.21", "Replicas": [{"RegionName": "eu-central-1", "ReplicaStatus": "ACTIVE",
        "KMSMasterKeyId": "arn:aws:kms:eu-central-1:111111111111:key/k2"}],
        "RestoreSummary": {"SourceTableArn": "arn:aws:dynamodb:us-east-1:111111111111:table/old",
        "RestoreDateTime": "2024-05-01T10:00:00+00:00", "RestoreInProgress": false},
        "SSEDescription": {"Status": "ENABLED", "SSEType": "KMS",
        "KMSMasterKeyArn": "arn:aws:kms:us-east-1:111111111111:key/k1"},
        "ArchivalSummary": {"ArchivalReason": "INACCESSIBLE_ENCRYPTION_CREDENTIALS"},
        "TableClassSummary": {"TableClass": "STANDARD_INFREQUENT_ACCESS"}, "DeletionProtectionEnabled": true}},
        "DescribeContinuousBackups": {"ContinuousBackupsDescription": {"ContinuousBackupsStatus": "ENABLED",
        "PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "ENABLED", "RecoveryPeriodInDays": 35,
        "EarliestRestorableDateTime": "2026-10-15T10:00:00+00:00", "LatestRestorableDateTime": "2026-11-19T10:00:00+00:00"}}},
        "GetResourcePolicy": {"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::222222222222:root\"},\"Action\":\"dynamodb:GetItem\",\"Resource\":\"arn:aws:dynamodb:us-east-1:111111111111:table/orders\"}]}",
        "RevisionId": "1"}, "ListTagsOfResource": {"Tags": [{"Key": "team", "Value": "shop"}]}}'),
    -- Nothing special, no policy; the table as AWS Config tells of it, too.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/carts', 'carts', 'carts', map {},
        '{"ListTables": "carts", "DescribeTable": {"Table": {
        "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "TableName": "carts",
        "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}], "TableStatus": "ACTIVE",
        "CreationDateTime": "2024-05-01T10:00:00+00:00",
        "ProvisionedThroughput": {"NumberOfDecreasesToday": 0, "ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
        "TableArn": "arn:aws:dynamodb:us-east-1:111111111111:table/carts", "TableId": "t2",
        "SSEDescription": {"Status": "ENABLED", "SSEType": "KMS",
        "KMSMasterKeyArn": "arn:aws:kms:us-east-1:111111111111:key/k1"},
        "DeletionProtectionEnabled": false}},
        "DescribeContinuousBackups": {"ContinuousBackupsDescription": {"ContinuousBackupsStatus": "ENABLED",
        "PointInTimeRecoveryDescription": {"PointInTimeRecoveryStatus": "DISABLED"}}},
        "GetResourcePolicy": {"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}"},
        "ListTagsOfResource": {"Tags": []}}'),
    -- Without a policy, and with what else was asked about it denied.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/closed', 'closed', 'closed', null,
        '{"ListTables": "closed", "DescribeTable": {"Table": {"TableName": "closed"}},
        "DescribeContinuousBackups": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "GetResourcePolicy": {"$absent": "PolicyNotFoundException"},
        "ListTagsOfResource": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- All was denied.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/denied', 'denied', 'denied', null,
        '{"ListTables": "denied", "DescribeTable": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "GetResourcePolicy": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- Nothing but the list.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/listed', 'listed', 'listed', null, '{"ListTables": "listed"}');

insert into expected (
    arn, name, table_id, creation_date_time, table_class, table_status, billing_mode, item_count,
    global_table_version, read_capacity, write_capacity, latest_stream_arn, latest_stream_label, table_size_bytes,
    archival_summary, attribute_definitions, key_schema, sse_description, replicas, restore_summary,
    stream_specification, deletion_protection_enabled, continuous_backups_status, point_in_time_recovery_description,
    has_policy, policy, tags_src, title, tags
) values
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/orders', 'orders', '11111111-2222-3333-4444-555555555555',
        '2024-05-01 10:00:00.25', 'STANDARD_INFREQUENT_ACCESS', 'ACTIVE', 'PAY_PER_REQUEST', 12, '2019.11.21', 0, 0,
        'arn:aws:dynamodb:us-east-1:111111111111:table/orders/stream/2024-05-01T10:00:00.000',
        '2024-05-01T10:00:00.000', 4096, '{"ArchivalReason":"INACCESSIBLE_ENCRYPTION_CREDENTIALS"}',
        '[{"AttributeName":"id","AttributeType":"S"}]', '[{"AttributeName":"id","KeyType":"HASH"}]',
        '{"Status":"ENABLED","SSEType":"KMS","KMSMasterKeyArn":"arn:aws:kms:us-east-1:111111111111:key/k1"}',
        '[{"RegionName":"eu-central-1","ReplicaStatus":"ACTIVE","KMSMasterKeyId":"arn:aws:kms:eu-central-1:111111111111:key/k2"}]',
        '{"SourceTableArn":"arn:aws:dynamodb:us-east-1:111111111111:table/old","RestoreDateTime":"2024-05-01T10:00:00+00:00","RestoreInProgress":false}',
        '{"StreamEnabled":true,"StreamViewType":"NEW_IMAGE"}', true, 'ENABLED',
        '{"PointInTimeRecoveryStatus":"ENABLED","RecoveryPeriodInDays":35,"EarliestRestorableDateTime":"2026-10-15T10:00:00+00:00","LatestRestorableDateTime":"2026-11-19T10:00:00+00:00"}',
        true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::222222222222:root"},"Action":"dynamodb:GetItem","Resource":"arn:aws:dynamodb:us-east-1:111111111111:table/orders"}]}',
        '[{"Key":"team","Value":"shop"}]', 'orders', '{"team":"shop"}'
    ),
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/carts', 'carts', 't2', '2024-05-01 10:00:00', null, 'ACTIVE',
        'PROVISIONED', null, null, 5, 5, null, null, null, null, '[{"AttributeName":"id","AttributeType":"S"}]',
        '[{"AttributeName":"id","KeyType":"HASH"}]',
        '{"Status":"ENABLED","SSEType":"KMS","KMSMasterKeyArn":"arn:aws:kms:us-east-1:111111111111:key/k1"}', '[]',
        null, null, false, 'ENABLED', '{"PointInTimeRecoveryStatus":"DISABLED"}', true,
        '{"Version":"2012-10-17","Statement":[]}', '[]', 'carts', '{}'
    ),
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/closed', 'closed', null, null, null, null, 'PROVISIONED', null,
        null, null, null, null, null, null, null, null, null, '{}', '[]', null, null, null, null, null, false, null,
        null, 'closed', null
    ),
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/denied', 'denied', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        'denied', null
    ),
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/listed', 'listed', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        'listed', null
    );
