/*
description = "Trails as AWS Config records them: how they are set up, but neither whether they log nor what they select."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "name": "VARCHAR", "trailARN": "VARCHAR", "homeRegion": "VARCHAR", "isMultiRegionTrail": "BOOLEAN",
                    "isOrganizationTrail": "BOOLEAN", "includeGlobalServiceEvents": "BOOLEAN",
                    "logFileValidationEnabled": "BOOLEAN", "kmsKeyId": "VARCHAR", "s3BucketName": "VARCHAR",
                    "s3KeyPrefix": "VARCHAR", "snsTopicARN": "VARCHAR", "cloudWatchLogsLogGroupArn": "VARCHAR",
                    "cloudWatchLogsRoleArn": "VARCHAR", "hasCustomEventSelectors": "BOOLEAN",
                    "hasInsightSelectors": "BOOLEAN"
                },
                "supplementaryConfiguration": {"Tags": [{"key": "VARCHAR", "value": "VARCHAR"}]}
            }
        }').ConfigurationItem as item
    from resource
),

trail as (
    select
        * exclude (item),
        item.configuration as configuration,
        item.supplementaryConfiguration.Tags as trail_tags
    from document
)

select
    configuration.name as name,
    configuration.homeRegion as home_region,
    configuration.isMultiRegionTrail as is_multi_region_trail,
    configuration.isOrganizationTrail as is_organization_trail,
    configuration.includeGlobalServiceEvents as include_global_service_events,
    configuration.logFileValidationEnabled as log_file_validation_enabled,
    case when configuration is not null then configuration.kmsKeyId is not null end as has_kms_key,
    configuration.kmsKeyId as kms_key_id,
    configuration.s3BucketName as s3_bucket_name,
    configuration.s3KeyPrefix as s3_key_prefix,
    configuration.snsTopicARN as sns_topic_arn,
    case when configuration is not null then configuration.cloudWatchLogsLogGroupArn is not null end as has_log_group,
    configuration.cloudWatchLogsLogGroupArn as log_group_arn,
    configuration.cloudWatchLogsRoleArn as cloudwatch_logs_role_arn,
    configuration.hasCustomEventSelectors as has_custom_event_selectors,
    configuration.hasInsightSelectors as has_insight_selectors,
    case when trail_tags is not null then to_json(list_transform(
        trail_tags, lambda tag: json_object('Key', tag.key, 'Value', tag.value)
    )) end as tags_src,
    partition,
    coalesce(configuration.homeRegion, region) as region,
    account_id,
    coalesce(configuration.trailARN, arn) as arn,
    coalesce(configuration.name, resource_name) as title,
    -- Items of trails carry their tags here, and often an empty `tags`.
    case
        when len(trail_tags) > 0
            then to_json(map_from_entries(list_transform(
                trail_tags, lambda tag: struct_pack(key := tag.key, value := tag.value)
            )))
        else tags_json(tags)
    end as tags
from trail
