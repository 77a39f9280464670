/*
title = "Old EBS snapshot no longer has a source volume or image"
severity = "low"
category = "cost"
scope = "resource"
description = "Looks for own snapshots that are older than 90 days, whose volume is gone, that no own image is made of, and that neither AWS Backup nor a lifecycle policy keeps. They cost money, and hold data that nobody remembers. Of a copy nobody knows the volume, so that only images and backups count. Launch templates that name a snapshot are not looked at: ask before deleting, and mind duties of retention."
remediation = "Delete the snapshot, or archive it where it must be kept."
command = "aws ec2 delete-snapshot --snapshot-id {snapshot_id}"
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-snapshots.html"]
nullable = ["aws_ebs_volume", "aws_ec2_ami", "aws_backup_recovery_point"]
*/
with volume as (
    select distinct account_id, region, volume_id
    from aws_ebs_volume
),

image_snapshot as (
    select
        account_id,
        region,
        image_id,
        unnest(from_json(block_device_mappings, '[{"Ebs": {"SnapshotId": "VARCHAR"}}]')).Ebs.SnapshotId as snapshot_id
    from aws_ec2_ami
),

image as (
    select account_id, region, snapshot_id, min(image_id) as image_id
    from image_snapshot
    where snapshot_id is not null
    group by account_id, region, snapshot_id
),

unclear_image as (
    select distinct account_id, region
    from aws_ec2_ami
    where block_device_mappings is null
),

recovery_point as (
    select distinct account_id, region, split_part(recovery_point_arn, '/', 2) as snapshot_id
    from aws_backup_recovery_point
    where contains(recovery_point_arn, ':snapshot/')
),

snapshot as (
    select
        snapshot.*,
        snapshot.start_time < snapshot_time() - to_days(getvariable('orphaned_snapshot_days')) as is_old,
        -- A copy names no volume that ever was.
        case
            when snapshot.volume_id = 'vol-ffffffff' then false
            when volume.volume_id is not null then true
            when was_read('aws_ebs_volume', snapshot.account_id, snapshot.region)
                and snapshot.volume_id is not null
                then false
        end as has_volume,
        case
            when image.image_id is not null then true
            when was_read('aws_ec2_ami', snapshot.account_id, snapshot.region)
                and unclear_image.account_id is null
                and snapshot.snapshot_id is not null
                then false
        end as has_image,
        image.image_id,
        case when snapshot.tags is not null then
            len(list_filter(
                json_keys(snapshot.tags),
                lambda key: starts_with(key, 'aws:backup:') or starts_with(key, 'aws:dlm:') or key = 'dlm:managed'
            )) > 0
        end as has_keeper_tag,
        case
            when recovery_point.snapshot_id is not null then true
            when was_read('aws_backup_recovery_point', snapshot.account_id, snapshot.region) then false
        end as is_recovery_point
    from aws_ebs_snapshot as snapshot
    left join volume
        on volume.account_id = snapshot.account_id
        and volume.region = snapshot.region
        and volume.volume_id = snapshot.volume_id
    left join image
        on image.account_id = snapshot.account_id
        and image.region = snapshot.region
        and image.snapshot_id = snapshot.snapshot_id
    left join unclear_image
        on unclear_image.account_id = snapshot.account_id
        and unclear_image.region = snapshot.region
    left join recovery_point
        on recovery_point.account_id = snapshot.account_id
        and recovery_point.region = snapshot.region
        and recovery_point.snapshot_id = snapshot.snapshot_id
    -- The API also tells of snapshots that others share with the account.
    where (snapshot.owner_id <> snapshot.account_id) is not true
)

select
    arn as resource,
    verdict(alarm := is_old and not has_volume and not has_image and not has_keeper_tag and not is_recovery_point) as status,
    'Snapshot ' || coalesce(nullif(title, snapshot_id) || ' (' || snapshot_id || ')', snapshot_id)
        || case
            when not is_old then ' was made on ' || strftime(start_time, '%Y-%m-%d')
            when has_volume then ' is of volume ' || volume_id
            when has_image then ' is part of image ' || image_id
            when has_keeper_tag or is_recovery_point then ' is kept by AWS Backup or a lifecycle policy'
            else ' was made on ' || strftime(start_time, '%Y-%m-%d')
                || case
                    when volume_id = 'vol-ffffffff' then ' as a copy'
                    else ' of volume ' || volume_id || ', which is gone'
                end || ', and no image is made of it'
        end || '.' as reason,
    account_id,
    region,
    snapshot_id
from snapshot
