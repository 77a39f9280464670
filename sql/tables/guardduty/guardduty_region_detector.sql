/*
description = "Whether GuardDuty is on in each region that has a detector."
grain = "one row per account and region with a detector"

[columns]
is_enabled = { type = "BOOLEAN", description = "Whether a detector is enabled; NULL where none is known to be and not all could be read." }
detector_id = { type = "VARCHAR", description = "Id of the detector." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "The region." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
select
    any_true(status = 'ENABLED') as is_enabled,
    min(detector_id) as detector_id,
    account_id,
    region,
    partition
from aws_guardduty_detector
group by account_id, region, partition
