/*
description = "Classic load balancers, with their attributes and policies."
grain = "one row per load balancer"
resource_type = "AWS::ElasticLoadBalancing::LoadBalancer"
list = ["elb:DescribeLoadBalancers"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the load balancer." }
scheme = { type = "VARCHAR", description = "internet-facing or internal." }
created_time = { type = "TIMESTAMP", description = "When the load balancer was created." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC." }
access_log_emit_interval = { type = "BIGINT", from = "elb:DescribeLoadBalancerAttributes", description = "Minutes between access logs; NULL where there are none." }
access_log_enabled = { type = "BOOLEAN", from = "elb:DescribeLoadBalancerAttributes", description = "Whether access logs are written." }
access_log_s3_bucket_name = { type = "VARCHAR", from = "elb:DescribeLoadBalancerAttributes", description = "Bucket of the access logs; NULL where there are none." }
access_log_s3_bucket_prefix = { type = "VARCHAR", from = "elb:DescribeLoadBalancerAttributes", description = "Prefix of the access logs; NULL where there is none." }
canonical_hosted_zone_name = { type = "VARCHAR", description = "DNS name of the hosted zone." }
canonical_hosted_zone_name_id = { type = "VARCHAR", description = "Hosted zone of the DNS name." }
connection_draining_enabled = { type = "BOOLEAN", from = "elb:DescribeLoadBalancerAttributes", description = "Whether requests in flight may finish when an instance leaves." }
connection_draining_timeout = { type = "BIGINT", from = "elb:DescribeLoadBalancerAttributes", description = "Seconds that they have." }
connection_settings_idle_timeout = { type = "BIGINT", from = "elb:DescribeLoadBalancerAttributes", description = "Seconds after which an idle connection is closed." }
cross_zone_load_balancing_enabled = { type = "BOOLEAN", from = "elb:DescribeLoadBalancerAttributes", description = "Whether requests are spread over the instances of all zones." }
dns_name = { type = "VARCHAR", description = "DNS name of the load balancer." }
health_check_interval = { type = "BIGINT", description = "Seconds between health checks." }
health_check_timeout = { type = "BIGINT", description = "Seconds that an instance has to answer a health check." }
healthy_threshold = { type = "BIGINT", description = "Health checks in a row after which an instance is healthy." }
health_check_target = { type = "VARCHAR", description = "Protocol, port and path of health checks." }
source_security_group_name = { type = "VARCHAR", description = "Security group for the inbound rules of instances." }
source_security_group_owner_alias = { type = "VARCHAR", description = "The account that owns that security group." }
unhealthy_threshold = { type = "BIGINT", description = "Failed health checks in a row after which an instance is unhealthy." }
additional_attributes = { type = "JSON", from = "elb:DescribeLoadBalancerAttributes", description = "Further attributes as a list of Key and Value, such as elb.http.desyncmitigationmode." }
app_cookie_stickiness_policies = { type = "JSON", description = "Policies that follow a cookie of the application." }
availability_zones = { type = "JSON", description = "The Availability Zones." }
backend_server_descriptions = { type = "JSON", description = "Policies of the instances' ports." }
instances = { type = "JSON", description = "The registered instances." }
lb_cookie_stickiness_policies = { type = "JSON", description = "Policies with a cookie of the load balancer." }
listener_descriptions = { type = "JSON", description = "The listeners with the names of their policies." }
other_policies = { type = "JSON", description = "Names of further policies." }
security_groups = { type = "JSON", description = "The security groups." }
policy_descriptions = { type = "JSON", from = "elb:DescribeLoadBalancerPolicies", description = "The policies of the load balancer with all their attributes, among them the TLS policies." }
subnets = { type = "JSON", description = "The subnets." }
tags_src = { type = "JSON", from = "elb:DescribeTags", description = "Tags as a list of Key and Value." }
*/
