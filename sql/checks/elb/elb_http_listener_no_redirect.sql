/*
title = "Load balancer serves HTTP without redirecting to HTTPS"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks for HTTP listeners of application load balancers that do anything but redirect to HTTPS, by default or by a rule: what they forward can be read and altered on the way. Rules for ACME challenges must answer over plain HTTP and are left out. Listeners that otherwise answer with fixed responses only are reported as information. Internal load balancers count."
remediation = "Replace the actions of HTTP listeners by a redirect to HTTPS."
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html"]
nullable = ["aws_ec2_load_balancer_listener", "aws_ec2_load_balancer_listener_rule"]
*/
with known_listener as (
    -- Every listener has at least its default rule; one without any was not asked for its rules.
    select distinct account_id, region, listener_arn
    from aws_ec2_load_balancer_listener_rule
),

unknown_rules as (
    select
        listener.account_id,
        listener.region,
        listener.load_balancer_arn,
        any_true(listener.protocol = 'HTTP') as has_http
    from aws_ec2_load_balancer_listener as listener
    left join known_listener
        on known_listener.account_id = listener.account_id
        and known_listener.region = listener.region
        and known_listener.listener_arn = listener.arn
    where known_listener.listener_arn is null
    group by listener.account_id, listener.region, listener.load_balancer_arn
),

judged_action as (
    select
        *,
        protocol = 'HTTP' and not redirects_to_https and not is_acme_challenge as stays_on_http,
        'port ' || port || case priority when 'default' then ' by default ' else ' by rule ' || priority || ' ' end
            || action_type as description
    from elb_listener_action
),

action as (
    select
        account_id,
        region,
        load_balancer_arn,
        any_true(protocol = 'HTTP') as has_http,
        any_true(stays_on_http and action_type <> 'fixed-response') as serves_http,
        any_true(stays_on_http and action_type = 'fixed-response') as answers_http,
        string_agg(distinct description, ', ' order by description) filter (where stays_on_http) as actions
    from judged_action
    group by account_id, region, load_balancer_arn
),

judged as (
    select
        load_balancer.*,
        action.has_http,
        action.actions,
        case
            when action.serves_http then true
            -- A rule that was not read may forward.
            when unknown_rules.has_http is not false and unknown_rules.load_balancer_arn is not null then null
            when action.load_balancer_arn is not null then action.serves_http
            when was_read('aws_ec2_load_balancer_listener', load_balancer.account_id, load_balancer.region) then false
        end as serves_http,
        coalesce(action.answers_http, case when action.load_balancer_arn is null then false end) as answers_http
    from aws_ec2_application_load_balancer as load_balancer
    left join action
        on action.account_id = load_balancer.account_id
        and action.region = load_balancer.region
        and action.load_balancer_arn = load_balancer.arn
    left join unknown_rules
        on unknown_rules.account_id = load_balancer.account_id
        and unknown_rules.region = load_balancer.region
        and unknown_rules.load_balancer_arn = load_balancer.arn
)

select
    arn as resource,
    verdict(alarm := serves_http, info := answers_http) as status,
    case when scheme = 'internal' then 'Internal load balancer ' else 'Load balancer ' end || name
        || case
            when serves_http then ' serves HTTP without a redirect to HTTPS: ' || actions || '.'
            when answers_http then ' answers HTTP itself and does not redirect it to HTTPS: ' || actions || '.'
            when has_http then ' redirects HTTP to HTTPS.'
            else ' has no HTTP listener.'
        end as reason,
    account_id,
    region,
    name
from judged
