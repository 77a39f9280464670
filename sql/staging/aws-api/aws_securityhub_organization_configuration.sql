/*
description = "The organization's configuration as DescribeOrganizationConfiguration tells it. An account that does not administer Security Hub has none, and no row."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"DescribeOrganizationConfiguration": {
            "AutoEnable": "BOOLEAN", "AutoEnableStandards": "VARCHAR", "MemberAccountLimitReached": "BOOLEAN",
            "OrganizationConfiguration": {"ConfigurationType": "VARCHAR", "Status": "VARCHAR"},
            "$error": "JSON", "$absent": "VARCHAR"
        }}').DescribeOrganizationConfiguration as answer
    from resource
)

select
    answer.AutoEnable as auto_enable,
    answer.AutoEnableStandards as auto_enable_standards,
    answer.MemberAccountLimitReached as member_account_limit_reached,
    answer.OrganizationConfiguration.ConfigurationType as configuration_type,
    answer.OrganizationConfiguration.Status as configuration_status,
    coalesce(
        arn, 'arn:' || partition || ':securityhub:' || region || ':' || account_id || ':organization-configuration'
    ) as arn,
    account_id,
    region,
    partition,
    'organization-configuration' as title,
    tags_json(tags) as tags
from document
where answered(answer) and not absent(answer)
