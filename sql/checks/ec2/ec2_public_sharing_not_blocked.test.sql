insert into aws_ec2_regional_settings (arn, region, snapshot_block_public_access_state, image_block_public_access_state) values
    ('open', 'us-east-1', 'unblocked', 'unblocked'),
    -- One of two, and one of which nothing more need be known.
    ('images', 'us-east-2', 'block-all-sharing', 'unblocked'),
    ('half', 'us-west-1', 'unblocked', null),
    ('blocked', 'us-west-2', 'block-all-sharing', 'block-new-sharing'),
    ('new', 'eu-west-1', 'block-new-sharing', 'block-new-sharing'),
    ('unread', 'eu-west-2', 'block-all-sharing', null);

insert into expected (resource, status, reason) values
    ('open', 'alarm', 'Region us-east-1 has public sharing of EBS snapshots at unblocked and of machine images at unblocked.'),
    ('images', 'alarm', null),
    ('half', 'alarm', null),
    ('blocked', 'ok', null),
    ('new', 'ok', 'Region eu-west-1 has public sharing of EBS snapshots at block-new-sharing and of machine images at block-new-sharing; snapshots that are already public stay so.'),
    ('unread', 'unknown', null);
