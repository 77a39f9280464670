/*
description = "Tables: keys, capacity, streams, recovery, encryption, protection."
table = "aws_dynamodb_table"

[actual]
table_class = "coalesce(table_class, 'STANDARD')"
hash_key = "iac_key(key_schema, 'HASH')"
range_key = "iac_key(key_schema, 'RANGE')"
stream_view_type = "coalesce(stream_specification ->> 'StreamViewType', '')"
point_in_time_recovery = "point_in_time_recovery_description ->> 'PointInTimeRecoveryStatus' = 'ENABLED'"
sse_enabled = "coalesce(sse_description ->> 'Status' in ('ENABLED', 'ENABLING', 'UPDATING'), false)"
sse_kms_key = "coalesce(sse_description ->> 'KMSMasterKeyArn', '')"
*/
select
    state_id,
    attributes ->> 'billing_mode' as billing_mode,
    attributes ->> 'read_capacity' as read_capacity,
    attributes ->> 'write_capacity' as write_capacity,
    nullif(attributes ->> 'table_class', '') as table_class,
    attributes ->> 'deletion_protection_enabled' as deletion_protection_enabled,
    attributes ->> 'hash_key' as hash_key,
    attributes ->> 'range_key' as range_key,
    attributes ->> 'stream_view_type' as stream_view_type,
    (iac_block(attributes, 'point_in_time_recovery') ->> 'enabled')::boolean as point_in_time_recovery,
    case
        when json_type(attributes -> 'server_side_encryption') = 'ARRAY'
            then coalesce((iac_block(attributes, 'server_side_encryption') ->> 'enabled')::boolean, false)
    end as sse_enabled,
    iac_block(attributes, 'server_side_encryption') ->> 'kms_key_arn' as sse_kms_key
from state.aws_dynamodb_table
