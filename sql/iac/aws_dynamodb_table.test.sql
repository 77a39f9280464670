insert into instance (address, attributes) values
    ('aws_dynamodb_table.same', '{"id": "t1", "arn": "arn:aws:dynamodb:us-east-1:111111111111:table/t1", "name": "t1", "billing_mode": "PAY_PER_REQUEST", "read_capacity": 0, "write_capacity": 0, "table_class": "STANDARD", "deletion_protection_enabled": true, "hash_key": "id", "range_key": null, "stream_view_type": "", "point_in_time_recovery": [{"enabled": true}], "server_side_encryption": []}'),
    ('aws_dynamodb_table.other', '{"id": "t2", "arn": "arn:aws:dynamodb:us-east-1:111111111111:table/t2", "name": "t2", "billing_mode": "PAY_PER_REQUEST", "read_capacity": 0, "write_capacity": 0, "table_class": "STANDARD", "deletion_protection_enabled": true, "hash_key": "id", "range_key": null, "stream_view_type": "", "point_in_time_recovery": [{"enabled": true}], "server_side_encryption": []}');

insert into aws_dynamodb_table (arn, name, billing_mode, read_capacity, write_capacity, deletion_protection_enabled, key_schema, point_in_time_recovery_description, sse_description) values
    ('arn:aws:dynamodb:us-east-1:111111111111:table/t1', 't1', 'PAY_PER_REQUEST', 0, 0, true, '[{"AttributeName": "id", "KeyType": "HASH"}]', '{"PointInTimeRecoveryStatus": "ENABLED"}', '{}'),
    ('arn:aws:dynamodb:us-east-1:111111111111:table/t2', 't2', 'PAY_PER_REQUEST', 0, 0, false, '[{"AttributeName": "id", "KeyType": "HASH"}]', '{"PointInTimeRecoveryStatus": "DISABLED"}', '{}');

insert into expected (address, change, attributes, difference) values
    ('aws_dynamodb_table.same', 'managed', null, null),
    ('aws_dynamodb_table.other', 'differs', 'deletion_protection_enabled, point_in_time_recovery', 'deletion_protection_enabled: true -> false; point_in_time_recovery: true -> false');
