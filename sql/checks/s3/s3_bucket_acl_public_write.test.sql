insert into aws_s3_account_settings (account_id, arn, ignore_public_acls) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true);

insert into aws_s3_bucket (name, arn, account_id, ignore_public_acls, acl) values
    ('private', 'arn:aws:s3:::private', '111111111111', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"ID":"abc","Type":"CanonicalUser"},"Permission":"FULL_CONTROL"}]}'),
    ('public', 'arn:aws:s3:::public', '111111111111', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}'),
    -- Any AWS account in the world is the public too, and the grant of the rights to the ACL leads to the rest.
    ('authenticated', 'arn:aws:s3:::authenticated', '111111111111', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},"Permission":"WRITE_ACP"}]}'),
    ('everything', 'arn:aws:s3:::everything', '111111111111', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"FULL_CONTROL"}]}'),
    -- The other direction is the other check's, and log delivery is not the public.
    ('other', 'arn:aws:s3:::other', '111111111111', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"},{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"WRITE"}]}'),
    -- Dormant because of the bucket, and because of the account.
    ('dormant', 'arn:aws:s3:::dormant', '111111111111', true,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}'),
    ('covered', 'arn:aws:s3:::covered', '222222222222', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}'),
    -- What is not read: the ACL; the bucket's settings; the account's.
    ('acl-denied', 'arn:aws:s3:::acl-denied', '111111111111', false, null),
    ('acl-denied-covered', 'arn:aws:s3:::acl-denied-covered', '222222222222', null, null),
    ('block-denied', 'arn:aws:s3:::block-denied', '111111111111', null,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}'),
    ('account-denied', 'arn:aws:s3:::account-denied', '333333333333', false,
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"WRITE"}]}'),
    ('account-denied-private', 'arn:aws:s3:::account-denied-private', '333333333333', null, '{"Owner":{"ID":"abc"},"Grants":[]}');

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::private', 'ok', 'Bucket private has an ACL that lets nobody outside write to it.'),
    ('arn:aws:s3:::public', 'alarm', 'Bucket public grants WRITE to AllUsers in its ACL.'),
    ('arn:aws:s3:::authenticated', 'alarm', 'Bucket authenticated grants WRITE_ACP to AuthenticatedUsers in its ACL.'),
    ('arn:aws:s3:::everything', 'alarm', 'Bucket everything grants FULL_CONTROL to AllUsers in its ACL.'),
    ('arn:aws:s3:::other', 'ok', null),
    ('arn:aws:s3:::dormant', 'ok', 'Bucket dormant grants WRITE to AllUsers in its ACL, dormant as long as public ACLs are ignored.'),
    ('arn:aws:s3:::covered', 'ok', null),
    ('arn:aws:s3:::acl-denied', 'unknown', null),
    ('arn:aws:s3:::acl-denied-covered', 'ok', 'Bucket acl-denied-covered ignores public grants in ACLs.'),
    ('arn:aws:s3:::block-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied-private', 'ok', null);
