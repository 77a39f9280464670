/*
title = "Secret policy grants access to everyone"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether a statement of the secret's policy lets anyone in, with no condition that confines it to known callers and no Deny that takes it back. Secrets Manager refuses such a policy only where whoever sets it asks for that (BlockPublicPolicy). A secret that is encrypted with the key that AWS manages still cannot be decrypted from outside of the account, but anyone may change or delete it."
remediation = "Name the principals, or confine the statement with aws:PrincipalOrgID, and rotate the secret."
references = ["https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html"]
*/
with opened as (
    select
        attached_to as arn,
        any_true(lets_anyone_in) as lets_anyone_in,
        count(*) filter (where lets_anyone_in) as statements
    from secretsmanager_secret_policy_statement
    group by attached_to
),

judged as (
    select
        secret.arn,
        secret.name,
        secret.account_id,
        secret.region,
        secret.has_policy,
        secret.has_kms_key,
        opened.statements,
        secret.has_policy and case
            when secret.policy is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as lets_anyone_in
    from aws_secretsmanager_secret as secret
    left join opened on opened.arn = secret.arn
)

select
    arn as resource,
    verdict(alarm := lets_anyone_in) as status,
    'Secret ' || name || case
        when not has_policy then ' has no policy.'
        when lets_anyone_in
            then ' has a policy that lets anyone in by ' || statements
                || case when statements = 1 then ' statement' else ' statements' end
                || case when not has_kms_key
                    then ', though the key that AWS manages keeps others from decrypting it' else '' end || '.'
        else ' has a policy that lets nobody in but those it names.'
    end as reason,
    account_id,
    region
from judged
