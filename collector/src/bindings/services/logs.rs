// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_cloudwatchlogs;
    "DescribeDeliveries" describe_deliveries { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "deliveries" "deliveries" }
    "DescribeDeliverySources" describe_delivery_sources { "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "deliverySources" "deliverySources" }
    "DescribeLogGroups" describe_log_groups { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "logGroups" "logGroups" }
    "DescribeMetricFilters" describe_metric_filters { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "metricFilters" "metricFilters" }
}

outputs! { aws_sdk_cloudwatchlogs;
    describe_deliveries::DescribeDeliveriesOutput { "deliveries" deliveries "nextToken" next_token }
    describe_delivery_sources::DescribeDeliverySourcesOutput { "deliverySources" delivery_sources
        "nextToken" next_token }
    describe_log_groups::DescribeLogGroupsOutput { "logGroups" log_groups "nextToken" next_token }
    describe_metric_filters::DescribeMetricFiltersOutput { "metricFilters" metric_filters "nextToken" next_token }
}

records! { aws_sdk_cloudwatchlogs;
    Delivery { "id" id "arn" arn "deliverySourceName" delivery_source_name
        "deliveryDestinationArn" delivery_destination_arn "deliveryDestinationType" delivery_destination_type
        "recordFields" record_fields "fieldDelimiter" field_delimiter
        "s3DeliveryConfiguration" s3_delivery_configuration "tags" tags }
    DeliverySource { "name" name "arn" arn "resourceArns" resource_arns "service" service "logType" log_type
        "tags" tags "deliverySourceConfiguration" delivery_source_configuration "status" status
        "statusReason" status_reason }
    LogGroup { "logGroupName" log_group_name "creationTime" creation_time "retentionInDays" retention_in_days
        "metricFilterCount" metric_filter_count "arn" arn "storedBytes" stored_bytes "kmsKeyId" kms_key_id
        "dataProtectionStatus" data_protection_status "inheritedProperties" inherited_properties
        "logGroupClass" log_group_class "logGroupArn" log_group_arn
        "deletionProtectionEnabled" deletion_protection_enabled
        "bearerTokenAuthenticationEnabled" bearer_token_authentication_enabled
        "retentionPolicyName" retention_policy_name }
    MetricFilter { "filterName" filter_name "filterPattern" filter_pattern
        "metricTransformations" metric_transformations "creationTime" creation_time "logGroupName" log_group_name
        "applyOnTransformedLogs" apply_on_transformed_logs "fieldSelectionCriteria" field_selection_criteria
        "emitSystemFieldDimensions" emit_system_field_dimensions }
    MetricTransformation { "metricName" metric_name "metricNamespace" metric_namespace "metricValue" metric_value
        "defaultValue" default_value "dimensions" dimensions "unit" unit }
    S3DeliveryConfiguration { "suffixPath" suffix_path "enableHiveCompatiblePath" enable_hive_compatible_path }
}

texts! { aws_sdk_cloudwatchlogs;
    DataProtectionStatus DeliveryDestinationType DeliverySourceStatus DeliverySourceStatusReason InheritedProperty
    LogGroupClass StandardUnit
}
