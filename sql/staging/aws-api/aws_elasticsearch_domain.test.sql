insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered, in a VPC; the domain as AWS Config tells of it, too.
    ('arn:aws:es:us-east-1:111111111111:domain/logs', 'logs', 'logs', map {'team': 'search'},
        '{"ListDomainNames": {"DomainName": "logs", "EngineType": "Elasticsearch"},
        "DescribeElasticsearchDomain": {"DomainStatus": {"DomainId": "111111111111/logs", "DomainName": "logs",
        "ARN": "arn:aws:es:us-east-1:111111111111:domain/logs", "Created": true, "Deleted": false,
        "Endpoints": {"vpc": "vpc-logs-x.us-east-1.es.amazonaws.com"}, "Processing": false, "UpgradeProcessing": false,
        "ElasticsearchVersion": "7.10",
        "ElasticsearchClusterConfig": {"InstanceType": "r5.large.elasticsearch", "InstanceCount": 2},
        "EBSOptions": {"EBSEnabled": true, "VolumeType": "gp2", "VolumeSize": 100},
        "AccessPolicies": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/search\"},\"Action\":\"es:*\",\"Resource\":\"arn:aws:es:us-east-1:111111111111:domain/logs/*\"}]}",
        "SnapshotOptions": {"AutomatedSnapshotStartHour": 2},
        "VPCOptions": {"VPCId": "vpc-01", "SubnetIds": ["subnet-01"], "AvailabilityZones": ["us-east-1a"],
        "SecurityGroupIds": ["sg-01"]}, "CognitoOptions": {"Enabled": false},
        "EncryptionAtRestOptions": {"Enabled": true, "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1"},
        "NodeToNodeEncryptionOptions": {"Enabled": true}, "AdvancedOptions": {"override_main_response_version": "false"},
        "LogPublishingOptions": {"ES_APPLICATION_LOGS": {"CloudWatchLogsLogGroupArn":
        "arn:aws:logs:us-east-1:111111111111:log-group:/search/errors", "Enabled": true}},
        "ServiceSoftwareOptions": {"CurrentVersion": "R1", "UpdateAvailable": false},
        "DomainEndpointOptions": {"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-2019-07",
        "CustomEndpointEnabled": false}, "AdvancedSecurityOptions": {"Enabled": true, "InternalUserDatabaseEnabled": false,
        "SAMLOptions": {"Enabled": false}, "AnonymousAuthEnabled": false}, "AutoTuneOptions": {"State": "DISABLED"},
        "ChangeProgressDetails": {"ChangeId": "c1"}, "DomainProcessingStatus": "Active", "ModifyingProperties": []}},
        "ListTags": {"TagList": [{"Key": "team", "Value": "search"}]}}'),
    -- With a public endpoint, and without an access policy or logs; older lists do not tell the engine.
    ('arn:aws:es:us-east-1:111111111111:domain/open', 'open', 'open', map {},
        '{"ListDomainNames": {"DomainName": "open"},
        "DescribeElasticsearchDomain": {"DomainStatus": {"DomainId": "111111111111/open", "DomainName": "open",
        "ARN": "arn:aws:es:us-east-1:111111111111:domain/open", "Endpoint": "search-open-x.us-east-1.es.amazonaws.com",
        "ElasticsearchVersion": "5.5", "AccessPolicies": ""}}}'),
    -- The description and the tags were denied.
    ('arn:aws:es:us-east-1:111111111111:domain/denied', 'denied', 'denied', null,
        '{"ListDomainNames": {"DomainName": "denied"},
        "DescribeElasticsearchDomain": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListTags": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- Neither was asked for.
    ('arn:aws:es:us-east-1:111111111111:domain/listed', 'listed', 'listed', null,
        '{"ListDomainNames": {"DomainName": "listed"}}');

insert into expected (
    arn, domain_name, engine_type, domain_id, elasticsearch_version, endpoint, endpoints, access_policies,
    domain_processing_status, created, deleted, processing, upgrade_processing, enabled, ebs_options,
    advanced_options, advanced_security_options, auto_tune_options, cognito_options, domain_endpoint_options,
    elasticsearch_cluster_config, encryption_at_rest_options, log_publishing_options, service_software_options,
    snapshot_options, vpc_options, change_progress_details, modifying_properties, tags_src, title, tags
) values
    (
        'arn:aws:es:us-east-1:111111111111:domain/logs', 'logs', 'Elasticsearch', '111111111111/logs', '7.10', null,
        '{"vpc":"vpc-logs-x.us-east-1.es.amazonaws.com"}',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/search"},"Action":"es:*","Resource":"arn:aws:es:us-east-1:111111111111:domain/logs/*"}]}',
        'Active', true, false, false, false, true, '{"EBSEnabled":true,"VolumeType":"gp2","VolumeSize":100}',
        '{"override_main_response_version":"false"}',
        '{"Enabled":true,"InternalUserDatabaseEnabled":false,"SAMLOptions":{"Enabled":false},"AnonymousAuthEnabled":false}',
        '{"State":"DISABLED"}', '{"Enabled":false}',
        '{"EnforceHTTPS":true,"TLSSecurityPolicy":"Policy-Min-TLS-1-2-2019-07","CustomEndpointEnabled":false}',
        '{"InstanceType":"r5.large.elasticsearch","InstanceCount":2}',
        '{"Enabled":true,"KmsKeyId":"arn:aws:kms:us-east-1:111111111111:key/k1"}',
        '{"ES_APPLICATION_LOGS":{"CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111111111111:log-group:/search/errors","Enabled":true}}',
        '{"CurrentVersion":"R1","UpdateAvailable":false}', '{"AutomatedSnapshotStartHour":2}',
        '{"VPCId":"vpc-01","SubnetIds":["subnet-01"],"AvailabilityZones":["us-east-1a"],"SecurityGroupIds":["sg-01"]}',
        '{"ChangeId":"c1"}', '[]', '[{"Key":"team","Value":"search"}]', 'logs', '{"team":"search"}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/open', 'open', null, '111111111111/open', '5.5',
        'search-open-x.us-east-1.es.amazonaws.com', null, '{}', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, '{}', null, null, '{}', null, null, null, 'open', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/denied', 'denied', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, 'denied', null
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/listed', 'listed', null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, 'listed', null
    );
