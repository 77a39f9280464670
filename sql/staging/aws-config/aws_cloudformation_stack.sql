/*
description = "Stacks as AWS Config records them, in the API's member names. The state of each resource is in a summary of the stack's resources."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {
            "configuration": {
                "stackId": "VARCHAR", "stackName": "VARCHAR", "description": "VARCHAR", "stackStatus": "VARCHAR",
                "stackStatusReason": "VARCHAR", "creationTime": "VARCHAR", "lastUpdatedTime": "VARCHAR",
                "disableRollback": "BOOLEAN", "enableTerminationProtection": "BOOLEAN", "parentId": "VARCHAR", "roleARN": "VARCHAR",
                "timeoutInMinutes": "BIGINT", "notificationARNs": "JSON", "capabilities": "JSON", "parameters": "JSON",
                "outputs": "JSON", "tags": "JSON", "driftInformation": {"stackDriftStatus": "VARCHAR", "lastCheckTimestamp": "VARCHAR"}
            },
            "supplementaryConfiguration": {"StackResourceSummaries": [{
                "logicalResourceId": "VARCHAR", "physicalResourceId": "VARCHAR", "resourceType": "VARCHAR",
                "driftInformation": {"stackResourceDriftStatus": "VARCHAR"}
            }]}
        }}').ConfigurationItem as item
    from resource
),

fact as (
    select *, item.configuration as stack, item.supplementaryConfiguration.StackResourceSummaries as resources
    from document
)

select
    coalesce(stack.stackId, arn) as id,
    coalesce(stack.stackName, resource_name) as name,
    stack.description as description,
    stack.stackStatus as status,
    stack.stackStatusReason as stack_status_reason,
    utc_time(stack.creationTime) as creation_time,
    utc_time(stack.lastUpdatedTime) as last_updated_time,
    stack.disableRollback as disable_rollback,
    stack.enableTerminationProtection as enable_termination_protection,
    stack.parentId as parent_id,
    stack.roleARN as role_arn,
    stack.timeoutInMinutes as timeout_in_minutes,
    coalesce(stack.notificationARNs, '[]'::json) as notification_arns,
    coalesce(stack.capabilities, '[]'::json) as capabilities,
    api_member_names(coalesce(stack.parameters, '[]'::json)) as parameters,
    api_member_names(coalesce(stack.outputs, '[]'::json)) as outputs,
    stack.driftInformation.stackDriftStatus as stack_drift_status,
    utc_time(stack.driftInformation.lastCheckTimestamp) as stack_drift_last_check,
    to_json(list_transform(
        list_filter(
            resources,
            lambda summary: summary.driftInformation.stackResourceDriftStatus in ('MODIFIED', 'DELETED')
        ),
        lambda summary: struct_pack(
            LogicalResourceId := summary.logicalResourceId,
            PhysicalResourceId := summary.physicalResourceId,
            ResourceType := summary.resourceType,
            StackResourceDriftStatus := summary.driftInformation.stackResourceDriftStatus
        )
    )) as drifted_resources,
    api_member_names(coalesce(stack.tags, '[]'::json)) as tags_src,
    coalesce(stack.stackId, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(stack.stackName, resource_name) as title,
    tags_json(tags) as tags
from fact
