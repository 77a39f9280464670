/*
description = "Tables as the DynamoDB API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeTable": {
                "Table": {
                    "TableName": "VARCHAR", "TableId": "VARCHAR", "CreationDateTime": "VARCHAR",
                    "TableClassSummary": {"TableClass": "VARCHAR"}, "TableStatus": "VARCHAR",
                    "BillingModeSummary": {"BillingMode": "VARCHAR"}, "ItemCount": "BIGINT",
                    "GlobalTableVersion": "VARCHAR",
                    "ProvisionedThroughput": {"ReadCapacityUnits": "BIGINT", "WriteCapacityUnits": "BIGINT"},
                    "LatestStreamArn": "VARCHAR", "LatestStreamLabel": "VARCHAR", "TableSizeBytes": "BIGINT",
                    "ArchivalSummary": "JSON", "AttributeDefinitions": "JSON", "KeySchema": "JSON",
                    "SSEDescription": "JSON", "Replicas": "JSON", "RestoreSummary": "JSON",
                    "StreamSpecification": "JSON", "DeletionProtectionEnabled": "BOOLEAN"
                }
            },
            "DescribeContinuousBackups": {
                "ContinuousBackupsDescription": {
                    "ContinuousBackupsStatus": "VARCHAR", "PointInTimeRecoveryDescription": "JSON"
                },
                "$error": "JSON"
            },
            "GetResourcePolicy": {"Policy": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"},
            "ListTagsOfResource": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

described_table as (
    select *, answer.DescribeTable.Table as described
    from document
)

select
    coalesce(described.TableName, resource_name) as name,
    described.TableId as table_id,
    utc_time(described.CreationDateTime) as creation_date_time,
    described.TableClassSummary.TableClass as table_class,
    described.TableStatus as table_status,
    case when described.TableName is not null
        -- Left out for a table whose capacity was always provisioned.
        then coalesce(described.BillingModeSummary.BillingMode, 'PROVISIONED')
    end as billing_mode,
    described.ItemCount as item_count,
    described.GlobalTableVersion as global_table_version,
    described.ProvisionedThroughput.ReadCapacityUnits as read_capacity,
    described.ProvisionedThroughput.WriteCapacityUnits as write_capacity,
    described.LatestStreamArn as latest_stream_arn,
    described.LatestStreamLabel as latest_stream_label,
    described.TableSizeBytes as table_size_bytes,
    described.ArchivalSummary as archival_summary,
    described.AttributeDefinitions as attribute_definitions,
    described.KeySchema as key_schema,
    case when described.TableName is not null then coalesce(described.SSEDescription, '{}') end as sse_description,
    case when described.TableName is not null then coalesce(described.Replicas, '[]') end as replicas,
    described.RestoreSummary as restore_summary,
    described.StreamSpecification as stream_specification,
    described.DeletionProtectionEnabled as deletion_protection_enabled,
    case when answered(answer.DescribeContinuousBackups)
        then answer.DescribeContinuousBackups.ContinuousBackupsDescription.ContinuousBackupsStatus
    end as continuous_backups_status,
    case when answered(answer.DescribeContinuousBackups)
        then answer.DescribeContinuousBackups.ContinuousBackupsDescription.PointInTimeRecoveryDescription
    end as point_in_time_recovery_description,
    case when answered(answer.GetResourcePolicy) then answer.GetResourcePolicy.Policy is not null end as has_policy,
    case when answered(answer.GetResourcePolicy) then policy_document(answer.GetResourcePolicy.Policy) end as policy,
    case when answered(answer.ListTagsOfResource) then coalesce(answer.ListTagsOfResource.Tags, '[]') end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(described.TableName, resource_name) as title,
    tags_json(tags) as tags
from described_table
