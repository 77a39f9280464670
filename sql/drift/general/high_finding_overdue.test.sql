insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root');

insert into history_finding
    (finding_id, check_id, severity, state, account_id, region, resource, opened_at, began_before, days)
values
    ('a', 'bucket_public', 'high', 'open', '111111111111', 'us-east-1', 'arn:old', '2026-11-11', false, 9),
    ('b', 'bucket_public', 'critical', 'open', '111111111111', 'us-east-1', 'arn:older', '2026-10-01', true, 50),
    -- Not yet overdue.
    ('c', 'bucket_public', 'high', 'open', '222222222222', 'us-east-1', 'arn:young', '2026-11-17', false, 3),
    -- Medium has longer.
    ('d', 'key_old', 'medium', 'open', '222222222222', 'global', 'arn:medium', '2026-11-01', false, 19),
    ('e', 'key_old', 'medium', 'open', '222222222222', 'global', 'arn:medium-old', '2026-10-01', false, 50),
    -- Nobody waits for what is low.
    ('f', 'tag_missing', 'low', 'open', '222222222222', 'global', 'arn:low', '2026-01-01', false, 300),
    -- New since the earlier snapshot.
    ('g', 'bucket_public', 'high', 'open', '222222222222', 'us-east-1', 'arn:new', '2026-11-19 12:00', false, 0.5),
    ('h', 'bucket_public', 'high', 'resolved', '222222222222', 'us-east-1', 'arn:gone', '2026-01-01', false, 200),
    ('i', 'bucket_public', 'high', 'unknown', '222222222222', 'us-east-1', 'arn:dark', '2026-10-01', false, 50);

insert into expected (resource, change, reason) values
    ('arn:old', 'fired', 'bucket_public has been open for 9 days, more than 7.'),
    ('arn:older', 'fired', 'bucket_public has been open for at least 50 days, more than 7.'),
    ('arn:medium-old', 'fired', 'key_old has been open for 50 days, more than 30.'),
    ('arn:aws:iam::111111111111:root', 'fired', 'The 1 open high alarm(s) of account 111111111111 are 9 days old on average, more than 7.'),
    ('arn:dark', 'incomparable', 'Not comparable: bucket_public could not be judged in the later snapshot.');
