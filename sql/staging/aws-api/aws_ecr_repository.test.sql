insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same repository.
    ('arn:aws:ecr:us-east-1:111111111111:repository/shop/app', 'shop/app', 'shop/app', map {'team': 'shop'}, '{
        "DescribeRepositories": {
            "repositoryArn": "arn:aws:ecr:us-east-1:111111111111:repository/shop/app", "registryId": "111111111111", "repositoryName": "shop/app",
            "repositoryUri": "111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app", "createdAt": "2026-02-01T10:00:00.123000+00:00",
            "imageTagMutability": "IMMUTABLE_WITH_EXCLUSION", "imageTagMutabilityExclusionFilters": [{"filterType": "WILDCARD", "filter": "dev-*"}],
            "imageScanningConfiguration": {"scanOnPush": true}, "encryptionConfiguration": {"encryptionType": "KMS", "kmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"}
        },
        "GetRepositoryPolicy": {"registryId": "111111111111", "repositoryName": "shop/app",
            "policyText": "{\n  \"Version\" : \"2008-10-17\",\n  \"Statement\" : [ {\n    \"Sid\" : \"pull\",\n    \"Effect\" : \"Allow\",\n    \"Principal\" : \"*\",\n    \"Action\" : \"ecr:BatchGetImage\"\n  } ]\n}"},
        "GetLifecyclePolicy": {"registryId": "111111111111", "repositoryName": "shop/app", "lifecyclePolicyText": "{\"rules\":[{\"rulePriority\":1}]}",
            "lastEvaluatedAt": "2026-10-01T10:00:00+00:00"},
        "ListTagsForResource": {"tags": [{"Key": "team", "Value": "shop"}]}
    }'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/bare', 'bare', 'bare', map {}, '{
        "DescribeRepositories": {"repositoryName": "bare", "registryId": "111111111111", "imageTagMutability": "MUTABLE", "imageScanningConfiguration": {"scanOnPush": false}},
        "GetRepositoryPolicy": {"$absent": "RepositoryPolicyNotFoundException"}, "GetLifecyclePolicy": {"$absent": "LifecyclePolicyNotFoundException"},
        "ListTagsForResource": {"tags": []}
    }'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/denied', 'denied', 'denied', null, '{
        "DescribeRepositories": {"repositoryName": "denied"}, "GetRepositoryPolicy": {"$error": {"code": "AccessDeniedException", "message": "no"}},
        "GetLifecyclePolicy": {"$error": {"code": "AccessDeniedException", "message": "no"}}, "ListTagsForResource": {"$error": {"code": "AccessDeniedException", "message": "no"}}
    }'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/listed', 'listed', 'listed', null, '{"DescribeRepositories": {"repositoryName": "listed"}}');

insert into expected (
    arn, repository_name, title, tags, registry_id, repository_uri, created_at, image_tag_mutability,
    image_tag_mutability_exclusion_filters, image_scanning_configuration, encryption_configuration, policy, lifecycle_policy,
    last_evaluated_at, tags_src
) values
    ('arn:aws:ecr:us-east-1:111111111111:repository/shop/app', 'shop/app', 'shop/app', '{"team":"shop"}', '111111111111',
        '111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app', '2026-02-01 10:00:00.123', 'IMMUTABLE_WITH_EXCLUSION',
        '[{"filterType":"WILDCARD","filter":"dev-*"}]', '{"scanOnPush":true}', '{"encryptionType":"KMS","kmsKey":"arn:aws:kms:us-east-1:111111111111:key/1"}',
        '{"Version":"2008-10-17","Statement":[{"Sid":"pull","Effect":"Allow","Principal":"*","Action":"ecr:BatchGetImage"}]}',
        '{"rules":[{"rulePriority":1}]}', '2026-10-01 10:00:00', '[{"Key":"team","Value":"shop"}]'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/bare', 'bare', 'bare', '{}', '111111111111', null, null, 'MUTABLE', '[]', '{"scanOnPush":false}', null,
        '{}', '{}', null, '[]'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/denied', 'denied', 'denied', null, null, null, null, null, '[]', null, null, null, null, null, null),
    ('arn:aws:ecr:us-east-1:111111111111:repository/listed', 'listed', 'listed', null, null, null, null, null, '[]', null, null, null, null, null, null);
