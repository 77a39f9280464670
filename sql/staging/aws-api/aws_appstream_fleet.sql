/*
description = "Fleets as the AppStream API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeFleets": {
                "Name": "VARCHAR", "InstanceType": "VARCHAR", "State": "VARCHAR", "CreatedTime": "VARCHAR",
                "Description": "VARCHAR", "DisplayName": "VARCHAR", "DisconnectTimeoutInSeconds": "BIGINT",
                "DomainJoinInfo": {
                    "DirectoryName": "VARCHAR", "OrganizationalUnitDistinguishedName": "VARCHAR"
                },
                "EnableDefaultInternetAccess": "BOOLEAN", "FleetType": "VARCHAR", "IamRoleArn": "VARCHAR",
                "IdleDisconnectTimeoutInSeconds": "BIGINT", "ImageArn": "VARCHAR", "ImageName": "VARCHAR",
                "MaxConcurrentSessions": "BIGINT", "MaxUserDurationInSeconds": "BIGINT", "Platform": "VARCHAR",
                "StreamView": "VARCHAR", "ComputeCapacityStatus": "JSON", "FleetErrors": "JSON",
                "SessionScriptS3Location": "JSON", "UsbDeviceFilterStrings": "JSON", "VpcConfig": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.DescribeFleets.Name as name,
    answer.DescribeFleets.InstanceType as instance_type,
    answer.DescribeFleets.State as state,
    utc_time(answer.DescribeFleets.CreatedTime) as created_time,
    answer.DescribeFleets.Description as description,
    answer.DescribeFleets.DisplayName as display_name,
    answer.DescribeFleets.DisconnectTimeoutInSeconds as disconnect_timeout_in_seconds,
    answer.DescribeFleets.DomainJoinInfo.DirectoryName as directory_name,
    answer.DescribeFleets.DomainJoinInfo.OrganizationalUnitDistinguishedName as organizational_unit_distinguished_name,
    answer.DescribeFleets.EnableDefaultInternetAccess as enable_default_internet_access,
    answer.DescribeFleets.FleetType as fleet_type,
    answer.DescribeFleets.IamRoleArn as iam_role_arn,
    answer.DescribeFleets.IdleDisconnectTimeoutInSeconds as idle_disconnect_timeout_in_seconds,
    answer.DescribeFleets.ImageArn as image_arn,
    answer.DescribeFleets.ImageName as image_name,
    answer.DescribeFleets.MaxConcurrentSessions as max_concurrent_sessions,
    answer.DescribeFleets.MaxUserDurationInSeconds as max_user_duration_in_seconds,
    answer.DescribeFleets.Platform as platform,
    answer.DescribeFleets.StreamView as stream_view,
    answer.DescribeFleets.ComputeCapacityStatus as compute_capacity_status,
    answer.DescribeFleets.FleetErrors as fleet_errors,
    answer.DescribeFleets.SessionScriptS3Location as session_script_s3_location,
    answer.DescribeFleets.UsbDeviceFilterStrings as usb_device_filter_strings,
    case when answer.DescribeFleets is not null then coalesce(answer.DescribeFleets.VpcConfig, '{}') end as vpc_config,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.DescribeFleets.DisplayName, answer.DescribeFleets.Name) as title,
    tags_json(tags) as tags
from document
