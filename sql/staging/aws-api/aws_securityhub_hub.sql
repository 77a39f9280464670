/*
description = "The hub as DescribeHub tells it. Where Security Hub is not enabled, there is none, and no row."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"DescribeHub": {
            "HubArn": "VARCHAR", "SubscribedAt": "VARCHAR", "AutoEnableControls": "BOOLEAN",
            "ControlFindingGenerator": "VARCHAR"
        }}').DescribeHub as answer
    from resource
)

select
    answer.HubArn as hub_arn,
    utc_time(answer.SubscribedAt) as subscribed_at,
    answer.AutoEnableControls as auto_enable_controls,
    answer.ControlFindingGenerator as control_finding_generator,
    answer.HubArn as arn,
    account_id,
    region,
    partition,
    'hub/default' as title,
    tags_json(tags) as tags
from document
where answer.HubArn is not null
