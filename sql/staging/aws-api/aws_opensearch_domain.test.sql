insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered, in a VPC.
    ('arn:aws:es:us-east-1:111111111111:domain/logs', 'logs', 'logs', map {'team': 'search'},
        '{"ListDomainNames": {"DomainName": "logs", "EngineType": "OpenSearch"},
        "DescribeDomain": {"DomainStatus": {"DomainId": "111111111111/logs", "DomainName": "logs",
        "ARN": "arn:aws:es:us-east-1:111111111111:domain/logs", "Created": true, "Deleted": false,
        "Endpoints": {"vpc": "vpc-logs-x.us-east-1.es.amazonaws.com"}, "Processing": false, "UpgradeProcessing": false,
        "EngineVersion": "OpenSearch_2.19", "ClusterConfig": {"InstanceType": "r7g.large.search", "InstanceCount": 2},
        "EBSOptions": {"EBSEnabled": true, "VolumeType": "gp3", "VolumeSize": 100},
        "AccessPolicies": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111111111111:role/search\"},\"Action\":\"es:*\",\"Resource\":\"arn:aws:es:us-east-1:111111111111:domain/logs/*\"}]}",
        "IPAddressType": "dualstack", "SnapshotOptions": {"AutomatedSnapshotStartHour": 2},
        "VPCOptions": {"VPCId": "vpc-01", "SubnetIds": ["subnet-01"], "AvailabilityZones": ["us-east-1a"],
        "SecurityGroupIds": ["sg-01"]}, "CognitoOptions": {"Enabled": false},
        "EncryptionAtRestOptions": {"Enabled": true, "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1"},
        "NodeToNodeEncryptionOptions": {"Enabled": true}, "AdvancedOptions": {"override_main_response_version": "false"},
        "LogPublishingOptions": {"AUDIT_LOGS": {"CloudWatchLogsLogGroupArn":
        "arn:aws:logs:us-east-1:111111111111:log-group:/search/audit", "Enabled": true}},
        "ServiceSoftwareOptions": {"CurrentVersion": "OpenSearch_2_19_R1", "UpdateAvailable": false},
        "DomainEndpointOptions": {"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-PFS-2023-10",
        "CustomEndpointEnabled": false}, "AdvancedSecurityOptions": {"Enabled": true, "InternalUserDatabaseEnabled": false,
        "AnonymousAuthEnabled": false}, "AutoTuneOptions": {"State": "ENABLED"},
        "ChangeProgressDetails": {"ChangeId": "c1"}, "OffPeakWindowOptions": {"Enabled": true},
        "SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": true}, "DomainProcessingStatus": "Active",
        "ModifyingProperties": []}}, "ListTags": {"TagList": [{"Key": "team", "Value": "search"}]}}'),
    -- With a public endpoint, and without an access policy or logs.
    ('arn:aws:es:us-east-1:111111111111:domain/open', 'open', 'open', map {},
        '{"ListDomainNames": {"DomainName": "open", "EngineType": "Elasticsearch"},
        "DescribeDomain": {"DomainStatus": {"DomainId": "111111111111/open", "DomainName": "open",
        "ARN": "arn:aws:es:us-east-1:111111111111:domain/open", "Endpoint": "search-open-x.us-east-1.es.amazonaws.com",
        "EndpointV2": "aos.open-x.us-east-1.on.aws", "EngineVersion": "Elasticsearch_7.10", "AccessPolicies": "",
        "EncryptionAtRestOptions": {"Enabled": false}, "NodeToNodeEncryptionOptions": {"Enabled": false},
        "DomainEndpointOptions": {"EnforceHTTPS": false, "TLSSecurityPolicy": "Policy-Min-TLS-1-0-2019-07",
        "CustomEndpointEnabled": false}, "AdvancedSecurityOptions": {"Enabled": false,
        "InternalUserDatabaseEnabled": false, "AnonymousAuthEnabled": false}}}, "ListTags": {"TagList": []}}'),
    -- The domain as AWS Config tells of it, too.
    ('arn:aws:es:us-east-1:111111111111:domain/shared', 'shared', 'shared', map {},
        '{"ListDomainNames": {"DomainName": "shared", "EngineType": "OpenSearch"},
        "DescribeDomain": {"DomainStatus": {"DomainId": "111111111111/shared", "DomainName": "shared",
        "ARN": "arn:aws:es:us-east-1:111111111111:domain/shared", "Endpoint": "search-shared-x.us-east-1.es.amazonaws.com",
        "EngineVersion": "OpenSearch_1.3",
        "AccessPolicies": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"*\"},\"Action\":\"es:*\",\"Resource\":\"*\"}]}",
        "EncryptionAtRestOptions": {"Enabled": true, "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1"},
        "NodeToNodeEncryptionOptions": {"Enabled": true}, "SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": false},
        "LogPublishingOptions": {"ES_APPLICATION_LOGS": {"CloudWatchLogsLogGroupArn":
        "arn:aws:logs:us-east-1:111111111111:log-group:/search/errors", "Enabled": true}},
        "DomainEndpointOptions": {"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-2019-07",
        "CustomEndpointEnabled": false}, "AdvancedSecurityOptions": {"Enabled": true,
        "InternalUserDatabaseEnabled": true, "AnonymousAuthEnabled": false}}}, "ListTags": {"TagList": []}}'),
    -- The description and the tags were denied.
    ('arn:aws:es:us-east-1:111111111111:domain/denied', 'denied', 'denied', null,
        '{"ListDomainNames": {"DomainName": "denied", "EngineType": "OpenSearch"},
        "DescribeDomain": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "ListTags": {"$error": {"code": "AccessDeniedException", "message": "no"}}}'),
    -- Neither was asked for.
    ('arn:aws:es:us-east-1:111111111111:domain/listed', 'listed', 'listed', null,
        '{"ListDomainNames": {"DomainName": "listed", "EngineType": "OpenSearch"}}');

