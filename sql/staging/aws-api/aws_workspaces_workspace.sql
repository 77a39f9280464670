/*
description = "WorkSpaces as their API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeWorkspaces": {
                "WorkspaceId": "VARCHAR", "ComputerName": "VARCHAR", "BundleId": "VARCHAR",
                "DirectoryId": "VARCHAR", "State": "VARCHAR", "ErrorCode": "VARCHAR", "ErrorMessage": "VARCHAR",
                "IpAddress": "VARCHAR", "RootVolumeEncryptionEnabled": "BOOLEAN", "SubnetId": "VARCHAR",
                "UserName": "VARCHAR", "UserVolumeEncryptionEnabled": "BOOLEAN", "VolumeEncryptionKey": "VARCHAR",
                "ModificationStates": "JSON", "WorkspaceProperties": "JSON"
            },
            "DescribeTags": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeWorkspaces.WorkspaceId as workspace_id,
    answer.DescribeWorkspaces.ComputerName as name,
    answer.DescribeWorkspaces.BundleId as bundle_id,
    answer.DescribeWorkspaces.DirectoryId as directory_id,
    answer.DescribeWorkspaces.State as state,
    answer.DescribeWorkspaces.ErrorCode as error_code,
    answer.DescribeWorkspaces.ErrorMessage as error_message,
    answer.DescribeWorkspaces.IpAddress as ip_address,
    case when answer.DescribeWorkspaces is not null
        then coalesce(answer.DescribeWorkspaces.RootVolumeEncryptionEnabled, false)
    end as root_volume_encryption_enabled,
    answer.DescribeWorkspaces.SubnetId as subnet_id,
    answer.DescribeWorkspaces.UserName as user_name,
    case when answer.DescribeWorkspaces is not null
        then coalesce(answer.DescribeWorkspaces.UserVolumeEncryptionEnabled, false)
    end as user_volume_encryption_enabled,
    case when answer.DescribeWorkspaces is not null then coalesce(answer.DescribeWorkspaces.VolumeEncryptionKey, '') end
        as volume_encryption_key,
    answer.DescribeWorkspaces.ModificationStates as modification_states,
    answer.DescribeWorkspaces.WorkspaceProperties as workspace_properties,
    answer.DescribeTags.TagList as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.DescribeWorkspaces.ComputerName, answer.DescribeWorkspaces.WorkspaceId) as title,
    tags_json(tags) as tags
from document
