insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same domain as in the API's fixture.
    ('arn:aws:es:us-east-1:111111111111:domain/logs', 'logs', 'logs', map {'team': 'search'}, '{"ConfigurationItem": {
        "resourceType": "AWS::Elasticsearch::Domain", "configuration": {
            "domainId": "111111111111/logs", "domainName": "logs", "arn": "arn:aws:es:us-east-1:111111111111:domain/logs",
            "created": true, "deleted": false, "endpoints": {"vpc": "vpc-logs-x.us-east-1.es.amazonaws.com"},
            "processing": false, "upgradeProcessing": false, "elasticsearchVersion": "7.10",
            "elasticsearchClusterConfig": {"instanceType": "r5.large.elasticsearch", "instanceCount": 2},
            "ebsoptions": {"ebsenabled": true, "volumeType": "gp2", "volumeSize": 100},
            "accessPolicies": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/search\"},\"Action\":\"es:*\",\"Resource\":\"arn:aws:es:us-east-1:111111111111:domain/logs/*\"}]}",
            "snapshotOptions": {"automatedSnapshotStartHour": 2},
            "vpcoptions": {"vpcid": "vpc-01", "subnetIds": ["subnet-01"], "availabilityZones": ["us-east-1a"],
                "securityGroupIds": ["sg-01"]},
            "cognitoOptions": {"enabled": false},
            "encryptionAtRestOptions": {"enabled": true, "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1"},
            "nodeToNodeEncryptionOptions": {"enabled": true}, "advancedOptions": {"override_main_response_version": "false"},
            "logPublishingOptions": {"ES_APPLICATION_LOGS": {"enabled": true,
                "cloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:/search/errors"}},
            "domainEndpointOptions": {"enforceHTTPS": true, "tlssecurityPolicy": "Policy-Min-TLS-1-2-2019-07",
                "customEndpointEnabled": false},
            "advancedSecurityOptions": {"enabled": true, "internalUserDatabaseEnabled": false,
                "samloptions": {"enabled": false}, "anonymousAuthEnabled": false},
            "autoTuneOptions": {"state": "DISABLED"}
        },
        "supplementaryConfiguration": {"Tags": [{"key": "team", "value": "search"}]}
    }}'),
    -- With a public endpoint, as a selected item wraps it, and no logs.
    ('arn:aws:es:us-east-1:111111111111:domain/old', 'old', 'old', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::Elasticsearch::Domain", "configuration": {"domainName": "old",
            "endpoint": {"value": "search-old-x.us-east-1.es.amazonaws.com"}},
        "supplementaryConfiguration": {"Tags": []}
    }}'),
    ('arn:aws:es:us-east-1:111111111111:domain/plain', 'plain', 'plain', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::Elasticsearch::Domain", "configuration": {"domainName": "plain",
            "endpoint": "search-plain-x.us-east-1.es.amazonaws.com", "logPublishingOptions": {}, "vpcoptions": null}
    }}'),
    -- While it is made, a domain has no endpoint, and it is not known where that will be.
    ('arn:aws:es:us-east-1:111111111111:domain/new', 'new', 'new', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::Elasticsearch::Domain", "configuration": {"domainName": "new", "created": true}}}'),
    -- An item without its configuration tells nothing.
    ('arn:aws:es:us-east-1:111111111111:domain/bare', 'bare', 'bare', null, '{"ConfigurationItem": {
        "resourceType": "AWS::Elasticsearch::Domain", "configuration": {}}}');

insert into expected (
    arn, domain_name, domain_id, elasticsearch_version, endpoint, endpoints, access_policies,
    domain_processing_status, created, deleted, processing, upgrade_processing, enabled, ebs_options,
    advanced_options, advanced_security_options, auto_tune_options, cognito_options, domain_endpoint_options,
    elasticsearch_cluster_config, encryption_at_rest_options, log_publishing_options, service_software_options,
    snapshot_options, vpc_options, change_progress_details, modifying_properties, tags_src, title, tags
) values
    (
        'arn:aws:es:us-east-1:111111111111:domain/logs', 'logs', '111111111111/logs', '7.10', null,
        '{"vpc":"vpc-logs-x.us-east-1.es.amazonaws.com"}',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/search"},"Action":"es:*","Resource":"arn:aws:es:us-east-1:111111111111:domain/logs/*"}]}',
        null, true, false, false, false, true, '{"EBSEnabled":true,"VolumeType":"gp2","VolumeSize":100}',
        '{"override_main_response_version":"false"}',
        '{"Enabled":true,"InternalUserDatabaseEnabled":false,"SAMLOptions":{"Enabled":false},"AnonymousAuthEnabled":false}',
        '{"State":"DISABLED"}', '{"Enabled":false}',
        '{"EnforceHTTPS":true,"TLSSecurityPolicy":"Policy-Min-TLS-1-2-2019-07","CustomEndpointEnabled":false}',
        '{"InstanceType":"r5.large.elasticsearch","InstanceCount":2}',
        '{"Enabled":true,"KmsKeyId":"arn:aws:kms:us-east-1:111111111111:key/k1"}',
        '{"ES_APPLICATION_LOGS":{"Enabled":true,"CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111111111111:log-group:/search/errors"}}',
        null, '{"AutomatedSnapshotStartHour":2}',
        '{"VPCId":"vpc-01","SubnetIds":["subnet-01"],"AvailabilityZones":["us-east-1a"],"SecurityGroupIds":["sg-01"]}',
        null, null, '[{"Key":"team","Value":"search"}]', 'logs', '{"team":"search"}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/old', 'old', null, null, 'search-old-x.us-east-1.es.amazonaws.com',
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, '{}', null,
        null, '{}', null, null, '[]', 'old', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/plain', 'plain', null, null,
        'search-plain-x.us-east-1.es.amazonaws.com', null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, '{}', null, null, '{}', null, null, null, 'plain', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/new', 'new', null, null, null, null, null, null, true, null, null,
        null, null, null, null, null, null, null, null, null, null, '{}', null, null, null, null, null, null, 'new',
        '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/bare', null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null
    );
