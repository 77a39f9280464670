/*
title = "Log group keeps logs for a shorter time or was deleted"
severity = "medium"
alert = "immediate"
description = "Looks for log groups that keep their events for fewer days than before, and for log groups that are gone though a trail or a VPC flow log wrote to them. Events that are deleted are gone for every inquiry. Log groups of the class DELIVERY hold events only on their way, and are left out."
related_checks = ["cloudwatch_log_group_retention_short"]
references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/Working-with-log-groups-and-streams.html"]
nullable = ["aws_cloudtrail_trail", "aws_vpc_flow_log"]
*/
with writer as (
    select
        split_part(log_group_arn, ':', 5) as account_id,
        split_part(log_group_arn, ':', 4) as region,
        split_part(log_group_arn, ':', 7) as name
    from before.aws_cloudtrail_trail
    where log_group_arn is not null
    union
    select account_id, region, log_group_name
    from before.aws_vpc_flow_log
    where log_group_name is not null
),

paired as (
    select
        earlier.arn, earlier.name, earlier.account_id, earlier.region, later.arn is null as is_gone,
        writer.name is not null as is_written,
        was_read('aws_cloudtrail_trail', earlier.account_id, 'global')
        and was_read('aws_vpc_flow_log', earlier.account_id, earlier.region) as writers_were_read,
        earlier.retention_in_days as earlier_days,
        later.retention_in_days as later_days,
        -- The retention is left out where events never expire; when the log group was made is always told.
        case when earlier.creation_time is not null or earlier.retention_in_days is not null
            then coalesce(earlier.retention_in_days, 2147483647) end as earlier_limit,
        case when later.creation_time is not null or later.retention_in_days is not null
            then coalesce(later.retention_in_days, 2147483647) end as later_limit
    from before.aws_cloudwatch_log_group as earlier
    left join after.aws_cloudwatch_log_group as later using (arn, account_id)
    left join writer
        on writer.account_id = earlier.account_id and writer.region = earlier.region and writer.name = earlier.name
    where earlier.log_group_class is distinct from 'DELIVERY'
)

select
    arn as resource,
    case
        when not is_gone then later_limit < earlier_limit
        when is_written then true
        when writers_were_read then false
    end as fires,
    'Log group ' || name || case
        when is_gone then ' was deleted, though audit logs were written to it'
        else ' keeps events for ' || later_days || ' days, and no longer for ' || coalesce(earlier_days || ' days', 'ever')
    end || '.' as reason,
    case when is_gone and not is_written and writers_were_read is null
        then 'what wrote to the log group, which is gone, was not read' end as unknown_because,
    account_id,
    region
from paired
