/*
description = "Statements of the resource-based policies of DynamoDB tables."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::DynamoDB::Table' as attached_type, policy as document, account_id, region, partition
from aws_dynamodb_table
