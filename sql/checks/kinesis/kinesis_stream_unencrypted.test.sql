insert into aws_kinesis_stream (stream_name, arn, encryption_type, key_id) values
    ('plain', 'plain', 'NONE', null),
    ('safe', 'safe', 'KMS', 'alias/aws/kinesis'),
    ('keyless', 'keyless', 'KMS', null),
    -- An encryption that is not known today.
    ('strange', 'strange', 'QUANTUM', null),
    ('denied', 'denied', null, null);

insert into expected (resource, status, reason) values
    ('plain', 'alarm', 'Data stream plain is not encrypted.'),
    ('safe', 'ok', 'Data stream safe is encrypted with key alias/aws/kinesis.'),
    ('keyless', 'ok', 'Data stream keyless is encrypted.'),
    ('strange', 'unknown', null),
    ('denied', 'unknown', null);
