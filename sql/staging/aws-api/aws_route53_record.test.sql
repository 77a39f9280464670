insert into resource (arn, resource_id, resource_name, region, tags, evidence) values
    -- All that records can have; one of them told twice.
    ('arn:aws:route53:::hostedzone/Z1', 'Z1', 'example.com.', 'global', map {'team': 'web'}, '{
        "ListHostedZones": {"Id": "/hostedzone/Z1", "Name": "example.com."},
        "ListResourceRecordSets": {"ResourceRecordSets": [
            {"Name": "example.com.", "Type": "NS", "TTL": 172800, "ResourceRecords": [{"Value": "ns-1.example."}, {"Value": "ns-2.example."}]},
            {"Name": "www.example.com.", "Type": "A", "ResourceRecords": [], "AliasTarget": {"HostedZoneId": "Z2FDTNDATAQYW2", "DNSName": "d1.cloudfront.net.", "EvaluateTargetHealth": false}},
            {"Name": "api.example.com.", "Type": "A", "SetIdentifier": "eu", "Weight": 10, "Region": "eu-central-1", "Failover": "PRIMARY",
                "GeoLocation": {"ContinentCode": "EU"}, "GeoProximityLocation": {"Bias": 1}, "CidrRoutingConfig": {"CollectionId": "c1"},
                "MultiValueAnswer": true, "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.1"}], "HealthCheckId": "h1",
                "TrafficPolicyInstanceId": "t1"},
            {"Name": "example.com.", "Type": "NS", "TTL": 172800, "ResourceRecords": [{"Value": "ns-1.example."}, {"Value": "ns-2.example."}]}
        ]}}'),
    -- Refused, and never asked: no rows.
    ('arn:aws:route53:::hostedzone/Z2', 'Z2', 'denied.example.', 'global', null, '{
        "ListHostedZones": {"Id": "/hostedzone/Z2"}, "ListResourceRecordSets": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    ('arn:aws:route53:::hostedzone/Z3', 'Z3', 'only.example.', 'global', null, '{"ListHostedZones": {"Id": "/hostedzone/Z3"}}');

insert into expected (
    arn, title, tags, region, name, zone_id, type, alias_target, failover, geo_location, geo_proximity_location,
    cidr_routing_config, health_check_id, multi_value_answer, latency_region, records, resource_records, set_identifier, ttl,
    traffic_policy_instance_id, weight
) values
    (
        'arn:aws:route53:::hostedzone/Z1/recordset/example.com./NS', 'example.com.', null, 'global', 'example.com.', 'Z1', 'NS',
        null, null, null, null, null, null, null, null, '["ns-1.example.","ns-2.example."]',
        '[{"Value":"ns-1.example."},{"Value":"ns-2.example."}]', null, 172800, null, null
    ),
    (
        'arn:aws:route53:::hostedzone/Z1/recordset/www.example.com./A', 'www.example.com.', null, 'global', 'www.example.com.',
        'Z1', 'A', '{"HostedZoneId":"Z2FDTNDATAQYW2","DNSName":"d1.cloudfront.net.","EvaluateTargetHealth":false}', null, null,
        null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:route53:::hostedzone/Z1/recordset/api.example.com./A/eu', 'api.example.com.', null, 'global',
        'api.example.com.', 'Z1', 'A', null, 'PRIMARY', '{"ContinentCode":"EU"}', '{"Bias":1}', '{"CollectionId":"c1"}', 'h1',
        true, 'eu-central-1', '["192.0.2.1"]', '[{"Value":"192.0.2.1"}]', 'eu', 60, 't1', 10
    );
