insert into before.aws_organizations_policy (id, name, arn, region, type, aws_managed, targets, content) values
    ('p-1', 'detached', 'arn:p-1', 'global', 'SERVICE_CONTROL_POLICY', false,
        '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}, {"TargetId": "ou-1", "Name": "Prod", "Type": "ORGANIZATIONAL_UNIT"}]',
        '{"Statement": [{"Effect": "Deny", "Action": "organizations:LeaveOrganization", "Resource": "*"}]}'),
    ('p-2', 'trails', 'arn:p-2', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]',
        '{"Statement": [{"Effect": "Deny", "Action": ["cloudtrail:StopLogging", "cloudtrail:DeleteTrail"], "Resource": "*"}]}'),
    ('p-3', 'exceptions', 'arn:p-3', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]',
        '{"Statement": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/a"]}}}]}'),
    ('p-4', 'stricter', 'arn:p-4', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]',
        '{"Statement": [
            {"Effect": "Deny", "Action": ["s3:PutBucketPolicy", "s3:DeleteBucketPolicy"], "Resource": "*",
                "Condition": {"ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/a", "arn:aws:iam::*:role/b"]}}},
            {"Effect": "Deny", "NotAction": ["iam:*", "sts:*"], "Resource": "*"}]}'),
    ('p-5', 'deleted', 'arn:p-5', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "123456789012", "Name": "shop", "Type": "ACCOUNT"}]', '{"Statement": []}'),
    ('p-6', 'unused', 'arn:p-6', 'global', 'SERVICE_CONTROL_POLICY', false, '[]', '{"Statement": []}'),
    ('p-7', 'untold', 'arn:p-7', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]', '{"Statement": []}'),
    ('p-FullAWSAccess', 'FullAWSAccess', 'arn:p-full', 'global', 'SERVICE_CONTROL_POLICY', true, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]', null);

insert into after.aws_organizations_policy (id, name, arn, region, type, aws_managed, targets, content) values
    ('p-1', 'detached', 'arn:p-1', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]',
        '{"Statement": {"Effect": "Deny", "Action": ["organizations:*"], "Resource": "*"}}'),
    ('p-2', 'trails', 'arn:p-2', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]',
        '{"Statement": [{"Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*"}]}'),
    -- One more role is spared.
    ('p-3', 'exceptions', 'arn:p-3', 'global', 'SERVICE_CONTROL_POLICY', false, '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}]',
        '{"Statement": [{"Effect": "Deny", "Action": "ec2:*", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": ["arn:aws:iam::*:role/a", "arn:aws:iam::*:role/b"]}}}]}'),
    -- Split in two, with fewer exceptions, and one more target.
    ('p-4', 'stricter', 'arn:p-4', 'global', 'SERVICE_CONTROL_POLICY', false,
        '[{"TargetId": "r-1", "Name": "Root", "Type": "ROOT"}, {"TargetId": "ou-1", "Name": "Prod", "Type": "ORGANIZATIONAL_UNIT"}]',
        '{"Statement": [
            {"Effect": "Deny", "Action": "s3:Put*", "Resource": "*", "Condition": {"ArnNotLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/a"}}},
            {"Effect": "Deny", "Action": "s3:DeleteBucketPolicy", "Resource": "*"},
            {"Effect": "Deny", "NotAction": "iam:*", "Resource": "*"}]}'),
    -- Not told on one side.
    ('p-7', 'untold', 'arn:p-7', 'global', 'SERVICE_CONTROL_POLICY', false, null, '{"Statement": []}');

insert into expected (resource, change, reason) values
    ('arn:p-1', 'fired', 'Service control policy detached (p-1) no longer applies to Prod (ou-1).'),
    ('arn:p-2', 'fired', 'Service control policy trails (p-2) no longer denies cloudtrail:DeleteTrail as it did.'),
    ('arn:p-3', 'fired', 'Service control policy exceptions (p-3) no longer denies ec2:* as it did.'),
    ('arn:p-5', 'fired', 'Service control policy deleted (p-5) was deleted, and no longer applies to shop (123456789012).'),
    ('arn:p-7', 'incomparable', null);
