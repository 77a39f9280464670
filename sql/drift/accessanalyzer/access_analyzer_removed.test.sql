insert into after.account (account_id, arn)
    select repeat(digit::varchar, 12), 'arn:aws:iam::' || repeat(digit::varchar, 12) || ':root' from range(1, 7) as digits (digit);

insert into before.aws_accessanalyzer_analyzer (name, arn, account_id, region, type, status) values
    ('gone', 'a/gone', '111111111111', 'us-east-1', 'ACCOUNT', 'ACTIVE'),
    ('disabled', 'a/disabled', '111111111111', 'us-east-2', 'ORGANIZATION', 'ACTIVE'),
    ('one', 'a/one', '111111111111', 'us-west-1', 'ACCOUNT', 'ACTIVE'),
    ('two', 'a/two', '111111111111', 'us-west-1', 'ACCOUNT', 'ACTIVE'),
    ('exchanged', 'a/exchanged', '111111111111', 'us-west-2', 'ACCOUNT', 'ACTIVE'),
    ('unused', 'a/unused', '111111111111', 'eu-west-1', 'ACCOUNT_UNUSED_ACCESS', 'ACTIVE'),
    ('failed', 'a/failed', '111111111111', 'eu-west-1', 'ACCOUNT', 'FAILED'),
    ('left', 'a/left', '111111111111', 'eu-west-2', 'ACCOUNT', 'ACTIVE'),
    ('hazy', 'a/hazy', '111111111111', 'eu-west-3', 'ACCOUNT', null),
    ('blind', 'a/blind', '111111111111', 'eu-north-1', 'ACCOUNT', 'ACTIVE'),
    ('far', 'a/far', '111111111111', 'eu-south-1', 'ACCOUNT', 'ACTIVE'),
    -- Of accounts whose organization holds an analyzer elsewhere: the same one, another one, and one that was not read.
    ('member', 'a/member', '222222222222', 'us-east-1', 'ACCOUNT', 'ACTIVE'),
    ('stranger', 'a/stranger', '333333333333', 'us-east-1', 'ACCOUNT', 'ACTIVE'),
    ('unread', 'a/unread', '444444444444', 'us-east-1', 'ACCOUNT', 'ACTIVE'),
    -- And where the later snapshot did not look for it.
    ('covered', 'a/covered', '222222222222', 'eu-central-1', 'ACCOUNT', 'ACTIVE'),
    ('overseer', 'a/overseer', '666666666666', 'eu-central-1', 'ORGANIZATION', 'ACTIVE');

insert into after.aws_accessanalyzer_analyzer (name, arn, account_id, region, type, status) values
    ('disabled', 'a/disabled', '111111111111', 'us-east-2', 'ORGANIZATION', 'DISABLED'),
    -- One of two; another took the place.
    ('two', 'a/two', '111111111111', 'us-west-1', 'ACCOUNT', 'ACTIVE'),
    ('new', 'a/new', '111111111111', 'us-west-2', 'ORGANIZATION', 'ACTIVE'),
    -- What is left looks for something else.
    ('left over', 'a/left-over', '111111111111', 'eu-west-2', 'ACCOUNT_UNUSED_ACCESS', 'ACTIVE'),
    -- The status is not known.
    ('blind', 'a/blind', '111111111111', 'eu-north-1', 'ACCOUNT', null),
    ('shared', 'a/shared', '555555555555', 'us-east-1', 'ORGANIZATION', 'ACTIVE');

insert into after.aws_organizations_organization (account_id, arn, region, is_member, id) values
    ('222222222222', 'o2', 'global', true, 'o-example'), ('333333333333', 'o3', 'global', true, 'o-other'),
    ('555555555555', 'o5', 'global', true, 'o-example'), ('666666666666', 'o6', 'global', true, 'o-example'),
    ('111111111111', 'o1', 'global', false, null);

insert into unread (side, table_name, account_id, region) values
    ('after', 'aws_accessanalyzer_analyzer', '111111111111', 'eu-south-1'),
    ('after', 'aws_accessanalyzer_analyzer', '666666666666', 'eu-central-1');

insert into expected (resource, change, reason) values
    ('a/gone', 'fired', 'Analyzer gone of account 111111111111 is gone, and no other looks for external access in us-east-1.'),
    ('a/disabled', 'fired', 'Analyzer disabled of account 111111111111 is disabled, and no other looks for external access in us-east-2.'),
    ('a/left', 'fired', null),
    ('a/hazy', 'incomparable', null),
    ('a/blind', 'incomparable', null),
    ('a/far', 'incomparable', 'Not comparable: aws_accessanalyzer_analyzer was not read in the later snapshot.'),
    ('a/stranger', 'fired', null),
    ('a/unread', 'incomparable', null),
    ('a/covered', 'incomparable', null),
    ('a/overseer', 'incomparable', null);
