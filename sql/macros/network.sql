-- Security group and network ACL rules: addresses, protocols and ports. Everything here is NULL where its input is NULL or cannot be
-- understood, so that what was not read is never taken for closed.

-- Whether a condition holds for any row of a group: NULL where it holds for none and some row cannot tell.
create macro any_true(condition) as
    case when bool_or(condition) then true when bool_or(condition is null) then null else false end;

-- The prefix length of an IPv4 or IPv6 block; a bare address is a block of its own.
create macro cidr_prefix_length(cidr) as
    case
        when contains(cidr, '/') then try_cast(split_part(cidr, '/', 2) as integer)
        when contains(cidr, ':') then 128
        when cidr is not null then 32
    end;

-- Whether a block is the whole address space. Every address with the prefix length 0 is, however its zeros are spelled.
create macro cidr_is_any(cidr) as
    cidr_prefix_length(cidr) = 0;

-- The address of an IPv4 block as a number.
create macro ipv4_number(cidr) as
    try_cast(split_part(cidr, '.', 1) as bigint) * 16777216
    + try_cast(split_part(cidr, '.', 2) as bigint) * 65536
    + try_cast(split_part(cidr, '.', 3) as bigint) * 256
    + try_cast(split_part(split_part(cidr, '.', 4), '/', 1) as bigint);

