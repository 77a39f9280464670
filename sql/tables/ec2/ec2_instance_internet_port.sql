/*
description = "Sensitive TCP ports of instances that the internet reaches, or may reach: a public address, a way to it through the subnet, and a security group that lets the whole internet in. Firewalls on the instance and gateway load balancers are not seen."
grain = "one row per instance, network interface, address family and sensitive port that is reached for certain or perhaps"

[columns]
instance_arn = { type = "VARCHAR", description = "ARN of the instance." }
network_interface_id = { type = "VARCHAR", description = "ID of the network interface." }
address = { type = "VARCHAR", description = "The public address." }
port = { type = "BIGINT", description = "The TCP port." }
is_reachable = { type = "BOOLEAN", description = "TRUE where the internet reaches the port, NULL where something that decides is not known." }
rules = { type = "VARCHAR", description = "The rules that let the internet in, each with its group: `sg-0a1b lets in TCP port 22 from 0.0.0.0/0`." }
unjudged_rules = { type = "VARCHAR", description = "Rules of the port for prefix lists, whose entries are not known, where nothing but they leaves open whether the port is reached." }
region = { type = "VARCHAR", description = "The region of the instance." }
account_id = { type = "VARCHAR", description = "The account of the instance." }
*/
with address as (
    select *, 'ipv4' as address_family, ipv4_address as address
    from ec2_instance_interface
    where ipv4_address is not null
    union all by name
    select *, 'ipv6' as address_family, ipv6_address as address
    from ec2_instance_interface
    where ipv6_address is not null
),

sensitive_port as (
    select address.*, unnest(sensitive_ports()) as port
    from address
),

reached as (
    select
        sensitive_port.*,
        subnet_port.is_open as is_open,
        unnest(coalesce(sensitive_port.group_ids, [null])) as group_id
    from sensitive_port
    left join vpc_subnet_internet_port as subnet_port
        on subnet_port.account_id = sensitive_port.account_id
        and subnet_port.region = sensitive_port.region
        and subnet_port.subnet_id = sensitive_port.subnet_id
        and subnet_port.address_family = sensitive_port.address_family
        and sensitive_port.port between subnet_port.from_port and subnet_port.to_port
    where subnet_port.is_open is not false
),

-- A rule for a prefix list that is not known may hold addresses of either family.
ingress as (
    select account_id, region, group_id, ip_protocol, from_port, to_port, is_open, traffic, 'ipv4' as address_family
    from aws_vpc_security_group_rule
    where
        not is_egress and is_open is not false and cidr_ipv6 is null
        and prefix_list_address_family is distinct from 'IPv6'
    union all by name
    select account_id, region, group_id, ip_protocol, from_port, to_port, is_open, traffic, 'ipv6' as address_family
    from aws_vpc_security_group_rule
    where
        not is_egress and is_open is not false and cidr_ipv4 is null
        and prefix_list_address_family is distinct from 'IPv4'
),

judged as (
    select
        reached.*,
        case
            when security_group.ip_permissions is null then null
            when ingress.group_id is null then false
            else ingress.is_open and covers_tcp_port(ingress.ip_protocol, ingress.from_port, ingress.to_port, reached.port)
        end as lets_in,
        reached.group_id || ' lets in ' || ingress.traffic as rule_text
    from reached
    left join aws_vpc_security_group as security_group
        on security_group.account_id = reached.account_id
        and security_group.region = reached.region
        and security_group.group_id = reached.group_id
    left join ingress
        on ingress.account_id = reached.account_id
        and ingress.region = reached.region
        and ingress.group_id = reached.group_id
        and ingress.address_family = reached.address_family
        and covers_tcp_port(ingress.ip_protocol, ingress.from_port, ingress.to_port, reached.port) is not false
)

select
    instance_arn,
    network_interface_id,
    address,
    port,
    any_true(is_open and lets_in) as is_reachable,
    string_agg(distinct rule_text, ', ' order by rule_text) filter (where lets_in) as rules,
    case when bool_and(is_open) and not bool_or(lets_in is null and rule_text is null) then
        string_agg(distinct rule_text, ', ' order by rule_text) filter (where lets_in is null)
    end as unjudged_rules,
    region,
    account_id
from judged
group by account_id, region, instance_arn, network_interface_id, address, port
having any_true(is_open and lets_in) is not false
