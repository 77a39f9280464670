insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('777777777777', 'arn:aws:iam::777777777777:root'), ('888888888888', 'arn:aws:iam::888888888888:root');
insert into before.account select * from after.account;

insert into after.aws_organizations_account (id, arn, account_id, region, organization_id) values
    ('111111111111', 'org/1', '222222222222', 'global', 'o-example'), ('222222222222', 'org/2', '222222222222', 'global', 'o-example'),
    ('333333333333', 'org/3', '222222222222', 'global', 'o-example');

insert into after.aws_organizations_organization (account_id, arn, region, is_member, id, master_account_id) values
    ('111111111111', 'o', 'global', true, 'o-example', '222222222222'),
    -- An account without an organization, and one whose organization could not be listed.
    ('777777777777', 'arn:aws:iam::777777777777:root', 'global', false, null, null),
    ('888888888888', 'o8', 'global', true, 'o-other', '999999999999');

insert into before.aws_s3_bucket (name, arn, account_id, has_policy, policy) values
    ('first', 'b/first', '111111111111', false, null),
    ('second', 'b/second', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    ('inside', 'b/inside', '111111111111', false, null),
    ('same', 'b/same', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444444444444:root"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    ('condition', 'b/condition', '111111111111', false, null),
    ('trail', 'b/trail', '111111111111', false, null),
    ('fenced', 'b/fenced', '111111111111', false, null),
    ('unfenced', 'b/unfenced', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-example"}}}]}'),
    ('spared', 'b/spared', '111111111111', false, null),
    ('denied', 'b/denied', '111111111111', false, null),
    ('gone', 'b/gone', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    ('unread', 'b/unread', '111111111111', null, null),
    ('blind', 'b/blind', '111111111111', false, null),
    ('alone', 'b/alone', '777777777777', false, null),
    ('unlisted', 'b/unlisted', '888888888888', false, null);

insert into after.aws_s3_bucket (name, arn, account_id, has_policy, policy) values
    ('first', 'b/first', '111111111111', true, '{"Statement": {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444444444444:role/reader"}, "Action": "s3:GetObject", "Resource": "*"}}'),
    -- One was let in before, two are new.
    ('second', 'b/second', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["444444444444", "666666666666", "arn:aws:iam::555555555555:root"]}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    -- Of the snapshot, of the organization, of the account itself, and a principal that is gone.
    ('inside', 'b/inside', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["222222222222", "333333333333", "111111111111", "AIDAEXAMPLEEXAMPLE123"]}, "Action": "s3:*", "Resource": "*"}]}'),
    -- Another principal of the same account.
    ('same', 'b/same', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::444444444444:user/maria"}, "Action": "s3:*", "Resource": "*"}]}'),
    -- By a condition on the caller; by a service that works for another account.
    ('condition', 'b/condition', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*", "Condition": {"StringEquals": {"aws:PrincipalAccount": ["444444444444", "111111111111"]}}}]}'),
    ('trail', 'b/trail', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudtrail.amazonaws.com"}, "Action": "s3:PutObject", "Resource": "*", "Condition": {"StringEquals": {"aws:SourceAccount": "444444444444"}}}]}'),
    -- A Deny leaves the organization alone in; it went; it spares the account; it is not about the same action.
    ('fenced', 'b/fenced', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalOrgID": "o-example"}}}]}'),
    ('unfenced', 'b/unfenced', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    ('spared', 'b/spared', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*", "Condition": {"StringNotEquals": {"aws:PrincipalAccount": ["111111111111", "444444444444"]}}}]}'),
    ('denied', 'b/denied', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}, {"Effect": "Deny", "Principal": "*", "Action": "s3:DeleteBucket", "Resource": "*"}]}'),
    -- The better direction; a Deny for a stranger.
    ('gone', 'b/gone', '111111111111', true, '{"Statement": [{"Effect": "Deny", "Principal": {"AWS": "444444444444"}, "Action": "s3:*", "Resource": "*"}]}'),
    -- The policy was not told on one side.
    ('unread', 'b/unread', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    ('blind', 'b/blind', '111111111111', true, null),
    -- New, and shared from the first.
    ('new', 'b/new', '111111111111', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    -- Without an organization every other account is foreign; where it could not be listed, that is not known.
    ('alone', 'b/alone', '777777777777', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "444444444444"}, "Action": "s3:GetObject", "Resource": "*"}]}'),
    ('unlisted', 'b/unlisted', '888888888888', true, '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["444444444444", "999999999999"]}, "Action": "s3:GetObject", "Resource": "*"}]}');

insert into expected (resource, change, reason) values
    ('b/first', 'fired', 'The policy of bucket first now lets in foreign account 444444444444.'),
    ('b/second', 'fired', 'The policy of bucket second now lets in foreign accounts 555555555555, 666666666666.'),
    ('b/condition', 'fired', 'The policy of bucket condition now lets in foreign account 444444444444.'),
    ('b/trail', 'fired', null),
    ('b/unfenced', 'fired', null),
    ('b/spared', 'fired', null),
    ('b/denied', 'fired', null),
    ('b/unread', 'incomparable', null),
    ('b/blind', 'incomparable', null),
    ('b/new', 'fired', null),
    ('b/alone', 'fired', null),
    ('b/unlisted', 'incomparable', 'Not comparable: whether 444444444444 belongs to the organization of account 888888888888 was not collected.');
