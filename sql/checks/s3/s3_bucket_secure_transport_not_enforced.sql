/*
title = "Bucket policy does not deny plain HTTP"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the bucket policy denies everyone to read, write and list over plain HTTP. Without that, a client that forgets TLS sends data and signatures in clear."
remediation = "Add a statement that denies s3:* to everyone on the bucket and its objects where aws:SecureTransport is false."
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html"]
*/
with denials as (
    select
        *,
        list_filter(denials_to_everyone(policy, arn), lambda denial: denies_plain_http(denial)) as on_bucket,
        list_filter(denials_to_everyone(policy, arn || '/*'), lambda denial: denies_plain_http(denial)) as on_objects
    from aws_s3_bucket
),

judged as (
    select
        *,
        case when policy is not null then
            len(list_filter(on_bucket, lambda denial: statement_names_action(denial, 's3:ListBucket'))) > 0
            and len(list_filter(on_objects, lambda denial: statement_names_action(denial, 's3:GetObject'))) > 0
            and len(list_filter(on_objects, lambda denial: statement_names_action(denial, 's3:PutObject'))) > 0
        end as refuses_http
    from denials
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
