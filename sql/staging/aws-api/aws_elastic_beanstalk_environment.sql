/*
description = "Environments as the Elastic Beanstalk API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeEnvironments": {
                "EnvironmentName": "VARCHAR", "EnvironmentId": "VARCHAR", "Description": "VARCHAR",
                "DateCreated": "VARCHAR", "AbortableOperationInProgress": "BOOLEAN", "ApplicationName": "VARCHAR",
                "CNAME": "VARCHAR", "DateUpdated": "VARCHAR", "EndpointURL": "VARCHAR", "Health": "VARCHAR",
                "HealthStatus": "VARCHAR", "OperationsRole": "VARCHAR", "PlatformArn": "VARCHAR",
                "SolutionStackName": "VARCHAR", "Status": "VARCHAR", "TemplateName": "VARCHAR",
                "VersionLabel": "VARCHAR", "EnvironmentLinks": "JSON", "Resources": "JSON", "Tier": "JSON"
            },
            "DescribeConfigurationSettings": {"ConfigurationSettings": "JSON", "$error": "JSON"},
            "DescribeEnvironmentManagedActions": {"ManagedActions": "JSON", "$error": "JSON"},
            "ListTagsForResource": {"ResourceTags": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeEnvironments.EnvironmentName as environment_name,
    answer.DescribeEnvironments.EnvironmentId as environment_id,
    answer.DescribeEnvironments.Description as description,
    utc_time(answer.DescribeEnvironments.DateCreated) as date_created,
    answer.DescribeEnvironments.AbortableOperationInProgress as abortable_operation_in_progress,
    answer.DescribeEnvironments.ApplicationName as application_name,
    answer.DescribeEnvironments.CNAME as cname,
    utc_time(answer.DescribeEnvironments.DateUpdated) as date_updated,
    answer.DescribeEnvironments.EndpointURL as endpoint_url,
    answer.DescribeEnvironments.Health as health,
    answer.DescribeEnvironments.HealthStatus as health_status,
    answer.DescribeEnvironments.OperationsRole as operations_role,
    answer.DescribeEnvironments.PlatformArn as platform_arn,
    answer.DescribeEnvironments.SolutionStackName as solution_stack_name,
    answer.DescribeEnvironments.Status as status,
    answer.DescribeEnvironments.TemplateName as template_name,
    answer.DescribeEnvironments.VersionLabel as version_label,
    answer.DescribeConfigurationSettings.ConfigurationSettings as configuration_settings,
    answer.DescribeEnvironments.EnvironmentLinks as environment_links,
    answer.DescribeEnvironmentManagedActions.ManagedActions as managed_actions,
    answer.DescribeEnvironments.Resources as resources,
    answer.DescribeEnvironments.Tier as tier,
    answer.ListTagsForResource.ResourceTags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeEnvironments.EnvironmentName as title,
    tags_json(tags) as tags
from document
