/*
description = "Resources that have tags, or had some once, of every service that tells the Resource Groups Tagging API. A resource that never had a tag is in its service's own table alone."
grain = "one row per resource"
resource_type = "AWS::ResourceGroupsTaggingAPI::Resource"
list = ["resourcegroupstaggingapi:GetResources"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "ARN of the resource." }
tags_src = { type = "JSON", description = "The resource's tags as a list of Key and Value; an empty list where it has none any more." }
*/
