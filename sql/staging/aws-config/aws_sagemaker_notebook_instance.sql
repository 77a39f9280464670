/*
description = "Notebook instances as AWS Config records them: without times and state."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "NotebookInstanceName": "VARCHAR", "DefaultCodeRepository": "VARCHAR",
                    "DirectInternetAccess": "VARCHAR", "InstanceType": "VARCHAR", "KmsKeyId": "VARCHAR",
                    "LifecycleConfigName": "VARCHAR", "RoleArn": "VARCHAR", "RootAccess": "VARCHAR",
                    "SubnetId": "VARCHAR", "VolumeSizeInGB": "BIGINT", "AcceleratorTypes": "JSON",
                    "AdditionalCodeRepositories": "JSON", "SecurityGroupIds": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.NotebookInstanceName as name,
    item.configuration.DefaultCodeRepository as default_code_repository,
    item.configuration.DirectInternetAccess as direct_internet_access,
    item.configuration.InstanceType as instance_type,
    item.configuration.KmsKeyId as kms_key_id,
    item.configuration.LifecycleConfigName as notebook_instance_lifecycle_config_name,
    item.configuration.RoleArn as role_arn,
    item.configuration.RootAccess as root_access,
    item.configuration.SubnetId as subnet_id,
    item.configuration.VolumeSizeInGB as volume_size_in_gb,
    item.configuration.AcceleratorTypes as accelerator_types,
    item.configuration.AdditionalCodeRepositories as additional_code_repositories,
    item.configuration.SecurityGroupIds as security_groups,
    partition,
    region,
    account_id,
    arn,
    item.configuration.NotebookInstanceName as title,
    tags_json(tags) as tags
from document
