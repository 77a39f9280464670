/*
description = "Amazon Data Firehose delivery streams."
grain = "one row per delivery stream"
resource_type = "AWS::KinesisFirehose::DeliveryStream"
list = ["firehose:ListDeliveryStreams"]
per = "region"

[columns]
delivery_stream_name = { type = "VARCHAR", description = "Name of the delivery stream." }
delivery_stream_status = { type = "VARCHAR", from = "firehose:DescribeDeliveryStream", description = "Status of the delivery stream, such as ACTIVE." }
delivery_stream_type = { type = "VARCHAR", from = "firehose:DescribeDeliveryStream", description = "What the stream reads: DirectPut, KinesisStreamAsSource, MSKAsSource or DatabaseAsSource." }
version_id = { type = "VARCHAR", from = "firehose:DescribeDeliveryStream", description = "Version of the configuration." }
create_timestamp = { type = "TIMESTAMP", from = "firehose:DescribeDeliveryStream", description = "When the delivery stream was created." }
has_more_destinations = { type = "BOOLEAN", from = "firehose:DescribeDeliveryStream", description = "Whether there are more destinations than the answer holds." }
last_update_timestamp = { type = "TIMESTAMP", from = "firehose:DescribeDeliveryStream", description = "When the configuration was changed." }
delivery_stream_encryption_configuration = { type = "JSON", from = "firehose:DescribeDeliveryStream", description = "Whether records are encrypted while Firehose holds them, and with which key." }
destinations = { type = "JSON", from = "firehose:DescribeDeliveryStream", description = "The destination, with its encryption, logging and backup." }
failure_description = { type = "JSON", from = "firehose:DescribeDeliveryStream", description = "Why creation, deletion or encryption failed; NULL where it did not." }
source = { type = "JSON", from = "firehose:DescribeDeliveryStream", description = "The stream or topic that is read; NULL where records are put directly." }
tags_src = { type = "JSON", from = "firehose:ListTagsForDeliveryStream", description = "The tags as a list of Key and Value." }
*/
