insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same table as in the API's fixture.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/carts', 'carts', 'carts', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::DynamoDB::Table", "configuration": {
            "attributeDefinitions": [{"attributeName": "id", "attributeType": "S"}], "tableName": "carts",
            "keySchema": [{"attributeName": "id", "keyType": "HASH"}], "tableStatus": "ACTIVE",
            "creationDateTime": 1714557600000,
            "provisionedThroughput": {"numberOfDecreasesToday": 0, "readCapacityUnits": 5, "writeCapacityUnits": 5},
            "tableArn": "arn:aws:dynamodb:us-east-1:111111111111:table/carts", "tableId": "t2",
            "ssedescription": {"status": "ENABLED", "ssetype": "KMS",
                "kmsmasterKeyArn": "arn:aws:kms:us-east-1:111111111111:key/k1"},
            "deletionProtectionEnabled": false
        },
        "supplementaryConfiguration": {
            "ContinuousBackupsDescription": {"continuousBackupsStatus": "ENABLED",
                "pointInTimeRecoveryDescription": {"pointInTimeRecoveryStatus": "DISABLED"}},
            "Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[]}", "Tags": []
        }
    }}'),
    -- Everything that AWS Config records; times may be texts.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/wide', 'wide', 'wide', map {'team': 'shop'}, '{"ConfigurationItem": {
        "resourceType": "AWS::DynamoDB::Table", "configuration": {
            "tableName": "wide", "tableStatus": "ACTIVE", "creationDateTime": "2024-05-01T10:00:00.000Z",
            "billingModeSummary": {"billingMode": "PAY_PER_REQUEST"}, "tableClassSummary": {"tableClass": "STANDARD"},
            "itemCount": 3, "tableSizeBytes": 300, "globalTableVersion": "2019.11.21",
            "replicas": [{"regionName": "eu-central-1", "replicaStatus": "ACTIVE",
                "kmsmasterKeyId": "arn:aws:kms:eu-central-1:111111111111:key/k2"}],
            "restoreSummary": {"restoreInProgress": false}, "streamSpecification": {"streamEnabled": true},
            "latestStreamArn": "arn:aws:dynamodb:us-east-1:111111111111:table/wide/stream/1", "latestStreamLabel": "1"
        },
        "supplementaryConfiguration": {"Tags": [{"key": "team", "value": "shop"}]}
    }}'),
    -- An item without its configuration tells nothing.
    ('arn:aws:dynamodb:us-east-1:111111111111:table/bare', 'bare', 'bare', null, '{"ConfigurationItem": {
        "resourceType": "AWS::DynamoDB::Table", "configuration": {}}}');

insert into expected (
    arn, name, table_id, creation_date_time, table_class, table_status, billing_mode, item_count,
    global_table_version, read_capacity, write_capacity, latest_stream_arn, latest_stream_label, table_size_bytes,
    archival_summary, attribute_definitions, key_schema, sse_description, replicas, restore_summary,
    stream_specification, deletion_protection_enabled, continuous_backups_status, point_in_time_recovery_description,
    has_policy, policy, tags_src, title, tags
) values
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/carts', 'carts', 't2', '2024-05-01 10:00:00', null, 'ACTIVE',
        'PROVISIONED', null, null, 5, 5, null, null, null, null, '[{"AttributeName":"id","AttributeType":"S"}]',
        '[{"AttributeName":"id","KeyType":"HASH"}]',
        '{"Status":"ENABLED","SSEType":"KMS","KMSMasterKeyArn":"arn:aws:kms:us-east-1:111111111111:key/k1"}', '[]',
        null, null, false, 'ENABLED', '{"PointInTimeRecoveryStatus":"DISABLED"}', true,
        '{"Version":"2012-10-17","Statement":[]}', '[]', 'carts', '{}'
    ),
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/wide', 'wide', null, '2024-05-01 10:00:00', 'STANDARD',
        'ACTIVE', 'PAY_PER_REQUEST', 3, '2019.11.21', null, null,
        'arn:aws:dynamodb:us-east-1:111111111111:table/wide/stream/1', '1', 300, null, null, null, '{}',
        '[{"RegionName":"eu-central-1","ReplicaStatus":"ACTIVE","KMSMasterKeyId":"arn:aws:kms:eu-central-1:111111111111:key/k2"}]',
        '{"RestoreInProgress":false}', '{"StreamEnabled":true}', null, null, null, null, null,
        '[{"Key":"team","Value":"shop"}]', 'wide', '{"team":"shop"}'
    ),
    (
        'arn:aws:dynamodb:us-east-1:111111111111:table/bare', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null
    );
