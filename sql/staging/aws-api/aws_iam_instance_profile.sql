/*
description = "Instance profiles as ListInstanceProfiles lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListInstanceProfiles": {
            "InstanceProfileName": "VARCHAR", "InstanceProfileId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR",
            "CreateDate": "VARCHAR", "Roles": "JSON"
        }}').ListInstanceProfiles as answer
    from resource
)

select
    coalesce(answer.InstanceProfileName, resource_name) as instance_profile_name,
    coalesce(answer.InstanceProfileId, resource_id) as instance_profile_id,
    answer.Path as path,
    utc_time(answer.CreateDate) as create_date,
    answer.Roles as roles,
    coalesce(answer.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.InstanceProfileName, resource_name) as title,
    tags_json(tags) as tags
from document
