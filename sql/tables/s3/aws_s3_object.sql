/*
description = "Those S3 objects whose ACLs were collected on purpose: a sample, never all objects of a bucket. The collector asks for none but with `--object-acls`."
grain = "one row per object"
resource_type = "AWS::S3::Object"
list = ["s3:ListObjectsV2"]
per = "account"

[columns]
key = { type = "VARCHAR", description = "Key of the object." }
bucket_name = { type = "VARCHAR", description = "The bucket of the object." }
last_modified = { type = "TIMESTAMP", description = "When the object was written." }
storage_class = { type = "VARCHAR", description = "Storage class of the object." }
etag = { type = "VARCHAR", description = "Entity tag of the object." }
size = { type = "BIGINT", description = "Size of the object in bytes." }
acl = { type = "JSON", from = "s3:GetObjectAcl", description = "The owner and the grants of the access control list of the object." }
*/
