/*
description = "Buckets as DescribeBuckets of Macie tells them."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{"DescribeBuckets": {
            "bucketArn": "VARCHAR", "bucketName": "VARCHAR", "accountId": "VARCHAR",
            "automatedDiscoveryMonitoringStatus": "VARCHAR", "lastAutomatedDiscoveryTime": "VARCHAR",
            "jobDetails": {
                "isDefinedInJob": "VARCHAR", "isMonitoredByJob": "VARCHAR", "lastJobId": "VARCHAR", "lastJobRunTime": "VARCHAR"
            },
            "sensitivityScore": "BIGINT", "classifiableObjectCount": "BIGINT", "errorCode": "VARCHAR"
        }}').DescribeBuckets as answer
    from resource
)

select
    coalesce(answer.bucketName, resource_id) as bucket_name,
    answer.accountId as bucket_account_id,
    answer.automatedDiscoveryMonitoringStatus as automated_discovery_monitoring_status,
    utc_time(answer.lastAutomatedDiscoveryTime) as last_automated_discovery_time,
    answer.jobDetails.isDefinedInJob as is_defined_in_job,
    answer.jobDetails.isMonitoredByJob as is_monitored_by_job,
    answer.jobDetails.lastJobId as last_job_id,
    utc_time(answer.jobDetails.lastJobRunTime) as last_job_run_time,
    answer.sensitivityScore as sensitivity_score,
    answer.classifiableObjectCount as classifiable_object_count,
    answer.errorCode as error_code,
    coalesce(answer.bucketArn, arn) as arn,
    account_id,
    region,
    partition,
    coalesce(answer.bucketName, resource_id) as title,
    tags_json(tags) as tags
from document
