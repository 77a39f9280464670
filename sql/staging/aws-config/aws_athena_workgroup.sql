/*
description = "Workgroups as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "Name": "VARCHAR", "Description": "VARCHAR", "CreationTime": "VARCHAR", "State": "VARCHAR",
                    "WorkGroupConfiguration": {
                        "BytesScannedCutoffPerQuery": "BIGINT", "EnforceWorkGroupConfiguration": "BOOLEAN",
                        "EngineVersion": {
                            "EffectiveEngineVersion": "VARCHAR", "SelectedEngineVersion": "VARCHAR"
                        },
                        "PublishCloudWatchMetricsEnabled": "BOOLEAN", "RequesterPaysEnabled": "BOOLEAN",
                        "ResultConfiguration": {
                            "EncryptionConfiguration": {"EncryptionOption": "VARCHAR", "KmsKey": "VARCHAR"},
                            "OutputLocation": "VARCHAR"
                        }
                    }
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.Name as name,
    item.configuration.Description as description,
    utc_time(item.configuration.CreationTime) as creation_time,
    item.configuration.State as state,
    item.configuration.WorkGroupConfiguration.BytesScannedCutoffPerQuery as bytes_scanned_cutoff_per_query,
    item.configuration.WorkGroupConfiguration.EnforceWorkGroupConfiguration as enforce_workgroup_configuration,
    item.configuration.WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion as effective_engine_version,
    item.configuration.WorkGroupConfiguration.EngineVersion.SelectedEngineVersion as selected_engine_version,
    item.configuration.WorkGroupConfiguration.PublishCloudWatchMetricsEnabled as publish_cloudwatch_metrics_enabled,
    item.configuration.WorkGroupConfiguration.RequesterPaysEnabled as requester_pays_enabled,
    item.configuration.WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.EncryptionOption as encryption_option,
    item.configuration.WorkGroupConfiguration.ResultConfiguration.EncryptionConfiguration.KmsKey as result_configuration_kms_key,
    item.configuration.WorkGroupConfiguration.ResultConfiguration.OutputLocation as output_location,
    partition,
    region,
    account_id,
    arn,
    item.configuration.Name as title,
    tags_json(tags) as tags
from document
