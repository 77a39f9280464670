/*
description = "Projects as AWS Config records them, in the API's member names. Source and artifacts are lists of one there. Config holds neither times nor who may see the builds."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "name": "VARCHAR", "description": "VARCHAR", "serviceRole": "VARCHAR", "encryptionKey": "VARCHAR",
                "environment": "JSON", "source": ["JSON"], "sourceVersion": "VARCHAR", "secondarySources": ["JSON"],
                "secondarySourceVersions": "JSON", "artifacts": ["JSON"], "secondaryArtifacts": "JSON", "cache": "JSON",
                "logsConfig": "JSON", "buildBatchConfig": "JSON", "concurrentBuildLimit": "BIGINT",
                "timeoutInMinutes": "BIGINT", "queuedtimeoutInMinutes": "BIGINT", "tags": "JSON"
            }}
        }').ConfigurationItem.configuration as project
    from resource
)

select
    coalesce(project.name, resource_name) as name,
    project.description as description,
    project.serviceRole as service_role,
    project.encryptionKey as encryption_key,
    project.environment as environment,
    config_project_source(project.source[1]) as source,
    project.sourceVersion as source_version,
    to_json(list_transform(project.secondarySources, lambda source: config_project_source(source))) as secondary_sources,
    project.secondarySourceVersions as secondary_source_versions,
    project.artifacts[1] as artifacts,
    project.secondaryArtifacts as secondary_artifacts,
    project.cache as cache,
    project.logsConfig as logs_config,
    project.buildBatchConfig as build_batch_config,
    project.concurrentBuildLimit as concurrent_build_limit,
    project.timeoutInMinutes as timeout_in_minutes,
    project.queuedtimeoutInMinutes as queued_timeout_in_minutes,
    project.tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(project.name, resource_name) as title,
    tags_json(tags) as tags
from document
