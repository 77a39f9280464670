/*
description = "Instances as ListInstances lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListInstances": {
            "InstanceArn": "VARCHAR", "IdentityStoreId": "VARCHAR", "OwnerAccountId": "VARCHAR", "Name": "VARCHAR",
            "CreatedDate": "VARCHAR", "Status": "VARCHAR"
        }}').ListInstances as answer
    from resource
)

select
    coalesce(answer.Name, resource_name) as name,
    answer.IdentityStoreId as identity_store_id,
    answer.OwnerAccountId as owner_account_id,
    utc_time(answer.CreatedDate) as created_date,
    answer.Status as status,
    coalesce(answer.InstanceArn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.Name, resource_name, split_part(coalesce(answer.InstanceArn, arn), '/', 2)) as title,
    tags_json(tags) as tags
from document
