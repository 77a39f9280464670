insert into before.aws_kms_key (id, arn, key_manager, policy) values
    ('k-1', 'arn:k-1', 'CUSTOMER', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:root"}, "Action": "kms:*", "Resource": "*"}]}'),
    ('k-2', 'arn:k-2', 'CUSTOMER', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "222222222222"]}, "Action": "kms:*", "Resource": "*"}]}'),
    ('k-3', 'arn:k-3', 'CUSTOMER', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111111111111:role/app"}, "Action": "kms:Decrypt", "Resource": "*"}]}'),
    ('k-4', 'arn:k-4', 'CUSTOMER', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*",
        "Condition": {"StringEquals": {"kms:CallerAccount": "111111111111"}}}]}'),
    ('k-5', 'arn:k-5', 'CUSTOMER', '{"Statement": []}'),
    ('k-6', 'arn:k-6', 'CUSTOMER', null),
    ('k-7', 'arn:k-7', 'AWS', '{"Statement": []}'),
    ('k-8', 'arn:k-8', 'CUSTOMER', '{"Statement": []}');

insert into after.aws_kms_key (id, arn, key_manager, aliases, policy) values
    -- Another account, and a service.
    ('k-1', 'arn:k-1', 'CUSTOMER', '[{"AliasName": "alias/data"}]', '{"Statement": [
        {"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::111111111111:root", "arn:aws:iam::333333333333:root"]}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Allow", "Principal": {"Service": "logs.us-east-1.amazonaws.com"}, "Action": "kms:Encrypt", "Resource": "*"}]}'),
    -- The same accounts in another spelling, and one fewer statement; a Deny admits nobody.
    ('k-2', 'arn:k-2', 'CUSTOMER', '[]', '{"Statement": [
        {"Effect": "Allow", "Principal": {"AWS": ["arn:aws:iam::222222222222:root", "111111111111"]}, "Action": "kms:*", "Resource": "*"},
        {"Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111111111111:role/x"}, "Action": "kms:*", "Resource": "*"}]}'),
    -- The role is gone, and its id stands in its place.
    ('k-3', 'arn:k-3', 'CUSTOMER', '[]', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "AROAEXAMPLEEXAMPLE12"}, "Action": "kms:Decrypt", "Resource": "*"}]}'),
    -- The condition names one more account.
    ('k-4', 'arn:k-4', 'CUSTOMER', '[]', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:Decrypt", "Resource": "*",
        "Condition": {"StringEquals": {"kms:CallerAccount": ["111111111111", "444444444444"]}}}]}'),
    ('k-5', 'arn:k-5', 'CUSTOMER', '[]', '{"Statement": {"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}}'),
    -- Not told on one side.
    ('k-6', 'arn:k-6', 'CUSTOMER', '[]', '{"Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}]}'),
    ('k-8', 'arn:k-8', 'CUSTOMER', '[]', null),
    -- AWS writes the policies of its own keys.
    ('k-7', 'arn:k-7', 'AWS', '[]', '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "rds.amazonaws.com"}, "Action": "kms:*", "Resource": "*"}]}'),
    -- New: there is no earlier policy.
    ('k-9', 'arn:k-9', 'CUSTOMER', '[]', '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "333333333333"}, "Action": "kms:*", "Resource": "*"}]}');

insert into expected (resource, change, reason) values
    ('arn:k-1', 'fired', 'Key alias/data now admits 333333333333, logs.us-east-1.amazonaws.com.'),
    ('arn:k-4', 'fired', 'Key k-4 now admits 444444444444.'),
    ('arn:k-5', 'fired', 'Key k-5 now admits everyone.'),
    ('arn:k-6', 'incomparable', null),
    ('arn:k-8', 'incomparable', null);
