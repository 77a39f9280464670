/*
description = "Statements of the policies of KMS keys."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, id as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::KMS::Key' as attached_type, policy as document, account_id, region, partition
from aws_kms_key
