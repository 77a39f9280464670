/*
title = "Security Hub runs without the CIS or AWS baseline standard"
severity = "medium"
category = "logging"
description = "Whether Security Hub checks the account against both AWS Foundational Security Best Practices and the CIS AWS Foundations Benchmark. A standard that is still being prepared, or that failed, checks nothing yet. The reason tells where the only version of the CIS benchmark is 1.2.0, which is out of date."
remediation = "Enable the standard that is missing."
references = ["https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-standards-enable-disable.html"]
*/
with standard as (
    select
        account_id,
        region,
        any_true(contains(standards_arn, 'aws-foundational-security-best-practices') and standards_status in ('READY', 'INCOMPLETE'))
            as has_aws,
        any_true(contains(standards_arn, 'cis-aws-foundations-benchmark') and standards_status in ('READY', 'INCOMPLETE')) as has_cis,
        any_true(
            contains(standards_arn, 'cis-aws-foundations-benchmark') and not ends_with(standards_arn, '/v/1.2.0')
            and standards_status in ('READY', 'INCOMPLETE')
        ) as has_newer_cis
    from aws_securityhub_standards_subscription
    group by account_id, region
),

judged as (
    select
        hub.*,
        -- No row means no standard, if the standards were read.
        case
            when standard.region is not null then standard.has_aws
            when was_read('aws_securityhub_standards_subscription', hub.account_id, hub.region) then false
        end
            as has_aws,
        case
            when standard.region is not null then standard.has_cis
            when was_read('aws_securityhub_standards_subscription', hub.account_id, hub.region) then false
        end
            as has_cis,
        standard.has_newer_cis
    from aws_securityhub_hub as hub
    left join standard on standard.account_id = hub.account_id and standard.region = hub.region
)

select
    arn as resource,
    verdict(alarm := not (has_aws and has_cis)) as status,
    'Security Hub in ' || region || case
        when not has_aws and not has_cis
            then ' checks neither AWS Foundational Security Best Practices nor the CIS AWS Foundations Benchmark.'
        when not has_aws then ' does not check AWS Foundational Security Best Practices.'
        when not has_cis then ' does not check the CIS AWS Foundations Benchmark.'
        else ' checks AWS Foundational Security Best Practices and the CIS AWS Foundations Benchmark'
            || if(not has_newer_cis, ', the latter in its old version 1.2.0 only', '') || '.'
    end as reason,
    account_id,
    region
from judged
