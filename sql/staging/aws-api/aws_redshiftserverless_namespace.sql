/*
description = "Namespaces as the API of Redshift Serverless answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListNamespaces": {
                "namespaceName": "VARCHAR", "namespaceId": "VARCHAR", "namespaceArn": "VARCHAR",
                "adminPasswordSecretArn": "VARCHAR", "adminPasswordSecretKmsKeyId": "VARCHAR",
                "status": "VARCHAR", "adminUsername": "VARCHAR", "creationDate": "VARCHAR", "dbName": "VARCHAR",
                "defaultIamRoleArn": "VARCHAR", "kmsKeyId": "VARCHAR", "iamRoles": "JSON", "logExports": "JSON"
            },
            "ListTagsForResource": {"tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListNamespaces.namespaceName as namespace_name,
    answer.ListNamespaces.namespaceId as namespace_id,
    answer.ListNamespaces.namespaceArn as namespace_arn,
    answer.ListNamespaces.adminPasswordSecretArn as admin_password_secret_arn,
    answer.ListNamespaces.adminPasswordSecretKmsKeyId as admin_password_secret_kms_key_id,
    answer.ListNamespaces.status as status,
    answer.ListNamespaces.adminUsername as admin_username,
    utc_time(answer.ListNamespaces.creationDate) as creation_date,
    answer.ListNamespaces.dbName as db_name,
    answer.ListNamespaces.defaultIamRoleArn as default_iam_role_arn,
    answer.ListNamespaces.kmsKeyId as kms_key_id,
    answer.ListNamespaces.iamRoles as iam_roles,
    answer.ListNamespaces.logExports as log_exports,
    answer.ListTagsForResource.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListNamespaces.namespaceName as title,
    tags_json(tags) as tags
from document
