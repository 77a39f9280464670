insert into aws_redshift_cluster (cluster_identifier, arn, publicly_accessible, endpoint, vpc_security_groups) values
    ('inner', 'inner', false, '{"Port": 5439}', '[{"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    -- The address is public, and the port is open to everyone.
    ('open', 'open', true, '{"Port": 5439}',
        '[{"VpcSecurityGroupId": "sg-inner", "Status": "active"}, {"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    -- The open group does not cover the port of this one.
    ('odd-port', 'odd-port', true, '{"Port": 8192}', '[{"VpcSecurityGroupId": "sg-open", "Status": "active"}]'),
    -- The public address is enough, whatever is known of the groups.
    ('unknown-group', 'unknown-group', true, '{"Port": 5439}', '[{"VpcSecurityGroupId": "sg-elsewhere", "Status": "active"}]'),
    ('no-endpoint', 'no-endpoint', true, null, null),
    ('unread', 'unread', null, null, null);

insert into aws_vpc_security_group (group_id, arn, ip_permissions, ip_permissions_egress) values
    ('sg-open', 'arn:sg-open', '[{"IpProtocol": "tcp", "FromPort": 5432, "ToPort": 5500, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    -- Outbound rules open nothing.
    ('sg-inner', 'arn:sg-inner', '[{"IpProtocol": "tcp", "FromPort": 5439, "ToPort": 5439, "IpRanges": [{"CidrIp": "10.0.0.0/8"}]}]',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]');

insert into expected (resource, status, reason) values
    ('inner', 'ok', 'Cluster inner is not publicly accessible.'),
    ('open', 'alarm', 'Cluster open is publicly accessible, and sg-open opens port 5439 to the internet.'),
    ('odd-port', 'alarm', 'Cluster odd-port is publicly accessible.'),
    ('unknown-group', 'alarm', 'Cluster unknown-group is publicly accessible.'),
    ('no-endpoint', 'alarm', 'Cluster no-endpoint is publicly accessible.'),
    ('unread', 'unknown', null);
