/*
title = "Policy allows decryption with every KMS key"
severity = "medium"
category = "identity"
scope = "resource"
description = "Looks for Allow statements in customer-managed and inline policies that cover kms:Decrypt or kms:ReEncryptFrom on all keys, without a condition on the calling service, the key's alias or the key's tags. Encryption then protects nothing from whoever holds the policy."
remediation = "Name the keys that the workload needs as resources."
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/iam-policies-best-practices.html"]
*/
with broad as (
    select distinct account_id, attached_to
    from iam_identity_policy_statement
    where
        effect = 'Allow'
        and case
            when actions is not null
                then len(list_filter(
                    -- The cheap question first: few patterns are about KMS.
                    list_filter(actions, lambda pattern: regexp_matches(pattern, '^((?i:kms:)|[^:]*[*?])')),
                    lambda pattern:
                        action_matches(pattern, 'kms:Decrypt') or action_matches(pattern, 'kms:ReEncryptFrom')
                )) > 0
            else
                len(list_filter(not_actions, lambda pattern: action_matches(pattern, 'kms:Decrypt'))) = 0
                or len(list_filter(not_actions, lambda pattern: action_matches(pattern, 'kms:ReEncryptFrom'))) = 0
        end
        and (
            not_resources is not null
            or len(list_filter(
                resources,
                lambda resource: trim(resource, '*') = ''
                    or (contains(resource, ':kms:') and ends_with(resource, ':key/*'))
                    or (contains(resource, ':kms:') and split_part(resource, ':', 6) = '*')
            )) > 0
        )
        and len(list_filter(
            coalesce(policy_conditions(conditions), []),
            lambda condition: condition_is_positive(replace(condition.operator, 'forallvalues:', ''))
                and (
                    condition.key in ('kms:viaservice', 'kms:resourcealiases')
                    or starts_with(condition.key, 'aws:resourcetag/')
                )
        )) = 0
),

holder as (
    select arn, account_id, region, 'Policy ' || name as holder, policy is not null as is_read
    from aws_iam_policy
    where is_aws_managed is distinct from true
    union all
    select arn, account_id, region, 'User ' || name || ' (inline policies)', inline_policies is not null
    from aws_iam_user
    union all
    select arn, account_id, region, 'Role ' || name || ' (inline policies)', inline_policies is not null
    from aws_iam_role
    union all
    select arn, account_id, region, 'Group ' || name || ' (inline policies)', inline_policies is not null
    from aws_iam_group
)

select
    holder.arn as resource,
    verdict(alarm := case when holder.is_read then broad.attached_to is not null end) as status,
    holder.holder || case
        when broad.attached_to is not null then ' allows' else ' does not allow'
    end || ' decryption with every KMS key.' as reason,
    holder.account_id,
    holder.region
from holder
left join broad on holder.account_id = broad.account_id and holder.arn = broad.attached_to
