/*
description = "Tables as AWS Config records them, in the API's member names. An item without a policy does not tell whether there is one."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "tableName": "VARCHAR", "tableId": "VARCHAR", "creationDateTime": "VARCHAR",
                    "tableClassSummary": {"tableClass": "VARCHAR"}, "tableStatus": "VARCHAR",
                    "billingModeSummary": {"billingMode": "VARCHAR"}, "itemCount": "BIGINT",
                    "globalTableVersion": "VARCHAR",
                    "provisionedThroughput": {"readCapacityUnits": "BIGINT", "writeCapacityUnits": "BIGINT"},
                    "latestStreamArn": "VARCHAR", "latestStreamLabel": "VARCHAR", "tableSizeBytes": "BIGINT",
                    "attributeDefinitions": "JSON", "keySchema": "JSON",
                    "ssedescription": {"status": "VARCHAR", "ssetype": "VARCHAR", "kmsmasterKeyArn": "VARCHAR"},
                    "replicas": "JSON", "restoreSummary": "JSON", "streamSpecification": "JSON",
                    "deletionProtectionEnabled": "BOOLEAN"
                },
                "supplementaryConfiguration": {
                    "ContinuousBackupsDescription": {
                        "continuousBackupsStatus": "VARCHAR", "pointInTimeRecoveryDescription": "JSON"
                    },
                    "Policy": "VARCHAR", "Tags": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.tableName as name,
    item.configuration.tableId as table_id,
    utc_time(item.configuration.creationDateTime) as creation_date_time,
    item.configuration.tableClassSummary.tableClass as table_class,
    item.configuration.tableStatus as table_status,
    case when item.configuration.tableName is not null
        then coalesce(item.configuration.billingModeSummary.billingMode, 'PROVISIONED')
    end as billing_mode,
    item.configuration.itemCount as item_count,
    item.configuration.globalTableVersion as global_table_version,
    item.configuration.provisionedThroughput.readCapacityUnits as read_capacity,
    item.configuration.provisionedThroughput.writeCapacityUnits as write_capacity,
    item.configuration.latestStreamArn as latest_stream_arn,
    item.configuration.latestStreamLabel as latest_stream_label,
    item.configuration.tableSizeBytes as table_size_bytes,
    api_member_names(item.configuration.attributeDefinitions) as attribute_definitions,
    api_member_names(item.configuration.keySchema) as key_schema,
    case when item.configuration.tableName is not null then without_nulls(json_object(
        'Status', item.configuration.ssedescription.status,
        'SSEType', item.configuration.ssedescription.ssetype,
        'KMSMasterKeyArn', item.configuration.ssedescription.kmsmasterKeyArn
    )) end as sse_description,
    case when item.configuration.tableName is not null then coalesce(
        replace(
            api_member_names(item.configuration.replicas)::varchar, '"KmsmasterKeyId":', '"KMSMasterKeyId":'
        )::json,
        '[]'
    ) end as replicas,
    api_member_names(item.configuration.restoreSummary) as restore_summary,
    api_member_names(item.configuration.streamSpecification) as stream_specification,
    item.configuration.deletionProtectionEnabled as deletion_protection_enabled,
    item.supplementaryConfiguration.ContinuousBackupsDescription.continuousBackupsStatus as continuous_backups_status,
    api_member_names(
        item.supplementaryConfiguration.ContinuousBackupsDescription.pointInTimeRecoveryDescription
    ) as point_in_time_recovery_description,
    case when item.supplementaryConfiguration.Policy is not null then true end as has_policy,
    policy_document(item.supplementaryConfiguration.Policy) as policy,
    api_member_names(item.supplementaryConfiguration.Tags) as tags_src,
    partition,
    region,
    account_id,
    arn,
    item.configuration.tableName as title,
    tags_json(tags) as tags
from document
