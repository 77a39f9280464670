/*
description = "AWS Config's aggregators, which collect what is recorded in other accounts and regions."
grain = "one row per aggregator"
resource_type = "AWS::Config::ConfigurationAggregator"
list = ["config:DescribeConfigurationAggregators"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the aggregator." }
creation_time = { type = "TIMESTAMP", description = "When the aggregator was created." }
last_updated_time = { type = "TIMESTAMP", description = "When the aggregator was last changed." }
created_by = { type = "VARCHAR", description = "The service that created the aggregator; NULL for one of the account's own." }
account_aggregation_sources = { type = "JSON", description = "Accounts that are named one by one, with their regions; an empty list where there are none." }
organization_aggregation_source = { type = "JSON", description = "The organization and its regions; NULL where the accounts are named one by one." }
aggregator_filters = { type = "JSON", description = "What limits the aggregator to some resource types; NULL where nothing does." }
failed_sources = { type = "JSON", from = "config:DescribeConfigurationAggregatorSourcesStatus", description = "Accounts and regions whose last update failed, with the error; an empty list where none did." }
*/
