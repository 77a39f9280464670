insert into aws_vpc_peering_connection (
    id, arn, requester_vpc_id, requester_cidr_block, requester_cidr_block_set, requester_ipv6_cidr_block_set,
    accepter_vpc_id, accepter_cidr_block, accepter_cidr_block_set, accepter_ipv6_cidr_block_set
) values
    ('pcx-1', 'pcx-1', 'vpc-a', '10.1.0.0/16', '[{"CidrBlock": "10.1.0.0/16"}]', '[]', 'vpc-b', '10.2.0.0/16',
        '[{"CidrBlock": "10.2.0.0/16"}, {"CidrBlock": "10.9.0.0/24"}]', '[{"Ipv6CidrBlock": "2600:1f18:abc:1200::/56"}]'),
    -- A request that was not accepted does not tell the accepter's blocks.
    ('pcx-2', 'pcx-2', 'vpc-a', '10.1.0.0/16', null, null, 'vpc-c', null, null, null);

insert into aws_vpc_route_table (route_table_id, arn, vpc_id, routes) values
    ('rtb-whole', 'rtb-whole', 'vpc-a', '[{"DestinationCidrBlock": "10.2.0.0/16", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    ('rtb-wide', 'rtb-wide', 'vpc-a', '[{"DestinationCidrBlock": "10.0.0.0/8", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    -- The second block of the peer.
    ('rtb-second', 'rtb-second', 'vpc-a', '[{"DestinationCidrBlock": "10.9.0.0/24", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    ('rtb-six', 'rtb-six', 'vpc-a', '[{"DestinationIpv6CidrBlock": "2600:1f18:abc:1200::/56", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    -- From the other side, the peer is the requester.
    ('rtb-back', 'rtb-back', 'vpc-b', '[{"DestinationCidrBlock": "10.1.0.0/16", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    ('rtb-part', 'rtb-part', 'vpc-a', '[{"DestinationCidrBlock": "10.2.16.0/20", "VpcPeeringConnectionId": "pcx-1", "State": "active"},
        {"DestinationCidrBlock": "10.1.0.0/16", "GatewayId": "local", "State": "active"}]'),
    ('rtb-part-six', 'rtb-part-six', 'vpc-a', '[{"DestinationIpv6CidrBlock": "2600:1f18:abc:1203::/64", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    -- Everything is broad, whatever the peer's blocks are.
    ('rtb-default', 'rtb-default', 'vpc-a', '[{"DestinationCidrBlock": "0.0.0.0/0", "VpcPeeringConnectionId": "pcx-2", "State": "active"}]'),
    -- The connection is gone.
    ('rtb-hole', 'rtb-hole', 'vpc-a', '[{"DestinationCidrBlock": "10.2.0.0/16", "VpcPeeringConnectionId": "pcx-0", "State": "blackhole"}]'),
    ('rtb-none', 'rtb-none', 'vpc-a', '[{"DestinationCidrBlock": "10.1.0.0/16", "GatewayId": "local", "State": "active"}]'),
    -- Blocks of the peer, the connection, the entries of a prefix list, the routes are not known.
    ('rtb-blind', 'rtb-blind', 'vpc-a', '[{"DestinationCidrBlock": "10.3.0.0/16", "VpcPeeringConnectionId": "pcx-2", "State": "active"}]'),
    ('rtb-lost', 'rtb-lost', 'vpc-a', '[{"DestinationCidrBlock": "10.4.0.0/16", "VpcPeeringConnectionId": "pcx-9", "State": "active"}]'),
    ('rtb-list', 'rtb-list', 'vpc-a', '[{"DestinationPrefixListId": "pl-1", "VpcPeeringConnectionId": "pcx-1", "State": "active"}]'),
    ('rtb-unread', 'rtb-unread', 'vpc-a', null);

insert into expected (resource, status, reason) values
    ('rtb-whole', 'alarm', 'Route table rtb-whole sends whole VPCs over peering connections: 10.2.0.0/16 over pcx-1.'),
    ('rtb-wide', 'alarm', null),
    ('rtb-second', 'alarm', null),
    ('rtb-six', 'alarm', null),
    ('rtb-back', 'alarm', null),
    ('rtb-part', 'ok', 'Route table rtb-part sends 1 part of peer VPCs over peering connections, none of them whole.'),
    ('rtb-part-six', 'ok', null),
    ('rtb-default', 'alarm', null),
    ('rtb-blind', 'unknown', null),
    ('rtb-lost', 'unknown', null),
    ('rtb-list', 'unknown', null),
    ('rtb-unread', 'unknown', null);
