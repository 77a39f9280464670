insert into before.aws_vpc (vpc_id, arn, region) values
    ('vpc-lost', 'vpc-lost', 'us-east-1'), ('vpc-fails', 'vpc-fails', 'us-east-1'), ('vpc-less', 'vpc-less', 'us-east-1'),
    ('vpc-two', 'vpc-two', 'us-east-1'), ('vpc-swapped', 'vpc-swapped', 'us-east-1'), ('vpc-never', 'vpc-never', 'us-east-1'),
    ('vpc-broken', 'vpc-broken', 'us-east-1'), ('vpc-half', 'vpc-half', 'us-east-1'), ('vpc-dim', 'vpc-dim', 'eu-west-1'),
    ('vpc-gone', 'vpc-gone', 'us-east-1'), ('vpc-far', 'vpc-far', 'us-west-2');

insert into before.aws_vpc_flow_log (flow_log_id, arn, region, resource_id, flow_log_status, traffic_type, deliver_logs_status) values
    ('fl-1', 'fl-1', 'us-east-1', 'vpc-lost', 'ACTIVE', 'ALL', null),
    ('fl-2', 'fl-2', 'us-east-1', 'vpc-fails', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-3', 'fl-3', 'us-east-1', 'vpc-less', 'ACTIVE', 'REJECT', 'SUCCESS'),
    ('fl-4', 'fl-4', 'us-east-1', 'vpc-two', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-5', 'fl-5', 'us-east-1', 'vpc-two', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-6', 'fl-6', 'us-east-1', 'vpc-swapped', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-7', 'fl-7', 'us-east-1', 'vpc-broken', 'ACTIVE', 'ALL', 'FAILED'),
    ('fl-8', 'fl-8', 'us-east-1', 'vpc-half', null, 'ALL', 'SUCCESS'),
    ('fl-9', 'fl-9', 'eu-west-1', 'vpc-dim', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-10', 'fl-10', 'us-east-1', 'vpc-gone', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-11', 'fl-11', 'us-west-2', 'vpc-far', 'ACTIVE', 'ALL', 'SUCCESS');

insert into after.aws_vpc (vpc_id, arn, region) values
    ('vpc-lost', 'vpc-lost', 'us-east-1'),
    -- Its delivery fails; it records what was accepted only.
    ('vpc-fails', 'vpc-fails', 'us-east-1'), ('vpc-less', 'vpc-less', 'us-east-1'),
    -- One of two was deleted; another took the place.
    ('vpc-two', 'vpc-two', 'us-east-1'), ('vpc-swapped', 'vpc-swapped', 'us-east-1'),
    -- Had none; had none that worked.
    ('vpc-never', 'vpc-never', 'us-east-1'), ('vpc-broken', 'vpc-broken', 'us-east-1'),
    -- Whether it worked was not read; a log of this region does not tell whose traffic it records.
    ('vpc-half', 'vpc-half', 'us-east-1'), ('vpc-dim', 'vpc-dim', 'eu-west-1'),
    -- New: nothing was lost.
    ('vpc-new', 'vpc-new', 'us-east-1'),
    -- The flow logs of this region were not read.
    ('vpc-far', 'vpc-far', 'us-west-2');

insert into after.aws_vpc_flow_log (flow_log_id, arn, region, resource_id, flow_log_status, traffic_type, deliver_logs_status) values
    ('fl-2', 'fl-2', 'us-east-1', 'vpc-fails', 'ACTIVE', 'ALL', 'FAILED'),
    ('fl-30', 'fl-30', 'us-east-1', 'vpc-less', 'ACTIVE', 'ACCEPT', 'SUCCESS'),
    ('fl-5', 'fl-5', 'us-east-1', 'vpc-two', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-60', 'fl-60', 'us-east-1', 'vpc-swapped', 'ACTIVE', 'REJECT', null),
    ('fl-90', 'fl-90', 'eu-west-1', null, null, null, null);

insert into unread (side, table_name, region) values ('after', 'aws_vpc_flow_log', 'us-west-2');

insert into expected (resource, change, reason) values
    ('vpc-lost', 'fired', 'VPC vpc-lost no longer has a working flow log: it had fl-1, and has none.'),
    ('vpc-fails', 'fired', 'VPC vpc-fails no longer has a working flow log: it had fl-2, and has only fl-2 (active, records ALL, delivery fails).'),
    ('vpc-less', 'fired', null),
    ('vpc-half', 'incomparable', null),
    ('vpc-dim', 'incomparable', null),
    ('vpc-far', 'incomparable', 'Not comparable: aws_vpc_flow_log was not read in the later snapshot.');
