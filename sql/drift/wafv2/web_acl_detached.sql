/*
title = "Web ACL was detached or emptied"
severity = "medium"
alert = "immediate"
description = "Looks for load balancers, distributions and API stages that a web ACL guarded in the earlier snapshot and none guards now, and for web ACLs that lost their rule group against common attacks. What moved from one web ACL to another is still guarded, and what is new was never."
related_checks = ["elb_waf_missing", "cloudfront_distribution_waf_missing", "apigateway_stage_waf_missing", "wafv2_web_acl_baseline_rules_missing"]
references = ["https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-associating-aws-resource.html"]
union = ["aws_ec2_load_balancer", "aws_cloudfront_distribution", "aws_api_gateway_stage", "aws_wafv2_web_acl"]
*/
with known as (
    select arn as resource, account_id from before.aws_ec2_load_balancer
    union all
    select arn, account_id from before.aws_cloudfront_distribution
    union all
    select arn, account_id from before.aws_api_gateway_stage
    union all
    select arn, account_id from before.aws_wafv2_web_acl
)

select
    resource,
    case
        -- What needed no web ACL lost none.
        when status_before in ('alarm', 'skip') then false
        when change = 'new' then status_after = 'alarm'
        when change = 'incomparable' and status_after in ('alarm', 'unknown', 'error') then null
        else false
    end as fires,
    reason,
    rtrim(replace(reason, 'Not comparable: ', ''), '.') as unknown_because,
    account_id,
    region,
    check_id
from drift_finding
join known using (resource, account_id)
where check_id in (
    'elb_waf_missing', 'cloudfront_distribution_waf_missing', 'apigateway_stage_waf_missing',
    'wafv2_web_acl_baseline_rules_missing'
)
