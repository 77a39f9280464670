/*
description = "Statements of the default version of each managed policy."
grain = "one row per statement"
template = "identity_policy_statement"
*/
select
    'managed' as policy_kind, name as policy_name, arn as policy_arn, arn as attached_to,
    'AWS::IAM::Policy' as attached_type, policy as document, account_id, region, partition
from aws_iam_policy
