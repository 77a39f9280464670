insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same zone.
    ('arn:aws:route53:::hostedzone/Z1', 'Z1', 'inner.example.com.', 'global', map {'team': 'web'}, '{
        "ListHostedZones": {"Id": "/hostedzone/Z1", "Name": "inner.example.com.", "CallerReference": "c1",
            "Config": {"Comment": "Names of ours", "PrivateZone": true}, "ResourceRecordSetCount": 7,
            "LinkedService": {"ServicePrincipal": "servicediscovery.amazonaws.com", "Description": "made by Cloud Map"}},
        "GetHostedZone": {"HostedZone": {"Id": "/hostedzone/Z1"}, "VPCs": [{"VPCRegion": "eu-central-1", "VPCId": "vpc-1"}]},
        "ListQueryLoggingConfigs": {"QueryLoggingConfigs": []},
        "ListTagsForResource": {"ResourceTagSet": {"ResourceType": "hostedzone", "ResourceId": "Z1", "Tags": [{"Key": "team", "Value": "web"}]}}}'),
    -- Public: no VPCs, no tags, logged.
    ('arn:aws:route53:::hostedzone/Z2', 'Z2', 'example.com.', 'global', map {}, '{
        "ListHostedZones": {"Id": "/hostedzone/Z2", "Name": "example.com.", "Config": {"Comment": "", "PrivateZone": false}},
        "GetHostedZone": {"DelegationSet": {"NameServers": ["ns-1"]}},
        "ListQueryLoggingConfigs": {"QueryLoggingConfigs": [{"Id": "q1", "HostedZoneId": "Z2", "CloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:dns"}]},
        "ListTagsForResource": {"ResourceTagSet": {"Tags": []}}}'),
    -- Refused.
    ('arn:aws:route53:::hostedzone/Z3', 'Z3', 'denied.example.', 'global', null, '{
        "ListHostedZones": {"Id": "/hostedzone/Z3", "Name": "denied.example."},
        "GetHostedZone": {"$error": {"code": "AccessDenied", "message": "no"}},
        "ListQueryLoggingConfigs": {"$error": {"code": "AccessDenied", "message": "no"}},
        "ListTagsForResource": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- The list alone.
    ('arn:aws:route53:::hostedzone/Z4', 'Z4', 'only.example.', 'global', null,
        '{"ListHostedZones": {"Id": "/hostedzone/Z4", "Name": "only.example."}}');

insert into expected (
    arn, title, tags, region, name, id, caller_reference, comment, private_zone, linked_service_principal,
    linked_service_description, resource_record_set_count, query_logging_configs, tags_src, vpcs
) values
    (
        'arn:aws:route53:::hostedzone/Z1', 'inner.example.com.', '{"team":"web"}', 'global', 'inner.example.com.', 'Z1', 'c1',
        'Names of ours', true, 'servicediscovery.amazonaws.com', 'made by Cloud Map', 7, '[]', '[{"Key":"team","Value":"web"}]',
        '[{"VPCRegion":"eu-central-1","VPCId":"vpc-1"}]'
    ),
    (
        'arn:aws:route53:::hostedzone/Z2', 'example.com.', '{}', 'global', 'example.com.', 'Z2', null, null, false, null, null,
        null, '[{"Id":"q1","HostedZoneId":"Z2","CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111111111111:log-group:dns"}]',
        '[]', '[]'
    ),
    (
        'arn:aws:route53:::hostedzone/Z3', 'denied.example.', null, 'global', 'denied.example.', 'Z3', null, null, null, null,
        null, null, null, null, null
    ),
    (
        'arn:aws:route53:::hostedzone/Z4', 'only.example.', null, 'global', 'only.example.', 'Z4', null, null, null, null, null,
        null, null, null, null
    );
