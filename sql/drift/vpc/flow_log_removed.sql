/*
title = "VPC lost its last working flow log"
severity = "medium"
alert = "immediate"
description = "Looks for VPCs that had an active flow log which records rejected traffic and reaches its destination, and have none any more: it was deleted, or its delivery fails. From then on nobody can tell who reached what. A VPC that another account shares is logged by its owner."
related_checks = ["vpc_flow_logs_disabled"]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html"]
*/
with earlier as (
    select
        account_id,
        region,
        resource_id as vpc_id,
        any_true(
            flow_log_status = 'ACTIVE'
            and traffic_type in ('REJECT', 'ALL')
            -- Only destinations that report it have a status of delivery.
            and (deliver_logs_status = 'FAILED') is not true
        ) as is_working,
        string_agg(flow_log_id, ', ' order by flow_log_id) as logs
    from before.aws_vpc_flow_log
    group by all
),

later as (
    select
        account_id,
        region,
        resource_id as vpc_id,
        any_true(
            flow_log_status = 'ACTIVE'
            and traffic_type in ('REJECT', 'ALL')
            and (deliver_logs_status = 'FAILED') is not true
        ) as is_working,
        string_agg(
            flow_log_id || ' (' || lower(flow_log_status) || ', records ' || traffic_type
            || case when deliver_logs_status = 'FAILED' then ', delivery fails' else '' end || ')',
            ', ' order by flow_log_id
        ) as logs
    from after.aws_vpc_flow_log
    group by all
)

select
    vpc.arn as resource,
    case when earlier.vpc_id is null then false else earlier.is_working end
        and case
            when later.vpc_id is not null then not later.is_working
            -- A flow log of an unknown resource may be one of this VPC.
            when unclear.account_id is null then true
        end as fires,
    'VPC ' || vpc.vpc_id || ' no longer has a working flow log: it had ' || earlier.logs
        || coalesce(', and has only ' || later.logs, ', and has none') || '.' as reason,
    vpc.account_id,
    vpc.region
from after.aws_vpc as vpc
join before.aws_vpc as former using (arn, account_id)
left join earlier
    on earlier.account_id = vpc.account_id
    and earlier.region = vpc.region
    and earlier.vpc_id = vpc.vpc_id
left join later
    on later.account_id = vpc.account_id
    and later.region = vpc.region
    and later.vpc_id = vpc.vpc_id
left join later as unclear
    on unclear.account_id = vpc.account_id
    and unclear.region = vpc.region
    and unclear.vpc_id is null
