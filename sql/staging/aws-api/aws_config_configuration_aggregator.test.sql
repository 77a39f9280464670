insert into resource (arn, resource_id, resource_name, evidence) values
    ('arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-a1', 'all', 'all', '{
        "DescribeConfigurationAggregators": {
            "ConfigurationAggregatorName": "all", "ConfigurationAggregatorArn": "arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-a1",
            "OrganizationAggregationSource": {"RoleArn": "arn:aws:iam::111111111111:role/aggregate", "AllAwsRegions": true},
            "CreationTime": "2024-03-01T10:00:00.5+00:00", "LastUpdatedTime": "2024-03-02T10:00:00+00:00", "CreatedBy": "securityhub.amazonaws.com",
            "AggregatorFilters": {"ResourceType": {"Type": "INCLUDE", "Value": ["AWS::S3::Bucket"]}}},
        "DescribeConfigurationAggregatorSourcesStatus": {"AggregatedSourceStatusList": [
            {"SourceId": "222222222222", "SourceType": "ACCOUNT", "AwsRegion": "eu-central-1", "LastUpdateStatus": "SUCCEEDED"},
            {"SourceId": "222222222222", "SourceType": "ACCOUNT", "AwsRegion": "us-east-1", "LastUpdateStatus": "FAILED", "LastErrorCode": "AuthorizationError"}]}
    }'),
    -- Accounts named one by one; the status was refused.
    ('arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-b2', 'some', 'some', '{
        "DescribeConfigurationAggregators": {"ConfigurationAggregatorName": "some",
            "AccountAggregationSources": [{"AccountIds": ["222222222222"], "AwsRegions": ["us-east-1"]}]},
        "DescribeConfigurationAggregatorSourcesStatus": {"$error": {"code": "AccessDeniedException"}}
    }'),
    ('arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-c3', 'well', 'well', '{
        "DescribeConfigurationAggregators": {"ConfigurationAggregatorName": "well"},
        "DescribeConfigurationAggregatorSourcesStatus": {"AggregatedSourceStatusList": []}
    }');

insert into expected (
    arn, title, name, creation_time, last_updated_time, created_by, account_aggregation_sources, organization_aggregation_source,
    aggregator_filters, failed_sources
) values
    ('arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-a1', 'all', 'all', '2024-03-01 10:00:00.5', '2024-03-02 10:00:00', 'securityhub.amazonaws.com', '[]',
        '{"RoleArn": "arn:aws:iam::111111111111:role/aggregate", "AllAwsRegions": true}', '{"ResourceType": {"Type": "INCLUDE", "Value": ["AWS::S3::Bucket"]}}',
        '[{"SourceId": "222222222222", "SourceType": "ACCOUNT", "AwsRegion": "us-east-1", "LastUpdateStatus": "FAILED", "LastErrorCode": "AuthorizationError"}]'),
    ('arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-b2', 'some', 'some', null, null, null, '[{"AccountIds": ["222222222222"], "AwsRegions": ["us-east-1"]}]', null, null, null),
    ('arn:aws:config:us-east-1:111111111111:config-aggregator/config-aggregator-c3', 'well', 'well', null, null, null, '[]', null, null, '[]');
