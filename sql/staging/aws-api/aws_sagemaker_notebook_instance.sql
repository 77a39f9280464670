/*
description = "Notebook instances as the SageMaker API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListNotebookInstances": {
                "NotebookInstanceName": "VARCHAR", "CreationTime": "VARCHAR", "DefaultCodeRepository": "VARCHAR",
                "InstanceType": "VARCHAR", "LastModifiedTime": "VARCHAR",
                "NotebookInstanceLifecycleConfigName": "VARCHAR", "NotebookInstanceStatus": "VARCHAR",
                "Url": "VARCHAR", "AdditionalCodeRepositories": "JSON"
            },
            "DescribeNotebookInstance": {
                "DirectInternetAccess": "VARCHAR", "FailureReason": "VARCHAR", "KmsKeyId": "VARCHAR",
                "NetworkInterfaceId": "VARCHAR", "RoleArn": "VARCHAR", "RootAccess": "VARCHAR",
                "SubnetId": "VARCHAR", "PlatformIdentifier": "VARCHAR", "VolumeSizeInGB": "BIGINT",
                "AcceleratorTypes": "JSON", "SecurityGroups": "JSON", "$error": "JSON"
            },
            "ListTags": {"Tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListNotebookInstances.NotebookInstanceName as name,
    utc_time(answer.ListNotebookInstances.CreationTime) as creation_time,
    answer.ListNotebookInstances.DefaultCodeRepository as default_code_repository,
    answer.DescribeNotebookInstance.DirectInternetAccess as direct_internet_access,
    answer.DescribeNotebookInstance.FailureReason as failure_reason,
    answer.ListNotebookInstances.InstanceType as instance_type,
    case when answered(answer.DescribeNotebookInstance) then coalesce(answer.DescribeNotebookInstance.KmsKeyId, '') end
        as kms_key_id,
    utc_time(answer.ListNotebookInstances.LastModifiedTime) as last_modified_time,
    answer.DescribeNotebookInstance.NetworkInterfaceId as network_interface_id,
    answer.ListNotebookInstances.NotebookInstanceLifecycleConfigName as notebook_instance_lifecycle_config_name,
    answer.ListNotebookInstances.NotebookInstanceStatus as notebook_instance_status,
    answer.DescribeNotebookInstance.RoleArn as role_arn,
    answer.DescribeNotebookInstance.RootAccess as root_access,
    case when answered(answer.DescribeNotebookInstance) then coalesce(answer.DescribeNotebookInstance.SubnetId, '') end
        as subnet_id,
    answer.ListNotebookInstances.Url as url,
    answer.DescribeNotebookInstance.PlatformIdentifier as platform_identifier,
    answer.DescribeNotebookInstance.VolumeSizeInGB as volume_size_in_gb,
    answer.DescribeNotebookInstance.AcceleratorTypes as accelerator_types,
    answer.ListNotebookInstances.AdditionalCodeRepositories as additional_code_repositories,
    answer.DescribeNotebookInstance.SecurityGroups as security_groups,
    answer.ListTags.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListNotebookInstances.NotebookInstanceName as title,
    tags_json(tags) as tags
from document
