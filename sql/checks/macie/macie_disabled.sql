/*
title = "Amazon Macie is off in the region"
severity = "medium"
category = "exposure"
description = "Whether Macie is enabled, and not paused, in every region that holds buckets of the account. It finds personal data and credentials in objects, and buckets that are open. Another tool that looks for sensitive data serves as well. A region without buckets is skipped. Enabled regions that were not collected are told in one row."
remediation = "Enable Macie in the region, or have the organization's administrator enrol the account."
references = ["https://docs.aws.amazon.com/macie/latest/user/getting-started.html"]
nullable = ["aws_region", "aws_s3_bucket"]
*/
with bucket as (
    select account_id, region, count(*) as buckets
    from aws_s3_bucket
    group by account_id, region
),

judged as (
    select
        place.*,
        session.status,
        bucket.buckets,
        case
            when session.region is not null then session.status = 'ENABLED'
            when place.is_collected and was_read('aws_macie2_session', place.account_id, place.region) then false
        end as is_on,
        case
            when bucket.buckets > 0 then true
            when place.is_collected and was_read('aws_s3_bucket', place.account_id, 'global') then false
        end as has_buckets
    from region_in_scope as place
    left join aws_macie2_session as session on session.account_id = place.account_id and session.region = place.region
    left join bucket on bucket.account_id = place.account_id and bucket.region = place.region
)

select
    arn as resource,
    verdict(
        alarm := case when is_on then false else has_buckets and not is_on end,
        skip := not is_enabled or (is_on is not true and has_buckets is false)
    ) as status,
    'Macie is ' || case
        when not is_enabled then 'not judged in ' || region || ', which the account has not enabled.'
        when is_on then 'on in ' || region || '.'
        when not has_buckets then 'not needed in ' || region || ', where the account has no buckets.'
        else if(status = 'PAUSED', 'paused in ', 'off in ') || region || ', where the account has '
            || buckets || if(buckets = 1, ' bucket.', ' buckets.')
    end as reason,
    missing_because as unknown_because,
    account_id,
    region
from judged
