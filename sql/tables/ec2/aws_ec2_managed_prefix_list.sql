/*
description = "Managed prefix lists: those of the account, those that others share with it, and AWS's own."
grain = "one row per prefix list, and account and region that sees it"
resource_type = "AWS::EC2::PrefixList"
list = ["ec2:DescribeManagedPrefixLists"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the prefix list." }
id = { type = "VARCHAR", description = "ID of the prefix list." }
state = { type = "VARCHAR", description = "State of the list: create-complete, modify-in-progress and others." }
state_message = { type = "VARCHAR", description = "The state in words." }
address_family = { type = "VARCHAR", description = "IPv4 or IPv6." }
max_entries = { type = "BIGINT", description = "How many entries the list may have; NULL for AWS's own." }
owner_id = { type = "VARCHAR", description = "Account of the list's owner; AWS for AWS's own." }
version = { type = "BIGINT", description = "Version of the list." }
entries = { type = "JSON", from = "ec2:GetManagedPrefixListEntries", description = "The entries, each with Cidr and Description." }
*/
