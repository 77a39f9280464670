/*
description = "Where GuardDuty and Security Hub are on, and whether a rule of the account passes their findings on: there, or in the region where Security Hub brings the findings together. A rule for one of the two counts for both, because Security Hub takes over the findings of GuardDuty."
grain = "one row per account, region and service of the two that is set up"

[columns]
source = { type = "VARCHAR", description = "The service: aws.guardduty or aws.securityhub." }
arn = { type = "VARCHAR", description = "ARN of the detector or hub." }
is_on = { type = "BOOLEAN", description = "Whether the service is enabled." }
is_routed = { type = "BOOLEAN", description = "Whether a rule passes the findings on to somebody; NULL where that is not known. What was not listed at all is taken for absent: ask was_read() before believing a false." }
route = { type = "VARCHAR", description = "The rule and its targets, in words; NULL where is_routed is not true." }
rule_names = { type = "VARCHAR", description = "The rules that are for the findings of the region, whether or not they reach anybody; NULL where there are none." }
aggregation_region = { type = "VARCHAR", description = "The other region where Security Hub brings the findings of this one together; NULL where it does not." }
region = { type = "VARCHAR", description = "The region." }
account_id = { type = "VARCHAR", description = "The account." }
*/
with service as (
    select 'aws.securityhub' as source, arn, account_id, region, true as is_on
    from aws_securityhub_hub
    union all
    select 'aws.guardduty', arn, account_id, region, status = 'ENABLED'
    from aws_guardduty_detector
),

rule_of_place as (
    select
        service.account_id,
        service.region,
        any_true(service.is_on and rule.reaches) as reaches,
        min('rule ' || rule.rule_name || ' to ' || rule.targets) filter (where service.is_on and rule.reaches) as route,
        string_agg(distinct rule.rule_name, ', ' order by rule.rule_name) as rule_names
    from service
    inner join eventbridge_finding_route as rule
        on rule.account_id = service.account_id and rule.region = service.region and rule.source = service.source
    group by service.account_id, service.region
),

linked as (
    select
        service.account_id,
        service.region,
        min(aggregator.finding_aggregation_region) as aggregation_region,
        any_true(case aggregator.region_linking_mode
            when 'ALL_REGIONS' then true
            when 'ALL_REGIONS_EXCEPT_SPECIFIED'
                then not list_contains(from_json(aggregator.regions, '["VARCHAR"]'), service.region)
            when 'SPECIFIED_REGIONS' then list_contains(from_json(aggregator.regions, '["VARCHAR"]'), service.region)
            when 'NO_REGIONS' then false
        end) as is_linked
    from service
    inner join aws_securityhub_finding_aggregator as aggregator
        on aggregator.account_id = service.account_id and aggregator.finding_aggregation_region <> service.region
    where service.source = 'aws.securityhub'
    group by service.account_id, service.region
),

joined as (
    select
        service.*,
        rule_of_place.rule_names,
        case when rule_of_place.account_id is null then false else rule_of_place.reaches end as is_routed_here,
        rule_of_place.route as route_here,
        case when linked.is_linked is not false then linked.aggregation_region end as aggregation_region,
        case
            when linked.account_id is null or remote.account_id is null then false
            else linked.is_linked and remote.reaches
        end as is_routed_there,
        remote.route as route_there
    from service
    left join rule_of_place
        on rule_of_place.account_id = service.account_id and rule_of_place.region = service.region
    -- With Security Hub on, it brings the findings of GuardDuty together as well.
    left join linked
        on linked.account_id = service.account_id and linked.region = service.region
    left join rule_of_place as remote
        on remote.account_id = service.account_id and remote.region = linked.aggregation_region
)

select
    source,
    arn,
    is_on,
    is_routed_here or is_routed_there as is_routed,
    case
        when is_routed_here then route_here
        when is_routed_there then route_there || ' in ' || aggregation_region
    end as route,
    rule_names,
    aggregation_region,
    region,
    account_id
from joined
