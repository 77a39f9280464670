/*
title = "Internet can reach an administrative or database port of an instance"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Follows the whole way from the internet to running instances: a public address, an active default route to an internet gateway, VPC block public access, the network ACL in the order of its entries, and the security groups of each interface. An alarm means that nothing of the network stands before a port of remote administration, a directory, a database or a broker. Firewalls on the instance and gateway load balancers are not seen."
remediation = "Close the rule of the security group, or take the public address away and use Session Manager."
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html"]
nullable = [
    "aws_ec2_managed_prefix_list",
    "aws_vpc_subnet", "aws_vpc_route_table", "aws_vpc_network_acl", "aws_vpc_block_public_access_options",
    "aws_vpc_security_group",
]
*/
with path as (
    select
        instance_arn,
        any_true(is_reachable) as is_reachable,
        array_to_string(list_sort(list(distinct port) filter (where is_reachable)), ', ') as ports,
        string_agg(distinct address, ', ' order by address) filter (where is_reachable) as addresses,
        string_agg(distinct rules, ', ' order by rules) filter (where is_reachable) as rules,
        case when bool_and(unjudged_rules is not null) then
            string_agg(distinct unjudged_rules, ', ' order by unjudged_rules)
        end as unjudged_rules
    from ec2_instance_internet_port
    group by instance_arn
)

select
    instance.arn as resource,
    verdict(
        alarm := instance.instance_state = 'running' and case
            when path.instance_arn is not null then path.is_reachable
            when instance.network_interfaces is not null then false
        end,
        skip := instance.instance_state in ('terminated', 'shutting-down')
    ) as status,
    instance_text(instance.title, instance.instance_id)
        || case
            when instance.instance_state <> 'running' then ' is ' || instance.instance_state
            when path.is_reachable
                then ' can be reached from the internet at ' || path.addresses || ' on TCP port ' || path.ports
                    || ': ' || path.rules
            else ' cannot be reached from the internet on an administrative or database port'
        end || '.' as reason,
    case when instance.instance_state = 'running' and path.is_reachable is null then
        'the entries of a prefix list were not collected: ' || path.unjudged_rules
    end as unknown_because,
    instance.account_id,
    instance.region,
    instance.instance_id
from aws_ec2_instance as instance
left join path
    on path.instance_arn = instance.arn
