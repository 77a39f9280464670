/*
title = "EBS volume is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks at every EBS volume, attached or not. What is on an unencrypted volume can be read from any snapshot or copy of it, and encryption cannot be turned on later without making a new volume."
remediation = "Copy a snapshot of the volume with encryption, make a volume from the copy, and swap the two."
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := not encrypted) as status,
    'Volume ' || coalesce(nullif(title, volume_id) || ' (' || volume_id || ')', volume_id)
        || case when encrypted then ' is encrypted' else ' is not encrypted' end
        || case when state = 'available' then '; it is attached to nothing' else '' end || '.' as reason,
    account_id,
    region,
    volume_id
from aws_ebs_volume
