/*
description = "Data streams as the Kinesis API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeStreamSummary": {
                "StreamDescriptionSummary": {
                    "StreamName": "VARCHAR", "StreamStatus": "VARCHAR", "StreamCreationTimestamp": "VARCHAR",
                    "EncryptionType": "VARCHAR", "KeyId": "VARCHAR", "RetentionPeriodHours": "BIGINT",
                    "ConsumerCount": "BIGINT", "OpenShardCount": "BIGINT", "EnhancedMonitoring": "JSON",
                    "StreamModeDetails": "JSON"
                }
            },
            "ListTagsForStream": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

stream as (
    select *, answer.DescribeStreamSummary.StreamDescriptionSummary as summary
    from document
)

select
    coalesce(summary.StreamName, resource_name) as stream_name,
    arn as stream_arn,
    summary.StreamStatus as stream_status,
    utc_time(summary.StreamCreationTimestamp) as stream_creation_timestamp,
    summary.EncryptionType as encryption_type,
    summary.KeyId as key_id,
    summary.RetentionPeriodHours as retention_period_hours,
    summary.ConsumerCount as consumer_count,
    summary.OpenShardCount as open_shard_count,
    summary.EnhancedMonitoring as enhanced_monitoring,
    summary.StreamModeDetails as stream_mode_details,
    case when answered(answer.ListTagsForStream) then coalesce(answer.ListTagsForStream.Tags, '[]') end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(summary.StreamName, resource_name) as title,
    tags_json(tags) as tags
from stream
