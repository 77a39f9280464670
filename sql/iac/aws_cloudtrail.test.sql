insert into instance (address, attributes) values
    ('aws_cloudtrail.same', '{"id": "arn:aws:cloudtrail:us-east-1:111111111111:trail/t1", "arn": "arn:aws:cloudtrail:us-east-1:111111111111:trail/t1", "name": "t1", "s3_bucket_name": "logs", "s3_key_prefix": "", "include_global_service_events": true, "is_multi_region_trail": true, "is_organization_trail": false, "enable_log_file_validation": true, "enable_logging": true, "kms_key_id": "arn:k", "cloud_watch_logs_group_arn": "", "cloud_watch_logs_role_arn": ""}'),
    ('aws_cloudtrail.other', '{"id": "arn:aws:cloudtrail:us-east-1:111111111111:trail/t2", "arn": "arn:aws:cloudtrail:us-east-1:111111111111:trail/t2", "name": "t2", "s3_bucket_name": "logs", "s3_key_prefix": "", "include_global_service_events": true, "is_multi_region_trail": true, "is_organization_trail": false, "enable_log_file_validation": true, "enable_logging": true, "kms_key_id": "arn:k", "cloud_watch_logs_group_arn": "", "cloud_watch_logs_role_arn": ""}');

insert into aws_cloudtrail_trail (arn, name, s3_bucket_name, include_global_service_events, is_multi_region_trail, is_organization_trail, log_file_validation_enabled, is_logging, kms_key_id) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/t1', 't1', 'logs', true, true, false, true, true, 'arn:k'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/t2', 't2', 'logs', true, true, false, true, false, null);

insert into expected (address, change, attributes, difference) values
    ('aws_cloudtrail.same', 'managed', null, null),
    ('aws_cloudtrail.other', 'differs', 'is_logging, kms_key_id', 'is_logging: true -> false; kms_key_id: arn:k -> (none)');
