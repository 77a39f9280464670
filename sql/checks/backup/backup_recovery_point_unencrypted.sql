/*
title = "Recovery point is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks for recovery points of AWS Backup that are not encrypted. Where AWS Backup does not manage a type of resource in full, a recovery point is as encrypted as what it was made of. The reason says where the vault uses the key that AWS manages."
remediation = "Encrypt the resource, copy the recovery point to a vault with a key, and delete the original."
references = ["https://docs.aws.amazon.com/aws-backup/latest/devguide/encryption.html"]
optional = ["aws_backup_vault", "aws_kms_alias"]
*/
with own_default as (
    select account_id, region, target_key_id
    from aws_kms_alias
    where alias_name = 'alias/aws/backup' and target_key_id is not null
),

vault as (
    select
        backup_vault.arn,
        any_value(own_default.target_key_id) is not null as has_default_key
    from aws_backup_vault as backup_vault
    left join own_default
        on own_default.account_id = backup_vault.account_id
        and own_default.region = backup_vault.region
        and ends_with(backup_vault.encryption_key_arn, '/' || own_default.target_key_id)
    group by backup_vault.arn
)

select
    recovery_point.arn as resource,
    verdict(
        alarm := not recovery_point.is_encrypted,
        skip := coalesce(recovery_point.status = 'DELETING', false)
    ) as status,
    'Recovery point ' || split_part(recovery_point.recovery_point_arn, ':', -1) || ' of '
        || coalesce(recovery_point.resource_type || ' ', '')
        || coalesce(nullif(recovery_point.resource_name, ''), recovery_point.resource_arn, 'an unknown resource')
        || ' in vault ' || recovery_point.backup_vault_name
        || case
            when recovery_point.status = 'DELETING' then ' is being deleted'
            when recovery_point.is_encrypted then ' is encrypted'
            else ' is not encrypted'
        end
        || case when vault.has_default_key then '; the vault uses the key that AWS manages' else '' end || '.' as reason,
    recovery_point.account_id,
    recovery_point.region,
    recovery_point.backup_vault_name
from aws_backup_recovery_point as recovery_point
left join vault
    on vault.arn = recovery_point.backup_vault_arn
