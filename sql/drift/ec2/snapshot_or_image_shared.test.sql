insert into after.account (account_id, arn) values
    ('111111111111', 'arn:aws:iam::111111111111:root'), ('222222222222', 'arn:aws:iam::222222222222:root'),
    ('888888888888', 'arn:aws:iam::888888888888:root');
insert into before.account select * from after.account;

insert into after.aws_organizations_account (id, arn, account_id, region) values
    ('111111111111', 'org/1', '222222222222', 'global'), ('222222222222', 'org/2', '222222222222', 'global'),
    ('333333333333', 'org/3', '222222222222', 'global');

-- An account whose organization could not be listed.
insert into after.aws_organizations_organization (account_id, arn, region, is_member, id, master_account_id) values
    ('888888888888', 'o8', 'global', true, 'o-other', '999999999999');

insert into before.aws_ec2_regional_settings (arn, region, snapshot_block_public_access_state) values
    ('s1', 'us-east-1', 'unblocked'), ('s2', 'us-east-2', 'block-all-sharing'), ('s3', 'us-west-1', 'block-all-sharing');
insert into after.aws_ec2_regional_settings (arn, region, snapshot_block_public_access_state) values
    ('s1', 'us-east-1', 'unblocked'), ('s2', 'us-east-2', 'block-all-sharing'), ('s3', 'us-west-1', 'unblocked');

insert into before.aws_ebs_snapshot (snapshot_id, arn, title, account_id, owner_id, region, encrypted, create_volume_permissions) values
    ('snap-public', 'snap-public', 'nightly', '111111111111', '111111111111', 'us-east-1', false, '[]'),
    ('snap-both', 'snap-both', 'snap-both', '111111111111', '111111111111', 'us-east-1', false, '[{"UserId": "444444444444"}]'),
    ('snap-inside', 'snap-inside', 'snap-inside', '111111111111', '111111111111', 'us-east-1', false, '[]'),
    ('snap-same', 'snap-same', 'snap-same', '111111111111', '111111111111', 'us-east-1', false, '[{"Group": "all"}, {"UserId": "444444444444"}]'),
    ('snap-blocked', 'snap-blocked', 'snap-blocked', '111111111111', '111111111111', 'us-east-2', false, '[]'),
    ('snap-woken', 'snap-woken', 'snap-woken', '111111111111', '111111111111', 'us-west-1', false, '[{"Group": "all"}]'),
    ('snap-far', 'snap-far', 'snap-far', '111111111111', '111111111111', 'us-west-2', false, '[]'),
    ('snap-unread', 'snap-unread', 'snap-unread', '111111111111', '111111111111', 'us-east-1', false, null),
    ('snap-blind', 'snap-blind', 'snap-blind', '111111111111', '111111111111', 'us-east-1', false, '[]'),
    ('snap-unlisted', 'snap-unlisted', 'snap-unlisted', '888888888888', '888888888888', 'us-east-1', false, '[]');

insert into after.aws_ebs_snapshot (snapshot_id, arn, title, account_id, owner_id, region, encrypted, create_volume_permissions) values
    ('snap-public', 'snap-public', 'nightly', '111111111111', '111111111111', 'us-east-1', false, '[{"Group": "all"}]'),
    ('snap-both', 'snap-both', 'snap-both', '111111111111', '111111111111', 'us-east-1', false, '[{"Group": "all"}, {"UserId": "444444444444"}, {"UserId": "555555555555"}]'),
    -- With accounts of the snapshot and of the organization.
    ('snap-inside', 'snap-inside', 'snap-inside', '111111111111', '111111111111', 'us-east-1', false, '[{"UserId": "222222222222"}, {"UserId": "333333333333"}]'),
    -- The better direction.
    ('snap-same', 'snap-same', 'snap-same', '111111111111', '111111111111', 'us-east-1', false, '[{"UserId": "444444444444"}]'),
    -- The region blocks it; it did, and does no more; whether it does was not read.
    ('snap-blocked', 'snap-blocked', 'snap-blocked', '111111111111', '111111111111', 'us-east-2', false, '[{"Group": "all"}]'),
    ('snap-woken', 'snap-woken', 'snap-woken', '111111111111', '111111111111', 'us-west-1', false, '[{"Group": "all"}]'),
    ('snap-far', 'snap-far', 'snap-far', '111111111111', '111111111111', 'us-west-2', false, '[{"Group": "all"}]'),
    -- New, and shared from the first; another account's.
    ('snap-new', 'snap-new', 'snap-new', '111111111111', '111111111111', 'us-east-1', true, '[{"UserId": "444444444444"}]'),
    ('snap-theirs', 'snap-theirs', 'snap-theirs', '111111111111', '444444444444', 'us-east-1', false, '[{"Group": "all"}]'),
    -- The permissions were not told on one side.
    ('snap-unread', 'snap-unread', 'snap-unread', '111111111111', '111111111111', 'us-east-1', false, '[{"UserId": "444444444444"}]'),
    ('snap-blind', 'snap-blind', 'snap-blind', '111111111111', '111111111111', 'us-east-1', false, null),
    -- Who belongs to the organization is not known.
    ('snap-unlisted', 'snap-unlisted', 'snap-unlisted', '888888888888', '888888888888', 'us-east-1', false, '[{"UserId": "444444444444"}]');

