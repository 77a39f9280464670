/*
description = "Managed policies as GetAccountAuthorizationDetails tells of them, or ListPolicies and the calls per policy."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetAccountAuthorizationDetails": {
                "PolicyName": "VARCHAR", "PolicyId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR",
                "Description": "VARCHAR", "IsAttachable": "BOOLEAN", "AttachmentCount": "BIGINT",
                "PermissionsBoundaryUsageCount": "BIGINT", "DefaultVersionId": "VARCHAR", "CreateDate": "VARCHAR",
                "UpdateDate": "VARCHAR", "PolicyVersionList": [{"Document": "JSON", "IsDefaultVersion": "BOOLEAN"}]
            },
            "ListPolicies": {
                "PolicyName": "VARCHAR", "PolicyId": "VARCHAR", "Path": "VARCHAR", "Arn": "VARCHAR",
                "Description": "VARCHAR", "IsAttachable": "BOOLEAN", "AttachmentCount": "BIGINT",
                "PermissionsBoundaryUsageCount": "BIGINT", "DefaultVersionId": "VARCHAR", "CreateDate": "VARCHAR",
                "UpdateDate": "VARCHAR"
            },
            "GetPolicy": {"Policy": {"Description": "VARCHAR", "Tags": "JSON"}, "$error": "JSON"},
            "GetPolicyVersion": {"PolicyVersion": {"Document": "JSON"}, "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select *, answer.GetAccountAuthorizationDetails as details, answer.ListPolicies as listed
    from document
)

select
    coalesce(details.PolicyName, listed.PolicyName, resource_name) as name,
    coalesce(details.PolicyId, listed.PolicyId) as policy_id,
    coalesce(details.Path, listed.Path) as path,
    coalesce(details.Description, listed.Description, answer.GetPolicy.Policy.Description) as description,
    split_part(coalesce(details.Arn, listed.Arn, arn), ':', 5) = 'aws' as is_aws_managed,
    coalesce(details.IsAttachable, listed.IsAttachable) as is_attachable,
    coalesce(details.AttachmentCount, listed.AttachmentCount) > 0 as is_attached,
    coalesce(details.AttachmentCount, listed.AttachmentCount) as attachment_count,
    coalesce(details.PermissionsBoundaryUsageCount, listed.PermissionsBoundaryUsageCount)
        as permissions_boundary_usage_count,
    utc_time(coalesce(details.CreateDate, listed.CreateDate)) as create_date,
    utc_time(coalesce(details.UpdateDate, listed.UpdateDate)) as update_date,
    coalesce(details.DefaultVersionId, listed.DefaultVersionId) as default_version_id,
    policy_document(coalesce(
        list_filter(details.PolicyVersionList, lambda version: version.IsDefaultVersion)[1].Document,
        case when answered(answer.GetPolicyVersion) then answer.GetPolicyVersion.PolicyVersion.Document end
    )) as policy,
    case when answered(answer.GetPolicy) then answer.GetPolicy.Policy.Tags end as tags_src,
    coalesce(details.Arn, listed.Arn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(details.PolicyName, listed.PolicyName, resource_name) as title,
    tags_json(tags) as tags
from fact
