insert into account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'),
    ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('222222222223', 'arn:aws:iam::222222222223:root'),
    ('333333333334', 'arn:aws:iam::333333333334:root'),
    ('444444444444', 'arn:aws:iam::444444444444:root');

insert into account_region (account_id, region) values
    -- An account of its own.
    ('111111111111', 'us-east-1'),
    ('111111111111', 'us-east-2'),
    ('111111111111', 'us-west-1'),
    ('111111111111', 'us-west-2'),
    ('111111111111', 'eu-west-1'),
    ('111111111111', 'eu-south-2'),
    -- An organization: its management account and a member.
    ('222222222222', 'us-east-1'),
    ('222222222222', 'us-east-2'),
    ('222222222222', 'us-west-1'),
    ('222222222223', 'us-east-1'),
    ('222222222223', 'us-east-2'),
    ('222222222223', 'us-west-1'),
    ('222222222223', 'us-west-2'),
    -- A member whose management account is not in the snapshot, and an account of which nobody knows whether it is one.
    ('333333333334', 'us-east-1'),
    ('333333333334', 'us-east-2'),
    ('444444444444', 'us-east-1');

insert into aws_region (account_id, region, name, arn, opt_in_status) values
    ('111111111111', 'eu-south-2', 'eu-south-2', 'r1', 'not-opted-in'),
    ('111111111111', 'sa-east-1', 'sa-east-1', 'r2', 'opt-in-not-required');

insert into aws_organizations_organization (account_id, region, arn, is_member, id, master_account_id) values
    ('111111111111', 'global', 'o1', false, null, null),
    ('222222222222', 'global', 'o2', true, 'o-2', '222222222222'),
    ('222222222223', 'global', 'o2', true, 'o-2', '222222222222'),
    ('333333333334', 'global', 'o3', true, 'o-3', '333333333333');

insert into aws_accessanalyzer_analyzer (account_id, region, arn, name, type, status) values
    ('111111111111', 'us-east-1', 'a1', 'outside', 'ACCOUNT', 'ACTIVE'),
    -- Of another kind; not active; AWS Config does not tell whether it is.
    ('111111111111', 'us-east-2', 'a2', 'unused', 'ACCOUNT_UNUSED_ACCESS', 'ACTIVE'),
    ('111111111111', 'us-west-1', 'a3', 'broken', 'ACCOUNT', 'FAILED'),
    ('111111111111', 'us-west-2', 'a4', 'recorded', 'ACCOUNT', null),
    ('222222222222', 'us-east-1', 'a5', 'all', 'ORGANIZATION', 'ACTIVE'),
    ('333333333334', 'us-east-1', 'a6', 'mine', 'ACCOUNT', 'ACTIVE');

insert into unread (table_name, account_id, region) values
    ('aws_accessanalyzer_analyzer', '111111111111', 'eu-west-1'),
    ('aws_accessanalyzer_analyzer', '111111111111', 'eu-south-2'),
    ('aws_accessanalyzer_analyzer', '222222222222', 'us-west-1'),
    ('aws_organizations_delegated_administrator', '222222222223', 'global'),
    ('aws_organizations_delegated_administrator', '333333333334', 'global'),
    ('aws_organizations_organization', '444444444444', 'global');

insert into expected (resource, status, reason) values
    ('arn:aws::us-east-1:111111111111', 'ok', 'Analyzer outside looks for external access in us-east-1.'),
    ('arn:aws::us-east-2:111111111111', 'alarm', 'No active analyzer looks for external access in us-east-2.'),
    ('arn:aws::us-west-1:111111111111', 'alarm', null),
    ('arn:aws::us-west-2:111111111111', 'unknown', null),
    ('arn:aws::eu-west-1:111111111111', 'unknown', null),
    ('arn:aws::eu-south-2:111111111111', 'skip', 'Access Analyzer is not judged in eu-south-2, which the account has not enabled.'),
    ('arn:aws:iam::111111111111:root', 'unknown', null),
    -- The organization's analyzer covers the member; where there is none, neither is covered.
    ('arn:aws::us-east-1:222222222222', 'ok', null),
    ('arn:aws::us-east-1:222222222223', 'ok', 'Analyzer all of account 222222222222 looks for external access in us-east-1.'),
    ('arn:aws::us-east-2:222222222222', 'alarm', null),
    ('arn:aws::us-east-2:222222222223', 'alarm', null),
    -- What the management account has was not read, or not collected.
    ('arn:aws::us-west-1:222222222222', 'unknown', null),
    ('arn:aws::us-west-1:222222222223', 'unknown', null),
    ('arn:aws::us-west-2:222222222223', 'unknown', null),
    ('arn:aws::us-east-1:333333333334', 'ok', null),
    ('arn:aws::us-east-2:333333333334', 'unknown', null),
    ('arn:aws::us-east-1:444444444444', 'unknown', null);
