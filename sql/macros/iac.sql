-- Reading the attributes of Terraform's instances. NULL is what the state does not hold, and is not compared; a provider's empty text means "none".

-- A resource's tags without those that AWS gives, as a JSON object.
create macro iac_own_tags(all_tags) as
    case when all_tags is not null then coalesce(
        (select json_group_object(tag.key, tag.value) from json_each(all_tags) as tag where not starts_with(tag.key, 'aws:')),
        '{}'::json
    ) end;

-- A document that a state holds as a text. An empty text is "none", an object without members.
create macro iac_document(written) as
    case
        when written = '' then '{}'::json
        when json_valid(written) then written::json
    end;

-- The block of that name of which there is at most one; an object without members where there is none. NULL where the state does not tell of it.
create macro iac_block(holder, block_name) as
    case json_type(json_extract(holder, block_name))
        when 'ARRAY' then coalesce(json_extract(json_extract(holder, block_name), '$[0]'), '{}'::json)
        when 'OBJECT' then json_extract(holder, block_name)
    end;

-- The elements of a list or set of texts, sorted; NULL where the state does not tell of it.
create macro iac_texts(holder, list_name) as
    case when json_type(json_extract(holder, list_name)) = 'ARRAY' then to_json(list_sort(json_texts(json_extract(holder, list_name)))) end;

-- The elements of a list of texts of the API's, sorted.
create macro iac_sorted(listed_texts) as
    to_json(list_sort(json_texts(listed_texts)));

-- A list of objects with names and values as one object.
create macro iac_pairs(listed_pairs, name_member, value_member) as
    case when json_type(listed_pairs) = 'ARRAY' then coalesce(
        (select json_group_object(listed.value ->> name_member, listed.value ->> value_member) from json_each(listed_pairs) as listed),
        '{}'::json
    ) end;

-- Protocol and ports of a rule of Terraform's, as `drift_traffic` tells those of the API.
create macro iac_traffic(protocol, first_port, last_port) as
    drift_traffic(json_object(
        'IpProtocol',
        case lower(protocol)
            when 'all' then '-1' when '6' then 'tcp' when '17' then 'udp' when '1' then 'icmp' when '58' then 'icmpv6'
            else lower(protocol)
        end,
        'FromPort', first_port, 'ToPort', last_port
    ));

-- The lines of all permissions, sorted.
create macro iac_permissions(all_permissions, way) as
    case when all_permissions is not null then to_json(list_sort(list_distinct(flatten(list_transform(
        from_json(all_permissions, '["JSON"]'), lambda permission: drift_permission(permission, way)
    ))))) end;

-- A route in words: `0.0.0.0/0 to igw-1`, with the one target that is there.
create macro iac_route(destination, targets) as
    destination || ' to ' || coalesce(list_filter(targets, lambda target: coalesce(target, '') <> '')[1], 'nothing');

-- The routes that somebody made: neither those inside the network, nor what gateways propagate, nor what endpoints of services bring with them.
create macro iac_routes(all_routes) as
    case when all_routes is not null then to_json(list_sort(list_distinct(list_transform(
        list_filter(
            from_json(all_routes, '["JSON"]'),
            lambda route: coalesce(route ->> 'GatewayId', '') <> 'local'
                and coalesce(route ->> 'Origin', '') not in ('EnableVgwRoutePropagation', 'CreateRouteTable')
                and not (starts_with(coalesce(route ->> 'GatewayId', ''), 'vpce-') and json_exists(route, '$.DestinationPrefixListId'))
        ),
        lambda route: iac_route(
            coalesce(route ->> 'DestinationCidrBlock', route ->> 'DestinationIpv6CidrBlock', route ->> 'DestinationPrefixListId'),
            [
                route ->> 'CarrierGatewayId', route ->> 'CoreNetworkArn', route ->> 'EgressOnlyInternetGatewayId', route ->> 'GatewayId',
                route ->> 'LocalGatewayId', route ->> 'NatGatewayId', route ->> 'NetworkInterfaceId',
                route ->> 'TransitGatewayId', route ->> 'VpcPeeringConnectionId'
            ]
        )
    )))) end;

-- What the latest of a launch template's versions launches.
create macro iac_latest_version(all_versions) as
    list_sort(list_transform(
        from_json(all_versions, '[{"VersionNumber": "BIGINT", "LaunchTemplateData": "JSON"}]'),
        lambda version: struct_pack(number := version.VersionNumber, data := version.LaunchTemplateData)
    ), 'DESC')[1].data;

-- The attribute of a table that is the key of this kind; an empty text where there is none.
create macro iac_key(keys, kind) as
    case when keys is not null then coalesce(list_filter(
        from_json(keys, '[{"AttributeName": "VARCHAR", "KeyType": "VARCHAR"}]'), lambda part: part.KeyType = kind
    )[1].AttributeName, '') end;
