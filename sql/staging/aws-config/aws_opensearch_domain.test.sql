insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The same domain as in the API's fixture: what it does not have is left out.
    ('arn:aws:es:us-east-1:111111111111:domain/shared', '111111111111/shared', 'shared', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::OpenSearch::Domain", "configuration": {
            "Arn": "arn:aws:es:us-east-1:111111111111:domain/shared", "DomainName": "shared", "Id": "111111111111/shared",
            "DomainEndpoint": "search-shared-x.us-east-1.es.amazonaws.com", "EngineVersion": "OpenSearch_1.3",
            "AccessPolicies": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "*"},
                "Action": "es:*", "Resource": "*"}]},
            "EncryptionAtRestOptions": {"Enabled": true, "KmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/k1"},
            "NodeToNodeEncryptionOptions": {"Enabled": true}, "SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": false},
            "LogPublishingOptions": {"ES_APPLICATION_LOGS": {"Enabled": true,
                "CloudWatchLogsLogGroupArn": "arn:aws:logs:us-east-1:111111111111:log-group:/search/errors"}},
            "DomainEndpointOptions": {"EnforceHTTPS": true, "TLSSecurityPolicy": "Policy-Min-TLS-1-2-2019-07",
                "CustomEndpointEnabled": false},
            "AdvancedSecurityOptions": {"Enabled": true, "InternalUserDatabaseEnabled": true, "AnonymousAuthEnabled": false},
            "Tags": []
        }
    }}'),
    -- Everything that AWS Config records, in a VPC whose id it does not tell.
    ('arn:aws:es:us-east-1:111111111111:domain/inner', '111111111111/inner', 'inner', map {'team': 'search'}, '{"ConfigurationItem": {
        "resourceType": "AWS::OpenSearch::Domain", "configuration": {
            "Arn": "arn:aws:es:us-east-1:111111111111:domain/inner", "DomainName": "inner", "Id": "111111111111/inner",
            "EngineVersion": "OpenSearch_2.19", "AdvancedOptions": {"override_main_response_version": "false"},
            "ClusterConfig": {"InstanceType": "r7g.large.search", "InstanceCount": 2}, "CognitoOptions": {"Enabled": false},
            "EBSOptions": {"EBSEnabled": true, "VolumeSize": 100}, "LogPublishingOptions": {},
            "ServiceSoftwareOptions": {"UpdateAvailable": false}, "SnapshotOptions": {},
            "OffPeakWindowOptions": {"Enabled": true},
            "VPCOptions": {"SecurityGroupIds": ["sg-01"], "SubnetIds": ["subnet-01"]},
            "Tags": [{"Key": "team", "Value": "search"}]
        }
    }}'),
    -- Neither its VPC nor its endpoint is told.
    ('arn:aws:es:us-east-1:111111111111:domain/new', '111111111111/new', 'new', map {}, '{"ConfigurationItem": {
        "resourceType": "AWS::OpenSearch::Domain", "configuration": {"DomainName": "new"}}}'),
    -- An item without its configuration tells nothing.
    ('arn:aws:es:us-east-1:111111111111:domain/bare', '111111111111/bare', 'bare', null, '{"ConfigurationItem": {
        "resourceType": "AWS::OpenSearch::Domain", "configuration": {}}}');

insert into expected (
    arn, domain_name, engine_type, domain_id, access_policies, created, deleted, endpoint, endpoint_v2,
    auto_software_update_enabled, ip_address_type, domain_processing_status, engine_version, processing,
    upgrade_processing, node_to_node_encryption_options_enabled, advanced_options, advanced_security_options,
    auto_tune_options, cluster_config, cognito_options, domain_endpoint_options, ebs_options,
    encryption_at_rest_options, endpoints, log_publishing_options, service_software_options, snapshot_options,
    change_progress_details, off_peak_window_options, modifying_properties, vpc_options, tags_src, title, tags
) values
    (
        'arn:aws:es:us-east-1:111111111111:domain/shared', 'shared', 'OpenSearch', '111111111111/shared',
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"es:*","Resource":"*"}]}',
        null, null, 'search-shared-x.us-east-1.es.amazonaws.com', null, false, null, null, 'OpenSearch_1.3', null,
        null, true, null, '{"Enabled":true,"InternalUserDatabaseEnabled":true,"AnonymousAuthEnabled":false}', null,
        null, null,
        '{"EnforceHTTPS":true,"TLSSecurityPolicy":"Policy-Min-TLS-1-2-2019-07","CustomEndpointEnabled":false}', null,
        '{"Enabled":true,"KmsKeyId":"arn:aws:kms:us-east-1:111111111111:key/k1"}', null,
        '{"ES_APPLICATION_LOGS":{"Enabled":true,"CloudWatchLogsLogGroupArn":"arn:aws:logs:us-east-1:111111111111:log-group:/search/errors"}}',
        null, null, null, null, null, '{}', '[]', 'shared', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/inner', 'inner', 'OpenSearch', '111111111111/inner', null, null,
        null, null, null, null, null, null, 'OpenSearch_2.19', null, null, null,
        '{"override_main_response_version":"false"}', null, null,
        '{"InstanceType":"r7g.large.search","InstanceCount":2}', '{"Enabled":false}', null,
        '{"EBSEnabled":true,"VolumeSize":100}', null, null, '{}', '{"UpdateAvailable":false}', '{}', null,
        '{"Enabled":true}', null, '{"SecurityGroupIds":["sg-01"],"SubnetIds":["subnet-01"]}',
        '[{"Key":"team","Value":"search"}]', 'inner', '{"team":"search"}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/new', 'new', null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, '{}', null, null, null,
        null, null, null, null, 'new', '{}'
    ),
    (
        'arn:aws:es:us-east-1:111111111111:domain/bare', null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
        null, null, null, null, null, null
    );
