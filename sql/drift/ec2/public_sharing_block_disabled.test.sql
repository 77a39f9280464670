insert into before.aws_ec2_regional_settings (
    arn, region, snapshot_block_public_access_state, image_block_public_access_state
) values
    ('both', 'us-east-1', 'block-all-sharing', 'block-new-sharing'),
    ('snapshots', 'us-east-2', 'block-new-sharing', 'unblocked'),
    ('images', 'us-west-1', null, 'block-new-sharing'),
    ('less', 'us-west-2', 'block-all-sharing', 'block-new-sharing'),
    ('on', 'eu-west-1', 'unblocked', 'unblocked'),
    ('unread', 'eu-west-2', null, 'unblocked'),
    ('blind', 'eu-west-3', 'block-all-sharing', 'block-new-sharing');

insert into after.aws_ec2_regional_settings (
    arn, region, snapshot_block_public_access_state, image_block_public_access_state
) values
    ('both', 'us-east-1', 'unblocked', 'unblocked'),
    ('snapshots', 'us-east-2', 'unblocked', 'unblocked'),
    -- One tells enough.
    ('images', 'us-west-1', 'unblocked', 'unblocked'),
    -- Still blocked; the better direction; a region that is new.
    ('less', 'us-west-2', 'block-new-sharing', 'block-new-sharing'),
    ('on', 'eu-west-1', 'block-all-sharing', 'unblocked'),
    ('new', 'eu-north-1', 'unblocked', 'unblocked'),
    -- Not answered on one side.
    ('unread', 'eu-west-2', 'unblocked', 'unblocked'),
    ('blind', 'eu-west-3', null, 'block-new-sharing');

insert into expected (resource, change, reason) values
    ('both', 'fired', 'Region us-east-1 of account 111111111111 no longer blocks the public sharing of EBS snapshots (before: block-all-sharing) and of machine images (before: block-new-sharing).'),
    ('snapshots', 'fired', 'Region us-east-2 of account 111111111111 no longer blocks the public sharing of EBS snapshots (before: block-new-sharing).'),
    ('images', 'fired', 'Region us-west-1 of account 111111111111 no longer blocks the public sharing of machine images (before: block-new-sharing).'),
    ('unread', 'incomparable', null),
    ('blind', 'incomparable', null);
