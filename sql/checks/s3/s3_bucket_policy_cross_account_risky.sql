/*
title = "Bucket policy gives another account risky actions"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether the bucket policy lets a principal of another account rewrite or delete the policy, change ACLs, or change the encryption. Whoever may do that can give himself, or the world, everything else. A condition does not clear it, nor does trust in the other account."
remediation = "Drop these actions from the statements that name principals of other accounts."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
*/
with grantee as (
    select
        attached_to as arn,
        account_id,
        unnest(principal_values(principals, 'AWS')) as principal
    from s3_bucket_policy_statement
    where
        effect = 'Allow'
        and len(list_filter(
            [
                's3:DeleteBucketPolicy', 's3:PutBucketAcl', 's3:PutBucketPolicy',
                's3:PutEncryptionConfiguration', 's3:PutObjectAcl'
            ],
            lambda action: statement_names_action(actions, not_actions, action)
        )) > 0
),

stranger as (
    select arn, list_sort(list(distinct principal)) as principals
    from grantee
    -- An account id stands alone or in an ARN; the ids of deleted principals and CloudFront's identities have none.
    where try_cast(
        case when contains(principal, ':') then split_part(principal, ':', 5) else principal end as bigint
    ) <> try_cast(account_id as bigint)
    group by arn
),

granted as (
    select
        bucket.*,
        case when bucket.policy is not null then coalesce(stranger.principals, []) end as foreign_principals
    from aws_s3_bucket as bucket
    left join stranger on stranger.arn = bucket.arn
)

select
    arn as resource,
    verdict(alarm := has_policy and len(foreign_principals) > 0) as status,
    case
        when not has_policy then 'Bucket ' || name || ' has no policy.'
        when len(foreign_principals) = 0
            then 'Bucket ' || name || ' gives no risky action to another account in its policy.'
        else 'Bucket ' || name || ' lets '
            || array_to_string(foreign_principals, ', ')
            || ' of another account change its policy, ACLs or encryption.'
    end as reason,
    account_id,
    region
from granted
