/*
title = "Snapshot is encrypted with another key than its source"
severity = "low"
category = "encryption"
scope = "resource"
description = "Compares the KMS key of EBS and RDS snapshots with that of the volume or instance that they were made of. Another key means other people who can read the data, or a key that is deleted one day without anybody thinking of the snapshots. Copies from other regions, and snapshots under the key of another account, differ on purpose and are skipped, and so is what is not encrypted. A source that is gone leaves nothing to compare."
remediation = "Make the snapshot anew, or copy it with the intended key."
references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"]
union = ["aws_ebs_snapshot", "aws_rds_db_snapshot"]
nullable = ["aws_ebs_volume", "aws_rds_db_instance"]
*/
with snapshot as (
    select
        snapshot.arn, snapshot.account_id, snapshot.region, snapshot.snapshot_id as name,
        snapshot.encrypted, snapshot.kms_key_id as snapshot_key, volume.kms_key_id as source_key,
        'volume ' || snapshot.volume_id as source,
        volume.encrypted as source_encrypted,
        -- Of a copy nobody knows the volume.
        snapshot.volume_id = 'vol-ffffffff' as is_foreign,
        case
            when volume.arn is not null then true
            when was_read('aws_ebs_volume', snapshot.account_id, snapshot.region)
                and snapshot.volume_id is not null
                then false
        end as has_source
    from aws_ebs_snapshot as snapshot
    left join aws_ebs_volume as volume
        on volume.account_id = snapshot.account_id
        and volume.region = snapshot.region
        and volume.volume_id = snapshot.volume_id
    where (snapshot.owner_id <> snapshot.account_id) is not true
    union all by name
    select
        snapshot.arn, snapshot.account_id, snapshot.region, snapshot.db_snapshot_identifier as name,
        snapshot.encrypted, snapshot.kms_key_id as snapshot_key, instance.kms_key_id as source_key,
        'database ' || snapshot.db_instance_identifier as source,
        instance.storage_encrypted as source_encrypted,
        coalesce(snapshot.source_region <> snapshot.region, false) as is_foreign,
        case
            when instance.arn is not null then true
            when was_read('aws_rds_db_instance', snapshot.account_id, snapshot.region)
                and snapshot.dbi_resource_id is not null
                then false
        end as has_source
    from aws_rds_db_snapshot as snapshot
    left join aws_rds_db_instance as instance
        on instance.account_id = snapshot.account_id
        and instance.region = snapshot.region
        and instance.resource_id = snapshot.dbi_resource_id
),

judged as (
    select
        *,
        coalesce(split_part(snapshot_key, ':', 5) <> split_part(source_key, ':', 5), false) as is_of_other_account,
        case
            when not encrypted or not source_encrypted then true
            when encrypted and source_encrypted then false
        end as lacks_key
    from snapshot
)

select
    arn as resource,
    verdict(
        alarm := has_source and snapshot_key <> source_key,
        skip := case
            when is_foreign or is_of_other_account or not encrypted then true
            when not has_source then false
            else has_source and lacks_key
        end
    ) as status,
    'Snapshot ' || name
        || case
            when is_foreign then ' is a copy whose source is elsewhere'
            when not encrypted then ' is not encrypted'
            when not has_source then ' outlived ' || source
            when is_of_other_account then ' is encrypted with the key of another account, ' || snapshot_key
            when lacks_key then ' is of ' || source || ', which is not encrypted'
            when snapshot_key = source_key then ' is encrypted with the key of ' || source
            else ' is encrypted with ' || snapshot_key || ', and ' || source || ' with ' || source_key
        end || '.' as reason,
    account_id,
    region
from judged
