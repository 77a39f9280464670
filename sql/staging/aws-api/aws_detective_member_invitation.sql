/*
description = "Memberships as ListInvitations lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListInvitations": {
            "GraphArn": "VARCHAR", "AdministratorId": "VARCHAR", "MasterId": "VARCHAR", "Status": "VARCHAR",
            "InvitationType": "VARCHAR", "InvitedTime": "VARCHAR"
        }}').ListInvitations as answer
    from resource
)

select
    coalesce(answer.AdministratorId, answer.MasterId) as administrator_id,
    answer.Status as status,
    answer.InvitationType as invitation_type,
    utc_time(answer.InvitedTime) as invited_time,
    coalesce(answer.GraphArn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(coalesce(answer.GraphArn, arn), ':', 7) as title,
    tags_json(tags) as tags
from document
