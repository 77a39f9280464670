/*
title = "Bucket versioning is off"
severity = "low"
category = "resilience"
scope = "resource"
description = "Whether the bucket keeps versions of its objects. Without them, an overwrite or a delete, by mistake or by malice, is final."
remediation = "Enable versioning, and add a lifecycle rule that expires old versions."
command = "aws s3api put-bucket-versioning --bucket {name} --versioning-configuration Status=Enabled"
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/Versioning.html"]
*/
select
    arn as resource,
    verdict(alarm := not versioning_enabled) as status,
    'Bucket ' || name || case when versioning_enabled then ' keeps' else ' does not keep' end
        || ' versions of its objects.' as reason,
    account_id,
    region
from aws_s3_bucket
