/*
description = "Every statement of every identity, trust and resource policy. Checks read the smaller tables of which it is made, so that they depend on no more than they need."
grain = "one row per statement"
template = "policy_statement"
*/
select * from iam_identity_policy_statement
union all by name
select * from iam_trust_policy_statement
union all by name
select * from resource_policy_statement
