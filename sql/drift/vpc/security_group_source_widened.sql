/*
title = "Security group rule accepts a wider range"
severity = "medium"
alert = "digest"
description = "Looks for a source of an inbound rule that holds a source which the same protocol and ports had in the earlier snapshot, and is at least 256 times as wide, where nothing let that whole range in before. The whole internet has rules of its own. The entries of prefix lists are not looked at."
related_checks = ["vpc_security_group_public_cidr_wide"]
references = ["https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with later as (
    select
        group_arn, from_port, to_port, traffic, coalesce(cidr_ipv4, cidr_ipv6) as cidr,
        case
            when protocol_is_all(ip_protocol) then 'all'
            when protocol_is_tcp(ip_protocol) then 'tcp'
            when protocol_is_udp(ip_protocol) then 'udp'
            else ip_protocol
        end as protocol
    from after.aws_vpc_security_group_rule
    where not is_egress and coalesce(cidr_ipv4, cidr_ipv6) is not null
),

earlier as (
    select
        group_arn, from_port, to_port, coalesce(cidr_ipv4, cidr_ipv6) as cidr,
        case
            when protocol_is_all(ip_protocol) then 'all'
            when protocol_is_tcp(ip_protocol) then 'tcp'
            when protocol_is_udp(ip_protocol) then 'udp'
            else ip_protocol
        end as protocol
    from before.aws_vpc_security_group_rule
    where not is_egress and coalesce(cidr_ipv4, cidr_ipv6) is not null
),

widened as (
    select
        later.*,
        array_to_string(list_sort(list(distinct earlier.cidr)), ', ') as narrower
    from later
    join earlier
        on earlier.group_arn = later.group_arn
        and earlier.protocol = later.protocol
        and earlier.from_port is not distinct from later.from_port
        and earlier.to_port is not distinct from later.to_port
        and cidr_prefix_length(earlier.cidr) - cidr_prefix_length(later.cidr) >= 8
        and cidr_covers(later.cidr, earlier.cidr)
    where not cidr_is_any(later.cidr)
    group by all
),

news as (
    select
        widened.group_arn,
        string_agg(
            widened.traffic || ' (before: from ' || widened.narrower || ')', ', ' order by widened.traffic
        ) as rules
    from widened
    -- Let in before, by a rule for as much traffic or more.
    anti join earlier
        on earlier.group_arn = widened.group_arn
        and (
            earlier.protocol = 'all'
            or (
                earlier.protocol = widened.protocol
                and coalesce(
                    earlier.from_port <= widened.from_port and earlier.to_port >= widened.to_port,
                    earlier.from_port is null and widened.from_port is null
                )
            )
        )
        and cidr_covers(earlier.cidr, widened.cidr)
    group by widened.group_arn
)

select
    security_group.arn as resource,
    case
        when security_group.ip_permissions is not null and former.ip_permissions is not null
            then news.group_arn is not null
    end as fires,
    group_text(security_group.group_name, security_group.group_id) || ' now lets in ' || news.rules || '.' as reason,
    security_group.account_id,
    security_group.region
from after.aws_vpc_security_group as security_group
join before.aws_vpc_security_group as former using (arn, account_id)
left join news on news.group_arn = security_group.arn