-- Whether an IPv4 block lies within RFC 1918, RFC 6598, loopback or link-local space.
create macro ipv4_is_private(number, prefix_length) as
    (prefix_length >= 8 and number // 16777216 in (10, 127))          -- 10.0.0.0/8, 127.0.0.0/8
    or (prefix_length >= 12 and number // 1048576 = 2753)             -- 172.16.0.0/12
    or (prefix_length >= 16 and number // 65536 in (49320, 43518))    -- 192.168.0.0/16, 169.254.0.0/16
    or (prefix_length >= 10 and number // 4194304 = 401);             -- 100.64.0.0/10

-- The first 16 bits of an IPv6 address; `::1` starts with zeros.
create macro ipv6_first_group(cidr) as
    case when starts_with(cidr, ':') then 0 else try_cast('0x' || split_part(cidr, ':', 1) as integer) end;

-- Whether an IPv6 block lies within unique-local, link-local or multicast space.
create macro ipv6_is_private(first_group, prefix_length) as
    (prefix_length >= 7 and first_group between 64512 and 65023)       -- fc00::/7
    or (prefix_length >= 10 and first_group between 65152 and 65215)   -- fe80::/10
    or (prefix_length >= 8 and first_group between 65280 and 65535);   -- ff00::/8

-- Whether a block is public, wider than one party holds (IPv4 wider than /24, IPv6 wider than /32), and yet not the whole internet.
create macro cidr_is_public_wide(cidr) as
    case
        when contains(cidr, ':')
            then cidr_prefix_length(cidr) between 1 and 31
                and not ipv6_is_private(ipv6_first_group(cidr), cidr_prefix_length(cidr))
        when cidr is not null
            then cidr_prefix_length(cidr) between 1 and 23
                and not ipv4_is_private(ipv4_number(cidr), cidr_prefix_length(cidr))
    end;

-- Protocols come as names or as numbers; -1 is every protocol and has no ports.
create macro protocol_is_all(ip_protocol) as
    ip_protocol in ('-1', 'all');

create macro protocol_is_tcp(ip_protocol) as
    ip_protocol in ('6', 'tcp');

create macro protocol_is_udp(ip_protocol) as
    ip_protocol in ('17', 'udp');

-- Whether a rule lets TCP (or UDP) traffic to a port pass. The range of an ICMP rule holds types and codes, not ports.
create macro covers_tcp_port(ip_protocol, from_port, to_port, port) as
    protocol_is_all(ip_protocol) or (protocol_is_tcp(ip_protocol) and port between from_port and to_port);

create macro covers_udp_port(ip_protocol, from_port, to_port, port) as
    protocol_is_all(ip_protocol) or (protocol_is_udp(ip_protocol) and port between from_port and to_port);

-- Which of some ports lie in a range; NULL where the range is not known.
create macro ports_in_range(from_port, to_port, ports) as
    case when from_port is not null and to_port is not null then
        list_filter(ports, lambda port: port between from_port and to_port)
    end;

-- Whether a rule lets TCP (or UDP) traffic to any of a list of ports pass.
create macro covers_tcp_ports(ip_protocol, from_port, to_port, ports) as
    protocol_is_all(ip_protocol)
    or (protocol_is_tcp(ip_protocol) and len(ports_in_range(from_port, to_port, ports)) > 0);

create macro covers_udp_ports(ip_protocol, from_port, to_port, ports) as
    protocol_is_all(ip_protocol)
    or (protocol_is_udp(ip_protocol) and len(ports_in_range(from_port, to_port, ports)) > 0);

-- Whether a rule lets traffic to all TCP or all UDP ports pass. Port 0 is not in use, so 1-65535 is all of them.
create macro covers_all_ports(ip_protocol, from_port, to_port) as
    protocol_is_all(ip_protocol)
    or ((protocol_is_tcp(ip_protocol) or protocol_is_udp(ip_protocol)) and from_port <= 1 and to_port >= 65535);

-- Whether a rule is for TCP 80 or 443 and nothing else.
create macro is_web_rule(ip_protocol, from_port, to_port) as
    protocol_is_tcp(ip_protocol) and from_port = to_port and from_port in (80, 443);

-- Whether a rule lets traffic to a TCP or UDP port other than 80 and 443 pass.
create macro covers_nonweb_port(ip_protocol, from_port, to_port) as
    protocol_is_all(ip_protocol)
    or (
        (protocol_is_tcp(ip_protocol) or protocol_is_udp(ip_protocol))
        and not (from_port = to_port and from_port in (80, 443))
    );

-- What a rule lets pass, in words.
create macro traffic_text(ip_protocol, from_port, to_port) as
    case
        when protocol_is_all(ip_protocol) then 'all traffic'
        when protocol_is_tcp(ip_protocol) or protocol_is_udp(ip_protocol)
            then case when protocol_is_tcp(ip_protocol) then 'TCP port' else 'UDP port' end
                || case when from_port = to_port then ' ' || from_port else 's ' || from_port || '-' || to_port end
        else 'protocol ' || ip_protocol
    end;

-- The rules of a group of rows that hold the condition, in words; where none does for certain, those that may.
create macro rules_text(condition, traffic) as
    coalesce(
        string_agg(distinct traffic, ', ' order by traffic) filter (where condition),
        string_agg(distinct traffic, ', ' order by traffic) filter (where condition is null)
    );

-- A security group in a sentence.
create macro group_text(group_name, group_id) as
    'Security group ' || coalesce(group_name || ' (' || group_id || ')', group_id);

-- Whether a network interface carries a group: interfaces counted, else FALSE where all were read, else NULL.
create macro is_attached(interfaces, interfaces_of_unknown_groups, all_read) as
    case
        when interfaces > 0 then true
        when all_read and coalesce(interfaces_of_unknown_groups, 0) = 0 then false
    end;

-- Why it is not known what a security group opens: the rules whose source or destination is a prefix list.
create macro unjudged_rules(exposed, rules) as
    case when exposed is null then 'the entries of a prefix list were not collected: ' || rules end;

-- What the rules of a security group open, as a sentence.
create macro exposure_reason(group_name, group_id, what, exposed, rules, attached) as
    group_text(group_name, group_id)
    || case
        when exposed then
            ' opens ' || what || ' to the internet: ' || rules
            || case when not attached then '; no network interface carries the group' else '' end || '.'
        else ' does not open ' || what || ' to the internet.'
    end;

-- JSON in AWS Config's camelCase with the API's member names (`ipProtocol` -> `IpProtocol`), at every depth. A token of a JSON text
-- cut at its quotes is a member's name exactly where a colon follows its closing quote: in a value, a quote is escaped, so the
-- token before it ends in a backslash.
create macro api_member_names(document) as
    cast(nullif(array_to_string(
        list_transform(
            list_zip(
                string_split(cast(document as varchar), '"'),
                string_split(cast(document as varchar), '"')[2:]
            ),
            lambda token: case
                when starts_with(token[2], ':') and not ends_with(token[1], '\')
                    then upper(token[1][1]) || token[1][2:]
                else token[1]
            end
        ),
        '"'
    ), '') as json);

-- The permissions of a security group as AWS Config keeps them (a typed list), in the API's shape. `ipRanges` is a list of strings there;
-- newer items tell the same ranges again with their descriptions in `ipv4Ranges`. The union, each range once.
create macro config_ip_permissions(permissions) as
    to_json(list_transform(
        permissions,
        lambda permission: json_merge_patch('{}', json_object(
            'IpProtocol', permission.ipProtocol,
            'FromPort', permission.fromPort,
            'ToPort', permission.toPort,
            'UserIdGroupPairs', api_member_names(coalesce(permission.userIdGroupPairs, '[]')),
            'IpRanges', list_concat(
                list_transform(
                    coalesce(permission.ipv4Ranges, []),
                    lambda block: json_merge_patch('{}', json_object('CidrIp', block.cidrIp, 'Description', block.description))
                ),
                list_transform(
                    list_filter(
                        coalesce(permission.ipRanges, []),
                        lambda cidr: not contains(cidr, ':')
                            and not list_contains(list_transform(coalesce(permission.ipv4Ranges, []), lambda block: block.cidrIp), cidr)
                    ),
                    lambda cidr: json_object('CidrIp', cidr)
                )
            ),
            'Ipv6Ranges', list_concat(
                list_transform(
                    coalesce(permission.ipv6Ranges, []),
                    lambda block: json_merge_patch('{}', json_object('CidrIpv6', block.cidrIpv6, 'Description', block.description))
                ),
                list_transform(
                    list_filter(
                        coalesce(permission.ipRanges, []),
                        lambda cidr: contains(cidr, ':')
                            and not list_contains(list_transform(coalesce(permission.ipv6Ranges, []), lambda block: block.cidrIpv6), cidr)
                    ),
                    lambda cidr: json_object('CidrIpv6', cidr)
                )
            ),
            'PrefixListIds', api_member_names(coalesce(permission.prefixListIds, '[]'))
        ))
    ));
