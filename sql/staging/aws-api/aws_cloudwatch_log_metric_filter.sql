/*
description = "Metric filters as DescribeMetricFilters tells of them. Each feeds exactly one metric."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeMetricFilters": {
                "filterName": "VARCHAR", "logGroupName": "VARCHAR", "filterPattern": "VARCHAR",
                "creationTime": "VARCHAR",
                "metricTransformations": [{
                    "metricName": "VARCHAR", "metricNamespace": "VARCHAR", "metricValue": "VARCHAR"
                }]
            }
        }').DescribeMetricFilters as filter
    from resource
)

select
    coalesce(filter.filterName, resource_name) as name,
    filter.logGroupName as log_group_name,
    utc_time(filter.creationTime) as creation_time,
    filter.filterPattern as filter_pattern,
    filter.metricTransformations[1].metricName as metric_transformation_name,
    filter.metricTransformations[1].metricNamespace as metric_transformation_namespace,
    filter.metricTransformations[1].metricValue as metric_transformation_value,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':logs:' || region || ':' || account_id || ':log-group:' || filter.logGroupName
            || ':metric-filter:' || filter.filterName
    ) as arn,
    coalesce(filter.filterName, resource_name) as title,
    tags_json(tags) as tags
from document
