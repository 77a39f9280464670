/*
title = "CloudTrail trail records or protects less"
severity = "high"
alert = "immediate"
description = "Looks for trails that no longer cover all regions, global services, the organization, all management events or the data events that they did, that write no digests, are not encrypted with a KMS key, or do not feed a log group any more, and for trails that write to another bucket. Each is a way to keep a trail running and yet see less. A trail is told of in the account that it belongs to."
related_checks = [
    "cloudtrail_log_validation_disabled", "cloudtrail_kms_encryption_missing", "cloudtrail_cloudwatch_logs_missing",
    "cloudtrail_s3_write_events_missing", "cloudtrail_multi_region_trail_missing",
]
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-concepts.html"]
*/
with trail as (
    select 'before' as side, * from before.aws_cloudtrail_trail
    union all by name
    select 'after' as side, * from after.aws_cloudtrail_trail
),

recorded as (
    select
        *,
        -- A trail without selectors of its own records all management events, and no data events.
        case
            when not has_custom_event_selectors then true
            else management_events_recorded(event_selectors, advanced_event_selectors, 'ReadOnly')
        end as records_reads,
        case
            when not has_custom_event_selectors then true
            else management_events_recorded(event_selectors, advanced_event_selectors, 'WriteOnly')
        end as records_writes,
        case
            when not has_custom_event_selectors then false
            else s3_object_events_recorded(event_selectors, advanced_event_selectors, 'ReadOnly')
        end as records_object_reads,
        case
            when not has_custom_event_selectors then false
            else s3_object_events_recorded(event_selectors, advanced_event_selectors, 'WriteOnly')
        end as records_object_writes,
        case
            when not has_custom_event_selectors then false
            else len(list_filter(
                from_json(event_selectors, '[{"DataResources": ["JSON"]}]'),
                lambda selector: len(selector.DataResources) > 0
            )) > 0
            or len(list_filter(
                from_json(advanced_event_selectors, '[{"FieldSelectors": [{"Field": "VARCHAR", "Equals": ["VARCHAR"]}]}]'),
                lambda selector: len(list_filter(
                    selector.FieldSelectors,
                    lambda field: field.Field = 'eventCategory' and list_contains(field.Equals, 'Data')
                )) > 0
            )) > 0
        end as records_data
    from trail
    where split_part(arn, ':', 5) = account_id
),

paired as (
    select
        later.arn, later.name, later.account_id, later.region,
        earlier.s3_bucket_name as earlier_bucket, later.s3_bucket_name,
        earlier.is_multi_region_trail and not later.is_multi_region_trail as lost_regions,
        earlier.include_global_service_events and not later.include_global_service_events as lost_global,
        earlier.is_organization_trail and not later.is_organization_trail as lost_organization,
        earlier.log_file_validation_enabled and not later.log_file_validation_enabled as lost_digests,
        earlier.has_kms_key and not later.has_kms_key as lost_key,
        earlier.has_log_group and not later.has_log_group as lost_log_group,
        earlier.s3_bucket_name <> later.s3_bucket_name as moved,
        earlier.records_reads and not later.records_reads as lost_reads,
        earlier.records_writes and not later.records_writes as lost_writes,
        earlier.records_object_reads and not later.records_object_reads as lost_object_reads,
        earlier.records_object_writes and not later.records_object_writes as lost_object_writes,
        earlier.records_data and not later.records_data as lost_data
    from recorded as earlier
    join recorded as later using (arn, account_id)
    where earlier.side = 'before' and later.side = 'after'
)

select
    arn as resource,
    lost_regions or lost_global or lost_organization or lost_digests or lost_key or lost_log_group or moved
    or lost_reads or lost_writes or lost_object_reads or lost_object_writes or lost_data as fires,
    'Trail ' || name || ' ' || concat_ws(
        ', and ',
        case when lost_regions then 'no longer covers all regions' end,
        case when lost_global then 'no longer records global services' end,
        case when lost_organization then 'no longer records the organization' end,
        case when lost_reads then 'no longer records all management events that read' end,
        case when lost_writes then 'no longer records all management events that write' end,
        case
            when lost_data then 'no longer records data events'
            when lost_object_reads or lost_object_writes then 'no longer records all data events of S3 objects'
        end,
        case when lost_digests then 'no longer writes digests' end,
        case when lost_key then 'no longer encrypts its log files with a KMS key' end,
        case when lost_log_group then 'no longer writes to CloudWatch Logs' end,
        case when moved then 'writes to bucket ' || s3_bucket_name || ' in place of ' || earlier_bucket end
    ) || '.' as reason,
    account_id,
    region
from paired
