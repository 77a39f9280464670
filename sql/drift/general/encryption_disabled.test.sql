insert into before.aws_kinesis_stream (stream_name, arn, encryption_type) values
    ('clicks', 'arn:clicks', 'KMS'), ('plain', 'arn:plain', 'NONE'), ('untold', 'arn:untold', null), ('gone', 'arn:gone', 'KMS');

insert into after.aws_kinesis_stream (stream_name, arn, encryption_type) values
    ('clicks', 'arn:clicks', 'NONE'),
    -- Was not, and is not; and is now.
    ('plain', 'arn:plain', 'KMS'),
    ('untold', 'arn:untold', 'NONE'),
    -- New, and never encrypted: another rule's.
    ('new', 'arn:new', 'NONE');

insert into before.aws_sns_topic (title, arn, has_kms_key, kms_master_key_id) values
    ('alerts', 'arn:alerts', true, 'alias/alerts'), ('rekeyed', 'arn:rekeyed', true, 'alias/old');

insert into after.aws_sns_topic (title, arn, has_kms_key, kms_master_key_id) values
    ('alerts', 'arn:alerts', false, null),
    -- Another key is still one.
    ('rekeyed', 'arn:rekeyed', true, 'alias/new');

insert into before.aws_sqs_queue (title, arn, has_kms_key, sqs_managed_sse_enabled) values
    ('jobs', 'arn:jobs', false, true), ('swapped', 'arn:swapped', true, false), ('half', 'arn:half', true, null);

insert into after.aws_sqs_queue (title, arn, has_kms_key, sqs_managed_sse_enabled) values
    ('jobs', 'arn:jobs', false, false),
    -- From a KMS key to one of SQS.
    ('swapped', 'arn:swapped', false, true),
    ('half', 'arn:half', false, null);

-- A region that the later snapshot did not read.
insert into before.aws_sqs_queue (title, arn, region, has_kms_key, sqs_managed_sse_enabled) values
    ('far', 'arn:far', 'eu-west-1', true, false);

insert into unread (side, table_name, region) values ('after', 'aws_sqs_queue', 'eu-west-1');

insert into before.aws_redshift_cluster (cluster_identifier, arn, encrypted) values ('warehouse', 'arn:warehouse', true);
insert into after.aws_redshift_cluster (cluster_identifier, arn, encrypted) values ('warehouse', 'arn:warehouse', false);

insert into before.aws_cloudwatch_log_group (name, arn, has_kms_key) values ('audit', 'arn:audit', true);
insert into after.aws_cloudwatch_log_group (name, arn, has_kms_key) values ('audit', 'arn:audit', false);

insert into before.aws_cloudtrail_trail (name, arn, has_kms_key, account_id) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', true, '111111111111'),
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', true, '222222222222');

