insert into aws_ec2_load_balancer (type, name, arn, region, scheme, security_groups) values
    ('application', 'open', 'open', 'us-east-1', 'internet-facing', '["sg-open"]'),
    ('application', 'guarded', 'guarded', 'us-east-1', 'internet-facing', '["sg-open"]'),
    ('application', 'inner', 'inner', 'us-east-1', 'internal', null),
    -- Only CloudFront gets in.
    ('application', 'behind', 'behind', 'us-east-1', 'internet-facing', '["sg-list"]'),
    -- A web ACL of this region does not tell what it guards; those of that one were not read.
    ('application', 'dim', 'dim', 'eu-west-1', 'internet-facing', null),
    ('application', 'dim-guarded', 'dim-guarded', 'eu-west-1', 'internet-facing', null),
    ('application', 'far', 'far', 'us-west-2', 'internet-facing', null),
    ('application', 'far-inner', 'far-inner', 'us-west-2', 'internal', null),
    ('application', 'schemeless', 'schemeless', 'us-east-1', null, null);

insert into aws_wafv2_web_acl (name, arn, region, scope, associated_resources) values
    ('front', 'acl-front', 'us-east-1', 'REGIONAL', '["guarded", "another"]'),
    ('idle', 'acl-idle', 'us-east-1', 'REGIONAL', '[]'),
    ('dim', 'acl-dim', 'eu-west-1', 'REGIONAL', null),
    ('other', 'acl-other', 'eu-west-1', 'REGIONAL', '["dim-guarded"]'),
    -- Web ACLs of CloudFront guard no load balancers.
    ('cdn', 'acl-cdn', 'global', 'CLOUDFRONT', null);

insert into aws_vpc_security_group (group_name, group_id, arn, region, ip_permissions, ip_permissions_egress) values
    ('open', 'sg-open', 'sg-open', 'us-east-1', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]', '[]'),
    ('list', 'sg-list', 'sg-list', 'us-east-1', '[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "PrefixListIds": [{"PrefixListId": "pl-3b927c52"}]}]',
        '[{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]');

insert into unread (table_name, region) values ('aws_wafv2_web_acl', 'us-west-2');

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Load balancer open faces the internet without a web ACL.'),
    ('guarded', 'ok', 'Load balancer guarded has the web ACL front.'),
    ('inner', 'ok', 'Load balancer inner is internal.'),
    ('behind', 'alarm', 'Load balancer behind faces the internet without a web ACL; its security groups let in prefix list pl-3b927c52 only.'),
    ('dim', 'unknown', null),
    ('dim-guarded', 'ok', null),
    ('far', 'unknown', null),
    ('far-inner', 'ok', null),
    ('schemeless', 'unknown', null);
