/*
title = "Service gives its tasks public addresses"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for services whose tasks get a public IP address, by the service's own network configuration or that of a task set. Security groups alone then stand between the tasks and the internet. Tasks that share their host's network get no address of their own. Without public addresses, tasks need endpoints or a NAT gateway to pull their images."
remediation = "Turn the public address off, in private subnets with endpoints or a NAT gateway."
references = ["https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html"]
*/
with service as (
    select
        *,
        status is not distinct from 'INACTIVE' as is_deleted,
        case
            when network_configuration is null then null
            when json_exists(network_configuration, '$.awsvpcConfiguration')
                then network_configuration ->> '$.awsvpcConfiguration.assignPublicIp' = 'ENABLED'
            else false
        end as is_public,
        -- Task sets are there where something else than ECS deploys the service.
        case
            when deployment_controller_type = 'ECS' then false
            else len(list_filter(
                from_json(task_sets, '[{"networkConfiguration": {"awsvpcConfiguration": {"assignPublicIp": "VARCHAR"}}}]'),
                lambda task_set: task_set.networkConfiguration.awsvpcConfiguration.assignPublicIp = 'ENABLED'
            )) > 0
        end as has_public_task_set
    from aws_ecs_service
)

select
    arn as resource,
    verdict(alarm := is_public or has_public_task_set, skip := is_deleted) as status,
    'Service ' || service_name || coalesce(' of cluster ' || split_part(cluster_arn, '/', 2), '') || case
        when is_deleted then ' is deleted.'
        when is_public then ' gives its tasks public addresses.'
        when has_public_task_set then ' has a task set that gives tasks public addresses.'
        when not is_public and not has_public_task_set then ' gives its tasks no public addresses.'
    end as reason,
    account_id,
    region,
    service_name
from service
