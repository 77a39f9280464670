/*
description = "Units as the list of their parent has them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListOrganizationalUnitsForParent": {"Id": "VARCHAR", "Arn": "VARCHAR", "Name": "VARCHAR", "Path": "VARCHAR"},
            "ListParents": {"Parents": [{"Id": "VARCHAR"}], "$error": "JSON"}
        }') as answer
    from resource
)

select
    coalesce(answer.ListOrganizationalUnitsForParent.Id, resource_id) as id,
    coalesce(answer.ListOrganizationalUnitsForParent.Name, resource_name) as name,
    answer.ListParents.Parents[1].Id as parent_id,
    answer.ListOrganizationalUnitsForParent.Path as path,
    coalesce(answer.ListOrganizationalUnitsForParent.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ListOrganizationalUnitsForParent.Name, resource_name) as title,
    tags_json(tags) as tags
from document
