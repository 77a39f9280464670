insert into account_region (account_id, region) values
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2');

insert into aws_macie2_session (region, arn, status) values ('us-east-1', 'm1', 'ENABLED'), ('us-west-1', 'm2', 'ENABLED');

insert into aws_s3_bucket (name, arn, region, tags) values
    ('sampled', 'sampled', 'us-east-1', '{}'),
    ('in-job', 'in-job', 'us-east-1', '{}'),
    ('named', 'named', 'us-east-1', '{}'),
    ('tagged', 'tagged', 'us-east-1', '{"Data-Classification": "internal"}'),
    -- Looked into by nothing; a tag without a value says nothing.
    ('bare', 'bare', 'us-east-1', '{"classification": " ", "owner": "orders"}'),
    -- Macie does not know yet of the bucket; whether a job names it is not known; the tags were not read.
    ('new', 'new', 'us-east-1', '{}'),
    ('vague', 'vague', 'us-east-1', '{}'),
    ('untold', 'untold', 'us-east-1', null),
    ('sampled-untold', 'sampled-untold', 'us-east-1', null),
    -- Macie is off there; its buckets were not read; nor was whether it is on; the region was not collected.
    ('off', 'off', 'us-east-2', '{}'),
    ('unlisted', 'unlisted', 'us-west-1', '{}'),
    ('dark', 'dark', 'us-west-2', '{}'),
    ('far', 'far', 'sa-east-1', '{}'),
    ('far-tagged', 'far-tagged', 'sa-east-1', '{"Sensitivity": "public"}'),
    -- An administrator is told of it.
    ('member', 'member', 'us-west-1', '{}');

insert into aws_macie2_bucket (account_id, region, arn, bucket_name, automated_discovery_monitoring_status, is_defined_in_job) values
    ('111111111111', 'us-east-1', 'sampled', 'sampled', 'MONITORED', 'FALSE'),
    ('111111111111', 'us-east-1', 'in-job', 'in-job', 'NOT_MONITORED', 'TRUE'),
    ('111111111111', 'us-east-1', 'named', 'named', 'NOT_MONITORED', 'UNKNOWN'),
    ('111111111111', 'us-east-1', 'tagged', 'tagged', 'NOT_MONITORED', 'FALSE'),
    ('111111111111', 'us-east-1', 'bare', 'bare', 'NOT_MONITORED', 'FALSE'),
    ('111111111111', 'us-east-1', 'vague', 'vague', 'NOT_MONITORED', 'UNKNOWN'),
    ('111111111111', 'us-east-1', 'untold', 'untold', 'NOT_MONITORED', 'FALSE'),
    ('111111111111', 'us-east-1', 'sampled-untold', 'sampled-untold', 'MONITORED', null),
    ('222222222222', 'us-west-1', 'member', 'member', 'MONITORED', 'FALSE');

insert into aws_macie2_classification_job (region, arn, job_id, job_status, bucket_definitions) values
    ('us-east-1', 'j1', 'j1', 'IDLE', '[{"accountId": "111111111111", "buckets": ["named", "other"]}]'),
    ('us-east-1', 'j2', 'j2', 'CANCELLED', '[{"accountId": "111111111111", "buckets": ["bare"]}]');

insert into unread (table_name, region) values ('aws_macie2_bucket', 'us-west-1'), ('aws_macie2_session', 'us-west-2');

insert into expected (resource, status, reason) values
    ('sampled', 'ok', 'Bucket sampled is sampled by Macie.'),
    ('in-job', 'ok', 'Bucket in-job is in a classification job of Macie.'),
    ('named', 'ok', null),
    ('tagged', 'ok', 'Bucket tagged is tagged as internal, which nobody has verified as far as is known.'),
    ('bare', 'alarm', 'Bucket bare was never looked into by Macie, and no tag says how sensitive its contents are.'),
    ('new', 'alarm', null),
    ('vague', 'unknown', null),
    ('untold', 'unknown', null),
    ('sampled-untold', 'ok', null),
    ('off', 'alarm', null),
    ('unlisted', 'unknown', null),
    ('dark', 'unknown', null),
    ('far', 'unknown', null),
    ('far-tagged', 'ok', null),
    ('member', 'ok', null);
