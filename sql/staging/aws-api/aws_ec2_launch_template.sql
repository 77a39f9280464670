/*
description = "Launch templates as the EC2 API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeLaunchTemplates": {
                "LaunchTemplateName": "VARCHAR", "LaunchTemplateId": "VARCHAR", "CreateTime": "VARCHAR",
                "CreatedBy": "VARCHAR", "DefaultVersionNumber": "BIGINT", "LatestVersionNumber": "BIGINT"
            },
            "DescribeLaunchTemplateVersions": {"LaunchTemplateVersions": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeLaunchTemplates.LaunchTemplateName as launch_template_name,
    answer.DescribeLaunchTemplates.LaunchTemplateId as launch_template_id,
    utc_time(answer.DescribeLaunchTemplates.CreateTime) as create_time,
    answer.DescribeLaunchTemplates.CreatedBy as created_by,
    answer.DescribeLaunchTemplates.DefaultVersionNumber as default_version_number,
    answer.DescribeLaunchTemplates.LatestVersionNumber as latest_version_number,
    answer.DescribeLaunchTemplateVersions.LaunchTemplateVersions as versions,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeLaunchTemplates.LaunchTemplateName as title,
    tags_json(tags) as tags
from document
