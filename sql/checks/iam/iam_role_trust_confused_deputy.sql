/*
title = "Service role trust names no source account or ARN"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks at trust policies for a statement that lets a service assume the role without a condition on aws:SourceArn, aws:SourceAccount, aws:SourceOrgID or aws:SourceOrgPaths. Another customer of the service might make it act with this role. Services in source_condition_exempt_services act inside the account alone or send no such key."
remediation = "Add a condition on aws:SourceAccount or aws:SourceArn to the trust policy."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html"]
*/
with loose as (
    select
        account_id, attached_to as arn,
        list_filter(
            principal_values(principals, 'Service'),
            lambda service: not is_listed(lower(service), getvariable('source_condition_exempt_services'))
        ) as services
    from iam_trust_policy_statement
    where
        effect = 'Allow'
        and statement_names_action(actions, not_actions, 'sts:AssumeRole')
        and len(list_filter(
            coalesce(policy_conditions(conditions), []),
            lambda condition:
                condition_is_positive(condition.operator)
                and condition.key in ('aws:sourcearn', 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths')
                and condition_values_are_concrete(condition.operator, condition.key, condition.condition_values)
        )) = 0
),

loose_service as (
    select account_id, arn, list_sort(list_distinct(flatten(list(services)))) as services
    from loose
    group by account_id, arn
),

fact as (
    select
        role.*, coalesce(loose_service.services, []) as services,
        contains(role.arn, ':role/aws-service-role/') as is_service_linked
    from aws_iam_role as role
    left join loose_service on role.account_id = loose_service.account_id and role.arn = loose_service.arn
)

select
    arn as resource,
    verdict(
        alarm := case when assume_role_policy is not null then len(services) > 0 end, skip := is_service_linked
    ) as status,
    'Role ' || name || case
        when is_service_linked then ' is linked to a service, and its trust policy cannot be changed.'
        when len(services) > 0
            then ' trusts ' || array_to_string(services, ', ') || ' for whatever account or resource it acts.'
        else ' trusts no service without naming the source account or ARN, or only exempt ones.'
    end as reason,
    account_id,
    region,
    name as role_name
from fact
