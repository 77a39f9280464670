/*
title = "Bucket policy sets no limit on the age of presigned URLs"
severity = "low"
category = "hygiene"
scope = "resource"
description = "Whether the bucket policy denies requests whose signature is older than seven days at the most, or the old signatures (version 2) that can last longer. Presigned URLs leave no trace in the configuration, so that a limit in the policy is the only proof that a leaked one ends."
remediation = "Deny s3:* to everyone where s3:signatureAge is above the wanted number of milliseconds."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"]
*/
with denial as (
    select attached_to as arn, policy_conditions(conditions) as condition_list
    from s3_bucket_policy_statement
    where
        denies_everyone(effect, principals, not_principals)
        and patterns_cover(resources, [attached_to || '/*'])
        and statement_names_action(actions, not_actions, 's3:GetObject')
),

limited as (
    select distinct arn
    from denial
    where
        -- Every condition must hold, so each of them has to be one that a long-lived URL meets.
        len(list_filter(condition_list, lambda condition: not coalesce(
            (
                condition.key = 's3:signatureage'
                and condition.operator in ('numericgreaterthan', 'numericgreaterthanequals')
                and len(condition.condition_values) = 1
                and try_cast(condition.condition_values[1] as bigint) <= 604800000
            )
            or (
                condition.key = 's3:signatureversion' and condition.operator = 'stringequals'
                and list_contains(condition.condition_values, 'AWS')
            )
            or (
                condition.key = 's3:authtype' and condition.operator = 'stringequals'
                and list_contains(condition.condition_values, 'REST-QUERY-STRING')
            ),
            false
        ))) = 0
        and len(list_filter(
            condition_list, lambda condition: condition.key in ('s3:signatureage', 's3:signatureversion')
        )) > 0
),

judged as (
    select bucket.*, case when bucket.policy is not null then limited.arn is not null end as is_limited
    from aws_s3_bucket as bucket
    left join limited on limited.arn = bucket.arn
)

select
    arn as resource,
    verdict(alarm := case
        when has_policy then not is_limited
        else not has_policy
    end) as status,
    case
        when not has_policy then 'Bucket ' || name || ' has no policy that limits the age of presigned URLs.'
        when is_limited then 'Bucket ' || name || ' limits the age of presigned URLs in its policy.'
        else 'Bucket ' || name || ' has a policy that sets no limit on the age of presigned URLs.'
    end as reason,
    account_id,
    region
from judged
