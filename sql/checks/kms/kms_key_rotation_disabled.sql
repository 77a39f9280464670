/*
title = "Customer key does not rotate"
severity = "low"
category = "encryption"
scope = "resource"
description = "Whether KMS rotates the material of the account's own symmetric keys by itself, so that no key encrypts an unlimited amount of data. Keys that cannot rotate by themselves are skipped: AWS-managed, asymmetric, HMAC, imported and custom-store keys, replicas (their primary rotates them), and keys that are not enabled."
remediation = "Turn on yearly rotation."
command = "aws kms enable-key-rotation --region {region} --key-id {resource}"
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html"]
*/
with named as (
    select
        *,
        coalesce(aliases ->> '$[0].AliasName', id) as name,
        case
            when key_manager = 'AWS' then 'is managed and rotated by AWS'
            when key_state <> 'Enabled' then 'is not enabled, but ' || key_state
            when origin <> 'AWS_KMS' then 'has material from ' || origin || ', which KMS does not rotate'
            when customer_master_key_spec <> 'SYMMETRIC_DEFAULT' or key_usage <> 'ENCRYPT_DECRYPT'
                then 'is of a kind that KMS does not rotate'
            when multi_region and (multi_region_configuration ->> '$.MultiRegionKeyType') = 'REPLICA'
                then 'is a replica, which rotates with its primary key'
        end as exemption
    from aws_kms_key
)

select
    arn as resource,
    verdict(
        alarm := not key_rotation_enabled,
        skip := key_manager = 'AWS'
            or key_state <> 'Enabled'
            or origin <> 'AWS_KMS'
            or customer_master_key_spec <> 'SYMMETRIC_DEFAULT'
            or key_usage <> 'ENCRYPT_DECRYPT'
            or (multi_region and (multi_region_configuration ->> '$.MultiRegionKeyType') = 'REPLICA')
    ) as status,
    case
        when exemption is not null then 'Key ' || name || ' ' || exemption || '.'
        when key_rotation_enabled
            then 'Key ' || name || ' rotates' || coalesce(' every ' || rotation_period_in_days || ' days', '') || '.'
        else 'Key ' || name || ' does not rotate.'
    end as reason,
    account_id,
    region
from named
