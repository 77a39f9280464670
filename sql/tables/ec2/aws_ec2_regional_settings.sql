/*
description = "EC2's settings of an account in a region."
grain = "one row per account and region"
resource_type = "AWS::EC2::RegionSettings"
list = [
    "ec2:GetEbsEncryptionByDefault",
    "ec2:GetEbsDefaultKmsKeyId",
    "ec2:GetSnapshotBlockPublicAccessState",
    "ec2:GetImageBlockPublicAccessState",
    "ec2:GetInstanceMetadataDefaults",
]
per = "region"

[columns]
default_ebs_encryption_enabled = { type = "BOOLEAN", from = "ec2:GetEbsEncryptionByDefault", description = "Whether new volumes are encrypted by default." }
default_ebs_encryption_key = { type = "VARCHAR", from = "ec2:GetEbsDefaultKmsKeyId", description = "The key with which volumes are encrypted by default." }
snapshot_block_public_access_state = { type = "VARCHAR", from = "ec2:GetSnapshotBlockPublicAccessState", description = "Public sharing of EBS snapshots: block-all-sharing, block-new-sharing or unblocked." }
image_block_public_access_state = { type = "VARCHAR", from = "ec2:GetImageBlockPublicAccessState", description = "Public sharing of images: block-new-sharing or unblocked." }
instance_metadata_http_tokens = { type = "VARCHAR", from = "ec2:GetInstanceMetadataDefaults", description = "Whether new instances need session tokens for the metadata service: required, optional, or no-preference where no default is set." }
instance_metadata_http_endpoint = { type = "VARCHAR", from = "ec2:GetInstanceMetadataDefaults", description = "Whether the metadata service is on for new instances: enabled, disabled, or no-preference where no default is set." }
instance_metadata_http_put_response_hop_limit = { type = "BIGINT", from = "ec2:GetInstanceMetadataDefaults", description = "Hop limit of the metadata service for new instances; NULL where no default is set." }
instance_metadata_tags = { type = "VARCHAR", from = "ec2:GetInstanceMetadataDefaults", description = "Whether tags are in the metadata of new instances; NULL where no default is set." }
*/
