/*
title = "Database storage is not encrypted"
severity = "high"
category = "encryption"
scope = "resource"
description = "Looks at the storage of database instances and clusters. Unencrypted storage makes unencrypted snapshots, which can be shared with anyone; encryption cannot be turned on in place. The members of a cluster follow it."
remediation = "Copy a snapshot with encryption, restore a database from the copy, and swap the two."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html"]
*/
select
    arn as resource,
    verdict(alarm := not storage_encrypted) as status,
    'Database ' || kind || ' ' || name
        || case when storage_encrypted then ' encrypts its storage.' else ' does not encrypt its storage.' end as reason,
    account_id,
    region,
    kind,
    name
from rds_database
