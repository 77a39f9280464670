/*
description = "Statements of the policies of SNS topics."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, title as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::SNS::Topic' as attached_type, policy as document, account_id, region, partition
from aws_sns_topic
