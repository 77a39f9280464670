insert into aws_s3_account_settings (account_id, arn, ignore_public_acls, restrict_public_buckets) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false, false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true, true);

insert into aws_s3_bucket (
    name, arn, account_id, ignore_public_acls, restrict_public_buckets, acl, has_policy, bucket_policy_is_public, policy
) values
    ('private', 'arn:aws:s3:::private', '111111111111', false, false, '{"Grants":[]}', false, false, null),
    ('by-acl', 'arn:aws:s3:::by-acl', '111111111111', false, false,
        '{"Grants":[{"Grantee":{"URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}', false, false, null),
    ('by-policy', 'arn:aws:s3:::by-policy', '111111111111', false, false, '{"Grants":[]}', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}'),
    -- Public by both, in an account that blocks it.
    ('blocked', 'arn:aws:s3:::blocked', '222222222222', false, false,
        '{"Grants":[{"Grantee":{"URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}', true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}'),
    -- The half that was read decides only if it is public.
    ('acl-denied', 'arn:aws:s3:::acl-denied', '111111111111', false, false, null, false, false, null),
    ('acl-denied-public', 'arn:aws:s3:::acl-denied-public', '111111111111', false, false, null, true, true,
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"*"}]}'),
    ('account-denied', 'arn:aws:s3:::account-denied', '333333333333', false, false,
        '{"Grants":[{"Grantee":{"URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}', false, false, null);

insert into aws_cloudtrail_trail (name, arn, account_id, s3_bucket_name) values
    ('private', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/private', '111111111111', 'private'),
    ('by-acl', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/by-acl', '111111111111', 'by-acl'),
    ('by-policy', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/by-policy', '111111111111', 'by-policy'),
    ('blocked', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/blocked', '111111111111', 'blocked'),
    ('acl-denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/acl-denied', '111111111111', 'acl-denied'),
    ('acl-denied-public', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/acl-denied-public', '111111111111', 'acl-denied-public'),
    ('account-denied', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/account-denied', '111111111111', 'account-denied'),
    -- The bucket's account is not in the snapshot.
    ('outside', 'arn:aws:cloudtrail:us-east-1:111111111111:trail/outside', '111111111111', 'archive'),
    -- An organization's trail as a member account sees it: judged in the account that owns it.
    ('org', 'arn:aws:cloudtrail:us-east-1:999999999999:trail/org', '111111111111', 'by-acl');

insert into expected (resource, status, reason) values
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/private', 'ok', 'Trail private writes to bucket private, which is not public.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/by-acl', 'alarm', 'Trail by-acl writes to bucket by-acl, whose ACL lets the public in.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/by-policy', 'alarm', 'Trail by-policy writes to bucket by-policy, whose policy lets the public in.'),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/blocked', 'ok', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/acl-denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/acl-denied-public', 'alarm', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/account-denied', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:111111111111:trail/outside', 'unknown', null),
    ('arn:aws:cloudtrail:us-east-1:999999999999:trail/org', 'skip', 'Trail org belongs to account 999999999999, where it is judged.');
