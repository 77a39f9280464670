-- The engine's own table, which no fixture has by itself.
create table if not exists before.api_call (
    account_id varchar, region varchar, service varchar, operation varchar, outcome varchar, error_code varchar, started_at timestamp
);
create table if not exists after.api_call (
    account_id varchar, region varchar, service varchar, operation varchar, outcome varchar, error_code varchar, started_at timestamp
);

insert into before.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'), ('333333333333', 'arn:aws:iam::333333333333:root');

insert into before.api_call (account_id, region, service, operation, outcome) values
    ('111111111111', 'us-east-1', 'ec2', 'DescribeVpcs', 'ok'),
    ('111111111111', 'eu-west-1', 'ec2', 'DescribeVpcs', 'ok'),
    ('111111111111', 'eu-west-2', 'ec2', 'DescribeVpcs', 'denied'),
    ('222222222222', 'global', 'iam', 'ListUsers', 'ok'),
    ('333333333333', 'global', 'iam', 'ListUsers', 'ok');

insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root');

insert into after.api_call (account_id, region, service, operation, outcome, error_code) values
    ('111111111111', 'us-east-1', 'ec2', 'DescribeVpcs', 'ok', null),
    -- One answer is enough.
    ('111111111111', 'us-east-1', 'rds', 'DescribeDBInstances', 'denied', 'AccessDenied'),
    ('111111111111', 'eu-west-1', 'ec2', 'DescribeVpcs', 'denied', 'UnauthorizedOperation'),
    -- Had no answer before, either.
    ('111111111111', 'eu-west-2', 'ec2', 'DescribeVpcs', 'denied', 'UnauthorizedOperation'),
    ('222222222222', 'global', 'sts', 'AssumeRole', 'denied', 'AccessDenied');

insert into expected (resource, change, reason) values
    ('arn:aws:iam::111111111111:root/eu-west-1', 'fired',
        'Region eu-west-1 of account 111111111111 can no longer be read: none of 1 calls was answered; ec2:DescribeVpcs ended with UnauthorizedOperation.'),
    ('arn:aws:iam::222222222222:root', 'fired', 'Account 222222222222 can no longer be read: its role could not be assumed.'),
    -- No more in the snapshot at all.
    ('arn:aws:iam::333333333333:root', 'fired', 'Account 333333333333 can no longer be read: nothing was asked.');
