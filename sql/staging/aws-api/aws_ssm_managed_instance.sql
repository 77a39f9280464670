/*
description = "Managed instances as the Systems Manager API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeInstanceInformation": {
                "Name": "VARCHAR", "InstanceId": "VARCHAR", "IamRole": "VARCHAR", "SourceId": "VARCHAR",
                "SourceType": "VARCHAR", "ResourceType": "VARCHAR", "PingStatus": "VARCHAR",
                "LastPingDateTime": "VARCHAR", "ActivationId": "VARCHAR", "AgentVersion": "VARCHAR",
                "IsLatestVersion": "BOOLEAN", "AssociationStatus": "VARCHAR", "ComputerName": "VARCHAR",
                "IPAddress": "VARCHAR", "LastAssociationExecutionDate": "VARCHAR",
                "LastSuccessfulAssociationExecutionDate": "VARCHAR", "PlatformName": "VARCHAR",
                "PlatformType": "VARCHAR", "PlatformVersion": "VARCHAR", "RegistrationDate": "VARCHAR",
                "AssociationOverview": "JSON"
            },
            "DescribeInstancePatchStates": {"InstancePatchStates": "JSON", "$error": "JSON"},
            "ListResourceComplianceSummaries": {"ResourceComplianceSummaryItems": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeInstanceInformation.Name as name,
    answer.DescribeInstanceInformation.InstanceId as instance_id,
    answer.DescribeInstanceInformation.IamRole as iam_role,
    answer.DescribeInstanceInformation.SourceId as source_id,
    answer.DescribeInstanceInformation.SourceType as source_type,
    answer.DescribeInstanceInformation.ResourceType as resource_type,
    answer.DescribeInstanceInformation.PingStatus as ping_status,
    utc_time(answer.DescribeInstanceInformation.LastPingDateTime) as last_ping_date_time,
    answer.DescribeInstanceInformation.ActivationId as activation_id,
    answer.DescribeInstanceInformation.AgentVersion as agent_version,
    answer.DescribeInstanceInformation.IsLatestVersion as is_latest_version,
    answer.DescribeInstanceInformation.AssociationStatus as association_status,
    answer.DescribeInstanceInformation.ComputerName as computer_name,
    answer.DescribeInstanceInformation.IPAddress as ip_address,
    utc_time(answer.DescribeInstanceInformation.LastAssociationExecutionDate) as last_association_execution_date,
    utc_time(answer.DescribeInstanceInformation.LastSuccessfulAssociationExecutionDate) as last_successful_association_execution_date,
    answer.DescribeInstanceInformation.PlatformName as platform_name,
    answer.DescribeInstanceInformation.PlatformType as platform_type,
    answer.DescribeInstanceInformation.PlatformVersion as platform_version,
    utc_time(answer.DescribeInstanceInformation.RegistrationDate) as registration_date,
    answer.DescribeInstanceInformation.AssociationOverview as association_overview,
    answer.DescribeInstancePatchStates.InstancePatchStates as patch_states,
    answer.ListResourceComplianceSummaries.ResourceComplianceSummaryItems as compliance_summaries,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.DescribeInstanceInformation.ComputerName, answer.DescribeInstanceInformation.InstanceId) as title,
    tags_json(tags) as tags
from document
