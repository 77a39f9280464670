/*
description = "Security configurations of Glue: how jobs encrypt what they write."
grain = "one row per security configuration"
resource_type = "AWS::Glue::SecurityConfiguration"
list = ["glue:GetSecurityConfigurations"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the security configuration." }
created_time_stamp = { type = "TIMESTAMP", description = "When it was created." }
cloud_watch_encryption = { type = "JSON", description = "Encryption of logs, with its key." }
job_bookmarks_encryption = { type = "JSON", description = "Encryption of job bookmarks, with its key." }
s3_encryption = { type = "JSON", description = "Encryption of data in S3, with its keys." }
*/
