/*
description = "WorkSpaces: virtual desktops, with the encryption of their volumes."
grain = "one row per WorkSpace"
resource_type = "AWS::WorkSpaces::Workspace"
list = ["workspaces:DescribeWorkspaces"]
per = "region"

[columns]
workspace_id = { type = "VARCHAR", description = "ID of the WorkSpace." }
name = { type = "VARCHAR", description = "Name of the computer." }
bundle_id = { type = "VARCHAR", description = "ID of the bundle: image and hardware." }
directory_id = { type = "VARCHAR", description = "ID of the directory." }
state = { type = "VARCHAR", description = "State of the WorkSpace, such as AVAILABLE." }
error_code = { type = "VARCHAR", description = "What is wrong; NULL where nothing is." }
error_message = { type = "VARCHAR", description = "What is wrong, in words; NULL where nothing is." }
ip_address = { type = "VARCHAR", description = "Address of the WorkSpace." }
root_volume_encryption_enabled = { type = "BOOLEAN", description = "Whether the root volume is encrypted." }
subnet_id = { type = "VARCHAR", description = "ID of the subnet." }
user_name = { type = "VARCHAR", description = "User of the WorkSpace." }
user_volume_encryption_enabled = { type = "BOOLEAN", description = "Whether the user's volume is encrypted." }
volume_encryption_key = { type = "VARCHAR", description = "KMS key that encrypts the volumes; empty where there is none." }
modification_states = { type = "JSON", description = "Changes that are going on." }
workspace_properties = { type = "JSON", description = "Running mode, sizes and hardware." }
tags_src = { type = "JSON", from = "workspaces:DescribeTags", description = "Tags as a list of Key and Value." }
*/
