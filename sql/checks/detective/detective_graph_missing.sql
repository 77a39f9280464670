/*
title = "Amazon Detective has no behavior graph in the region"
severity = "low"
category = "logging"
description = "Looks, in every region where GuardDuty is on, for a behavior graph of Detective that holds the account's data: its own, one that it joined, or one that lists it as a member. With a graph, an analyst sees in minutes what a finding was part of. A SIEM that keeps the same logs serves as well. Enabled regions that were not collected are told in one row."
remediation = "Enable Detective through its delegated administrator."
command = "aws detective create-graph --region {region}"
references = ["https://docs.aws.amazon.com/detective/latest/userguide/detective-setup.html"]
nullable = ["aws_detective_graph", "aws_detective_member_invitation", "aws_guardduty_detector", "aws_region"]
*/
with membership as (
    select account_id, region, arn as graph_arn, true as is_member
    from aws_detective_graph
    union all
    select account_id, region, arn, status = 'ENABLED'
    from aws_detective_member_invitation
    union all
    -- A graph of another account in the snapshot names its members, those that the organization enrolled, too.
    select member.AccountId, region, graph_arn, member.Status = 'ENABLED'
    from (
        select region, arn as graph_arn, unnest(from_json(members, '[{"AccountId": "VARCHAR", "Status": "VARCHAR"}]')) as member
        from aws_detective_graph
    )
),

by_region as (
    select account_id, region, any_true(is_member) as is_member, min(graph_arn) filter (is_member) as graph_arn
    from membership
    group by account_id, region
),

-- A graph whose members were not read may hold the data of any account.
unread_graph as (
    select distinct region
    from aws_detective_graph
    where members is null
),

judged as (
    select
        place.*,
        case
            when detector.region is not null then detector.is_enabled
            when place.is_collected and was_read('aws_guardduty_detector', place.account_id, place.region) then false
        end as guardduty_is_on,
        case
            when by_region.is_member then true
            when
                place.is_collected
                and unread_graph.region is null
                and was_read('aws_detective_graph', place.account_id, place.region)
                and was_read('aws_detective_member_invitation', place.account_id, place.region)
                then case when by_region.region is null then false else by_region.is_member end
        end as has_graph,
        by_region.graph_arn
    from region_in_scope as place
    left join guardduty_region_detector as detector
        on detector.account_id = place.account_id and detector.region = place.region
    left join by_region on by_region.account_id = place.account_id and by_region.region = place.region
    left join unread_graph on unread_graph.region = place.region
)

select
    arn as resource,
    verdict(
        alarm := case when has_graph then false when guardduty_is_on then not has_graph end,
        skip := not is_enabled or (not has_graph and not guardduty_is_on) is true
    ) as status,
    case
        when not is_enabled then 'Detective is not judged in ' || region || ', which the account has not enabled.'
        when has_graph then 'The data of ' || region || ' is in behavior graph ' || graph_arn || '.'
        when not guardduty_is_on then 'Detective is not judged in ' || region || ', where GuardDuty is off.'
        else 'Detective has no behavior graph in ' || region || ', though GuardDuty is on.'
    end as reason,
    missing_because as unknown_because,
    account_id,
    region
from judged
