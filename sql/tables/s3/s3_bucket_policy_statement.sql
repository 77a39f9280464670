/*
description = "Statements of the policies of S3 buckets."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::S3::Bucket' as attached_type, policy as document, account_id, region, partition
from aws_s3_bucket
