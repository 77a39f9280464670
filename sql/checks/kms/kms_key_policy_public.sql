/*
title = "Key policy lets everyone use the key"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a statement of the key policy lets anyone use the key, with no condition that confines it to known callers. Coming through a certain service (kms:ViaService) is no such condition, because anyone can use that service."
remediation = "Name the principals, or confine the statement with kms:CallerAccount or aws:PrincipalOrgID."
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html"]
*/
with opened as (
    select attached_to as arn, any_true(lets_anyone_in) as lets_anyone_in
    from kms_key_policy_statement
    group by attached_to
),

judged as (
    select
        key.*,
        coalesce(key.aliases ->> '$[0].AliasName', key.id) as name,
        case
            when key.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as lets_anyone_in
    from aws_kms_key as key
    left join opened on opened.arn = key.arn
)

select
    arn as resource,
    verdict(alarm := lets_anyone_in, skip := key_manager = 'AWS') as status,
    case
        when key_manager = 'AWS' then 'Key ' || name || ' has a policy that AWS manages.'
        when lets_anyone_in then 'Key ' || name || ' has a policy that lets anyone use it.'
        when not lets_anyone_in then 'Key ' || name || ' has a policy that lets nobody use it but those it names.'
    end as reason,
    account_id,
    region
from judged
