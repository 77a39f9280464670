/*
description = "Metric filters of CloudWatch Logs: what they look for in a log group, and the metric that they feed."
grain = "one row per metric filter"
resource_type = "AWS::Logs::MetricFilter"
list = ["logs:DescribeMetricFilters"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the metric filter." }
log_group_name = { type = "VARCHAR", description = "Log group that it looks at." }
creation_time = { type = "TIMESTAMP", description = "When the metric filter was created." }
filter_pattern = { type = "VARCHAR", description = "What it looks for." }
metric_transformation_name = { type = "VARCHAR", description = "Name of the metric that it feeds." }
metric_transformation_namespace = { type = "VARCHAR", description = "Namespace of the metric that it feeds." }
metric_transformation_value = { type = "VARCHAR", description = "What each match adds to the metric." }
*/
