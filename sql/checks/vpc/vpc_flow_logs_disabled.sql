/*
title = "VPC has no active flow log"
severity = "medium"
category = "logging"
scope = "resource"
description = "Looks for VPCs without an active flow log that records rejected traffic and reaches its destination. Without one, nobody can tell afterwards who reached what. Logs of single subnets or interfaces do not cover the VPC. A VPC that another account shares is logged by its owner."
remediation = "Create a flow log for the VPC, or mend the delivery of the one it has."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"]
*/
with flow_log as (
    select
        account_id,
        region,
        resource_id,
        any_true(
            flow_log_status = 'ACTIVE'
            and traffic_type in ('REJECT', 'ALL')
            -- Only destinations that report it have a status of delivery.
            and (deliver_logs_status = 'FAILED') is not true
        ) as is_working,
        string_agg(
            flow_log_id || ' (' || lower(flow_log_status) || ', records ' || traffic_type
            || case when deliver_logs_status = 'FAILED' then ', delivery fails' else '' end || ')',
            ', ' order by flow_log_id
        ) as logs
    from aws_vpc_flow_log
    group by account_id, region, resource_id
)

select
    vpc.arn as resource,
    verdict(
        alarm := case
            when flow_log.resource_id is not null then not flow_log.is_working
            -- A flow log of an unknown resource may be one of this VPC.
            when was_read('aws_vpc_flow_log', vpc.account_id, vpc.region) and unclear.account_id is null and vpc.vpc_id is not null
                then true
        end,
        -- Old answers do not tell the owner; sharing came later than they.
        skip := coalesce(vpc.owner_id <> vpc.account_id, false)
    ) as status,
    'VPC ' || vpc.vpc_id
        || case
            when vpc.owner_id <> vpc.account_id then ' is shared by account ' || vpc.owner_id || ', which logs it.'
            when flow_log.is_working then ' has a working flow log: ' || flow_log.logs || '.'
            when flow_log.logs is not null then ' has no working flow log, only ' || flow_log.logs || '.'
            else ' has no flow log.'
        end as reason,
    vpc.account_id,
    vpc.region,
    vpc.vpc_id
from aws_vpc as vpc
left join flow_log
    on flow_log.account_id = vpc.account_id
    and flow_log.region = vpc.region
    and flow_log.resource_id = vpc.vpc_id
left join flow_log as unclear
    on unclear.account_id = vpc.account_id
    and unclear.region = vpc.region
    and unclear.resource_id is null
