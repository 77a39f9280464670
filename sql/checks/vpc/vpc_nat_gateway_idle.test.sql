-- Datapoints of the days before the snapshot, with the same sum on each.
create macro daily(bytes, days) as (
    select to_json(list({
        'Timestamp': strftime(timestamp '2026-11-20 00:00:00' - to_days(day::integer), '%Y-%m-%dT%H:%M:%S+00:00'),
        'Sum': bytes, 'Unit': 'Bytes'
    }))
    from range(1, days + 1) as each(day)
);

insert into aws_vpc_nat_gateway (nat_gateway_id, arn, title, region, state, create_time, bytes_out_to_destination) values
    ('nat-idle', 'nat-idle', 'old', 'us-east-1', 'available', '2026-01-05 08:00:00', daily(0.0, 14)),
    ('nat-busy', 'nat-busy', 'nat-busy', 'us-east-1', 'available', '2026-01-05 08:00:00', daily(1200.0, 14)),
    ('nat-young', 'nat-young', 'nat-young', 'us-east-1', 'available', '2026-11-10 08:00:00', daily(0.0, 10)),
    ('nat-gone', 'nat-gone', 'nat-gone', 'us-east-1', 'deleted', '2026-01-05 08:00:00', null),
    ('nat-pending', 'nat-pending', 'nat-pending', 'us-east-1', 'pending', '2026-11-19 08:00:00', null),
    -- No metrics: the routes tell.
    ('nat-bare', 'nat-bare', 'nat-bare', 'us-east-1', 'available', '2026-01-05 08:00:00', null),
    ('nat-empty', 'nat-empty', 'nat-empty', 'us-east-1', 'available', '2026-01-05 08:00:00', '[]'),
    ('nat-routed', 'nat-routed', 'nat-routed', 'us-east-1', 'available', '2026-01-05 08:00:00', null),
    -- Days are missing, and a route leads to it.
    ('nat-gaps', 'nat-gaps', 'nat-gaps', 'us-east-1', 'available', '2026-01-05 08:00:00', daily(0.0, 9)),
    -- Routes of one region were not read, and those of a table in another.
    ('nat-far', 'nat-far', 'nat-far', 'us-west-2', 'available', '2026-01-05 08:00:00', null),
    ('nat-dim', 'nat-dim', 'nat-dim', 'eu-west-1', 'available', '2026-01-05 08:00:00', null),
    ('nat-dim-idle', 'nat-dim-idle', 'nat-dim-idle', 'eu-west-1', 'available', '2026-01-05 08:00:00', daily(0.0, 14)),
    ('nat-unread', 'nat-unread', 'nat-unread', 'us-east-1', null, '2026-01-05 08:00:00', daily(0.0, 14));

insert into aws_vpc_route_table (route_table_id, arn, region, routes) values
    ('rtb-1', 'rtb-1', 'us-east-1', '[{"DestinationCidrBlock": "0.0.0.0/0", "NatGatewayId": "nat-routed", "State": "active"},
        {"DestinationCidrBlock": "10.0.0.0/8", "NatGatewayId": "nat-gaps", "State": "active"},
        {"DestinationCidrBlock": "10.1.0.0/16", "NatGatewayId": "nat-idle", "State": "active"},
        {"DestinationCidrBlock": "10.2.0.0/16", "NatGatewayId": "nat-busy", "State": "active"},
        {"DestinationCidrBlock": "10.3.0.0/16", "NatGatewayId": "nat-unread", "State": "active"}]'),
    ('rtb-2', 'rtb-2', 'eu-west-1', null);

insert into unread (table_name, region) values ('aws_vpc_route_table', 'us-west-2');

insert into expected (resource, status, reason) values
    ('nat-idle', 'alarm', 'NAT gateway old (nat-idle) sent nothing in the last 14 days.'),
    ('nat-busy', 'ok', 'NAT gateway nat-busy carried traffic in the last 14 days.'),
    ('nat-young', 'ok', 'NAT gateway nat-young was created on 2026-11-10.'),
    ('nat-gone', 'skip', 'NAT gateway nat-gone is deleted.'),
    ('nat-pending', 'ok', 'NAT gateway nat-pending is pending.'),
    ('nat-bare', 'alarm', 'NAT gateway nat-bare has no route that leads to it.'),
    ('nat-empty', 'alarm', null),
    ('nat-routed', 'unknown', null),
    ('nat-gaps', 'unknown', null),
    ('nat-far', 'unknown', null),
    ('nat-dim', 'unknown', null),
    ('nat-dim-idle', 'alarm', null),
    ('nat-unread', 'unknown', null);
