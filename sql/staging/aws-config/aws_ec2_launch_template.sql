/*
description = "Launch templates as AWS Config records them. It tells of one version without saying which, so that only a template whose default version is its newest one is known."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "LaunchTemplateName": "VARCHAR", "Id": "VARCHAR", "DefaultVersionNumber": "BIGINT",
                    "LatestVersionNumber": "BIGINT", "LaunchTemplateData": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.LaunchTemplateName as launch_template_name,
    item.configuration.Id as launch_template_id,
    item.configuration.DefaultVersionNumber as default_version_number,
    item.configuration.LatestVersionNumber as latest_version_number,
    case when item.configuration.DefaultVersionNumber = item.configuration.LatestVersionNumber then
        json_array(json_object(
            'LaunchTemplateId', item.configuration.Id,
            'LaunchTemplateName', item.configuration.LaunchTemplateName,
            'VersionNumber', item.configuration.LatestVersionNumber,
            'DefaultVersion', true,
            'LaunchTemplateData', item.configuration.LaunchTemplateData
        ))
    end as versions,
    partition,
    region,
    account_id,
    coalesce(
        arn,
        'arn:' || partition || ':ec2:' || region || ':' || account_id || ':launch-template/' || item.configuration.Id
    ) as arn,
    item.configuration.LaunchTemplateName as title,
    tags_json(tags) as tags
from document
