insert into aws_s3_bucket (name, arn, versioning_enabled, versioning_mfa_delete, lifecycle_rules) values
    ('guarded', 'arn:aws:s3:::guarded', true, true, '[]'),
    ('open', 'arn:aws:s3:::open', true, false, '[]'),
    ('unversioned', 'arn:aws:s3:::unversioned', false, false, '[]'),
    -- S3 allows MFA delete or lifecycle rules, not both.
    ('lifecycle', 'arn:aws:s3:::lifecycle', true, false, '[{"ID":"a","Status":"Enabled"}]'),
    -- What is not read matters only where it decides.
    ('denied', 'arn:aws:s3:::denied', null, null, '[]'),
    ('rules-denied', 'arn:aws:s3:::rules-denied', true, false, null),
    ('rules-denied-guarded', 'arn:aws:s3:::rules-denied-guarded', true, true, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::guarded', 'ok', 'Bucket guarded asks for a second factor before it deletes a version.'),
    ('arn:aws:s3:::open', 'alarm', 'Bucket open deletes versions without a second factor.'),
    ('arn:aws:s3:::unversioned', 'alarm', null),
    ('arn:aws:s3:::lifecycle', 'skip', 'Bucket lifecycle has lifecycle rules, which S3 does not allow together with MFA delete.'),
    ('arn:aws:s3:::denied', 'unknown', null),
    ('arn:aws:s3:::rules-denied', 'unknown', null),
    ('arn:aws:s3:::rules-denied-guarded', 'ok', null);
