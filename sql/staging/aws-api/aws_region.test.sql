insert into resource (arn, resource_id, region, evidence) values
    ('arn:aws::eu-central-1:111111111111', 'eu-central-1', 'eu-central-1', '{"DescribeRegions": {
        "OptInStatus": "opt-in-not-required", "RegionName": "eu-central-1", "Endpoint": "ec2.eu-central-1.amazonaws.com"}}'),
    ('arn:aws::eu-south-2:111111111111', 'eu-south-2', 'eu-south-2', '{"DescribeRegions": {"OptInStatus": "not-opted-in", "RegionName": "eu-south-2"}}'),
    -- An old answer, told under the region that was asked.
    (null, 'us-west-2', 'us-east-1', '{"DescribeRegions": {"RegionName": "us-west-2", "Endpoint": "ec2.us-west-2.amazonaws.com"}}');

insert into expected (arn, region, title, name, opt_in_status) values
    ('arn:aws::eu-central-1:111111111111', 'eu-central-1', 'eu-central-1', 'eu-central-1', 'opt-in-not-required'),
    ('arn:aws::eu-south-2:111111111111', 'eu-south-2', 'eu-south-2', 'eu-south-2', 'not-opted-in'),
    ('arn:aws::us-west-2:111111111111', 'us-west-2', 'us-west-2', 'us-west-2', null);
