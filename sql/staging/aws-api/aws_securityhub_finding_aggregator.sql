/*
description = "Finding aggregators as the Security Hub API answers. The answers of several regions about the same one are one row; the best answered speaks."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListFindingAggregators": {"FindingAggregatorArn": "VARCHAR"},
            "GetFindingAggregator": {
                "FindingAggregationRegion": "VARCHAR", "RegionLinkingMode": "VARCHAR", "Regions": "JSON",
                "$error": "JSON"
            }
        }') as answer
    from resource
),

aggregator as (
    select *, coalesce(answer.ListFindingAggregators.FindingAggregatorArn, arn) as aggregator_arn
    from document
    qualify row_number() over (
        partition by account_id, coalesce(answer.ListFindingAggregators.FindingAggregatorArn, arn)
        order by answered(answer.GetFindingAggregator) desc, region
    ) = 1
)

select
    coalesce(answer.GetFindingAggregator.FindingAggregationRegion, split_part(aggregator_arn, ':', 4))
        as finding_aggregation_region,
    answer.GetFindingAggregator.RegionLinkingMode as region_linking_mode,
    case when answered(answer.GetFindingAggregator)
        then coalesce(answer.GetFindingAggregator.Regions, '[]'::json) end as regions,
    partition,
    coalesce(answer.GetFindingAggregator.FindingAggregationRegion, split_part(aggregator_arn, ':', 4)) as region,
    account_id,
    aggregator_arn as arn,
    'finding-aggregator' as title,
    tags_json(tags) as tags
from aggregator
