/*
title = "EBS snapshot can be restored by anyone"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Looks for own EBS snapshots that everyone may restore. A public snapshot gives away the whole disk, with the keys and passwords on it, and public snapshots are searched for. Where the region blocks all public sharing, the permission has no effect."
remediation = "Take the permission for everyone off the snapshot, and treat what is on it as known."
command = "aws ec2 modify-snapshot-attribute --snapshot-id {snapshot_id} --attribute createVolumePermission --operation-type remove --group-names all"
nullable = ["aws_ec2_regional_settings"]
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-modifying-snapshot-permissions.html"]
*/
with snapshot as (
    select
        *,
        case
            when create_volume_permissions is not null
                then len(list_filter(
                    from_json(create_volume_permissions, '[{"Group": "VARCHAR"}]'),
                    lambda permission: permission."Group" = 'all'
                )) > 0
            -- Encrypted snapshots cannot be shared with everyone.
            when encrypted then false
        end as is_shared
    from aws_ebs_snapshot
    -- The API also tells of snapshots that others share with the account.
    where (owner_id <> account_id) is not true
)

select
    snapshot.arn as resource,
    verdict(alarm :=
        snapshot.is_shared and settings.snapshot_block_public_access_state <> 'block-all-sharing'
    ) as status,
    'Snapshot ' || coalesce(nullif(snapshot.title, snapshot.snapshot_id) || ' (' || snapshot.snapshot_id || ')', snapshot.snapshot_id)
        || case
            when not snapshot.is_shared then ' is not shared with everyone.'
            when snapshot.is_shared and settings.snapshot_block_public_access_state = 'block-all-sharing'
                then ' is shared with everyone, but the region blocks all public sharing.'
            when snapshot.is_shared and settings.snapshot_block_public_access_state is null
                then ' is shared with everyone, and whether the region blocks public sharing was not read.'
            when snapshot.is_shared then ' can be restored by anyone.'
            when settings.snapshot_block_public_access_state = 'block-all-sharing'
                then ' cannot be restored by everyone, because the region blocks all public sharing.'
        end as reason,
    snapshot.account_id,
    snapshot.region,
    snapshot.snapshot_id
from snapshot
left join aws_ec2_regional_settings as settings
    on settings.account_id = snapshot.account_id
    and settings.region = snapshot.region
