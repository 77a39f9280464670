/*
description = "Statements of the policies of EFS file systems."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, file_system_id as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::EFS::FileSystem' as attached_type, policy as document, account_id, region, partition
from aws_efs_file_system
