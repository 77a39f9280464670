-- The engine's own table, which no fixture has by itself.
create table if not exists api_call (
    account_id varchar, region varchar, service varchar, operation varchar, outcome varchar, error_code varchar, started_at timestamp
);

insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('333333333333', 'arn:aws:iam::333333333333:root'),
    ('700000000001', 'arn:aws:iam::700000000001:root'),
    ('700000000002', 'arn:aws:iam::700000000002:root');

insert into api_call (account_id, region, service, operation, outcome, error_code) values
    ('111111111111', 'global', 'iam', 'ListUsers', 'ok', null),
    ('111111111111', 'us-east-1', 'ec2', 'DescribeInstances', 'denied', 'UnauthorizedOperation'),
    -- The role is gone; the role is there, and may do nothing.
    ('222222222222', 'global', 'sts', 'AssumeRole', 'denied', 'AccessDenied'),
    ('333333333333', 'global', 'sts', 'GetCallerIdentity', 'ok', null),
    ('333333333333', 'global', 'iam', 'ListUsers', 'denied', 'AccessDenied'),
    ('333333333333', 'us-east-1', 'ec2', 'DescribeInstances', 'denied', 'UnauthorizedOperation'),
    ('700000000001', 'global', 'iam', 'ListUsers', 'ok', null),
    ('700000000002', 'global', 'iam', 'ListUsers', 'ok', null);

insert into aws_organizations_account (account_id, region, arn, id, name, state, organization_id) values
    ('111111111111', 'global', 'a1', '111111111111', 'production', 'ACTIVE', 'o-1'),
    ('111111111111', 'global', 'a2', '222222222222', 'development', 'ACTIVE', 'o-1'),
    ('111111111111', 'global', 'a3', '333333333333', 'acquired', 'ACTIVE', 'o-1'),
    -- Never onboarded; closed; not told whether it is active, and not collected.
    ('111111111111', 'global', 'a4', '444444444444', 'sandbox', 'ACTIVE', 'o-1'),
    ('111111111111', 'global', 'a5', '555555555555', 'former', 'SUSPENDED', 'o-1'),
    ('111111111111', 'global', 'a6', '666666666666', null, null, 'o-1');

insert into aws_organizations_organization (account_id, region, arn, is_member, id) values
    ('700000000001', 'global', 'o7', false, null),
    ('700000000002', 'global', 'o8', true, 'o-8');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:root', 'ok', 'Account production (111111111111) was collected, with 1 answer.'),
    ('arn:aws:iam::222222222222:root', 'alarm', 'Account development (222222222222) was not collected, because its role could not be assumed.'),
    ('arn:aws:iam::333333333333:root', 'alarm', 'Account acquired (333333333333) gave no answer to any of 3 calls; ec2:DescribeInstances ended with UnauthorizedOperation.'),
    ('arn:aws:iam::444444444444:root', 'alarm', 'Account sandbox (444444444444) was not collected.'),
    ('arn:aws:iam::666666666666:root', 'unknown', null),
    ('arn:aws:iam::700000000001:root', 'skip', 'Account 700000000001 belongs to no organization.'),
    ('arn:aws:iam::700000000002:root', 'unknown', null);
