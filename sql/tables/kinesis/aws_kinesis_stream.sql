/*
description = "Kinesis data streams."
grain = "one row per stream"
resource_type = "AWS::Kinesis::Stream"
list = ["kinesis:ListStreams"]
per = "region"
volatile = ["consumer_count"]

[columns]
stream_name = { type = "VARCHAR", description = "Name of the stream." }
stream_arn = { type = "VARCHAR", description = "ARN of the stream." }
stream_status = { type = "VARCHAR", from = "kinesis:DescribeStreamSummary", description = "Status of the stream: ACTIVE, CREATING, DELETING or UPDATING." }
stream_creation_timestamp = { type = "TIMESTAMP", from = "kinesis:DescribeStreamSummary", description = "When the stream was created." }
encryption_type = { type = "VARCHAR", from = "kinesis:DescribeStreamSummary", description = "KMS, or NONE where records are not encrypted." }
key_id = { type = "VARCHAR", from = "kinesis:DescribeStreamSummary", description = "The KMS key; NULL where records are not encrypted." }
retention_period_hours = { type = "BIGINT", from = "kinesis:DescribeStreamSummary", description = "Hours for which records are kept." }
consumer_count = { type = "BIGINT", from = "kinesis:DescribeStreamSummary", description = "Number of registered consumers." }
open_shard_count = { type = "BIGINT", from = "kinesis:DescribeStreamSummary", description = "Number of open shards." }
enhanced_monitoring = { type = "JSON", from = "kinesis:DescribeStreamSummary", description = "Metrics of single shards that are on." }
stream_mode_details = { type = "JSON", from = "kinesis:DescribeStreamSummary", description = "Whether capacity is provisioned or on demand." }
tags_src = { type = "JSON", from = "kinesis:ListTagsForStream", description = "The tags as a list of Key and Value." }
*/
