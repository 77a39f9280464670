/*
title = "Role has the AdministratorAccess policy"
severity = "high"
category = "identity"
scope = "resource"
description = "Looks for roles with the AdministratorAccess policy of AWS. Whoever can assume the role, or read the credentials of what runs with it, owns the account. Service-linked roles are passed over; roles named in admin_role_allowlist are expected to have it."
remediation = "Replace the policy by one with what the role calls."
references = ["https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html"]
*/
with fact as (
    select
        *,
        len(list_filter(
            from_json(attached_policy_arns, '["VARCHAR"]'),
            lambda policy_arn: ends_with(policy_arn, ':iam::aws:policy/AdministratorAccess')
        )) > 0 as is_administrator,
        contains(arn, ':role/aws-service-role/') as is_service_linked,
        len(list_filter(
            string_split(getvariable('admin_role_allowlist'), ','),
            lambda pattern: wildcard_matches(trim(pattern), name)
        )) > 0 as is_expected
    from aws_iam_role
)

select
    arn as resource,
    verdict(alarm := is_administrator and not is_expected, skip := is_service_linked) as status,
    'Role ' || name || case
        when is_service_linked then ' is linked to a service, which decides what it grants.'
        when not is_administrator then ' does not have AdministratorAccess.'
        when is_administrator and is_expected then ' has AdministratorAccess, as is expected of it.'
        when is_expected then ' may have AdministratorAccess.'
        else ' has AdministratorAccess' || case
            when contains(assume_role_policy::varchar, '"Service"') then ' and trusts a service'
            when contains(assume_role_policy::varchar, '"Federated"') then ' and trusts an identity provider'
            when contains(assume_role_policy::varchar, '"AWS"') then ' and trusts AWS principals'
            else ''
        end || case when has_permissions_boundary then ', within a permissions boundary' else '' end || '.'
    end as reason,
    account_id,
    region,
    name as role_name
from fact
