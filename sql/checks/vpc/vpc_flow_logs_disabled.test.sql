insert into aws_vpc (vpc_id, arn, region, owner_id) values
    ('vpc-bare', 'vpc-bare', 'us-east-1', '111111111111'),
    ('vpc-logged', 'vpc-logged', 'us-east-1', '111111111111'),
    -- Records what was accepted only.
    ('vpc-accept', 'vpc-accept', 'us-east-1', '111111111111'),
    -- Delivery fails.
    ('vpc-fails', 'vpc-fails', 'us-east-1', '111111111111'),
    -- One of two works; an old answer without the owner.
    ('vpc-two', 'vpc-two', 'us-east-1', null),
    -- S3 does not report a status of delivery.
    ('vpc-s3', 'vpc-s3', 'us-east-1', '111111111111'),
    -- Only a subnet of it is logged.
    ('vpc-subnet', 'vpc-subnet', 'us-east-1', '111111111111'),
    -- Another account owns and logs it.
    ('vpc-shared', 'vpc-shared', 'us-east-1', '222222222222'),
    -- Flow logs of this region were not read.
    ('vpc-far', 'vpc-far', 'us-west-2', '111111111111'),
    -- A flow log of this region does not tell what it records.
    ('vpc-dim', 'vpc-dim', 'eu-west-1', '111111111111'),
    -- The status of the only log was not read.
    ('vpc-half', 'vpc-half', 'us-east-1', '111111111111');

insert into aws_vpc_flow_log (flow_log_id, arn, region, resource_id, flow_log_status, traffic_type, deliver_logs_status) values
    ('fl-1', 'fl-1', 'us-east-1', 'vpc-logged', 'ACTIVE', 'REJECT', 'SUCCESS'),
    ('fl-2', 'fl-2', 'us-east-1', 'vpc-accept', 'ACTIVE', 'ACCEPT', 'SUCCESS'),
    ('fl-3', 'fl-3', 'us-east-1', 'vpc-fails', 'ACTIVE', 'ALL', 'FAILED'),
    ('fl-4', 'fl-4', 'us-east-1', 'vpc-two', 'ACTIVE', 'ALL', 'FAILED'),
    ('fl-5', 'fl-5', 'us-east-1', 'vpc-two', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-6', 'fl-6', 'us-east-1', 'vpc-s3', 'ACTIVE', 'ALL', null),
    ('fl-7', 'fl-7', 'us-east-1', 'subnet-1', 'ACTIVE', 'ALL', 'SUCCESS'),
    ('fl-8', 'fl-8', 'eu-west-1', null, null, null, null),
    ('fl-9', 'fl-9', 'us-east-1', 'vpc-half', null, 'ALL', 'SUCCESS');

insert into unread (table_name, region) values ('aws_vpc_flow_log', 'us-west-2');

insert into expected (resource, status, reason) values
    ('vpc-bare', 'alarm', 'VPC vpc-bare has no flow log.'),
    ('vpc-logged', 'ok', 'VPC vpc-logged has a working flow log: fl-1 (active, records REJECT).'),
    ('vpc-accept', 'alarm', 'VPC vpc-accept has no working flow log, only fl-2 (active, records ACCEPT).'),
    ('vpc-fails', 'alarm', 'VPC vpc-fails has no working flow log, only fl-3 (active, records ALL, delivery fails).'),
    ('vpc-two', 'ok', null),
    ('vpc-s3', 'ok', null),
    ('vpc-subnet', 'alarm', null),
    ('vpc-shared', 'skip', 'VPC vpc-shared is shared by account 222222222222, which logs it.'),
    ('vpc-far', 'unknown', null),
    ('vpc-dim', 'unknown', null),
    ('vpc-half', 'unknown', null);
