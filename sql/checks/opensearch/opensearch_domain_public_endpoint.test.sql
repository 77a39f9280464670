insert into aws_opensearch_domain (domain_name, arn, vpc_options, access_policies, advanced_security_options) values
    ('inner', 'inner', '{"VPCId": "vpc-01", "SubnetIds": ["subnet-01"]}',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "*"}]}', '{"Enabled": false}'),
    -- AWS Config does not tell the VPC.
    ('config-inner', 'config-inner', '{"SecurityGroupIds": ["sg-01"], "SubnetIds": ["subnet-01"]}', null, null),
    ('anonymous', 'anonymous', '{}',
        '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "es:*", "Resource": "*"}]}', '{"Enabled": false}'),
    ('log-in', 'log-in', '{}',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*", "Resource": "*"}]}', '{"Enabled": true}'),
    -- Known addresses only, and no policy at all: still a public endpoint.
    ('addresses', 'addresses', '{}', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "es:*",
        "Resource": "*", "Condition": {"IpAddress": {"aws:SourceIp": ["198.51.100.0/24"]}}}]}', '{"Enabled": false}'),
    ('closed', 'closed', '{}', '{}', '{"Enabled": false}'),
    ('policy-denied', 'policy-denied', '{}', null, null),
    ('unread', 'unread', null, null, null),
    -- What one API does not tell, the other may.
    ('both', 'both', null, null, null);

insert into aws_elasticsearch_domain (domain_name, arn, vpc_options, access_policies, advanced_security_options) values
    ('both', 'both', '{"VPCId": "vpc-01"}', '{}', '{"Enabled": true}'),
    ('old', 'old', '{}', '{}', '{"Enabled": true}'),
    ('old-unread', 'old-unread', null, null, null);

insert into expected (resource, status, reason) values
    ('inner', 'ok', 'Domain inner has its endpoint in a VPC.'),
    ('config-inner', 'ok', null),
    ('anonymous', 'alarm', 'Domain anonymous has a public endpoint, and its access policy lets anyone in without a log-in.'),
    ('log-in', 'alarm', 'Domain log-in has a public endpoint, and its access policy leaves it to the log-in to keep strangers out.'),
    ('addresses', 'alarm', 'Domain addresses has a public endpoint, and its access policy lets nobody in but those it names.'),
    ('closed', 'alarm', null),
    ('policy-denied', 'alarm', 'Domain policy-denied has a public endpoint.'),
    ('unread', 'unknown', null),
    ('both', 'ok', null),
    ('old', 'alarm', null),
    ('old-unread', 'unknown', null);
