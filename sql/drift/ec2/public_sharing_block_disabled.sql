/*
title = "Block on public snapshot or image sharing was turned off"
severity = "medium"
alert = "immediate"
description = "Looks at the two settings that keep EBS snapshots and machine images of a region from being shared with everyone. Where one was on and is off, a single change of a permission makes disks public."
related_checks = ["ec2_public_sharing_not_blocked"]
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html"]
*/
with compared as (
    select
        later.arn,
        later.account_id,
        later.region,
        earlier.snapshot_block_public_access_state as snapshot_state,
        earlier.image_block_public_access_state as image_state,
        starts_with(earlier.snapshot_block_public_access_state, 'block-')
            and later.snapshot_block_public_access_state = 'unblocked' as allows_snapshots,
        starts_with(earlier.image_block_public_access_state, 'block-')
            and later.image_block_public_access_state = 'unblocked' as allows_images
    from after.aws_ec2_regional_settings as later
    join before.aws_ec2_regional_settings as earlier using (arn, account_id)
)

select
    arn as resource,
    allows_snapshots or allows_images as fires,
    'Region ' || region || ' of account ' || account_id || ' no longer blocks the public sharing of ' || concat_ws(
        ' and of ',
        case when allows_snapshots then 'EBS snapshots (before: ' || snapshot_state || ')' end,
        case when allows_images then 'machine images (before: ' || image_state || ')' end
    ) || '.' as reason,
    account_id,
    region
from compared
