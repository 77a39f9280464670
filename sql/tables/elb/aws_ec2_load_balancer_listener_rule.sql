/*
description = "Rules of listeners, among them the default rule of each."
grain = "one row per rule"
resource_type = "AWS::ElasticLoadBalancingV2::ListenerRule"
list = ["elbv2:DescribeRules"]
per = "region"

[columns]
listener_arn = { type = "VARCHAR", description = "ARN of the listener." }
priority = { type = "VARCHAR", description = "Place of the rule among those of its listener, from 1; default for the last one." }
is_default = { type = "BOOLEAN", description = "Whether it is the default rule, which the listener's default actions tell as well." }
actions = { type = "JSON", description = "What becomes of requests that the rule matches." }
conditions = { type = "JSON", description = "Which requests the rule matches." }
*/
