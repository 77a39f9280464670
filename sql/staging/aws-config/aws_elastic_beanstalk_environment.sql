/*
description = "Environments as AWS Config records them: without health. Its option settings have another shape than the API's, and are left out."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "environmentName": "VARCHAR", "environmentId": "VARCHAR", "description": "VARCHAR",
                    "dateCreated": "VARCHAR", "applicationName": "VARCHAR", "cNAME": "VARCHAR",
                    "dateUpdated": "VARCHAR", "endpointURL": "VARCHAR", "platformArn": "VARCHAR",
                    "solutionStackName": "VARCHAR", "status": "VARCHAR", "versionLabel": "VARCHAR",
                    "environmentLinks": "JSON", "tier": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.environmentName as environment_name,
    item.configuration.environmentId as environment_id,
    item.configuration.description as description,
    utc_time(item.configuration.dateCreated) as date_created,
    item.configuration.applicationName as application_name,
    item.configuration.cNAME as cname,
    utc_time(item.configuration.dateUpdated) as date_updated,
    item.configuration.endpointURL as endpoint_url,
    item.configuration.platformArn as platform_arn,
    item.configuration.solutionStackName as solution_stack_name,
    item.configuration.status as status,
    item.configuration.versionLabel as version_label,
    api_member_names(item.configuration.environmentLinks) as environment_links,
    api_member_names(item.configuration.tier) as tier,
    partition,
    region,
    account_id,
    arn,
    item.configuration.environmentName as title,
    tags_json(tags) as tags
from document
