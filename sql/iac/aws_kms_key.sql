/*
description = "Keys: state, use, rotation and policy."
table = "aws_kms_key"
parts = { aws_kms_key_policy = "key_id" }
default = "key_manager = 'AWS'"
*/
select
    kms_key.state_id,
    kms_key.attributes ->> 'description' as description,
    kms_key.attributes ->> 'key_usage' as key_usage,
    kms_key.attributes ->> 'customer_master_key_spec' as customer_master_key_spec,
    kms_key.attributes ->> 'is_enabled' as enabled,
    kms_key.attributes ->> 'multi_region' as multi_region,
    kms_key.attributes ->> 'enable_key_rotation' as key_rotation_enabled,
    iac_document(coalesce(part.attributes ->> 'policy', nullif(kms_key.attributes ->> 'policy', ''))) as policy
from state.aws_kms_key as kms_key
left join state.aws_kms_key_policy as part on part.owner = kms_key.state_id
