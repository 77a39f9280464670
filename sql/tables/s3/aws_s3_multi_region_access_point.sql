/*
description = "Multi-Region Access Points: one name for buckets in several regions, with block public access settings of its own."
grain = "one row per Multi-Region Access Point"
resource_type = "AWS::S3::MultiRegionAccessPoint"
list = ["s3control:ListMultiRegionAccessPoints"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the Multi-Region Access Point." }
alias = { type = "VARCHAR", description = "Alias of the Multi-Region Access Point." }
created_at = { type = "TIMESTAMP", description = "When it was created." }
status = { type = "VARCHAR", description = "Status: READY, CREATING, DELETING or one of their failures." }
public_access_block = { type = "JSON", description = "The block public access settings that it was created with." }
regions = { type = "JSON", description = "The buckets behind it, with their regions; AWS Config records the buckets alone." }
*/
