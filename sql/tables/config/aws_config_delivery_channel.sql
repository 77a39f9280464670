/*
description = "Where AWS Config delivers what it records, and how that goes."
grain = "one row per delivery channel"
resource_type = "AWS::Config::DeliveryChannel"
list = ["config:DescribeDeliveryChannels"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the delivery channel." }
s3_bucket_name = { type = "VARCHAR", description = "Bucket that snapshots and history go to; it may belong to another account." }
s3_key_prefix = { type = "VARCHAR", description = "Prefix of the files in the bucket; NULL where there is none." }
s3_kms_key_arn = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the files; NULL where none was chosen." }
sns_topic_arn = { type = "VARCHAR", description = "Topic that is told of changes; NULL where there is none." }
delivery_frequency = { type = "VARCHAR", description = "How often snapshots are delivered; NULL where none are." }
status = { type = "JSON", from = "config:DescribeDeliveryChannelStatus", description = "How the last deliveries ended: configSnapshotDeliveryInfo, configHistoryDeliveryInfo and configStreamDeliveryInfo." }
*/
