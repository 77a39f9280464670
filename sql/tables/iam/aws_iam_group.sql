/*
description = "IAM groups and what they grant to their members."
grain = "one row per group"
resource_type = "AWS::IAM::Group"
list = ["iam:GetAccountAuthorizationDetails", "iam:ListGroups"]
per = "account"

[columns]
name = { type = "VARCHAR", description = "Name of the group." }
group_id = { type = "VARCHAR", description = "Unique id of the group (AGPA...)." }
path = { type = "VARCHAR", description = "Path of the group." }
create_date = { type = "TIMESTAMP", description = "When the group was created." }
inline_policies = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListGroupPolicies", "iam:GetGroupPolicy"], description = "Inline policies, each with PolicyName and PolicyDocument." }
attached_policy_arns = { type = "JSON", from = ["iam:GetAccountAuthorizationDetails", "iam:ListAttachedGroupPolicies"], description = "ARNs of the managed policies attached to the group." }
users = { type = "JSON", from = "iam:GetGroup", description = "Members of the group. aws_iam_user.groups tells the same from the other side and is known more often." }
*/
