/*
description = "The organization's configuration as DescribeOrganizationConfiguration tells it to its administrator. Answers from before there were three ways of enrolling tell whether new accounts are."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDetectors": "VARCHAR",
            "DescribeOrganizationConfiguration": {
                "AutoEnable": "BOOLEAN", "AutoEnableOrganizationMembers": "VARCHAR", "MemberAccountLimitReached": "BOOLEAN",
                "Features": "JSON", "$error": "JSON", "$absent": "VARCHAR"
            }
        }') as answer
    from resource
)

select
    coalesce(answer.ListDetectors, resource_id) as detector_id,
    case when answered(answer.DescribeOrganizationConfiguration)
        then not absent(answer.DescribeOrganizationConfiguration) end as is_administrator,
    coalesce(
        answer.DescribeOrganizationConfiguration.AutoEnableOrganizationMembers,
        case
            when answer.DescribeOrganizationConfiguration.AutoEnable then 'NEW'
            when not answer.DescribeOrganizationConfiguration.AutoEnable then 'NONE'
        end
    ) as auto_enable_organization_members,
    answer.DescribeOrganizationConfiguration.MemberAccountLimitReached as member_account_limit_reached,
    answer.DescribeOrganizationConfiguration.Features as features,
    coalesce(
        arn,
        'arn:' || partition || ':guardduty:' || region || ':' || account_id || ':detector/'
            || coalesce(answer.ListDetectors, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.ListDetectors, resource_id) as title,
    tags_json(tags) as tags
from document
