insert into aws_ebs_snapshot (snapshot_id, arn, title, owner_id, region, encrypted, create_volume_permissions) values
    ('snap-public', 'snap-public', 'nightly', '111111111111', 'us-east-1', false, '[{"UserId": "222222222222"}, {"Group": "all"}]'),
    ('snap-private', 'snap-private', 'snap-private', '111111111111', 'us-east-1', false, '[]'),
    -- Shared with one account.
    ('snap-shared', 'snap-shared', 'snap-shared', '111111111111', 'us-east-1', true, '[{"UserId": "222222222222"}]'),
    -- Encrypted snapshots cannot be public, whatever was refused.
    ('snap-safe', 'snap-safe', 'snap-safe', '111111111111', 'us-east-1', true, null),
    -- Another account's.
    ('snap-theirs', 'snap-theirs', 'snap-theirs', '222222222222', 'us-east-1', false, null),
    -- The region blocks it, and also what was refused.
    ('snap-blocked', 'snap-blocked', 'snap-blocked', '111111111111', 'us-east-2', false, '[{"Group": "all"}]'),
    ('snap-moot', 'snap-moot', 'snap-moot', '111111111111', 'us-east-2', false, null),
    -- The region only blocks new sharing.
    ('snap-older', 'snap-older', 'snap-older', '111111111111', 'us-west-1', false, '[{"Group": "all"}]'),
    ('snap-refused', 'snap-refused', 'snap-refused', '111111111111', 'us-east-1', false, null),
    -- The settings of this region were not read.
    ('snap-far', 'snap-far', 'snap-far', '111111111111', 'us-west-2', false, '[{"Group": "all"}]');

insert into aws_ec2_regional_settings (arn, region, snapshot_block_public_access_state) values
    ('one', 'us-east-1', 'unblocked'), ('two', 'us-east-2', 'block-all-sharing'), ('three', 'us-west-1', 'block-new-sharing'),
    ('four', 'us-west-2', null);

insert into expected (resource, status, reason) values
    ('snap-public', 'alarm', 'Snapshot nightly (snap-public) can be restored by anyone.'),
    ('snap-private', 'ok', 'Snapshot snap-private is not shared with everyone.'),
    ('snap-shared', 'ok', null),
    ('snap-safe', 'ok', null),
    ('snap-blocked', 'ok', 'Snapshot snap-blocked is shared with everyone, but the region blocks all public sharing.'),
    ('snap-moot', 'ok', null),
    ('snap-older', 'alarm', null),
    ('snap-refused', 'unknown', null),
    ('snap-far', 'unknown', 'Snapshot snap-far is shared with everyone, and whether the region blocks public sharing was not read.');
