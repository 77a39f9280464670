insert into resource (arn, resource_id, resource_name, region, evidence) values
    (null, 'trail:root', 'root', 'us-east-1', '{"DescribeMetricFilters": {
        "filterName": "root", "filterPattern": "{ $.userIdentity.type = \"Root\" }", "creationTime": 1668798460064,
        "metricTransformations": [{"metricName": "RootUse", "metricNamespace": "Trail", "metricValue": "1", "unit": "None"}],
        "logGroupName": "trail"
    }}'),
    ('arn:aws:logs:us-east-1:111111111111:log-group:app:metric-filter:errors', 'app:errors', 'errors', 'us-east-1', '{"DescribeMetricFilters": {
        "filterName": "errors", "logGroupName": "app"
    }}');

insert into expected (
    arn, name, title, region, tags, log_group_name, creation_time, filter_pattern, metric_transformation_name,
    metric_transformation_namespace, metric_transformation_value
) values
    (
        'arn:aws:logs:us-east-1:111111111111:log-group:trail:metric-filter:root', 'root', 'root', 'us-east-1', null, 'trail',
        '2022-11-18 19:07:40.064', '{ $.userIdentity.type = "Root" }', 'RootUse', 'Trail', '1'
    ),
    (
        'arn:aws:logs:us-east-1:111111111111:log-group:app:metric-filter:errors', 'errors', 'errors', 'us-east-1', null, 'app',
        null, null, null, null, null
    );
