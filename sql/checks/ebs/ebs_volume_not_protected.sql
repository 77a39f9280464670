/*
title = "EBS volume has no recent snapshot or backup"
severity = "low"
category = "resilience"
scope = "resource"
description = "Looks for volumes in use without a completed snapshot of the last week, and without a backup of the last week by AWS Backup, of the volume or of the instance that it is attached to. What is on such a volume is lost with it."
remediation = "Add the volume or its instance to a backup plan or a lifecycle policy."
command = "aws ec2 create-snapshot --volume-id {volume_id}"
references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/whatisbackup.html"]
nullable = ["aws_ebs_snapshot", "aws_backup_protected_resource"]
*/
with snapshot as (
    select account_id, region, volume_id, max(start_time) as last_time
    from aws_ebs_snapshot
    where state = 'completed'
    group by account_id, region, volume_id
),

backup as (
    select resource_arn, max(last_backup_time) as last_time
    from aws_backup_protected_resource
    group by resource_arn
),

holder as (
    select
        arn,
        unnest(list_concat(
            [arn],
            list_transform(
                from_json(attachments, '[{"InstanceId": "VARCHAR"}]'),
                lambda attachment:
                    'arn:' || partition || ':ec2:' || region || ':' || account_id || ':instance/' || attachment.InstanceId
            )
        )) as holder_arn
    from aws_ebs_volume
),

backed_up as (
    select holder.arn, max(backup.last_time) as last_time
    from holder
    join backup on backup.resource_arn = holder.holder_arn
    group by holder.arn
),

volume as (
    select
        volume.*,
        snapshot.last_time as last_snapshot,
        backed_up.last_time as last_backup,
        greatest(snapshot.last_time, backed_up.last_time) as last_copy,
        case
            when greatest(snapshot.last_time, backed_up.last_time)
                >= snapshot_time() - to_days(getvariable('max_backup_age_days'))
                then true
            when was_read('aws_ebs_snapshot', volume.account_id, volume.region)
                and was_read('aws_backup_protected_resource', volume.account_id, volume.region)
                and volume.volume_id is not null
                then false
        end as is_protected
    from aws_ebs_volume as volume
    left join snapshot
        on snapshot.account_id = volume.account_id
        and snapshot.region = volume.region
        and snapshot.volume_id = volume.volume_id
    left join backed_up
        on backed_up.arn = volume.arn
)

select
    arn as resource,
    verdict(alarm := state = 'in-use' and not is_protected) as status,
    'Volume ' || coalesce(nullif(title, volume_id) || ' (' || volume_id || ')', volume_id)
        || case
            when state <> 'in-use' then ' is not in use'
            when last_copy is null then ' has no snapshot and no backup'
            else ' was last copied on ' || strftime(last_copy, '%Y-%m-%d')
                || if(last_backup >= coalesce(last_snapshot, last_backup), ' by AWS Backup', ' by a snapshot')
        end || '.' as reason,
    account_id,
    region,
    volume_id
from volume
