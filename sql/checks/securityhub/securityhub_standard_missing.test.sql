insert into aws_securityhub_hub (region, arn, hub_arn) values
    ('us-east-1', 'h1', 'h1'), ('us-east-2', 'h2', 'h2'), ('us-west-1', 'h3', 'h3'), ('us-west-2', 'h4', 'h4'),
    ('eu-west-1', 'h5', 'h5'), ('eu-west-2', 'h6', 'h6'), ('eu-west-3', 'h7', 'h7');

insert into aws_securityhub_standards_subscription (region, arn, standards_arn, standards_status) values
    ('us-east-1', 's1', 'arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0', 'READY'),
    ('us-east-1', 's2', 'arn:aws:securityhub:us-east-1::standards/cis-aws-foundations-benchmark/v/3.0.0', 'INCOMPLETE'),
    ('us-east-1', 's3', 'arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0', 'READY'),
    -- The old version of the CIS benchmark only.
    ('us-east-2', 's4', 'arn:aws:securityhub:us-east-2::standards/aws-foundational-security-best-practices/v/1.0.0', 'READY'),
    ('us-east-2', 's5', 'arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0', 'READY'),
    -- One missing; the other of no use.
    ('us-west-1', 's6', 'arn:aws:securityhub:us-west-1::standards/aws-foundational-security-best-practices/v/1.0.0', 'FAILED'),
    ('us-west-1', 's7', 'arn:aws:securityhub:us-west-1::standards/pci-dss/v/3.2.1', 'READY'),
    ('us-west-2', 's8', 'arn:aws:securityhub:us-west-2::standards/aws-foundational-security-best-practices/v/1.0.0', 'READY'),
    -- One is missing whatever the other's status is; a status that is not known decides.
    ('eu-west-2', 's9', 'arn:aws:securityhub:eu-west-2::standards/cis-aws-foundations-benchmark/v/3.0.0', null),
    ('eu-west-2', 's10', 'arn:aws:securityhub:eu-west-2::standards/aws-foundational-security-best-practices/v/1.0.0', 'READY');

insert into unread (table_name, region) values ('aws_securityhub_standards_subscription', 'eu-west-3');

insert into expected (resource, status, reason) values
    ('h1', 'ok', 'Security Hub in us-east-1 checks AWS Foundational Security Best Practices and the CIS AWS Foundations Benchmark.'),
    ('h2', 'ok', 'Security Hub in us-east-2 checks AWS Foundational Security Best Practices and the CIS AWS Foundations Benchmark, the latter in its old version 1.2.0 only.'),
    ('h3', 'alarm', 'Security Hub in us-west-1 checks neither AWS Foundational Security Best Practices nor the CIS AWS Foundations Benchmark.'),
    ('h4', 'alarm', 'Security Hub in us-west-2 does not check the CIS AWS Foundations Benchmark.'),
    -- No standard at all.
    ('h5', 'alarm', null),
    ('h6', 'unknown', null),
    ('h7', 'unknown', null);
