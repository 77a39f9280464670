/*
description = "Statements of the policies of S3 access points."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::S3::AccessPoint' as attached_type, policy as document, account_id, region, partition
from aws_s3_access_point
