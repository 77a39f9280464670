/*
description = "Repositories as the ECR API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeRepositories": {
                "repositoryName": "VARCHAR", "registryId": "VARCHAR", "repositoryUri": "VARCHAR", "createdAt": "VARCHAR",
                "imageTagMutability": "VARCHAR", "imageTagMutabilityExclusionFilters": "JSON",
                "imageScanningConfiguration": "JSON", "encryptionConfiguration": "JSON"
            },
            "GetRepositoryPolicy": {"policyText": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"},
            "GetLifecyclePolicy": {
                "lifecyclePolicyText": "VARCHAR", "lastEvaluatedAt": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"
            },
            "ListTagsForResource": {"tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    coalesce(answer.DescribeRepositories.repositoryName, resource_name) as repository_name,
    answer.DescribeRepositories.registryId as registry_id,
    answer.DescribeRepositories.repositoryUri as repository_uri,
    utc_time(answer.DescribeRepositories.createdAt) as created_at,
    answer.DescribeRepositories.imageTagMutability as image_tag_mutability,
    case when answer.DescribeRepositories is not null
        then coalesce(answer.DescribeRepositories.imageTagMutabilityExclusionFilters, '[]')
    end as image_tag_mutability_exclusion_filters,
    answer.DescribeRepositories.imageScanningConfiguration as image_scanning_configuration,
    answer.DescribeRepositories.encryptionConfiguration as encryption_configuration,
    case
        when absent(answer.GetRepositoryPolicy) then '{}'::json
        when answered(answer.GetRepositoryPolicy) then policy_document(answer.GetRepositoryPolicy.policyText)
    end as policy,
    case
        when absent(answer.GetLifecyclePolicy) then '{}'::json
        when answered(answer.GetLifecyclePolicy) then policy_document(answer.GetLifecyclePolicy.lifecyclePolicyText)
    end as lifecycle_policy,
    utc_time(answer.GetLifecyclePolicy.lastEvaluatedAt) as last_evaluated_at,
    case when answered(answer.ListTagsForResource) then coalesce(answer.ListTagsForResource.tags, '[]') end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.DescribeRepositories.repositoryName, resource_name) as title,
    tags_json(tags) as tags
from document
