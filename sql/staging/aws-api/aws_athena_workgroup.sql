/*
description = "Workgroups as the Athena API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListWorkGroups": {
                "Name": "VARCHAR", "Description": "VARCHAR", "CreationTime": "VARCHAR", "State": "VARCHAR"
            },
            "GetWorkGroup": {
                "WorkGroup": {
                    "Configuration": {
                        "AdditionalConfiguration": "VARCHAR", "BytesScannedCutoffPerQuery": "BIGINT",
                        "CustomerContentEncryptionConfiguration": {"KmsKey": "VARCHAR"},
                        "EnforceWorkGroupConfiguration": "BOOLEAN",
                        "EngineVersion": {
                            "EffectiveEngineVersion": "VARCHAR", "SelectedEngineVersion": "VARCHAR"
                        },
                        "ExecutionRole": "VARCHAR", "PublishCloudWatchMetricsEnabled": "BOOLEAN",
                        "RequesterPaysEnabled": "BOOLEAN",
                        "ResultConfiguration": {
                            "AclConfiguration": {"S3AclOption": "VARCHAR"},
                            "EncryptionConfiguration": {"EncryptionOption": "VARCHAR", "KmsKey": "VARCHAR"},
                            "ExpectedBucketOwner": "VARCHAR", "OutputLocation": "VARCHAR"
                        },
                        "ManagedQueryResultsConfiguration": {
                            "Enabled": "BOOLEAN", "EncryptionConfiguration": {"KmsKey": "VARCHAR"}
                        },
                        "EnableMinimumEncryptionConfiguration": "BOOLEAN"
                    }
                },
                "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListWorkGroups.Name as name,
    answer.ListWorkGroups.Description as description,
    utc_time(answer.ListWorkGroups.CreationTime) as creation_time,
    answer.ListWorkGroups.State as state,
    answer.GetWorkGroup.WorkGroup.Configuration.AdditionalConfiguration as additional_configuration,
    answer.GetWorkGroup.WorkGroup.Configuration.BytesScannedCutoffPerQuery as bytes_scanned_cutoff_per_query,
    answer.GetWorkGroup.WorkGroup.Configuration.CustomerContentEncryptionConfiguration.KmsKey as customer_content_kms_key,
    answer.GetWorkGroup.WorkGroup.Configuration.EnforceWorkGroupConfiguration as enforce_workgroup_configuration,
    answer.GetWorkGroup.WorkGroup.Configuration.EngineVersion.EffectiveEngineVersion as effective_engine_version,
    answer.GetWorkGroup.WorkGroup.Configuration.EngineVersion.SelectedEngineVersion as selected_engine_version,
    answer.GetWorkGroup.WorkGroup.Configuration.ExecutionRole as execution_role,
    answer.GetWorkGroup.WorkGroup.Configuration.PublishCloudWatchMetricsEnabled as publish_cloudwatch_metrics_enabled,
    answer.GetWorkGroup.WorkGroup.Configuration.RequesterPaysEnabled as requester_pays_enabled,
    answer.GetWorkGroup.WorkGroup.Configuration.ResultConfiguration.AclConfiguration.S3AclOption as s3_acl_option,
    case when answered(answer.GetWorkGroup)
        then coalesce(answer.GetWorkGroup.WorkGroup.Configuration.ResultConfiguration.EncryptionConfiguration.EncryptionOption, '')
    end as encryption_option,
    case when answered(answer.GetWorkGroup)
        then coalesce(answer.GetWorkGroup.WorkGroup.Configuration.ResultConfiguration.EncryptionConfiguration.KmsKey, '')
    end as result_configuration_kms_key,
    answer.GetWorkGroup.WorkGroup.Configuration.ResultConfiguration.ExpectedBucketOwner as expected_bucket_owner,
    case when answered(answer.GetWorkGroup)
        then coalesce(answer.GetWorkGroup.WorkGroup.Configuration.ResultConfiguration.OutputLocation, '')
    end as output_location,
    answer.GetWorkGroup.WorkGroup.Configuration.ManagedQueryResultsConfiguration.Enabled as managed_query_results_enabled,
    answer.GetWorkGroup.WorkGroup.Configuration.ManagedQueryResultsConfiguration.EncryptionConfiguration.KmsKey
        as managed_query_results_kms_key,
    answer.GetWorkGroup.WorkGroup.Configuration.EnableMinimumEncryptionConfiguration
        as enable_minimum_encryption_configuration,
    partition,
    region,
    account_id,
    arn,
    answer.ListWorkGroups.Name as title,
    tags_json(tags) as tags
from document
