/*
title = "Trail log files are not integrity-protected"
severity = "low"
category = "logging"
scope = "resource"
description = "Whether the trail writes digest files, with which a changed or missing log file shows."
remediation = "Turn on log file validation."
command = "aws cloudtrail update-trail --region {region} --name {resource} --enable-log-file-validation"
references = ["https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html"]
*/
select
    arn as resource,
    verdict(
        alarm := not log_file_validation_enabled,
        skip := split_part(arn, ':', 5) <> account_id
    ) as status,
    case
        when split_part(arn, ':', 5) <> account_id
            then 'Trail ' || name || ' belongs to account ' || split_part(arn, ':', 5) || ', where it is judged.'
        when log_file_validation_enabled then 'Trail ' || name || ' protects its log files with digests.'
        else 'Trail ' || name || ' writes no digests of its log files.'
    end as reason,
    account_id,
    region
from aws_cloudtrail_trail
