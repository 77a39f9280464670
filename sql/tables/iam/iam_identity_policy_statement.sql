/*
description = "Statements of the policies that grant to identities: inline policies of users, roles and groups, and the default version of each managed policy."
grain = "one row per statement"
template = "policy_statement"
*/
select * from iam_user_policy_statement
union all by name
select * from iam_role_policy_statement
union all by name
select * from iam_group_policy_statement
union all by name
select * from iam_managed_policy_statement
