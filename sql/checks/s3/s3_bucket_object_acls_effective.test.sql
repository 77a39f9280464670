insert into aws_s3_account_settings (account_id, arn, ignore_public_acls) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true);

insert into aws_s3_bucket (
    name, arn, account_id, ignore_public_acls, has_object_ownership_controls, object_ownership_controls
) values
    ('enforced', 'arn:aws:s3:::enforced', '111111111111', false, true, '{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}'),
    ('preferred', 'arn:aws:s3:::preferred', '111111111111', false, true, '{"Rules":[{"ObjectOwnership":"BucketOwnerPreferred"}]}'),
    -- No ownership controls at all: ACLs are in force.
    ('none', 'arn:aws:s3:::none', '111111111111', false, false, null),
    ('ignored', 'arn:aws:s3:::ignored', '111111111111', true, false, null),
    ('covered', 'arn:aws:s3:::covered', '222222222222', false, false, null),
    -- One protection is known to be in force, the other is not known.
    ('enforced-denied', 'arn:aws:s3:::enforced-denied', '333333333333', null, true, '{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}'),
    ('ignored-denied', 'arn:aws:s3:::ignored-denied', '111111111111', true, null, null),
    -- One is known to be missing, the other is not known.
    ('ownership-denied', 'arn:aws:s3:::ownership-denied', '111111111111', false, null, null),
    ('account-denied', 'arn:aws:s3:::account-denied', '333333333333', false, false, null);

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::enforced', 'ok', 'Bucket enforced has ACLs turned off.'),
    ('arn:aws:s3:::preferred', 'alarm',
        'Bucket preferred has ACLs in force and does not ignore public ones, so that any object may be public.'),
    ('arn:aws:s3:::none', 'alarm', null),
    ('arn:aws:s3:::ignored', 'ok', 'Bucket ignored ignores public ACLs.'),
    ('arn:aws:s3:::covered', 'ok', null),
    ('arn:aws:s3:::enforced-denied', 'ok', null),
    ('arn:aws:s3:::ignored-denied', 'ok', null),
    ('arn:aws:s3:::ownership-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied', 'unknown', null);