-- An organization's trail is told of once, where it belongs.
insert into after.aws_cloudtrail_trail (name, arn, has_kms_key, account_id) values
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', false, '111111111111'),
    ('main', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/main', false, '222222222222');

insert into before.aws_api_gateway_stage (name, rest_api_id, arn, cache_cluster_enabled, method_settings) values
    ('prod', 'api1', 'arn:prod', true, '{"*/*": {"cachingEnabled": true, "cacheDataEncrypted": true}}'),
    ('uncached', 'api1', 'arn:uncached', true, '{"*/*": {"cachingEnabled": true, "cacheDataEncrypted": true}}'),
    ('clear', 'api1', 'arn:clear', true, '{"*/*": {"cachingEnabled": true, "cacheDataEncrypted": false}}');

insert into after.aws_api_gateway_stage (name, rest_api_id, arn, cache_cluster_enabled, method_settings) values
    -- One method is enough.
    ('prod', 'api1', 'arn:prod', true, '{
        "*/*": {"cachingEnabled": true, "cacheDataEncrypted": true}, "~1pets/GET": {"cachingEnabled": true, "cacheDataEncrypted": false}}'),
    -- Without a cache there is nothing to encrypt.
    ('uncached', 'api1', 'arn:uncached', false, '{"*/*": {"cachingEnabled": true, "cacheDataEncrypted": false}}'),
    ('clear', 'api1', 'arn:clear', true, '{"*/*": {"cachingEnabled": true, "cacheDataEncrypted": false}}');

insert into before.aws_opensearch_domain
    (domain_name, arn, encryption_at_rest_options, node_to_node_encryption_options_enabled, domain_endpoint_options) values
    ('search', 'arn:search', '{"Enabled": true}', true, '{"EnforceHTTPS": true}');

insert into after.aws_opensearch_domain
    (domain_name, arn, encryption_at_rest_options, node_to_node_encryption_options_enabled, domain_endpoint_options) values
    ('search', 'arn:search', '{"Enabled": true}', false, '{"EnforceHTTPS": false}');

insert into before.aws_secretsmanager_secret (name, arn, has_kms_key, kms_key_id, scheduled_for_deletion) values
    ('db', 'arn:db', true, 'arn:aws:kms:us-east-1:111111111111:key/1', false),
    ('named', 'arn:named', true, 'alias/own', false),
    ('dying', 'arn:dying', true, 'alias/own', false),
    ('default', 'arn:default', false, null, false);

insert into after.aws_secretsmanager_secret (name, arn, has_kms_key, kms_key_id, scheduled_for_deletion) values
    ('db', 'arn:db', false, null, false),
    -- The key that AWS manages, by its name.
    ('named', 'arn:named', true, 'alias/aws/secretsmanager', false),
    ('dying', 'arn:dying', false, null, true),
    ('default', 'arn:default', false, null, false);

insert into before.aws_dynamodb_table (name, arn, sse_description) values
    ('orders', 'arn:orders', '{"Status": "ENABLED", "SSEType": "KMS"}'), ('carts', 'arn:carts', '{}');

insert into after.aws_dynamodb_table (name, arn, sse_description) values
    ('orders', 'arn:orders', '{}'), ('carts', 'arn:carts', '{}');

insert into before.aws_rds_db_cluster (db_cluster_identifier, arn, storage_encrypted) values ('ledger', 'arn:ledger', true);

-- Made again under its name.
insert into after.aws_rds_db_cluster (db_cluster_identifier, arn, storage_encrypted) values ('ledger', 'arn:ledger', false);

insert into before.aws_ebs_volume (volume_id, title, arn, encrypted) values
    ('vol-1', 'data', 'arn:vol-1', true), ('vol-2', 'scratch', 'arn:vol-2', false), ('vol-3', 'logs', 'arn:vol-3', true),
    ('vol-4', 'vol-4', 'arn:vol-4', true), ('vol-9', 'home', 'arn:vol-9', true);

insert into after.aws_ebs_volume (volume_id, title, arn, encrypted) values
    ('vol-5', 'data', 'arn:vol-5', false),
    -- What it replaces was not encrypted either.
    ('vol-6', 'scratch', 'arn:vol-6', false),
    -- Nothing was replaced: the encrypted one is still there.
    ('vol-3', 'logs', 'arn:vol-3', true), ('vol-7', 'logs', 'arn:vol-7', false),
    -- Without a name, nothing tells what it replaces.
    ('vol-8', 'vol-8', 'arn:vol-8', false),
    -- Not told.
    ('vol-10', 'home', 'arn:vol-10', null);

insert into before.aws_efs_file_system (file_system_id, name, arn, encrypted) values ('fs-1', 'share', 'arn:fs-1', true);
insert into after.aws_efs_file_system (file_system_id, name, arn, encrypted) values ('fs-2', 'share', 'arn:fs-2', false);

insert into expected (resource, change, reason) values
    ('arn:clicks', 'fired', 'Data stream clicks no longer encrypts its records.'),
    ('arn:untold', 'incomparable', null),
    ('arn:alerts', 'fired', 'Topic alerts no longer encrypts its messages with a KMS key.'),
    ('arn:jobs', 'fired', 'Queue jobs no longer encrypts its messages.'),
    ('arn:half', 'incomparable', null),
    ('arn:far', 'incomparable', 'Not comparable: aws_sqs_queue was not read in both snapshots.'),
    ('arn:warehouse', 'fired', 'Cluster warehouse no longer encrypts its data.'),
    ('arn:audit', 'fired', 'Log group audit no longer encrypts its events with a KMS key.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/main', 'fired', 'Trail main no longer encrypts its log files with a KMS key.'),
    ('arn:prod', 'fired', 'Stage prod of REST API api1 no longer encrypts all that it caches.'),
    ('arn:search', 'fired', 'Domain search no longer encrypts traffic between its nodes, or requires HTTPS.'),
    ('arn:db', 'fired', 'Secret db no longer uses a key of the account''s own.'),
    ('arn:named', 'fired', 'Secret named no longer uses a key of the account''s own.'),
    ('arn:orders', 'fired', 'Table orders no longer uses a KMS key.'),
    ('arn:ledger', 'fired', 'Database cluster ledger no longer encrypts its storage.'),
    ('arn:vol-5', 'fired', 'Volume data (vol-5) is not encrypted, and took the place of one that was.'),
    ('arn:vol-10', 'incomparable', null),
    ('arn:fs-2', 'fired', 'File system share (fs-2) is not encrypted, and took the place of one that was.');
