/*
description = "S3 buckets, with the settings that decide who can reach them and what protects their objects."
grain = "one row per bucket"
resource_type = "AWS::S3::Bucket"
list = ["s3:ListBuckets"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the bucket." }
creation_date = { type = "TIMESTAMP", description = "When the bucket was created." }
bucket_policy_is_public = { type = "BOOLEAN", from = "s3:GetBucketPolicyStatus", description = "Whether S3 itself holds the bucket policy for public; false where there is no policy." }
versioning_enabled = { type = "BOOLEAN", from = "s3:GetBucketVersioning", description = "Whether the bucket keeps versions of its objects; false where versioning is suspended or was never on." }
versioning_mfa_delete = { type = "BOOLEAN", from = "s3:GetBucketVersioning", description = "Whether deleting a version takes a second factor." }
block_public_acls = { type = "BOOLEAN", from = "s3:GetPublicAccessBlock", description = "Whether the bucket itself refuses new public ACLs; false where it has no block public access configuration." }
block_public_policy = { type = "BOOLEAN", from = "s3:GetPublicAccessBlock", description = "Whether the bucket itself refuses new public policies; false where it has no block public access configuration." }
ignore_public_acls = { type = "BOOLEAN", from = "s3:GetPublicAccessBlock", description = "Whether the bucket itself ignores the public grants of its ACLs; false where it has no block public access configuration." }
restrict_public_buckets = { type = "BOOLEAN", from = "s3:GetPublicAccessBlock", description = "Whether the bucket itself confines a public policy to its own account and AWS services; false where it has no block public access configuration." }
event_notification_configuration = { type = "JSON", from = "s3:GetBucketNotificationConfiguration", description = "What the bucket tells of its events, and to whom; an empty object where it tells nobody." }
has_encryption = { type = "BOOLEAN", from = "s3:GetBucketEncryption", description = "Whether the bucket has a default encryption configuration." }
server_side_encryption_configuration = { type = "JSON", from = "s3:GetBucketEncryption", description = "Default encryption, with its rules; NULL where has_encryption is false." }
acl = { type = "JSON", from = "s3:GetBucketAcl", description = "The owner and the grants of the bucket's access control list." }
lifecycle_rules = { type = "JSON", from = "s3:GetBucketLifecycleConfiguration", description = "Rules that move and expire objects; an empty list where there are none." }
has_logging = { type = "BOOLEAN", from = "s3:GetBucketLogging", description = "Whether server access logs are written." }
logging = { type = "JSON", from = "s3:GetBucketLogging", description = "Where server access logs go; NULL where has_logging is false." }
has_object_lock = { type = "BOOLEAN", from = "s3:GetObjectLockConfiguration", description = "Whether Object Lock is configured." }
object_lock_configuration = { type = "JSON", from = "s3:GetObjectLockConfiguration", description = "Object Lock and its default retention; NULL where has_object_lock is false." }
has_object_ownership_controls = { type = "BOOLEAN", from = "s3:GetBucketOwnershipControls", description = "Whether the bucket has ownership controls; without them object writers own their objects and ACLs are in force." }
object_ownership_controls = { type = "JSON", from = "s3:GetBucketOwnershipControls", description = "Who owns uploaded objects and whether ACLs are in force; NULL where has_object_ownership_controls is false." }
has_policy = { type = "BOOLEAN", from = "s3:GetBucketPolicy", description = "Whether the bucket has a policy." }
policy = { type = "JSON", from = "s3:GetBucketPolicy", description = "The bucket policy; NULL where has_policy is false." }
has_replication = { type = "BOOLEAN", from = "s3:GetBucketReplication", description = "Whether the bucket has a replication configuration." }
replication = { type = "JSON", from = "s3:GetBucketReplication", description = "The role and the rules of replication; NULL where has_replication is false." }
has_website = { type = "BOOLEAN", from = "s3:GetBucketWebsite", description = "Whether the bucket is served as a static website." }
website_configuration = { type = "JSON", from = "s3:GetBucketWebsite", description = "Index, error document, redirects and routing of the website; NULL where has_website is false." }
tags_src = { type = "JSON", from = "s3:GetBucketTagging", description = "The bucket's tags as a list of Key and Value; an empty list where there are none." }
*/
