insert into aws_iam_policy (name, arn, region, is_aws_managed, is_attached, policy) values
    ('wide', 'arn:aws:iam::111111111111:policy/wide', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*"}]}'),
    ('pattern', 'arn:aws:iam::111111111111:policy/pattern', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "KMS:De*", "Resource": ["arn:aws:kms:*:111111111111:key/*"]}]}'),
    ('reencrypt', 'arn:aws:iam::111111111111:policy/reencrypt', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:ReEncrypt*", "Resource": "*"}]}'),
    ('named', 'arn:aws:iam::111111111111:policy/named', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "arn:aws:kms:us-east-1:111111111111:key/1234"}]}'),
    ('via', 'arn:aws:iam::111111111111:policy/via', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}}}]}'),
    ('tagged', 'arn:aws:iam::111111111111:policy/tagged', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "web"}}}]}'),
    -- A negated condition leaves nearly all keys.
    ('negated', 'arn:aws:iam::111111111111:policy/negated', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*", "Condition": {"StringNotEquals": {"kms:ViaService": "s3.us-east-1.amazonaws.com"}}}]}'),
    ('admin', 'arn:aws:iam::111111111111:policy/admin', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}'),
    ('read', 'arn:aws:iam::111111111111:policy/read', 'global', false, true, '{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}'),
    ('unread', 'arn:aws:iam::111111111111:policy/unread', 'global', false, true, null);

insert into aws_iam_user (name, arn, region, groups, inline_policies, attached_policy_arns) values
    ('inline', 'arn:aws:iam::111111111111:user/inline', 'global', '[]', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}}]', '[]'),
    ('blind', 'arn:aws:iam::111111111111:user/blind', 'global', '[]', null, '[]');

insert into aws_iam_role (name, arn, region, assume_role_policy, inline_policies, attached_policy_arns) values
    ('app', 'arn:aws:iam::111111111111:role/app', 'global', null, '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"}]}}]', '[]');

insert into aws_iam_group (name, arn, region, inline_policies, attached_policy_arns) values
    ('team', 'arn:aws:iam::111111111111:group/team', 'global', '[{"PolicyName": "own", "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "kms:*", "Resource": "*"}]}}]', '[]');

insert into expected (resource, status, reason) values
    ('arn:aws:iam::111111111111:policy/wide', 'alarm', 'Policy wide allows decryption with every KMS key.'),
    ('arn:aws:iam::111111111111:policy/pattern', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/reencrypt', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/named', 'ok', 'Policy named does not allow decryption with every KMS key.'),
    ('arn:aws:iam::111111111111:policy/via', 'ok', null),
    ('arn:aws:iam::111111111111:policy/tagged', 'ok', null),
    ('arn:aws:iam::111111111111:policy/negated', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/admin', 'alarm', null),
    ('arn:aws:iam::111111111111:policy/read', 'ok', null),
    ('arn:aws:iam::111111111111:policy/unread', 'unknown', null),
    ('arn:aws:iam::111111111111:user/inline', 'alarm', 'User inline (inline policies) allows decryption with every KMS key.'),
    ('arn:aws:iam::111111111111:user/blind', 'unknown', null),
    ('arn:aws:iam::111111111111:role/app', 'ok', null),
    ('arn:aws:iam::111111111111:group/team', 'alarm', null);
