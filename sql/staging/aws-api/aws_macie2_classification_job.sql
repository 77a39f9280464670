/*
description = "Jobs as ListClassificationJobs lists them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"ListClassificationJobs": {
            "jobId": "VARCHAR", "name": "VARCHAR", "jobStatus": "VARCHAR", "jobType": "VARCHAR", "createdAt": "VARCHAR",
            "bucketDefinitions": "JSON", "bucketCriteria": "JSON", "lastRunErrorStatus": "JSON", "userPausedDetails": "JSON"
        }}').ListClassificationJobs as answer
    from resource
)

select
    coalesce(answer.jobId, resource_id) as job_id,
    coalesce(answer.name, resource_name) as name,
    answer.jobStatus as job_status,
    answer.jobType as job_type,
    utc_time(answer.createdAt) as created_at,
    answer.bucketDefinitions as bucket_definitions,
    answer.bucketCriteria as bucket_criteria,
    answer.lastRunErrorStatus as last_run_error_status,
    answer.userPausedDetails as user_paused_details,
    coalesce(
        arn,
        'arn:' || partition || ':macie2:' || region || ':' || account_id || ':classification-job/'
            || coalesce(answer.jobId, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.name, resource_name) as title,
    tags_json(tags) as tags
from document
