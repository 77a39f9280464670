/*
description = "What listeners of application, network and gateway load balancers do with what arrives: their default actions, and the actions of their rules."
grain = "one row per listener, rule and action"

[columns]
listener_arn = { type = "VARCHAR", description = "ARN of the listener." }
load_balancer_arn = { type = "VARCHAR", description = "ARN of the load balancer." }
protocol = { type = "VARCHAR", description = "Protocol of the listener." }
port = { type = "BIGINT", description = "Port of the listener." }
priority = { type = "VARCHAR", description = "Priority of the rule; default for the listener's default actions." }
action_type = { type = "VARCHAR", description = "Type of the action, such as forward, redirect or fixed-response." }
redirects_to_https = { type = "BOOLEAN", description = "Whether the action redirects to HTTPS." }
is_acme_challenge = { type = "BOOLEAN", description = "Whether the rule is for the paths of ACME challenges alone, which certificate authorities ask for over plain HTTP." }
region = { type = "VARCHAR", description = "The region of the listener." }
account_id = { type = "VARCHAR", description = "The account of the listener." }
*/
with source as (
    select
        arn as listener_arn,
        load_balancer_arn,
        protocol,
        port,
        'default' as priority,
        default_actions as actions,
        false as is_acme_challenge,
        region,
        account_id
    from aws_ec2_load_balancer_listener
    union all
    select
        listener.arn as listener_arn,
        listener.load_balancer_arn,
        listener.protocol,
        listener.port,
        rule.priority,
        rule.actions,
        len(list_filter(
            from_json(rule.conditions, '[{"Field": "VARCHAR", "PathPatternConfig": {"Values": ["VARCHAR"]}}]'),
            lambda condition: condition.Field = 'path-pattern'
                and len(condition.PathPatternConfig.Values) > 0
                and len(list_filter(
                    condition.PathPatternConfig.Values,
                    lambda value: not starts_with(value, '/.well-known/acme-challenge/')
                )) = 0
        )) > 0 as is_acme_challenge,
        listener.region,
        listener.account_id
    from aws_ec2_load_balancer_listener_rule as rule
    inner join aws_ec2_load_balancer_listener as listener
        on listener.account_id = rule.account_id
        and listener.region = rule.region
        and listener.arn = rule.listener_arn
    -- The default rule says again what the listener says.
    where rule.is_default is distinct from true
),

action as (
    select
        * exclude (actions),
        -- Actions that were not read are a row of their own.
        unnest(coalesce(
            from_json(actions, '[{"Type": "VARCHAR", "RedirectConfig": {"Protocol": "VARCHAR"}}]'),
            [{'Type': null, 'RedirectConfig': {'Protocol': null}}]
        )) as action
    from source
)

select
    listener_arn,
    load_balancer_arn,
    protocol,
    port,
    priority,
    action.Type as action_type,
    -- A redirect that names no protocol keeps that of the request.
    case when action.Type is not null
        then action.Type = 'redirect' and coalesce(action.RedirectConfig.Protocol, '') = 'HTTPS'
    end as redirects_to_https,
    is_acme_challenge,
    region,
    account_id
from action
