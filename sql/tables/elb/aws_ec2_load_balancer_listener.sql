/*
description = "Listeners of application, network and gateway load balancers."
grain = "one row per listener"
resource_type = "AWS::ElasticLoadBalancingV2::Listener"
list = ["elbv2:DescribeListeners"]
per = "region"

[columns]
load_balancer_arn = { type = "VARCHAR", description = "ARN of the load balancer." }
port = { type = "BIGINT", description = "Port on which the listener accepts connections; NULL for a gateway load balancer." }
protocol = { type = "VARCHAR", description = "HTTP, HTTPS, TCP, TLS, UDP or TCP_UDP; NULL for a gateway load balancer." }
ssl_policy = { type = "VARCHAR", description = "TLS policy of an HTTPS or TLS listener; NULL for others." }
alpn_policy = { type = "JSON", description = "ALPN policy of a TLS listener; an empty list where there is none." }
certificates = { type = "JSON", description = "The default certificate; an empty list where there is none." }
default_actions = { type = "JSON", description = "What becomes of requests that no rule matches." }
mutual_authentication = { type = "JSON", description = "Whether client certificates are asked for: Mode is off, verify or passthrough; NULL for listeners that cannot." }
*/
