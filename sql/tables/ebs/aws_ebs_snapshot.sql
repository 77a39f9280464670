/*
description = "The account's own EBS snapshots, with their encryption and who may restore them."
grain = "one row per snapshot"
resource_type = "AWS::EC2::Snapshot"
list = ["ec2:DescribeSnapshots"]
per = "region"

[columns]
snapshot_id = { type = "VARCHAR", description = "ID of the snapshot." }
state = { type = "VARCHAR", description = "State of the snapshot." }
volume_size = { type = "BIGINT", description = "Size of the volume in GiB." }
volume_id = { type = "VARCHAR", description = "The volume from which the snapshot was made; vol-ffffffff for a copy." }
full_snapshot_size_in_bytes = { type = "BIGINT", description = "Size of all blocks of the snapshot in bytes." }
encrypted = { type = "BOOLEAN", description = "Whether the snapshot is encrypted." }
start_time = { type = "TIMESTAMP", description = "When the snapshot was begun." }
restore_expiry_time = { type = "TIMESTAMP", description = "When a temporarily restored archived snapshot goes back to the archive." }
description = { type = "VARCHAR", description = "Description of the snapshot." }
outpost_arn = { type = "VARCHAR", description = "ARN of the Outpost; NULL where there is none." }
storage_tier = { type = "VARCHAR", description = "Storage tier: standard or archive." }
kms_key_id = { type = "VARCHAR", description = "ARN of the KMS key that encrypts the snapshot; NULL where it is not encrypted." }
data_encryption_key_id = { type = "VARCHAR", description = "Identifier of the data encryption key." }
progress = { type = "VARCHAR", description = "Progress of the snapshot, in percent." }
state_message = { type = "VARCHAR", description = "Why the snapshot failed, where it did." }
owner_alias = { type = "VARCHAR", description = "Alias of the owner, such as amazon." }
owner_id = { type = "VARCHAR", description = "The account that owns the snapshot." }
create_volume_permissions = { type = "JSON", from = "ec2:DescribeSnapshotAttribute", description = "Who may create volumes from the snapshot: accounts, or the group all." }
*/
