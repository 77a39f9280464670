/*
description = "Workgroups as the API of Redshift Serverless answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListWorkgroups": {
                "workgroupName": "VARCHAR", "workgroupId": "VARCHAR", "workgroupArn": "VARCHAR",
                "status": "VARCHAR", "baseCapacity": "BIGINT", "maxCapacity": "BIGINT", "creationDate": "VARCHAR",
                "enhancedVpcRouting": "BOOLEAN", "namespaceName": "VARCHAR",
                "customDomainCertificateArn": "VARCHAR", "patchVersion": "VARCHAR", "customDomainName": "VARCHAR",
                "customDomainCertificateExpiryTime": "VARCHAR", "publiclyAccessible": "BOOLEAN",
                "configParameters": "JSON", "endpoint": "JSON", "securityGroupIds": "JSON", "subnetIds": "JSON",
                "crossAccountVpcs": "JSON"
            },
            "ListTagsForResource": {"tags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.ListWorkgroups.workgroupName as workgroup_name,
    answer.ListWorkgroups.workgroupId as workgroup_id,
    answer.ListWorkgroups.workgroupArn as workgroup_arn,
    answer.ListWorkgroups.status as status,
    answer.ListWorkgroups.baseCapacity as base_capacity,
    answer.ListWorkgroups.maxCapacity as max_capacity,
    utc_time(answer.ListWorkgroups.creationDate) as creation_date,
    answer.ListWorkgroups.enhancedVpcRouting as enhanced_vpc_routing,
    answer.ListWorkgroups.namespaceName as namespace_name,
    answer.ListWorkgroups.customDomainCertificateArn as custom_domain_certificate_arn,
    answer.ListWorkgroups.patchVersion as patch_version,
    answer.ListWorkgroups.customDomainName as custom_domain_name,
    utc_time(answer.ListWorkgroups.customDomainCertificateExpiryTime) as custom_domain_certificate_expiry_time,
    answer.ListWorkgroups.publiclyAccessible as publicly_accessible,
    answer.ListWorkgroups.configParameters as config_parameters,
    answer.ListWorkgroups.endpoint as endpoint,
    answer.ListWorkgroups.securityGroupIds as security_group_ids,
    answer.ListWorkgroups.subnetIds as subnet_ids,
    answer.ListWorkgroups.crossAccountVpcs as cross_account_vpcs,
    answer.ListTagsForResource.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListWorkgroups.workgroupName as title,
    tags_json(tags) as tags
from document
