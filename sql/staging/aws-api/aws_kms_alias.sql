/*
description = "Aliases as the KMS API lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListAliases": {
            "AliasName": "VARCHAR", "TargetKeyId": "VARCHAR", "CreationDate": "VARCHAR", "LastUpdatedDate": "VARCHAR"
        }}').ListAliases as answer
    from resource
)

select
    answer.AliasName as alias_name,
    answer.TargetKeyId as target_key_id,
    utc_time(answer.CreationDate) as creation_date,
    utc_time(answer.LastUpdatedDate) as last_updated_date,
    partition,
    region,
    account_id,
    arn,
    answer.AliasName as title,
    tags_json(tags) as tags
from document
