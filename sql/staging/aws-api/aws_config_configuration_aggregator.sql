/*
description = "Aggregators as DescribeConfigurationAggregators tells them, with those of their sources that fail."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeConfigurationAggregators": {
                "ConfigurationAggregatorName": "VARCHAR", "ConfigurationAggregatorArn": "VARCHAR", "CreationTime": "VARCHAR",
                "LastUpdatedTime": "VARCHAR", "CreatedBy": "VARCHAR", "AccountAggregationSources": "JSON",
                "OrganizationAggregationSource": "JSON", "AggregatorFilters": "JSON"
            },
            "DescribeConfigurationAggregatorSourcesStatus": {"AggregatedSourceStatusList": ["JSON"], "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select
        *,
        answer.DescribeConfigurationAggregators as aggregator,
        answer.DescribeConfigurationAggregatorSourcesStatus as sources
    from document
)

select
    coalesce(aggregator.ConfigurationAggregatorName, resource_id) as name,
    utc_time(aggregator.CreationTime) as creation_time,
    utc_time(aggregator.LastUpdatedTime) as last_updated_time,
    aggregator.CreatedBy as created_by,
    case when aggregator is not null then coalesce(aggregator.AccountAggregationSources, '[]'::json) end
        as account_aggregation_sources,
    aggregator.OrganizationAggregationSource as organization_aggregation_source,
    aggregator.AggregatorFilters as aggregator_filters,
    -- An answer that was asked without a filter tells of all sources.
    case when answered(sources) then to_json(list_filter(
        coalesce(sources.AggregatedSourceStatusList, []), lambda source: source ->> 'LastUpdateStatus' = 'FAILED'
    )) end as failed_sources,
    coalesce(aggregator.ConfigurationAggregatorArn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(aggregator.ConfigurationAggregatorName, resource_id) as title,
    tags_json(tags) as tags
from fact
