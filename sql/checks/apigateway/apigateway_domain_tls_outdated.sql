/*
title = "API custom domain accepts TLS below 1.2"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks at the TLS policy of custom domain names of API Gateway. Below TLS 1.2, what callers send can be read or altered by known attacks. Both APIs of the service tell of the same domain names; each name is judged once, by either."
remediation = "Raise the policy to TLS_1_2 or later, after the last old client is gone."
command = "aws apigateway update-domain-name --region {region} --domain-name {domain_name} --patch-operations op=replace,path=/securityPolicy,value=TLS_1_2"
references = ["https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html"]
union = ["aws_api_gateway_domain_name", "aws_api_gatewayv2_domain_name"]
*/
with setting as (
    select 1 as api, arn, domain_name, account_id, region, security_policy
    from aws_api_gateway_domain_name
    union all
    select
        2 as api,
        arn,
        domain_name,
        account_id,
        region,
        unnest(coalesce(
            from_json(domain_name_configurations, '[{"SecurityPolicy": "VARCHAR"}]'),
            [{'SecurityPolicy': null}]
        )).SecurityPolicy as security_policy
    from aws_api_gatewayv2_domain_name
),

-- A policy of an unknown name is not known to be good.
told as (
    select
        api,
        arn,
        domain_name,
        account_id,
        region,
        any_true(case
            when security_policy = 'TLS_1_0' then true
            when security_policy = 'TLS_1_2' or regexp_matches(security_policy, '^SecurityPolicy_TLS1[2-9]_') then false
        end) as is_outdated,
        string_agg(distinct security_policy, ', ' order by security_policy) as policies
    from setting
    group by api, arn, domain_name, account_id, region
),

-- It is the same setting: what either API tells is enough.
domain as (
    select
        arn,
        domain_name,
        account_id,
        region,
        bool_or(is_outdated) as is_outdated,
        coalesce(max(policies) filter (where is_outdated), max(policies)) as policies
    from told
    group by arn, domain_name, account_id, region
)

select
    arn as resource,
    verdict(alarm := is_outdated) as status,
    'Domain name ' || domain_name
        || case when is_outdated then ' accepts TLS 1.0 by policy ' else ' accepts TLS 1.2 and later by policy ' end
        || policies || '.' as reason,
    account_id,
    region,
    domain_name
from domain
