insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The API's fixture tells of the same repository.
    ('arn:aws:ecr:us-east-1:111111111111:repository/shop/app', 'shop/app', 'shop/app', map {'team': 'shop'}, '{
        "ConfigurationItem": {"configuration": {
            "Arn": "arn:aws:ecr:us-east-1:111111111111:repository/shop/app", "EncryptionConfiguration": {"EncryptionType": "KMS", "KmsKey": "arn:aws:kms:us-east-1:111111111111:key/1"},
            "ImageScanningConfiguration": {"ScanOnPush": true}, "ImageTagMutability": "IMMUTABLE_WITH_EXCLUSION",
            "LifecyclePolicy": {"LifecyclePolicyText": "{\"rules\":[{\"rulePriority\":1}]}", "RegistryId": "111111111111"}, "RepositoryName": "shop/app",
            "RepositoryPolicyText": {"Version": "2008-10-17", "Statement": [{"Sid": "pull", "Effect": "Allow", "Principal": "*", "Action": "ecr:BatchGetImage"}]},
            "RepositoryUri": "111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app", "Tags": [{"Key": "team", "Value": "shop"}]
        }, "supplementaryConfiguration": {}}
    }'),
    -- No policies; and an item that does not tell of them.
    ('arn:aws:ecr:us-east-1:111111111111:repository/plain', 'plain', 'plain', map {}, '{
        "ConfigurationItem": {"configuration": {"ImageScanningConfiguration": {"ScanOnPush": false}, "ImageTagMutability": "MUTABLE", "RepositoryName": "plain",
            "LifecyclePolicy": {}, "RepositoryPolicyText": {}, "Tags": []}}
    }'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/empty', 'empty', 'empty', null, '{"ConfigurationItem": {}}');

insert into expected (
    arn, repository_name, title, tags, registry_id, repository_uri, image_tag_mutability, image_scanning_configuration,
    encryption_configuration, policy, lifecycle_policy, tags_src
) values
    ('arn:aws:ecr:us-east-1:111111111111:repository/shop/app', 'shop/app', 'shop/app', '{"team":"shop"}', '111111111111',
        '111111111111.dkr.ecr.us-east-1.amazonaws.com/shop/app', 'IMMUTABLE_WITH_EXCLUSION', '{"scanOnPush":true}',
        '{"encryptionType":"KMS","kmsKey":"arn:aws:kms:us-east-1:111111111111:key/1"}',
        '{"Version":"2008-10-17","Statement":[{"Sid":"pull","Effect":"Allow","Principal":"*","Action":"ecr:BatchGetImage"}]}',
        '{"rules":[{"rulePriority":1}]}', '[{"Key":"team","Value":"shop"}]'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/plain', 'plain', 'plain', '{}', '111111111111', null, 'MUTABLE', '{"scanOnPush":false}', null,
        '{}', '{}', '[]'),
    ('arn:aws:ecr:us-east-1:111111111111:repository/empty', 'empty', 'empty', null, '111111111111', null, null, null, null, null, null, null);
