/*
description = "Listeners as the Elastic Load Balancing API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeListeners": {
                "ListenerArn": "VARCHAR", "LoadBalancerArn": "VARCHAR", "Port": "BIGINT", "Protocol": "VARCHAR",
                "Certificates": "JSON", "SslPolicy": "VARCHAR", "DefaultActions": "JSON", "AlpnPolicy": "JSON",
                "MutualAuthentication": "JSON"
            }
        }').DescribeListeners as answer
    from resource
)

select
    -- The listener's ARN begins as that of its load balancer: .../listener/<type>/<name>/<id>/<listener>.
    coalesce(answer.LoadBalancerArn, regexp_replace(replace(arn, ':listener/', ':loadbalancer/'), '/[^/]*$', ''))
        as load_balancer_arn,
    answer.Port as port,
    answer.Protocol as protocol,
    answer.SslPolicy as ssl_policy,
    case when answer.ListenerArn is not null then coalesce(answer.AlpnPolicy, '[]'::json) end as alpn_policy,
    case when answer.ListenerArn is not null then coalesce(answer.Certificates, '[]'::json) end as certificates,
    answer.DefaultActions as default_actions,
    -- Left out for an HTTPS listener, it is off; others cannot ask for certificates.
    coalesce(answer.MutualAuthentication, case answer.Protocol when 'HTTPS' then '{"Mode": "off"}'::json end)
        as mutual_authentication,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListenerArn, arn) as title,
    tags_json(tags) as tags
from document
