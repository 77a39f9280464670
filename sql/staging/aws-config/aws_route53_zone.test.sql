insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- The zone of the other fixture.
    ('arn:aws:route53:::hostedzone/Z1', 'Z1', 'inner.example.com.', 'us-east-1', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::Route53::HostedZone", "awsRegion": "us-east-1",
        "configuration": {"Id": "Z1", "Name": "inner.example.com.", "HostedZoneConfig": {"Comment": "Names of ours"},
            "VPCs": [{"VPCId": "vpc-1", "VPCRegion": "eu-central-1"}], "HostedZoneTags": [{"Key": "team", "Value": "web"}]},
        "supplementaryConfiguration": {}}}'),
    -- Public.
    ('arn:aws:route53:::hostedzone/Z5', 'Z5', 'testdomain.lab.', 'us-east-1', map {'team': 'back'}, '{"ConfigurationItem": {
        "configuration": {"Id": "Z5", "Name": "testdomain.lab.", "HostedZoneConfig": {}, "NameServers": ["ns-1965.awsdns-53.co.uk"],
            "VPCs": [], "HostedZoneTags": []}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:route53:::hostedzone/Z6', 'Z6', 'gone.example.', 'us-east-1', null, '{"ConfigurationItem": {"configuration": null}}');

insert into expected (arn, title, tags, region, name, id, comment, private_zone, vpcs) values
    (
        'arn:aws:route53:::hostedzone/Z1', 'inner.example.com.', '{"team":"web"}', 'global', 'inner.example.com.', 'Z1',
        'Names of ours', true, '[{"VPCRegion":"eu-central-1","VPCId":"vpc-1"}]'
    ),
    ('arn:aws:route53:::hostedzone/Z5', 'testdomain.lab.', '{"team":"back"}', 'global', 'testdomain.lab.', 'Z5', null, false, '[]'),
    ('arn:aws:route53:::hostedzone/Z6', 'gone.example.', null, 'global', 'gone.example.', 'Z6', null, null, null);
