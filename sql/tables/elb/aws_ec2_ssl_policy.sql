/*
description = "TLS policies that AWS has for listeners of application and network load balancers."
grain = "one row per policy, account and region"
resource_type = "AWS::ElasticLoadBalancingV2::SslPolicy"
list = ["elbv2:DescribeSSLPolicies"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the policy." }
ciphers = { type = "JSON", description = "The ciphers, with their priorities." }
ssl_protocols = { type = "JSON", description = "The protocol versions, such as TLSv1.2." }
supported_load_balancer_types = { type = "JSON", description = "The types of load balancers that can use the policy; NULL where the answer does not say." }
*/
