insert into aws_s3_account_settings (account_id, arn, ignore_public_acls) values
    ('111111111111', 'arn:aws:s3::111111111111:account', false),
    ('222222222222', 'arn:aws:s3::222222222222:account', true);

insert into aws_s3_bucket (
    name, arn, account_id, ignore_public_acls, has_object_ownership_controls, object_ownership_controls
) values
    ('leaky', 'arn:aws:s3:::leaky', '111111111111', false, false, null),
    -- ACLs are off, or public ones are ignored: what the objects' ACLs say does not matter.
    ('enforced', 'arn:aws:s3:::enforced', '111111111111', false, true, '{"Rules":[{"ObjectOwnership":"BucketOwnerEnforced"}]}'),
    ('ignored', 'arn:aws:s3:::ignored', '111111111111', true, true, '{"Rules":[{"ObjectOwnership":"ObjectWriter"}]}'),
    ('covered', 'arn:aws:s3:::covered', '222222222222', false, false, null),
    -- A sample without a public object proves nothing.
    ('sampled', 'arn:aws:s3:::sampled', '111111111111', false, true, '{"Rules":[{"ObjectOwnership":"BucketOwnerPreferred"}]}'),
    -- No object was looked at; the ACL of the only one was denied.
    ('unsampled', 'arn:aws:s3:::unsampled', '111111111111', false, false, null),
    ('acl-denied', 'arn:aws:s3:::acl-denied', '111111111111', false, false, null),
    -- Whether ACLs matter is not known.
    ('ownership-denied', 'arn:aws:s3:::ownership-denied', '111111111111', false, null, null),
    ('account-denied', 'arn:aws:s3:::account-denied', '333333333333', false, false, null);

insert into aws_s3_object (key, bucket_name, arn, acl) values
    ('photo.jpg', 'leaky', 'arn:aws:s3:::leaky/photo.jpg',
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}'),
    ('notes.txt', 'leaky', 'arn:aws:s3:::leaky/notes.txt', '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"ID":"abc"},"Permission":"FULL_CONTROL"}]}'),
    ('denied.txt', 'leaky', 'arn:aws:s3:::leaky/denied.txt', null),
    ('photo.jpg', 'enforced', 'arn:aws:s3:::enforced/photo.jpg',
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AllUsers"},"Permission":"READ"}]}'),
    -- Log delivery is not the public, and a right to write is not one to read.
    ('log.gz', 'sampled', 'arn:aws:s3:::sampled/log.gz',
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/s3/LogDelivery"},"Permission":"READ"}]}'),
    ('denied.txt', 'acl-denied', 'arn:aws:s3:::acl-denied/denied.txt', null),
    ('photo.jpg', 'ownership-denied', 'arn:aws:s3:::ownership-denied/photo.jpg',
        '{"Owner":{"ID":"abc"},"Grants":[{"Grantee":{"Type":"Group","URI":"http://acs.amazonaws.com/groups/global/AuthenticatedUsers"},"Permission":"READ_ACP"}]}');

insert into expected (resource, status, reason) values
    ('arn:aws:s3:::leaky', 'alarm', 'Bucket leaky has 1 public object(s) among the 2 whose ACLs were collected, such as photo.jpg.'),
    ('arn:aws:s3:::enforced', 'ok', 'Bucket enforced has ACLs turned off.'),
    ('arn:aws:s3:::ignored', 'ok', 'Bucket ignored ignores public ACLs.'),
    ('arn:aws:s3:::covered', 'ok', null),
    ('arn:aws:s3:::sampled', 'info', 'Bucket sampled has no public object among the 1 whose ACLs were collected, which says nothing of the others.'),
    ('arn:aws:s3:::unsampled', 'unknown', null),
    ('arn:aws:s3:::acl-denied', 'unknown', null),
    ('arn:aws:s3:::ownership-denied', 'unknown', null),
    ('arn:aws:s3:::account-denied', 'unknown', null);
