/*
description = "Jobs as the Backup API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListRestoreJobs": {
                "RestoreJobId": "VARCHAR", "RecoveryPointArn": "VARCHAR", "SourceResourceArn": "VARCHAR",
                "CreatedResourceArn": "VARCHAR", "ResourceType": "VARCHAR", "Status": "VARCHAR",
                "StatusMessage": "VARCHAR", "CreationDate": "VARCHAR", "CompletionDate": "VARCHAR",
                "ValidationStatus": "VARCHAR", "IamRoleArn": "VARCHAR", "CreatedBy": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListRestoreJobs.RestoreJobId as job_id,
    answer.ListRestoreJobs.RecoveryPointArn as recovery_point_arn,
    answer.ListRestoreJobs.SourceResourceArn as source_resource_arn,
    answer.ListRestoreJobs.CreatedResourceArn as created_resource_arn,
    answer.ListRestoreJobs.ResourceType as resource_type,
    answer.ListRestoreJobs.Status as status,
    answer.ListRestoreJobs.StatusMessage as status_message,
    utc_time(answer.ListRestoreJobs.CreationDate) as creation_date,
    utc_time(answer.ListRestoreJobs.CompletionDate) as completion_date,
    answer.ListRestoreJobs.ValidationStatus as validation_status,
    answer.ListRestoreJobs.IamRoleArn as iam_role_arn,
    answer.ListRestoreJobs.CreatedBy as created_by,
    partition,
    region,
    account_id,
    arn,
    answer.ListRestoreJobs.RestoreJobId as title,
    tags_json(tags) as tags
from document
