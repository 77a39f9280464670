/*
description = "Statements of the trust policies of roles, which tell who may assume them."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'trust' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::IAM::Role' as attached_type, assume_role_policy as document, account_id, region, partition
from aws_iam_role
