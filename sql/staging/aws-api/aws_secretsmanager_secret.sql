/*
description = "Secrets as the Secrets Manager API answers. ListSecrets leaves out what is not set."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListSecrets": {
                "ARN": "VARCHAR", "Name": "VARCHAR", "Description": "VARCHAR", "KmsKeyId": "VARCHAR",
                "RotationEnabled": "BOOLEAN", "RotationLambdaARN": "VARCHAR", "RotationRules": "JSON",
                "LastRotatedDate": "VARCHAR", "LastChangedDate": "VARCHAR", "LastAccessedDate": "VARCHAR",
                "DeletedDate": "VARCHAR", "NextRotationDate": "VARCHAR", "CreatedDate": "VARCHAR", "Tags": "JSON",
                "SecretVersionsToStages": "JSON", "OwningService": "VARCHAR", "PrimaryRegion": "VARCHAR"
            },
            "GetResourcePolicy": {"ResourcePolicy": "VARCHAR", "$error": "JSON", "$absent": "VARCHAR"}
        }') as answer
    from resource
),

fact as (
    select *, answer.ListSecrets as secret
    from document
)

select
    coalesce(secret.Name, resource_name) as name,
    secret.Description as description,
    case when secret.ARN is not null then secret.KmsKeyId is not null end as has_kms_key,
    secret.KmsKeyId as kms_key_id,
    utc_time(secret.CreatedDate) as created_date,
    utc_time(secret.LastAccessedDate) as last_accessed_date,
    utc_time(secret.LastChangedDate) as last_changed_date,
    utc_time(secret.LastRotatedDate) as last_rotated_date,
    utc_time(secret.NextRotationDate) as next_rotation_date,
    case when secret.ARN is not null then secret.DeletedDate is not null end as scheduled_for_deletion,
    utc_time(secret.DeletedDate) as deleted_date,
    secret.OwningService as owning_service,
    secret.PrimaryRegion as primary_region,
    case when secret.ARN is not null then coalesce(secret.RotationEnabled, false) end as rotation_enabled,
    secret.RotationLambdaARN as rotation_lambda_arn,
    secret.RotationRules as rotation_rules,
    secret.SecretVersionsToStages as secret_versions_to_stages,
    case when answered(answer.GetResourcePolicy) then answer.GetResourcePolicy.ResourcePolicy is not null end
        as has_policy,
    case when answered(answer.GetResourcePolicy) then policy_document(answer.GetResourcePolicy.ResourcePolicy) end
        as policy,
    case when secret.ARN is not null then coalesce(secret.Tags, '[]'::json) end as tags_src,
    partition,
    region,
    account_id,
    coalesce(secret.ARN, arn) as arn,
    coalesce(secret.Name, resource_name) as title,
    tags_json(tags) as tags
from fact
