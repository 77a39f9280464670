insert into before.aws_securityhub_hub (hub_arn, arn, region) values
    ('hub-1', 'arn:hub-1', 'us-east-1'), ('hub-2', 'arn:hub-2', 'us-east-2'), ('hub-3', 'arn:hub-3', 'eu-west-1'),
    ('hub-4', 'arn:hub-4', 'eu-west-2');

insert into before.aws_securityhub_standards_subscription (standards_subscription_arn, arn, region, standards_arn, standards_status) values
    ('arn:sub-1', 'arn:sub-1', 'us-east-1', 'arn:aws:securityhub:us-east-1::standards/pci-dss/v/3.2.1', 'READY'),
    ('arn:sub-2', 'arn:sub-2', 'us-east-2', 'arn:aws:securityhub:us-east-2::standards/pci-dss/v/3.2.1', 'READY'),
    ('arn:sub-3', 'arn:sub-3', 'us-east-2', 'arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0', 'READY'),
    ('arn:sub-4', 'arn:sub-4', 'us-east-2', 'arn:aws:securityhub:us-east-2::standards/nist-800-53/v/5.0.0', 'READY'),
    ('arn:sub-5', 'arn:sub-5', 'eu-west-2', 'arn:aws:securityhub:eu-west-2::standards/pci-dss/v/3.2.1', 'READY');

insert into after.aws_securityhub_hub (hub_arn, arn, region) values
    ('hub-2', 'arn:hub-2', 'us-east-2'), ('hub-4', 'arn:hub-4', 'eu-west-2');

insert into after.aws_securityhub_standards_subscription (standards_subscription_arn, arn, region, standards_arn, standards_status) values
    -- A newer version.
    ('arn:sub-9', 'arn:sub-9', 'us-east-2', 'arn:aws:securityhub:us-east-2::standards/cis-aws-foundations-benchmark/v/3.0.0', 'READY'),
    -- About to go.
    ('arn:sub-4', 'arn:sub-4', 'us-east-2', 'arn:aws:securityhub:us-east-2::standards/nist-800-53/v/5.0.0', 'DELETING');

-- The hub of one region, and the standards of another, were not read.
insert into unread (side, table_name, region) values
    ('after', 'aws_securityhub_hub', 'eu-west-1'), ('after', 'aws_securityhub_standards_subscription', 'eu-west-2');

insert into expected (resource, change, reason) values
    ('arn:hub-1', 'fired', 'Security Hub was disabled in us-east-1.'),
    ('arn:sub-2', 'fired', 'Standard pci-dss of Security Hub was disabled in us-east-2.'),
    ('arn:sub-4', 'fired', 'Standard nist-800-53 of Security Hub was disabled in us-east-2.'),
    ('arn:hub-3', 'incomparable', 'Not comparable: aws_securityhub_hub was not read in the later snapshot.'),
    ('arn:sub-5', 'incomparable', 'Not comparable: aws_securityhub_standards_subscription was not read in both snapshots.');
