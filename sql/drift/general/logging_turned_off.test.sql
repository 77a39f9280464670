insert into before.aws_eks_cluster (name, arn, logging) values
    ('prod', 'arn:prod', '{"clusterLogging": [{"types": ["api", "audit"], "enabled": true}]}'),
    ('dev', 'arn:dev', '{"clusterLogging": [{"types": ["api", "audit"], "enabled": false}]}'),
    ('untold', 'arn:untold', '{"clusterLogging": [{"types": ["audit"], "enabled": true}]}'),
    ('hidden', 'arn:hidden', null);

insert into after.aws_eks_cluster (name, arn, logging) values
    -- One of two.
    ('prod', 'arn:prod', '{"clusterLogging": [{"types": ["api"], "enabled": true}, {"types": ["audit"], "enabled": false}]}'),
    -- The better direction.
    ('dev', 'arn:dev', '{"clusterLogging": [{"types": ["audit"], "enabled": true}]}'),
    -- Not told on one side.
    ('untold', 'arn:untold', null),
    ('hidden', 'arn:hidden', '{"clusterLogging": []}'),
    -- New, without: nothing was turned off.
    ('new', 'arn:new', '{"clusterLogging": []}');

insert into before.aws_cloudfront_distribution (id, arn, region, logging, default_cache_behavior, cache_behaviors) values
    ('E1', 'arn:E1', 'global', '{"Enabled": true}', '{"TargetOriginId": "o"}', '{"Items": []}'),
    ('E2', 'arn:E2', 'global', '{"Enabled": true}', '{"TargetOriginId": "o"}', '{"Items": []}'),
    ('E3', 'arn:E3', 'global', '{"Enabled": true}', '{"TargetOriginId": "o"}', '{"Items": []}');

insert into after.aws_cloudfront_distribution (id, arn, region, logging, default_cache_behavior, cache_behaviors) values
    ('E1', 'arn:E1', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Items": []}'),
    -- Real-time logs, or a delivery, in their place.
    ('E2', 'arn:E2', 'global', '{"Enabled": false}', '{"TargetOriginId": "o", "RealtimeLogConfigArn": "arn:rt"}', '{"Items": []}'),
    ('E3', 'arn:E3', 'global', '{"Enabled": false}', '{"TargetOriginId": "o"}', '{"Items": []}');

insert into after.aws_cloudwatch_log_delivery_source (name, arn, log_type, resource_arns) values ('cf', 'arn:cf', 'ACCESS_LOGS', '["arn:E3"]');
insert into after.aws_cloudwatch_log_delivery (arn, delivery_source_name) values ('arn:delivery', 'cf');

insert into before.aws_ec2_load_balancer (name, arn, type, load_balancer_attributes) values
    ('front', 'arn:front', 'application', '[{"Key": "access_logs.s3.enabled", "Value": "true"}]');
insert into after.aws_ec2_load_balancer (name, arn, type, load_balancer_attributes) values
    ('front', 'arn:front', 'application', '[{"Key": "access_logs.s3.enabled", "Value": "false"}]');

insert into before.aws_ec2_classic_load_balancer (name, arn, access_log_enabled) values ('old', 'arn:old', true);
insert into after.aws_ec2_classic_load_balancer (name, arn, access_log_enabled) values ('old', 'arn:old', false);

insert into before.aws_api_gateway_stage (name, rest_api_id, arn, access_log_settings, method_settings) values
    ('prod', 'api1', 'arn:stage', '{"destinationArn": "arn:logs"}', '{"*/*": {"loggingLevel": "INFO"}}');
insert into after.aws_api_gateway_stage (name, rest_api_id, arn, access_log_settings, method_settings) values
    ('prod', 'api1', 'arn:stage', null, '{"*/*": {"loggingLevel": "ERROR"}}');

insert into before.aws_api_gatewayv2_stage (stage_name, api_id, arn, access_log_settings) values
    ('$default', 'api2', 'arn:stage2', '{"DestinationArn": "arn:logs"}');
insert into after.aws_api_gatewayv2_stage (stage_name, api_id, arn, access_log_settings) values ('$default', 'api2', 'arn:stage2', '{}');

insert into before.aws_wafv2_web_acl (name, arn, has_logging) values ('acl', 'arn:acl', true);
insert into after.aws_wafv2_web_acl (name, arn, has_logging) values ('acl', 'arn:acl', false);

insert into before.aws_redshift_cluster (cluster_identifier, arn, logging_status) values ('warehouse', 'arn:warehouse', '{"LoggingEnabled": true}');
insert into after.aws_redshift_cluster (cluster_identifier, arn, logging_status) values ('warehouse', 'arn:warehouse', '{"LoggingEnabled": false}');

insert into before.aws_opensearch_domain (domain_name, arn, log_publishing_options) values
    ('search', 'arn:search', '{"AUDIT_LOGS": {"Enabled": true, "CloudWatchLogsLogGroupArn": "arn:logs"}}');
insert into after.aws_opensearch_domain (domain_name, arn, log_publishing_options) values ('search', 'arn:search', '{}');

insert into before.aws_rds_db_instance (db_instance_identifier, arn, enabled_cloudwatch_logs_exports) values
    ('shop', 'arn:shop', '["audit", "error"]'), ('gone', 'arn:gone', '["error"]');
insert into after.aws_rds_db_instance (db_instance_identifier, arn, enabled_cloudwatch_logs_exports) values ('shop', 'arn:shop', '["error"]');

-- Databases of a region that the later snapshot did not read.
insert into before.aws_rds_db_instance (db_instance_identifier, arn, region, enabled_cloudwatch_logs_exports) values
    ('far', 'arn:far', 'eu-west-1', '["error"]'), ('silent', 'arn:silent', 'eu-west-1', '[]');

insert into unread (side, table_name, region) values ('after', 'aws_rds_db_instance', 'eu-west-1');

insert into expected (resource, change, reason) values
    ('arn:prod', 'fired', 'Cluster prod no longer writes audit logs.'),
    ('arn:untold', 'incomparable', null),
    ('arn:hidden', 'incomparable', null),
    ('arn:E1', 'fired', 'Distribution E1 no longer writes logs of requests.'),
    ('arn:front', 'fired', 'Load balancer front no longer writes access logs.'),
    ('arn:old', 'fired', 'Classic load balancer old no longer writes access logs.'),
    ('arn:stage', 'fired', 'Stage prod of API api1 no longer writes access logs.'),
    ('arn:stage2', 'fired', 'Stage $default of API api2 no longer writes access logs.'),
    ('arn:acl', 'fired', 'Web ACL acl no longer writes logs of requests.'),
    ('arn:warehouse', 'fired', 'Cluster warehouse no longer writes audit logs.'),
    ('arn:search', 'fired', 'Domain search no longer writes audit logs.'),
    ('arn:shop', 'fired', 'Database instance shop no longer writes audit logs.'),
    ('arn:far', 'incomparable', 'Not comparable: rds_database was not read in both snapshots.');
