/*
description = "Application, network and gateway load balancers, with the attributes that decide what they protect and record."
grain = "one row per load balancer"

[columns]
name = { type = "VARCHAR", description = "Name of the load balancer." }
arn = { type = "VARCHAR", description = "ARN of the load balancer." }
type = { type = "VARCHAR", description = "application, network or gateway." }
scheme = { type = "VARCHAR", description = "internet-facing or internal." }
created_time = { type = "TIMESTAMP", description = "When the load balancer was created." }
access_log_enabled = { type = "BOOLEAN", description = "Whether access logs are written; NULL for a gateway load balancer, which has none." }
deletion_protection_enabled = { type = "BOOLEAN", description = "Whether deletion is refused." }
drops_invalid_headers = { type = "BOOLEAN", description = "Whether HTTP headers with invalid names are dropped; NULL for types other than application." }
desync_mitigation_mode = { type = "VARCHAR", description = "What becomes of requests that may desynchronize proxies: monitor, defensive or strictest; NULL for types other than application." }
is_kubernetes_owned = { type = "BOOLEAN", description = "Whether its tags say that a controller of a Kubernetes cluster made it; NULL where tags were not read." }
partition = { type = "VARCHAR", description = "The AWS partition of the load balancer." }
region = { type = "VARCHAR", description = "The region of the load balancer." }
account_id = { type = "VARCHAR", description = "The account of the load balancer." }
*/
select
    name,
    arn,
    type,
    scheme,
    created_time,
    load_balancer_attribute(load_balancer_attributes, 'access_logs.s3.enabled') = 'true' as access_log_enabled,
    load_balancer_attribute(load_balancer_attributes, 'deletion_protection.enabled') = 'true'
        as deletion_protection_enabled,
    load_balancer_attribute(load_balancer_attributes, 'routing.http.drop_invalid_header_fields.enabled') = 'true'
        as drops_invalid_headers,
    load_balancer_attribute(load_balancer_attributes, 'routing.http.desync_mitigation_mode') as desync_mitigation_mode,
    len(list_filter(
        json_keys(tags),
        lambda key: key = 'elbv2.k8s.aws/cluster' or starts_with(key, 'kubernetes.io/cluster/')
    )) > 0 as is_kubernetes_owned,
    partition,
    region,
    account_id
from aws_ec2_load_balancer