insert into expected (
    arn, domain_name, engine_type, domain_id, access_policies, created, deleted, endpoint, endpoint_v2,
    auto_software_update_enabled, ip_address_type, domain_processing_status, engine_version, processing,
    upgrade_processing, node_to_node_encryption_options_enabled, advanced_options, advanced_security_options,
    auto_tune_options, cluster_config, cognito_options, domain_endpoint_options, ebs_options,
    encryption_at_rest_options, endpoints, log_publishing_options, service_software_options, snapshot_options,
    change_progress_details, off_peak_window_options, modifying_properties, vpc_options, tags_src, title, tags
) values
    (
        'arn:aws:es:us-east-1:111111111111:domain/logs', 'logs', 'OpenSearch', '111111111111/logs',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111111111111:role/search"},"Action":"es:*","Resource":"arn:aws:es:us-east-1:111111111111:domain/logs/*"}]}',
        true, false, null, null, true, 'dualstack', 'Active', 'OpenSearch_2.19', false, false, true,
        '{"override_main_response_version":"false"}',
        '{"Enabled":true,"InternalUserDatabaseEnabled":false,"AnonymousAuthEnabled":false}', '{"State":"ENABLED"}',
        '{"InstanceType":"r7g.large.search","InstanceCount":2}', '{"Enabled":false}',
        '{"EnforceHTTPS":true,"TLSSecurityPolicy":"Policy-Min-TLS-1-2-PFS-2023-10","CustomEndpointEnabled":false}',
        '{"EBSEnabled":true,"VolumeType":"gp3","VolumeSize":100}',
        '{"Enabled":true,"KmsKeyId":"arn:aws:kms:us-east-1:111111111111:key/k1"}',
        '{"vpc":"vpc-logs-x.us-east-1.es.amazonaws.com"}',
        '{"AUDIT_LOGS":{"CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111111111111:log-group:/search/audit","Enabled":true}}',
        '{"CurrentVersion":"OpenSearch_2_19_R1","UpdateAvailable":false}', '{"AutomatedSnapshotStartHour":2}',
        '{"ChangeId":"c1"}', '{"Enabled":true}', '[]',
        '{"VPCId":"vpc-01","SubnetIds":["subnet-01"],"AvailabilityZones":["us-east-1a"],"SecurityGroupIds":["sg-01"]}',
        '[{"Key":"team","Value":"search"}]', 'logs', '{"team":"search"}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/open', 'open', 'Elasticsearch', '111111111111/open', '{}', null,
        null, 'search-open-x.us-east-1.es.amazonaws.com', 'aos.open-x.us-east-1.on.aws', null, null, null,
        'Elasticsearch_7.10', null, null, false, null,
        '{"Enabled":false,"InternalUserDatabaseEnabled":false,"AnonymousAuthEnabled":false}', null, null, null,
        '{"EnforceHTTPS":false,"TLSSecurityPolicy":"Policy-Min-TLS-1-0-2019-07","CustomEndpointEnabled":false}', null,
        '{"Enabled":false}', null, '{}', null, null, null, null, null, '{}', '[]', 'open', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/shared', 'shared', 'OpenSearch', '111111111111/shared',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"es:*","Resource":"*"}]}',
        null, null, 'search-shared-x.us-east-1.es.amazonaws.com', null, false, null, null, 'OpenSearch_1.3', null,
        null, true, null, '{"Enabled":true,"InternalUserDatabaseEnabled":true,"AnonymousAuthEnabled":false}', null,
        null, null,
        '{"EnforceHTTPS":true,"TLSSecurityPolicy":"Policy-Min-TLS-1-2-2019-07","CustomEndpointEnabled":false}', null,
        '{"Enabled":true,"KmsKeyId":"arn:aws:kms:us-east-1:111111111111:key/k1"}', null,
        '{"ES_APPLICATION_LOGS":{"CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111111111111:log-group:/search/errors","Enabled":true}}',
        null, null, null, null, null, '{}', '[]', 'shared', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/denied', 'denied', 'OpenSearch', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, 'denied', null
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/listed', 'listed', 'OpenSearch', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, 'listed', null
    );
