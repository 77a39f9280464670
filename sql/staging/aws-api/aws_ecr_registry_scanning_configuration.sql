/*
description = "The scanning configuration of registries as the ECR API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetRegistryScanningConfiguration": {"registryId": "VARCHAR", "scanningConfiguration": "JSON", "$error": "JSON"}
        }').GetRegistryScanningConfiguration as answer
    from resource
)

select
    coalesce(answer.registryId, account_id) as registry_id,
    answer.scanningConfiguration as scanning_configuration,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.registryId, account_id) as title,
    tags_json(tags) as tags
from document
