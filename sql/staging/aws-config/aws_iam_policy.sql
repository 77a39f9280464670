/*
description = "Customer-managed policies as AWS Config records them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ConfigurationItem": {"configuration": {
            "policyName": "VARCHAR", "policyId": "VARCHAR", "path": "VARCHAR", "arn": "VARCHAR", "description": "VARCHAR",
            "isAttachable": "BOOLEAN", "attachmentCount": "BIGINT", "permissionsBoundaryUsageCount": "BIGINT",
            "defaultVersionId": "VARCHAR", "createDate": "VARCHAR", "updateDate": "VARCHAR",
            "policyVersionList": [{"document": "JSON", "isDefaultVersion": "BOOLEAN"}]
        }}}').ConfigurationItem.configuration as item
    from resource
)

select
    coalesce(item.policyName, resource_name) as name,
    item.policyId as policy_id,
    item.path as path,
    item.description as description,
    -- AWS Config records customer-managed policies alone.
    coalesce(split_part(coalesce(item.arn, arn), ':', 5) = 'aws', false) as is_aws_managed,
    item.isAttachable as is_attachable,
    item.attachmentCount > 0 as is_attached,
    item.attachmentCount as attachment_count,
    item.permissionsBoundaryUsageCount as permissions_boundary_usage_count,
    utc_time(item.createDate) as create_date,
    utc_time(item.updateDate) as update_date,
    item.defaultVersionId as default_version_id,
    policy_document(
        list_filter(item.policyVersionList, lambda version: version.isDefaultVersion)[1].document
    ) as policy,
    coalesce(
        item.arn, arn,
        'arn:' || partition || ':iam::' || account_id || ':policy' || coalesce(item.path, '/')
            || coalesce(item.policyName, resource_name)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(item.policyName, resource_name) as title,
    tags_json(tags) as tags
from document
