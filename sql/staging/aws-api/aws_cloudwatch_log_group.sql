/*
description = "Log groups as DescribeLogGroups tells of them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeLogGroups": {
                "logGroupName": "VARCHAR", "arn": "VARCHAR", "logGroupArn": "VARCHAR", "logGroupClass": "VARCHAR",
                "creationTime": "VARCHAR", "kmsKeyId": "VARCHAR", "retentionInDays": "BIGINT",
                "storedBytes": "BIGINT", "metricFilterCount": "BIGINT", "dataProtectionStatus": "VARCHAR",
                "inheritedProperties": "JSON"
            }
        }').DescribeLogGroups as log_group
    from resource
)

select
    coalesce(log_group.logGroupName, resource_name) as name,
    coalesce(log_group.logGroupArn, regexp_replace(coalesce(log_group.arn, arn), ':\*$', '')) as log_group_arn,
    log_group.logGroupClass as log_group_class,
    utc_time(log_group.creationTime) as creation_time,
    case when log_group.logGroupName is not null then log_group.kmsKeyId is not null end as has_kms_key,
    log_group.kmsKeyId as kms_key_id,
    log_group.retentionInDays as retention_in_days,
    log_group.storedBytes as stored_bytes,
    log_group.metricFilterCount as metric_filter_count,
    log_group.dataProtectionStatus as data_protection_status,
    log_group.inheritedProperties as inherited_properties,
    partition,
    region,
    account_id,
    coalesce(log_group.arn, arn) as arn,
    coalesce(log_group.logGroupName, resource_name) as title,
    tags_json(tags) as tags
from document
