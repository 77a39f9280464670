/*
description = "Subscriptions as GetEnabledStandards lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"GetEnabledStandards": {
            "StandardsSubscriptionArn": "VARCHAR", "StandardsArn": "VARCHAR", "StandardsStatus": "VARCHAR",
            "StandardsStatusReason": {"StatusReasonCode": "VARCHAR"}, "StandardsInput": "JSON"
        }}').GetEnabledStandards as answer
    from resource
)

select
    coalesce(answer.StandardsSubscriptionArn, arn) as standards_subscription_arn,
    answer.StandardsArn as standards_arn,
    answer.StandardsStatus as standards_status,
    answer.StandardsStatusReason.StatusReasonCode as standards_status_reason_code,
    answer.StandardsInput as standards_input,
    coalesce(answer.StandardsSubscriptionArn, arn) as arn,
    account_id,
    region,
    partition,
    split_part(coalesce(answer.StandardsSubscriptionArn, arn), ':', 6) as title,
    tags_json(tags) as tags
from document
