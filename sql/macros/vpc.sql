-- The first 64 bits of an IPv6 block's address, which hold the prefix of every block that AWS hands out.
create macro ipv6_prefix_number(cidr) as
    list_sum(list_transform(
        range(1, 5),
        lambda place: coalesce(
            try_cast(
                '0x' || nullif(string_split(split_part(split_part(cidr, '/', 1), '::', 1), ':')[place], '') as hugeint
            ),
            0
        ) * cast(pow(65536, 4 - place) as hugeint)
    ));

-- Whether one block holds all of another; blocks of different families hold nothing of each other.
create macro cidr_covers(wide, narrow) as
    case
        when wide is null or narrow is null then null
        when contains(wide, ':') <> contains(narrow, ':') then false
        when cidr_prefix_length(wide) > cidr_prefix_length(narrow) then false
        when cidr_is_any(wide) then true
        when contains(wide, ':') then
            ipv6_prefix_number(wide) // cast(pow(2, greatest(64 - cidr_prefix_length(wide), 0)) as hugeint)
                = ipv6_prefix_number(narrow) // cast(pow(2, greatest(64 - cidr_prefix_length(wide), 0)) as hugeint)
        else
            ipv4_number(wide) // cast(pow(2, 32 - cidr_prefix_length(wide)) as bigint)
                = ipv4_number(narrow) // cast(pow(2, 32 - cidr_prefix_length(wide)) as bigint)
    end;
