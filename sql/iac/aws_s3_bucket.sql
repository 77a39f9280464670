/*
description = "Buckets, with what Terraform keeps in resources of their own: versioning, block public access, policy, encryption, logging, ownership."
table = "aws_s3_bucket"
parts = { aws_s3_bucket_logging = "bucket", aws_s3_bucket_ownership_controls = "bucket", aws_s3_bucket_policy = "bucket", aws_s3_bucket_public_access_block = "bucket", aws_s3_bucket_server_side_encryption_configuration = "bucket", aws_s3_bucket_versioning = "bucket" }

[actual]
sse_algorithm = "server_side_encryption_configuration ->> '$.Rules[0].ApplyServerSideEncryptionByDefault.SSEAlgorithm'"
kms_key = "case when server_side_encryption_configuration is not null then coalesce(server_side_encryption_configuration ->> '$.Rules[0].ApplyServerSideEncryptionByDefault.KMSMasterKeyID', '') end"
logging_bucket = "case when has_logging is not null then coalesce(logging ->> 'TargetBucket', '') end"
logging_prefix = "case when has_logging is not null then coalesce(logging ->> 'TargetPrefix', '') end"
object_ownership = "case when has_object_ownership_controls is not null then coalesce(object_ownership_controls ->> '$.Rules[0].ObjectOwnership', '') end"
*/
with rule as (
    select
        bucket.state_id,
        coalesce(
            iac_block(part.attributes, 'rule'),
            iac_block(iac_block(bucket.attributes, 'server_side_encryption_configuration'), 'rule')
        ) as rule
    from state.aws_s3_bucket as bucket
    left join state.aws_s3_bucket_server_side_encryption_configuration as part on part.owner = bucket.state_id
)

select
    bucket.state_id,
    case
        when versioning.state_id is not null then iac_block(versioning.attributes, 'versioning_configuration') ->> 'status' = 'Enabled'
        else (iac_block(bucket.attributes, 'versioning') ->> 'enabled')::boolean
    end as versioning_enabled,
    -- Where no state holds a block, nothing is said about it; S3 makes one for new buckets.
    public_access.attributes ->> 'block_public_acls' as block_public_acls,
    public_access.attributes ->> 'block_public_policy' as block_public_policy,
    public_access.attributes ->> 'ignore_public_acls' as ignore_public_acls,
    public_access.attributes ->> 'restrict_public_buckets' as restrict_public_buckets,
    iac_document(coalesce(policy.attributes ->> 'policy', bucket.attributes ->> 'policy')) as policy,
    iac_block(rule.rule, 'apply_server_side_encryption_by_default') ->> 'sse_algorithm' as sse_algorithm,
    iac_block(rule.rule, 'apply_server_side_encryption_by_default') ->> 'kms_master_key_id' as kms_key,
    coalesce(logging.attributes ->> 'target_bucket', iac_block(bucket.attributes, 'logging') ->> 'target_bucket',
        case when json_type(bucket.attributes -> 'logging') = 'ARRAY' then '' end) as logging_bucket,
    coalesce(logging.attributes ->> 'target_prefix', iac_block(bucket.attributes, 'logging') ->> 'target_prefix') as logging_prefix,
    iac_block(ownership.attributes, 'rule') ->> 'object_ownership' as object_ownership
from state.aws_s3_bucket as bucket
left join rule using (state_id)
left join state.aws_s3_bucket_versioning as versioning on versioning.owner = bucket.state_id
left join state.aws_s3_bucket_public_access_block as public_access on public_access.owner = bucket.state_id
left join state.aws_s3_bucket_policy as policy on policy.owner = bucket.state_id
left join state.aws_s3_bucket_logging as logging on logging.owner = bucket.state_id
left join state.aws_s3_bucket_ownership_controls as ownership on ownership.owner = bucket.state_id