insert into before.aws_ec2_ami (image_id, arn, title, owner_id, public, launch_permissions) values
    ('ami-public', 'ami-public', 'web', '111111111111', false, null),
    ('ami-org', 'ami-org', 'ami-org', '111111111111', false, '[]'), ('ami-same', 'ami-same', 'ami-same', '111111111111', true, '[{"Group": "all"}]'),
    ('ami-unread', 'ami-unread', 'ami-unread', '111111111111', null, null);
insert into after.aws_ec2_ami (image_id, arn, title, owner_id, public, launch_permissions) values
    -- The list tells, whatever the permissions.
    ('ami-public', 'ami-public', 'web', '111111111111', true, null),
    -- With the own organization, with another one.
    ('ami-org', 'ami-org', 'ami-org', '111111111111', false, '[{"OrganizationArn": "arn:aws:organizations::222222222222:organization/o-example"}, {"OrganizationalUnitArn": "arn:aws:organizations::666666666666:ou/o-foreign/ou-1"}]'),
    ('ami-same', 'ami-same', 'ami-same', '111111111111', true, '[{"Group": "all"}, {"UserId": "111111111111"}]'),
    ('ami-unread', 'ami-unread', 'ami-unread', '111111111111', true, '[{"Group": "all"}]');

insert into before.aws_rds_db_snapshot (db_snapshot_identifier, arn, type, encrypted, db_snapshot_attributes) values
    ('orders', 'orders', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": []}]'),
    ('shared', 'shared', 'manual', true, '[{"AttributeName": "restore", "AttributeValues": ["222222222222"]}]');
insert into after.aws_rds_db_snapshot (db_snapshot_identifier, arn, type, encrypted, db_snapshot_attributes) values
    ('orders', 'orders', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": ["all"]}]'),
    ('shared', 'shared', 'manual', true, '[{"AttributeName": "other", "AttributeValues": ["all"]}, {"AttributeName": "restore", "AttributeValues": ["222222222222", "444444444444"]}]'),
    -- A new one that cannot be shared; another account's; a new one that was refused.
    ('automated', 'automated', 'automated', false, null),
    ('theirs', 'theirs', 'public', false, '[{"AttributeName": "restore", "AttributeValues": ["all"]}]'),
    ('refused', 'refused', 'manual', false, null);

insert into before.aws_rds_db_cluster_snapshot (db_cluster_snapshot_identifier, arn, type, storage_encrypted, db_cluster_snapshot_attributes) values
    ('cluster', 'cluster', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": []}]');
insert into after.aws_rds_db_cluster_snapshot (db_cluster_snapshot_identifier, arn, type, storage_encrypted, db_cluster_snapshot_attributes) values
    ('cluster', 'cluster', 'manual', false, '[{"AttributeName": "restore", "AttributeValues": ["all"]}]');

insert into expected (resource, change, reason) values
    ('snap-public', 'fired', 'Snapshot nightly (snap-public) can now be restored by anyone.'),
    ('snap-both', 'fired', 'Snapshot snap-both can now be restored by anyone, and is now shared outside, with 555555555555.'),
    ('snap-woken', 'fired', 'Snapshot snap-woken can now be restored by anyone.'),
    ('snap-far', 'incomparable', null),
    ('snap-new', 'fired', 'Snapshot snap-new is new, and is shared outside, with 444444444444.'),
    ('snap-unread', 'incomparable', null),
    ('snap-blind', 'incomparable', null),
    ('snap-unlisted', 'incomparable', 'Not comparable: whether 444444444444 belongs to the organization of account 888888888888 was not collected.'),
    ('ami-public', 'fired', 'Image web (ami-public) can now be launched by anyone.'),
    ('ami-org', 'fired', 'Image ami-org is now shared outside, with arn:aws:organizations::666666666666:ou/o-foreign/ou-1.'),
    ('ami-unread', 'incomparable', null),
    ('orders', 'fired', 'Database snapshot orders can now be restored by anyone.'),
    ('shared', 'fired', 'Database snapshot shared is now shared outside, with 444444444444.'),
    ('refused', 'incomparable', null),
    ('cluster', 'fired', 'Cluster snapshot cluster can now be restored by anyone.');
