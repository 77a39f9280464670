/*
description = "Regional settings as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetEbsEncryptionByDefault": {"$error": "JSON", "EbsEncryptionByDefault": "BOOLEAN"},
            "GetEbsDefaultKmsKeyId": {"$error": "JSON", "KmsKeyId": "VARCHAR"},
            "GetSnapshotBlockPublicAccessState": {"$error": "JSON", "State": "VARCHAR"},
            "GetImageBlockPublicAccessState": {"$error": "JSON", "ImageBlockPublicAccessState": "VARCHAR"},
            "GetInstanceMetadataDefaults": {
                "$error": "JSON",
                "AccountLevel": {
                    "HttpTokens": "VARCHAR", "HttpEndpoint": "VARCHAR", "HttpPutResponseHopLimit": "BIGINT",
                    "InstanceMetadataTags": "VARCHAR"
                }
            }
        }') as answer
    from resource
)

select
    answer.GetEbsEncryptionByDefault.EbsEncryptionByDefault as default_ebs_encryption_enabled,
    answer.GetEbsDefaultKmsKeyId.KmsKeyId as default_ebs_encryption_key,
    answer.GetSnapshotBlockPublicAccessState.State as snapshot_block_public_access_state,
    answer.GetImageBlockPublicAccessState.ImageBlockPublicAccessState as image_block_public_access_state,
    case when answered(answer.GetInstanceMetadataDefaults) then
        coalesce(answer.GetInstanceMetadataDefaults.AccountLevel.HttpTokens, 'no-preference')
    end as instance_metadata_http_tokens,
    case when answered(answer.GetInstanceMetadataDefaults) then
        coalesce(answer.GetInstanceMetadataDefaults.AccountLevel.HttpEndpoint, 'no-preference')
    end as instance_metadata_http_endpoint,
    answer.GetInstanceMetadataDefaults.AccountLevel.HttpPutResponseHopLimit as instance_metadata_http_put_response_hop_limit,
    answer.GetInstanceMetadataDefaults.AccountLevel.InstanceMetadataTags as instance_metadata_tags,
    partition,
    region,
    account_id,
    arn,
    region || ' EC2 settings' as title,
    tags_json(tags) as tags
from document
