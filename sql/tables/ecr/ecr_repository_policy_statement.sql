/*
description = "Statements of the policies of private ECR repositories."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, repository_name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::ECR::Repository' as attached_type, policy as document, account_id, region, partition
from aws_ecr_repository
