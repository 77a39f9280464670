/*
title = "Customer key was disabled or stopped rotating"
severity = "medium"
alert = "immediate"
description = "Looks for the account's own KMS keys that were disabled, so that what they encrypt cannot be read, and for keys that no longer get new material by themselves. Keys that KMS cannot rotate are not asked for rotation, and of a key that is not enabled its rotation says nothing."
related_checks = ["kms_key_rotation_disabled"]
references = ["https://docs.aws.amazon.com/kms/latest/developerguide/enabling-keys.html"]
*/
with paired as (
    select
        later.arn,
        coalesce(later.aliases ->> '$[0].AliasName', later.id) as name,
        later.account_id,
        later.region,
        later.key_manager = 'CUSTOMER' and earlier.key_state = 'Enabled' and later.key_state = 'Disabled' as was_disabled,
        later.key_manager = 'CUSTOMER'
        and later.key_state = 'Enabled'
        and later.origin = 'AWS_KMS'
        and later.customer_master_key_spec = 'SYMMETRIC_DEFAULT'
        and later.key_usage = 'ENCRYPT_DECRYPT'
        and not (later.multi_region and (later.multi_region_configuration ->> '$.MultiRegionKeyType') = 'REPLICA')
        and earlier.key_rotation_enabled
        and not later.key_rotation_enabled as stopped_rotating
    from after.aws_kms_key as later
    join before.aws_kms_key as earlier using (arn, account_id)
)

select
    arn as resource,
    was_disabled or stopped_rotating as fires,
    'Key ' || name || case when was_disabled then ' was disabled.' else ' no longer rotates.' end as reason,
    account_id,
    region
from paired
