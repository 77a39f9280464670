insert into instance (address, attributes) values
    ('aws_vpc.same', '{"id": "vpc-1", "cidr_block": "10.0.0.0/16", "instance_tenancy": "default", "ipv6_cidr_block": "", "tags_all": {"team": "a"}}'),
    ('aws_vpc.other', '{"id": "vpc-2", "cidr_block": "10.1.0.0/16", "instance_tenancy": "default", "tags_all": {"team": "a"}}'),
    -- Nobody has it any more.
    ('aws_vpc.gone', '{"id": "vpc-3", "cidr_block": "10.2.0.0/16"}');

insert into aws_vpc (vpc_id, arn, cidr_block, instance_tenancy, is_default, tags, ipv6_cidr_block_association_set) values
    ('vpc-1', 'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-1', '10.0.0.0/16', 'default', false, '{"team": "a", "aws:cloudformation:stack-name": "x"}', '[]'),
    ('vpc-2', 'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-2', '10.1.0.0/16', 'dedicated', false, '{"team": "b"}', '[]'),
    ('vpc-4', 'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-4', '10.3.0.0/16', 'default', false, '{}', '[]'),
    -- Left out, unless it is asked for.
    ('vpc-5', 'arn:aws:ec2:us-east-1:111111111111:vpc/vpc-5', '172.31.0.0/16', 'default', true, '{}', '[]');

insert into expected (address, change, attributes, difference) values
    ('aws_vpc.same', 'managed', null, null),
    ('aws_vpc.other', 'differs', 'instance_tenancy, tags.team', 'instance_tenancy: default -> dedicated; tags.team: a -> b'),
    ('aws_vpc.gone', 'missing', null, null),
    ('arn:aws:ec2:us-east-1:111111111111:vpc/vpc-4', 'unmanaged', null, null);
