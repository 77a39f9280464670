/*
description = "Principal associations as Resource Access Manager answers, with what their shares hold."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetResourceShareAssociations": {
                "resourceShareName": "VARCHAR", "resourceShareArn": "VARCHAR", "status": "VARCHAR",
                "statusMessage": "VARCHAR", "associatedEntity": "VARCHAR", "associationType": "VARCHAR",
                "external": "BOOLEAN", "creationTime": "VARCHAR", "lastUpdatedTime": "VARCHAR"
            },
            "ListResources": {"resources": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.GetResourceShareAssociations.resourceShareName as resource_share_name,
    answer.GetResourceShareAssociations.resourceShareArn as resource_share_arn,
    answer.GetResourceShareAssociations.status as status,
    answer.GetResourceShareAssociations.statusMessage as status_message,
    answer.GetResourceShareAssociations.associatedEntity as associated_entity,
    answer.GetResourceShareAssociations.associationType as association_type,
    answer.GetResourceShareAssociations.external as external,
    utc_time(answer.GetResourceShareAssociations.creationTime) as creation_time,
    utc_time(answer.GetResourceShareAssociations.lastUpdatedTime) as last_updated_time,
    case when answered(answer.ListResources) then coalesce(answer.ListResources.resources, '[]'::json) end as resources,
    partition,
    region,
    account_id,
    coalesce(answer.GetResourceShareAssociations.resourceShareArn, arn) as arn,
    answer.GetResourceShareAssociations.resourceShareName as title,
    tags_json(tags) as tags
from document
