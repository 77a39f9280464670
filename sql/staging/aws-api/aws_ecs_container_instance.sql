/*
description = "Container instances as the ECS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeContainerInstances": {
                "ec2InstanceId": "VARCHAR", "agentConnected": "BOOLEAN", "agentUpdateStatus": "VARCHAR",
                "attachments": "JSON", "attributes": "JSON", "capacityProviderName": "VARCHAR",
                "pendingTasksCount": "BIGINT", "registeredAt": "VARCHAR", "registeredResources": "JSON",
                "remainingResources": "JSON", "healthStatus": "JSON", "runningTasksCount": "BIGINT",
                "status": "VARCHAR", "statusReason": "VARCHAR", "version": "BIGINT", "versionInfo": "JSON",
                "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    case when len(string_split(arn, '/')) = 3
        then regexp_replace(arn, ':container-instance/([^/]+)/.*', ':cluster/\1')
    end as cluster_arn,
    answer.DescribeContainerInstances.ec2InstanceId as ec2_instance_id,
    answer.DescribeContainerInstances.agentConnected as agent_connected,
    answer.DescribeContainerInstances.agentUpdateStatus as agent_update_status,
    answer.DescribeContainerInstances.attachments as attachments,
    answer.DescribeContainerInstances.attributes as attributes,
    answer.DescribeContainerInstances.capacityProviderName as capacity_provider_name,
    answer.DescribeContainerInstances.pendingTasksCount as pending_tasks_count,
    utc_time(answer.DescribeContainerInstances.registeredAt) as registered_at,
    answer.DescribeContainerInstances.registeredResources as registered_resources,
    answer.DescribeContainerInstances.remainingResources as remaining_resources,
    answer.DescribeContainerInstances.healthStatus as health_status,
    answer.DescribeContainerInstances.runningTasksCount as running_tasks_count,
    answer.DescribeContainerInstances.status as status,
    answer.DescribeContainerInstances.statusReason as status_reason,
    answer.DescribeContainerInstances.version as version,
    answer.DescribeContainerInstances.versionInfo as version_info,
    partition,
    region,
    account_id,
    arn,
    split_part(arn, '/', -1) as title,
    tags_json(tags) as tags
from document
