/*
description = "Access points of S3 buckets, with the block public access settings that each was created with."
grain = "one row per access point"
resource_type = "AWS::S3::AccessPoint"
list = ["s3control:ListAccessPoints"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the access point." }
access_point_arn = { type = "VARCHAR", description = "ARN of the access point." }
bucket_name = { type = "VARCHAR", description = "The bucket behind the access point." }
alias = { type = "VARCHAR", description = "Alias of the access point, which can stand for a bucket name." }
access_point_policy_is_public = { type = "BOOLEAN", from = "s3control:GetAccessPointPolicyStatus", description = "Whether S3 itself holds the policy of the access point for public; false where there is none." }
block_public_acls = { type = "BOOLEAN", from = "s3control:GetAccessPoint", description = "Whether the access point itself refuses new public ACLs." }
block_public_policy = { type = "BOOLEAN", from = "s3control:GetAccessPoint", description = "Whether the access point itself refuses a public policy." }
ignore_public_acls = { type = "BOOLEAN", from = "s3control:GetAccessPoint", description = "Whether public grants of ACLs are ignored through the access point." }
restrict_public_buckets = { type = "BOOLEAN", from = "s3control:GetAccessPoint", description = "Whether a public policy is confined to the account and AWS services." }
creation_date = { type = "TIMESTAMP", from = "s3control:GetAccessPoint", description = "When the access point was created." }
network_origin = { type = "VARCHAR", description = "Internet, or VPC where requests may come from one VPC alone." }
vpc_id = { type = "VARCHAR", description = "The VPC from which requests may come; NULL where the origin is Internet." }
endpoints = { type = "JSON", from = "s3control:GetAccessPoint", description = "Endpoints of the access point." }
has_policy = { type = "BOOLEAN", from = "s3control:GetAccessPointPolicy", description = "Whether the access point has a policy." }
policy = { type = "JSON", from = "s3control:GetAccessPointPolicy", description = "The policy of the access point; NULL where has_policy is false." }
*/
