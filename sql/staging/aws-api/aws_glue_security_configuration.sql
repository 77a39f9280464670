/*
description = "Security configurations as the Glue API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "GetSecurityConfigurations": {
                "Name": "VARCHAR", "CreatedTimeStamp": "VARCHAR",
                "EncryptionConfiguration": {
                    "CloudWatchEncryption": "JSON", "JobBookmarksEncryption": "JSON", "S3Encryption": "JSON"
                }
            }
        }') as answer
    from resource
)

select
    answer.GetSecurityConfigurations.Name as name,
    utc_time(answer.GetSecurityConfigurations.CreatedTimeStamp) as created_time_stamp,
    answer.GetSecurityConfigurations.EncryptionConfiguration.CloudWatchEncryption as cloud_watch_encryption,
    answer.GetSecurityConfigurations.EncryptionConfiguration.JobBookmarksEncryption as job_bookmarks_encryption,
    answer.GetSecurityConfigurations.EncryptionConfiguration.S3Encryption as s3_encryption,
    partition,
    region,
    account_id,
    arn,
    answer.GetSecurityConfigurations.Name as title,
    tags_json(tags) as tags
from document
