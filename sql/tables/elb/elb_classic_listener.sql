/*
description = "Listeners of classic load balancers, with the TLS versions that their policies switch on."
grain = "one row per classic load balancer and listener"

[columns]
load_balancer_name = { type = "VARCHAR", description = "Name of the load balancer." }
load_balancer_arn = { type = "VARCHAR", description = "ARN of the load balancer." }
port = { type = "BIGINT", description = "Port on which the listener accepts connections." }
protocol = { type = "VARCHAR", description = "HTTP, HTTPS, TCP or SSL." }
tls_policy = { type = "VARCHAR", description = "The TLS policy, by the name of AWS's own where it follows one; NULL where there is none or it was not read." }
outdated_protocols = { type = "VARCHAR[]", description = "Versions of SSL and TLS below 1.2 that the policy switches on; NULL for listeners without TLS, and where the policy was not read." }
region = { type = "VARCHAR", description = "The region of the load balancer." }
account_id = { type = "VARCHAR", description = "The account of the load balancer." }
*/
with load_balancer as (
    select
        name,
        arn,
        account_id,
        region,
        from_json(listener_descriptions, '[{
            "Listener": {"Protocol": "VARCHAR", "LoadBalancerPort": "BIGINT"}, "PolicyNames": ["VARCHAR"]
        }]') as listeners,
        from_json(policy_descriptions, '[{
            "PolicyName": "VARCHAR", "PolicyTypeName": "VARCHAR",
            "PolicyAttributeDescriptions": [{"AttributeName": "VARCHAR", "AttributeValue": "VARCHAR"}]
        }]') as policies
    from aws_ec2_classic_load_balancer
),

listener as (
    select * exclude (listeners), unnest(listeners) as listener
    from load_balancer
),

with_policy as (
    select
        *,
        list_filter(
            policies,
            lambda policy: policy.PolicyTypeName = 'SSLNegotiationPolicyType'
                and list_contains(listener.PolicyNames, policy.PolicyName)
        )[1] as policy
    from listener
)

select
    name as load_balancer_name,
    arn as load_balancer_arn,
    listener.Listener.LoadBalancerPort as port,
    upper(listener.Listener.Protocol) as protocol,
    coalesce(
        list_filter(
            policy.PolicyAttributeDescriptions,
            lambda attribute: attribute.AttributeName = 'Reference-Security-Policy'
        )[1].AttributeValue,
        policy.PolicyName
    ) as tls_policy,
    case when upper(listener.Listener.Protocol) in ('HTTPS', 'SSL') then
        list_sort(list_transform(
            list_filter(
                policy.PolicyAttributeDescriptions,
                lambda attribute: attribute.AttributeValue = 'true'
                    and attribute.AttributeName in (
                        'Protocol-SSLv2', 'Protocol-SSLv3', 'Protocol-TLSv1', 'Protocol-TLSv1.1'
                    )
            ),
            lambda attribute: replace(attribute.AttributeName, 'Protocol-', '')
        ))
    end as outdated_protocols,
    region,
    account_id
from with_policy
