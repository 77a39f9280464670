/*
description = "Statements of service control policies, with `service_control` as their policy_kind. They grant nothing: they say what the policies of identities may grant, and so stand in no table with those."
grain = "one row per statement, and account that told"
template = "identity_policy_statement"
*/
select
    'service_control' as policy_kind, name as policy_name, arn as policy_arn, arn as attached_to,
    'AWS::Organizations::Policy' as attached_type, content as document, account_id, region, partition
from aws_organizations_policy
where type = 'SERVICE_CONTROL_POLICY'
