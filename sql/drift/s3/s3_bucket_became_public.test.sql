insert into before.aws_s3_bucket (
    name, arn, ignore_public_acls, restrict_public_buckets, acl, has_policy, policy, bucket_policy_is_public
) values
    ('acl', 'b/acl', false, false, '{"Grants": []}', false, null, false),
    ('writes', 'b/writes', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}', false, null, false),
    ('policy', 'b/policy', false, false, '{"Grants": []}', false, null, false),
    ('put', 'b/put', false, false, '{"Grants": []}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}', true),
    ('woken', 'b/woken', true, true, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}', true),
    ('unfenced', 'b/unfenced', false, false, '{"Grants": []}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-example"}}}]}', false),
    ('narrow', 'b/narrow', false, false, '{"Grants": []}', false, null, false),
    ('dormant', 'b/dormant', true, true, '{"Grants": []}', false, null, false),
    ('same', 'b/same', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}', false, null, false),
    ('closed', 'b/closed', false, false, '{"Grants": []}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}]}', true),
    ('unread', 'b/unread', null, null, null, null, null, null),
    ('blind', 'b/blind', false, false, '{"Grants": []}', false, null, false),
    ('far', 'b/far', false, false, '{"Grants": []}', false, null, false);

insert into after.aws_s3_bucket (
    name, arn, ignore_public_acls, restrict_public_buckets, acl, has_policy, policy, bucket_policy_is_public
) values
    ('acl', 'b/acl', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"}, "Permission": "READ"}]}', false, null, false),
    -- Could be read by everyone, and now can be written, too: by the ACL, and by the policy.
    ('writes', 'b/writes', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "FULL_CONTROL"}]}', false, null, false),
    ('policy', 'b/policy', false, false, '{"Grants": []}', true, '{"Statement": {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}', null),
    ('put', 'b/put', false, false, '{"Grants": []}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*Object", "Resource": "*"}]}', true),
    -- What lay dormant is in force.
    ('woken', 'b/woken', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}', true),
    -- The Deny that held strangers off is gone.
    ('unfenced', 'b/unfenced', false, false, '{"Grants": []}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}]}', true),
    -- For known callers alone; dormant.
    ('narrow', 'b/narrow', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/s3/LogDelivery"}, "Permission": "WRITE"}]}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-example"}}}]}', false),
    ('dormant', 'b/dormant', true, true, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "WRITE"}]}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}]}', true),
    -- Public as before, by another grant of the same kind; the better direction.
    ('same', 'b/same', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ_ACP"}]}', false, null, false),
    ('closed', 'b/closed', false, false, '{"Grants": []}', true, '{"Statement": []}', false),
    -- New, and public from the first; new, and private.
    ('new', 'b/new', false, false, '{"Grants": []}', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:DeleteObject", "Resource": "*"}]}', true),
    ('quiet', 'b/quiet', false, false, '{"Grants": []}', false, null, false),
    -- Not answered on one side.
    ('unread', 'b/unread', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}', false, null, false),
    ('blind', 'b/blind', null, null, null, null, null, null);

-- The settings of this account were not read, and decide.
insert into after.aws_s3_bucket (
    name, arn, account_id, ignore_public_acls, restrict_public_buckets, acl, has_policy, policy, bucket_policy_is_public
) values
    ('other', 'b/other', '222222222222', false, false, '{"Grants": [{"Grantee": {"URI": "http://acs.amazonaws.com/groups/global/AllUsers"}, "Permission": "READ"}]}', false, null, false);

insert into before.aws_s3_account_settings (account_id, arn, region, ignore_public_acls, restrict_public_buckets) values
    ('111111111111', 's1', 'global', false, false);
insert into after.aws_s3_account_settings (account_id, arn, region, ignore_public_acls, restrict_public_buckets) values
    ('111111111111', 's1', 'global', false, false);

insert into expected (resource, change, reason) values
    ('b/acl', 'fired', 'Bucket acl became public: its ACL grants READ to AuthenticatedUsers.'),
    ('b/writes', 'fired', 'Bucket writes became public: its ACL grants FULL_CONTROL to AllUsers.'),
    ('b/policy', 'fired', 'Bucket policy became public: its policy lets anyone in.'),
    ('b/put', 'fired', 'Bucket put became public: its policy lets anyone in to write or delete.'),
    ('b/woken', 'fired', 'Bucket woken became public: its ACL grants READ to AllUsers, its policy lets anyone in.'),
    ('b/unfenced', 'fired', 'Bucket unfenced became public: its policy lets anyone in.'),
    ('b/new', 'fired', 'Bucket new is new and public: its policy lets anyone in to write or delete.'),
    ('b/unread', 'incomparable', null),
    ('b/blind', 'incomparable', null),
    ('b/other', 'incomparable', null);
