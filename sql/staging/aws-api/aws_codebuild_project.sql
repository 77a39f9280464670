/*
description = "Projects as the CodeBuild API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "BatchGetProjects": {
                "name": "VARCHAR", "description": "VARCHAR", "created": "VARCHAR", "lastModified": "VARCHAR",
                "serviceRole": "VARCHAR", "encryptionKey": "VARCHAR", "environment": "JSON", "source": "JSON",
                "sourceVersion": "VARCHAR", "secondarySources": "JSON", "secondarySourceVersions": "JSON",
                "artifacts": "JSON", "secondaryArtifacts": "JSON", "cache": "JSON", "logsConfig": "JSON",
                "vpcConfig": "JSON", "webhook": "JSON", "badge": "JSON", "projectVisibility": "VARCHAR",
                "publicProjectAlias": "VARCHAR", "resourceAccessRole": "VARCHAR", "buildBatchConfig": "JSON",
                "fileSystemLocations": "JSON", "concurrentBuildLimit": "BIGINT", "timeoutInMinutes": "BIGINT",
                "queuedTimeoutInMinutes": "BIGINT", "tags": "JSON", "$error": "JSON"
            }
        }').BatchGetProjects as project
    from resource
)

select
    coalesce(project.name, resource_name) as name,
    project.description as description,
    utc_time(project.created) as created,
    utc_time(project.lastModified) as last_modified,
    project.serviceRole as service_role,
    project.encryptionKey as encryption_key,
    project.environment as environment,
    project.source as source,
    project.sourceVersion as source_version,
    case when answered(project) then coalesce(project.secondarySources, '[]') end as secondary_sources,
    case when answered(project) then coalesce(project.secondarySourceVersions, '[]') end as secondary_source_versions,
    project.artifacts as artifacts,
    case when answered(project) then coalesce(project.secondaryArtifacts, '[]') end as secondary_artifacts,
    project.cache as cache,
    project.logsConfig as logs_config,
    case when answered(project) then coalesce(project.vpcConfig, '{}') end as vpc_config,
    project.webhook as webhook,
    project.badge as badge,
    case when answered(project) then coalesce(project.projectVisibility, 'PRIVATE') end as project_visibility,
    project.publicProjectAlias as public_project_alias,
    project.resourceAccessRole as resource_access_role,
    project.buildBatchConfig as build_batch_config,
    case when answered(project) then coalesce(project.fileSystemLocations, '[]') end as file_system_locations,
    project.concurrentBuildLimit as concurrent_build_limit,
    project.timeoutInMinutes as timeout_in_minutes,
    project.queuedTimeoutInMinutes as queued_timeout_in_minutes,
    case when answered(project) then coalesce(project.tags, '[]') end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(project.name, resource_name) as title,
    tags_json(tags) as tags
from document
