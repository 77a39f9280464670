/*
description = "Statements of the policies of Lambda functions and of their aliases."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::Lambda::Function' as attached_type, policy as document, account_id, region, partition
from aws_lambda_function
union all
select
    'resource' as policy_kind, function_name || ':' || name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::Lambda::Alias' as attached_type, policy as document, account_id, region, partition
from aws_lambda_alias
