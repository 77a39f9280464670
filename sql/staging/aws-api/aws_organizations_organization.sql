/*
description = "The organization as DescribeOrganization tells it. AWSOrganizationsNotInUseException means that there is none."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"DescribeOrganization": {
            "Organization": {
                "Id": "VARCHAR", "Arn": "VARCHAR", "FeatureSet": "VARCHAR", "MasterAccountArn": "VARCHAR",
                "MasterAccountId": "VARCHAR", "MasterAccountEmail": "VARCHAR", "AvailablePolicyTypes": "JSON"
            },
            "$error": "JSON", "$absent": "VARCHAR"
        }}').DescribeOrganization as answer
    from resource
)

select
    case when answered(answer) then answer.Organization is not null end as is_member,
    answer.Organization.Id as id,
    answer.Organization.FeatureSet as feature_set,
    answer.Organization.MasterAccountArn as master_account_arn,
    answer.Organization.MasterAccountId as master_account_id,
    answer.Organization.MasterAccountEmail as master_account_email,
    answer.Organization.AvailablePolicyTypes as available_policy_types,
    coalesce(answer.Organization.Arn, arn, 'arn:' || partition || ':iam::' || account_id || ':root') as arn,
    account_id,
    region,
    partition,
    coalesce(answer.Organization.Id, account_id) as title,
    tags_json(tags) as tags
from document
