/*
description = "Listeners as AWS Config records them, which is in the API's own member names. Config does not hold whether client certificates are asked for."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "ListenerArn": "VARCHAR", "LoadBalancerArn": "VARCHAR", "Port": "BIGINT", "Protocol": "VARCHAR",
                    "Certificates": "JSON", "SslPolicy": "VARCHAR", "DefaultActions": "JSON", "AlpnPolicy": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    -- The listener's ARN begins as that of its load balancer: .../listener/<type>/<name>/<id>/<listener>.
    coalesce(item.configuration.LoadBalancerArn, regexp_replace(replace(arn, ':listener/', ':loadbalancer/'), '/[^/]*$', ''))
        as load_balancer_arn,
    item.configuration.Port as port,
    item.configuration.Protocol as protocol,
    item.configuration.SslPolicy as ssl_policy,
    item.configuration.AlpnPolicy as alpn_policy,
    item.configuration.Certificates as certificates,
    item.configuration.DefaultActions as default_actions,
    partition,
    region,
    account_id,
    arn,
    coalesce(item.configuration.ListenerArn, arn) as title,
    tags_json(tags) as tags
from document
