/*
description = "Instance profiles, which give a role to EC2 instances."
grain = "one row per instance profile"
resource_type = "AWS::IAM::InstanceProfile"
list = ["iam:ListInstanceProfiles"]
per = "account"

[columns]
instance_profile_name = { type = "VARCHAR", description = "Name of the instance profile." }
instance_profile_id = { type = "VARCHAR", description = "Unique id of the instance profile (AIPA...)." }
path = { type = "VARCHAR", description = "Path of the instance profile." }
create_date = { type = "TIMESTAMP", description = "When the instance profile was created." }
roles = { type = "JSON", description = "The role in the instance profile, in a list; an empty list where there is none." }
*/
