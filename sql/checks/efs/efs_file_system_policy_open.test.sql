insert into aws_efs_file_system (file_system_id, arn, title, has_policy, policy) values
    ('fs-none', 'fs-none', 'shared', false, null),
    ('fs-good', 'fs-good', 'fs-good', true, '{"Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:role/orders"}, "Action": "elasticfilesystem:ClientMount"},
        {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'),
    -- The policy that the console offers.
    ('fs-target', 'fs-target', 'fs-target', true, '{"Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": ["elasticfilesystem:ClientRootAccess", "elasticfilesystem:ClientWrite"],
            "Condition": {"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}},
        {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'),
    ('fs-anyone', 'fs-anyone', 'fs-anyone', true, '{"Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": "elasticfilesystem:ClientMount"},
        {"Effect": "Deny", "Principal": {"AWS": "*"}, "Action": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'),
    -- A condition on the organization narrows it.
    ('fs-org', 'fs-org', 'fs-org', true, '{"Statement": [
        {"Effect": "Allow", "Principal": "*", "Action": "elasticfilesystem:ClientMount", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3"}}},
        {"Effect": "Deny", "Principal": "*", "Action": "elasticfilesystem:*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'),
    ('fs-plain', 'fs-plain', 'fs-plain', true, '{"Statement": [
        {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:role/orders"}, "Action": "elasticfilesystem:ClientMount"}]}'),
    -- Only writing without TLS is denied.
    ('fs-write', 'fs-write', 'fs-write', true, '{"Statement": [
        {"Effect": "Deny", "Principal": "*", "Action": "elasticfilesystem:ClientWrite", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}'),
    ('fs-both', 'fs-both', 'fs-both', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "*"}]}'),
    -- No statement at all.
    ('fs-empty', 'fs-empty', 'fs-empty', true, '{"Statement": []}'),
    ('fs-unread', 'fs-unread', 'fs-unread', null, null);

insert into expected (resource, status, reason) values
    ('fs-none', 'alarm', 'File system shared (fs-none) has no policy, so that every client that reaches it gets in.'),
    ('fs-good', 'ok', 'File system fs-good has a policy that names its clients and requires TLS.'),
    ('fs-target', 'ok', null),
    ('fs-anyone', 'alarm', 'File system fs-anyone has a policy that lets anyone in.'),
    ('fs-org', 'ok', null),
    ('fs-plain', 'alarm', 'File system fs-plain has a policy that does not deny clients without TLS.'),
    ('fs-write', 'alarm', null),
    ('fs-both', 'alarm', 'File system fs-both has a policy that lets anyone in, and without TLS.'),
    ('fs-empty', 'alarm', null),
    ('fs-unread', 'unknown', null);
