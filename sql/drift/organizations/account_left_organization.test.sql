insert into before.aws_organizations_account (id, name, arn, region, state, organization_id) values
    ('222222222222', 'gone', 'arn:gone', 'global', 'ACTIVE', 'o-1'),
    ('333333333333', 'suspended', 'arn:suspended', 'global', 'ACTIVE', 'o-1'),
    ('444444444444', 'closed', 'arn:closed', 'global', 'SUSPENDED', 'o-1'),
    ('555555555555', 'kept', 'arn:kept', 'global', 'ACTIVE', 'o-1'),
    ('666666666666', 'untold', 'arn:untold', 'global', null, 'o-1');

insert into after.aws_organizations_account (id, name, arn, region, state, organization_id) values
    ('333333333333', 'suspended', 'arn:suspended', 'global', 'SUSPENDED', 'o-1'),
    ('555555555555', 'kept', 'arn:kept', 'global', 'ACTIVE', 'o-1'),
    -- Not told on one side.
    ('666666666666', 'untold', 'arn:untold', 'global', 'SUSPENDED', 'o-1'),
    -- New.
    ('777777777777', 'new', 'arn:new', 'global', 'ACTIVE', 'o-1');

insert into before.aws_organizations_organization (account_id, arn, region, is_member, id) values
    ('555555555555', 'arn:o-1', 'global', true, 'o-1'),
    ('888888888888', 'arn:o-2', 'global', true, 'o-2'),
    ('999999999999', 'arn:o-3', 'global', false, null),
    ('101010101010', 'arn:o-4', 'global', true, 'o-4');

insert into after.aws_organizations_organization (account_id, arn, region, is_member, id) values
    ('555555555555', 'arn:o-1', 'global', true, 'o-1'),
    -- Carried off to another organization.
    ('888888888888', 'arn:o-9', 'global', true, 'o-9'),
    -- Joined one.
    ('999999999999', 'arn:o-3', 'global', true, 'o-3');

-- What an account says of itself was not read, and nobody lists it.
insert into unread (side, table_name, account_id, region) values ('after', 'aws_organizations_organization', '101010101010', 'global');

insert into expected (resource, change, reason) values
    ('arn:aws:iam::222222222222:root', 'fired', 'Account gone (222222222222) left organization o-1.'),
    ('arn:aws:iam::333333333333:root', 'fired', 'Account suspended (333333333333) is now SUSPENDED.'),
    ('arn:aws:iam::666666666666:root', 'incomparable', null),
    ('arn:aws:iam::888888888888:root', 'fired', 'Account 888888888888 belongs to organization o-9 in place of o-2.'),
    ('arn:aws:iam::101010101010:root', 'incomparable',
        'Not comparable: nobody told in both snapshots to which organization account 101010101010 belongs.');
