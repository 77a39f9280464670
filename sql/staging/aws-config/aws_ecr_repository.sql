/*
description = "Repositories as AWS Config records them, in the API's member names. Config holds neither the time of creation nor exceptions from tag immutability. A policy that is an empty object is one that there is not; an item without the key does not tell."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "RepositoryName": "VARCHAR", "RepositoryUri": "VARCHAR", "ImageTagMutability": "VARCHAR",
                "ImageScanningConfiguration": "JSON", "EncryptionConfiguration": "JSON", "RepositoryPolicyText": "JSON",
                "LifecyclePolicy": {"LifecyclePolicyText": "JSON"}, "Tags": "JSON"
            }}
        }').ConfigurationItem.configuration as repository
    from resource
)

select
    coalesce(repository.RepositoryName, resource_name) as repository_name,
    -- The registry is that of the account in the ARN.
    split_part(arn, ':', 5) as registry_id,
    repository.RepositoryUri as repository_uri,
    repository.ImageTagMutability as image_tag_mutability,
    lower_member_names(repository.ImageScanningConfiguration) as image_scanning_configuration,
    lower_member_names(repository.EncryptionConfiguration) as encryption_configuration,
    policy_document(repository.RepositoryPolicyText) as policy,
    case
        when repository.LifecyclePolicy.LifecyclePolicyText is not null
            then policy_document(repository.LifecyclePolicy.LifecyclePolicyText)
        when repository.LifecyclePolicy is not null then '{}'::json
    end as lifecycle_policy,
    repository.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(repository.RepositoryName, resource_name) as title,
    tags_json(tags) as tags
from document
