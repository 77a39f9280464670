/*
title = "File system is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks for EFS file systems that are not encrypted at rest. Encryption can be chosen only when a file system is created."
remediation = "Create an encrypted file system and move the data there."
references = ["https://docs.aws.amazon.com/efs/latest/ug/encryption-at-rest.html"]
*/
select
    arn as resource,
    verdict(alarm := not encrypted) as status,
    'File system ' || coalesce(nullif(title, file_system_id) || ' (' || file_system_id || ')', file_system_id)
        || if(encrypted, ' is encrypted', ' is not encrypted') || '.' as reason,
    account_id,
    region,
    file_system_id
from aws_efs_file_system
