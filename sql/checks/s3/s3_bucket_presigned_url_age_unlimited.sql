/*
title = "Bucket policy sets no limit on the age of presigned URLs"
severity = "low"
category = "hygiene"
scope = "resource"
description = "Whether the bucket policy denies requests whose signature is older than seven days at the most, or the old signatures (version 2) that can last longer. Presigned URLs leave no trace in the configuration, so that a limit in the policy is the only proof that a leaked one ends."
remediation = "Deny s3:* to everyone where s3:signatureAge is above the wanted number of milliseconds."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html"]
*/
with denials as (
    select
        *,
        list_filter(
            denials_to_everyone(policy, arn || '/*'),
            lambda denial:
                statement_names_action(denial, 's3:GetObject')
                -- Every condition must hold, so each of them has to be one that a long-lived URL meets.
                and len(list_filter(policy_conditions(denial.conditions), lambda condition: not coalesce(
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
                    policy_conditions(denial.conditions),
                    lambda condition: condition.key in ('s3:signatureage', 's3:signatureversion')
                )) > 0
        ) as limits
    from aws_s3_bucket
)

select
    arn as resource,
    verdict(alarm := case
        when has_policy then case when policy is not null then len(limits) = 0 end
        else not has_policy
    end) as status,
    case
        when not has_policy then 'Bucket ' || name || ' has no policy that limits the age of presigned URLs.'
        when len(limits) > 0 then 'Bucket ' || name || ' limits the age of presigned URLs in its policy.'
        else 'Bucket ' || name || ' has a policy that sets no limit on the age of presigned URLs.'
    end as reason,
    account_id,
    region
from denials
