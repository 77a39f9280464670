/*
description = "EBS volumes, with their encryption and what they are attached to."
grain = "one row per volume"
resource_type = "AWS::EC2::Volume"
list = ["ec2:DescribeVolumes"]
per = "region"

[columns]
volume_id = { type = "VARCHAR", description = "ID of the volume." }
volume_type = { type = "VARCHAR", description = "Type of the volume: gp2, gp3, io1, io2, st1, sc1 or standard." }
state = { type = "VARCHAR", description = "State of the volume; available means that it is attached to nothing." }
create_time = { type = "TIMESTAMP", description = "When the volume was created." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
encrypted = { type = "BOOLEAN", description = "Whether the volume is encrypted." }
fast_restored = { type = "BOOLEAN", description = "Whether the volume was made from a snapshot with fast restore." }
iops = { type = "BIGINT", description = "Provisioned or baseline I/O operations per second." }
throughput = { type = "BIGINT", description = "Provisioned throughput in MiB per second." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the volume; NULL where it is not encrypted." }
multi_attach_enabled = { type = "BOOLEAN", description = "Whether several instances may attach the volume." }
outpost_arn = { type = "VARCHAR", description = "ARN of the Outpost; NULL where there is none." }
size = { type = "BIGINT", description = "Size in GiB." }
snapshot_id = { type = "VARCHAR", description = "The snapshot from which the volume was made; empty where there is none." }
attachments = { type = "JSON", description = "The attachments of the volume." }
*/
