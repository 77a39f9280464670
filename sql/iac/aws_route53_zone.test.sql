insert into instance (address, attributes) values
    ('aws_route53_zone.same', '{"id": "Z1", "zone_id": "Z1", "arn": "arn:aws:route53:::hostedzone/Z1", "name": "example.com", "comment": "Managed by Terraform", "vpc": [{"vpc_id": "vpc-1", "vpc_region": "us-east-1"}]}'),
    ('aws_route53_zone.other', '{"id": "Z2", "zone_id": "Z2", "arn": "arn:aws:route53:::hostedzone/Z2", "name": "example.com", "comment": "Managed by Terraform", "vpc": [{"vpc_id": "vpc-1", "vpc_region": "us-east-1"}]}');

insert into aws_route53_zone (arn, id, name, region, comment, vpcs) values
    ('arn:aws:route53:::hostedzone/Z1', '/hostedzone/Z1', 'example.com.', 'global', 'Managed by Terraform', '[{"VPCId": "vpc-1", "VPCRegion": "us-east-1"}]'),
    ('arn:aws:route53:::hostedzone/Z2', '/hostedzone/Z2', 'example.com.', 'global', 'Managed by Terraform', '[{"VPCId": "vpc-1"}, {"VPCId": "vpc-2"}]');

insert into expected (address, change, attributes, difference) values
    ('aws_route53_zone.same', 'managed', null, null),
    ('aws_route53_zone.other', 'differs', 'networks', 'networks: + vpc-2');
