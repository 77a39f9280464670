/*
description = "Statements of the inline policies of roles."
grain = "one row per statement"
template = "identity_policy_statement"
*/
with entry as (
    select
        arn, account_id, region, partition,
        unnest(from_json(inline_policies, '[{"PolicyName": "VARCHAR", "PolicyDocument": "JSON"}]')) as policy
    from aws_iam_role
)

select
    'inline' as policy_kind, policy.PolicyName as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::IAM::Role' as attached_type, policy.PolicyDocument as document, account_id, region, partition
from entry
