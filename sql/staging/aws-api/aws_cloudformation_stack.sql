/*
description = "Stacks as DescribeStacks tells them, with the resources that drifted."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeStacks": {
                "StackId": "VARCHAR", "StackName": "VARCHAR", "Description": "VARCHAR", "StackStatus": "VARCHAR",
                "StackStatusReason": "VARCHAR", "DetailedStatus": "VARCHAR", "CreationTime": "VARCHAR",
                "LastUpdatedTime": "VARCHAR", "DeletionTime": "VARCHAR", "ChangeSetId": "VARCHAR", "DisableRollback": "BOOLEAN",
                "RetainExceptOnCreate": "BOOLEAN", "EnableTerminationProtection": "BOOLEAN", "ParentId": "VARCHAR",
                "RootId": "VARCHAR", "RoleARN": "VARCHAR", "TimeoutInMinutes": "BIGINT", "NotificationARNs": "JSON",
                "Capabilities": "JSON", "Parameters": "JSON", "Outputs": "JSON", "RollbackConfiguration": "JSON", "Tags": "JSON",
                "DriftInformation": {"StackDriftStatus": "VARCHAR", "LastCheckTimestamp": "VARCHAR"}
            },
            "DescribeStackResourceDrifts": {
                "StackResourceDrifts": [{
                    "LogicalResourceId": "VARCHAR", "PhysicalResourceId": "VARCHAR", "ResourceType": "VARCHAR",
                    "StackResourceDriftStatus": "VARCHAR"
                }],
                "$error": "JSON"
            }
        }') as answer
    from resource
),

fact as (
    select *, answer.DescribeStacks as stack, answer.DescribeStackResourceDrifts as drifts
    from document
)

select
    coalesce(stack.StackId, arn) as id,
    coalesce(stack.StackName, resource_name) as name,
    stack.Description as description,
    stack.StackStatus as status,
    stack.StackStatusReason as stack_status_reason,
    stack.DetailedStatus as detailed_status,
    utc_time(stack.CreationTime) as creation_time,
    utc_time(stack.LastUpdatedTime) as last_updated_time,
    utc_time(stack.DeletionTime) as deletion_time,
    stack.ChangeSetId as change_set_id,
    stack.DisableRollback as disable_rollback,
    stack.RetainExceptOnCreate as retain_except_on_create,
    stack.EnableTerminationProtection as enable_termination_protection,
    stack.ParentId as parent_id,
    stack.RootId as root_id,
    stack.RoleARN as role_arn,
    stack.TimeoutInMinutes as timeout_in_minutes,
    case when stack is not null then coalesce(stack.NotificationARNs, '[]'::json) end as notification_arns,
    case when stack is not null then coalesce(stack.Capabilities, '[]'::json) end as capabilities,
    case when stack is not null then coalesce(stack.Parameters, '[]'::json) end as parameters,
    case when stack is not null then coalesce(stack.Outputs, '[]'::json) end as outputs,
    stack.RollbackConfiguration as rollback_configuration,
    stack.DriftInformation.StackDriftStatus as stack_drift_status,
    utc_time(stack.DriftInformation.LastCheckTimestamp) as stack_drift_last_check,
    case when answered(drifts) then to_json(list_filter(
        coalesce(drifts.StackResourceDrifts, []),
        lambda drift: drift.StackResourceDriftStatus in ('MODIFIED', 'DELETED')
    )) end as drifted_resources,
    case when stack is not null then coalesce(stack.Tags, '[]'::json) end as tags_src,
    coalesce(stack.StackId, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(stack.StackName, resource_name) as title,
    tags_json(tags) as tags
from fact
