/*
description = "TLS policies as the Elastic Load Balancing API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeSSLPolicies": {
                "Name": "VARCHAR", "Ciphers": "JSON", "SslProtocols": "JSON", "SupportedLoadBalancerTypes": "JSON"
            }
        }').DescribeSSLPolicies as answer
    from resource
)

select
    answer.Name as name,
    answer.Ciphers as ciphers,
    answer.SslProtocols as ssl_protocols,
    answer.SupportedLoadBalancerTypes as supported_load_balancer_types,
    partition,
    region,
    account_id,
    arn,
    answer.Name as title,
    tags_json(tags) as tags
from document
