/*
title = "Bucket policy does not deny plain HTTP"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the bucket policy denies everyone to read, write and list over plain HTTP. Without that, a client that forgets TLS sends data and signatures in clear."
remediation = "Add a statement that denies s3:* to everyone on the bucket and its objects where aws:SecureTransport is false."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
*/
with denial as (
    select
        attached_to as arn,
        actions,
        not_actions,
        patterns_cover(resources, [attached_to]) as on_bucket,
        patterns_cover(resources, [attached_to || '/*']) as on_objects
    from s3_bucket_policy_statement
    where
        denies_everyone(effect, principals, not_principals)
        and resources is not null
        and conditions_are_plain_http(policy_conditions(conditions))
),

refusal as (
    select
        arn,
        bool_or(on_bucket and statement_names_action(actions, not_actions, 's3:ListBucket'))
        and bool_or(on_objects and statement_names_action(actions, not_actions, 's3:GetObject'))
        and bool_or(on_objects and statement_names_action(actions, not_actions, 's3:PutObject')) as is_complete
    from denial
    group by arn
),

judged as (
    select
        bucket.*,
        case when bucket.policy is not null then coalesce(refusal.is_complete, false) end as refuses_http
    from aws_s3_bucket as bucket
    left join refusal on refusal.arn = bucket.arn
)

select
    arn as resource,
    verdict(alarm := case when has_policy then not refuses_http else not has_policy end) as status,
    case
        when not has_policy then 'Bucket ' || name || ' has no policy that denies plain HTTP.'
        when refuses_http then 'Bucket ' || name || ' denies plain HTTP in its policy.'
        else 'Bucket ' || name
            || ' has a policy that does not deny plain HTTP to everyone on the bucket and its objects.'
    end as reason,
    account_id,
    region
from judged
