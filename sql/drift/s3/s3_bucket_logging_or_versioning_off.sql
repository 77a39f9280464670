/*
title = "Bucket lost access logging, versioning or Object Lock"
severity = "medium"
alert = "immediate"
description = "Looks for buckets that stopped logging their requests or keeping versions, that delete versions without the second factor that they asked for, or that lost the default retention of Object Lock. Somebody who wants to destroy data, or to read it unseen, begins with these."
related_checks = [
    "s3_bucket_access_logging_disabled", "s3_bucket_versioning_disabled", "s3_bucket_mfa_delete_disabled",
]
references = [
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html",
    "https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html",
]
*/
with compared as (
    select
        later.arn,
        later.name,
        later.account_id,
        later.region,
        earlier.has_logging and not later.has_logging as without_logging,
        earlier.versioning_enabled and not later.versioning_enabled as without_versioning,
        earlier.versioning_mfa_delete and not later.versioning_mfa_delete as without_mfa_delete,
        earlier.has_object_lock
            and json_exists(earlier.object_lock_configuration, '$.Rule.DefaultRetention')
            and not (
                later.has_object_lock and json_exists(later.object_lock_configuration, '$.Rule.DefaultRetention')
            ) as without_retention
    from after.aws_s3_bucket as later
    join before.aws_s3_bucket as earlier using (arn, account_id)
)

select
    arn as resource,
    without_logging or without_versioning or without_mfa_delete or without_retention as fires,
    'Bucket ' || name || ' no longer ' || concat_ws(
        ' and no longer ',
        case when without_logging then 'logs its requests' end,
        case when without_versioning then 'keeps versions of its objects' end,
        case when without_mfa_delete then 'asks for a second factor before it deletes a version' end,
        case when without_retention then 'locks new objects by default' end
    ) || '.' as reason,
    account_id,
    region
from compared
