/*
title = "Load balancer can be deleted without protection"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for application, network and gateway load balancers that one mistaken call deletes, and with them the address that clients know. Controllers of Kubernetes clusters make and delete load balancers at will: the reason names those that carry their tags, and an exception may be right for them."
remediation = "Turn deletion protection on."
command = "aws elbv2 modify-load-balancer-attributes --region {region} --load-balancer-arn {resource} --attributes Key=deletion_protection.enabled,Value=true"
references = ["https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html"]
*/
select
    arn as resource,
    verdict(alarm := not deletion_protection_enabled) as status,
    upper(type[1]) || type[2:] || ' load balancer ' || name
        || case when deletion_protection_enabled then ' is' else ' is not' end || ' protected from deletion'
        || case when is_kubernetes_owned then '; a Kubernetes cluster owns it' else '' end || '.' as reason,
    account_id,
    region,
    name
from elb_load_balancer
