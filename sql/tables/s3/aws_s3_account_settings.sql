/*
description = "The account's own S3 block public access configuration, which holds for all of its buckets and access points."
grain = "one row per account"
resource_type = "AWS::S3::AccountPublicAccessBlock"
list = ["s3control:GetPublicAccessBlock"]
per = "account"

[columns]
block_public_acls = { type = "BOOLEAN", description = "Whether the account refuses new public ACLs; false where it has no configuration." }
block_public_policy = { type = "BOOLEAN", description = "Whether the account refuses new public bucket policies; false where it has no configuration." }
ignore_public_acls = { type = "BOOLEAN", description = "Whether the public grants of ACLs are ignored in the whole account; false where it has no configuration." }
restrict_public_buckets = { type = "BOOLEAN", description = "Whether public bucket policies are confined to the account and AWS services; false where it has no configuration." }
*/
