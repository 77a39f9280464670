insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered.
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1', 'n1', 'us-east-1', map {'team': 'data'},
        '{"ListNamespaces": {"namespaceName": "sales", "namespaceId": "namespace-1",
        "namespaceArn": "arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1",
        "adminPasswordSecretArn": "arn:aws:x:us-east-1:111111111111:adminpasswordsecret/1",
        "adminPasswordSecretKmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "status": "AVAILABLE",
        "adminUsername": "adminusername-1", "creationDate": "2026-01-31T12:59:21+00:00", "dbName": "dbname-1",
        "defaultIamRoleArn": "arn:aws:iam::111111111111:role/worker",
        "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "iamRoles": ["arn:aws:iam::111111111111:role/load"], "logExports": ["useractivitylog"]},
        "ListTagsForResource": {"tags": [{"key": "team", "value": "data"}]}}'
    ),
    -- What else is asked was refused.
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1-denied', 'n1-denied', 'us-east-1', map {'team': 'data'},
        '{"ListNamespaces": {"namespaceName": "sales", "namespaceId": "namespace-1",
        "namespaceArn": "arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1",
        "adminPasswordSecretArn": "arn:aws:x:us-east-1:111111111111:adminpasswordsecret/1",
        "adminPasswordSecretKmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "status": "AVAILABLE",
        "adminUsername": "adminusername-1", "creationDate": "2026-01-31T12:59:21+00:00", "dbName": "dbname-1",
        "defaultIamRoleArn": "arn:aws:iam::111111111111:role/worker",
        "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "iamRoles": ["arn:aws:iam::111111111111:role/load"], "logExports": ["useractivitylog"]},
        "ListTagsForResource": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}'
    ),
    -- Only listed.
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1-bare', 'n1-bare', 'us-east-1', map {'team': 'data'},
        '{"ListNamespaces": {"namespaceName": "sales", "namespaceId": "namespace-1",
        "namespaceArn": "arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1",
        "adminPasswordSecretArn": "arn:aws:x:us-east-1:111111111111:adminpasswordsecret/1",
        "adminPasswordSecretKmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1", "status": "AVAILABLE",
        "adminUsername": "adminusername-1", "creationDate": "2026-01-31T12:59:21+00:00", "dbName": "dbname-1",
        "defaultIamRoleArn": "arn:aws:iam::111111111111:role/worker",
        "kmsKeyId": "arn:aws:kms:us-east-1:111111111111:key/1",
        "iamRoles": ["arn:aws:iam::111111111111:role/load"], "logExports": ["useractivitylog"]}}'
    );

insert into expected (
    arn, title, tags, namespace_name, namespace_id, namespace_arn, admin_password_secret_arn,
    admin_password_secret_kms_key_id, status, admin_username, creation_date, db_name, default_iam_role_arn,
    kms_key_id, iam_roles, log_exports, tags_src
) values
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1', 'sales', '{"team":"data"}', 'sales',
        'namespace-1', 'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1',
        'arn:aws:x:us-east-1:111111111111:adminpasswordsecret/1', 'arn:aws:kms:us-east-1:111111111111:key/1',
        'AVAILABLE', 'adminusername-1', '2026-01-31 12:59:21', 'dbname-1',
        'arn:aws:iam::111111111111:role/worker', 'arn:aws:kms:us-east-1:111111111111:key/1',
        '["arn:aws:iam::111111111111:role/load"]', '["useractivitylog"]', '[{"key":"team","value":"data"}]'
    ),
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1-denied', 'sales', '{"team":"data"}',
        'sales', 'namespace-1', 'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1',
        'arn:aws:x:us-east-1:111111111111:adminpasswordsecret/1', 'arn:aws:kms:us-east-1:111111111111:key/1',
        'AVAILABLE', 'adminusername-1', '2026-01-31 12:59:21', 'dbname-1',
        'arn:aws:iam::111111111111:role/worker', 'arn:aws:kms:us-east-1:111111111111:key/1',
        '["arn:aws:iam::111111111111:role/load"]', '["useractivitylog"]', null
    ),
    (
        'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1-bare', 'sales', '{"team":"data"}',
        'sales', 'namespace-1', 'arn:aws:redshift-serverless:us-east-1:111111111111:namespace/n1',
        'arn:aws:x:us-east-1:111111111111:adminpasswordsecret/1', 'arn:aws:kms:us-east-1:111111111111:key/1',
        'AVAILABLE', 'adminusername-1', '2026-01-31 12:59:21', 'dbname-1',
        'arn:aws:iam::111111111111:role/worker', 'arn:aws:kms:us-east-1:111111111111:key/1',
        '["arn:aws:iam::111111111111:role/load"]', '["useractivitylog"]', null
    );
