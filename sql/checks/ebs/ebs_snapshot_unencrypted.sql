/*
title = "EBS snapshot is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks at own EBS snapshots. An unencrypted snapshot can be shared with anyone, and a volume made from it is unencrypted again."
remediation = "Copy the snapshot with encryption and delete the original."
references = ["https://docs.aws.amazon.com/ebs/latest/userguide/ebs-encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := not encrypted) as status,
    'Snapshot ' || coalesce(nullif(title, snapshot_id) || ' (' || snapshot_id || ')', snapshot_id)
        || case when encrypted then ' is encrypted.' else ' is not encrypted.' end as reason,
    account_id,
    region,
    snapshot_id
from aws_ebs_snapshot
-- The API also tells of snapshots that others share with the account.
where (owner_id <> account_id) is not true
