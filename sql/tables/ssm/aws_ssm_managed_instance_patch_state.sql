/*
description = "The state of patches on managed instances, as the last scan found it. Instances that were never scanned have none."
grain = "one row per managed instance that was scanned"

[columns]
instance_id = { type = "VARCHAR", description = "ID of the instance." }
instance_arn = { type = "VARCHAR", description = "ARN of the managed instance." }
baseline_id = { type = "VARCHAR", description = "The patch baseline against which it was scanned." }
operation = { type = "VARCHAR", description = "What was done: Scan or Install." }
operation_start_time = { type = "TIMESTAMP", description = "When that began." }
operation_end_time = { type = "TIMESTAMP", description = "When that ended." }
patch_group = { type = "VARCHAR", description = "The patch group; empty where there is none." }
missing_count = { type = "BIGINT", description = "Number of patches that are missing." }
failed_count = { type = "BIGINT", description = "Number of patches that failed to install." }
installed_count = { type = "BIGINT", description = "Number of patches that are installed." }
installed_other_count = { type = "BIGINT", description = "Number of installed patches that the baseline does not ask for." }
installed_pending_reboot_count = { type = "BIGINT", description = "Number of patches that wait for a reboot." }
installed_rejected_count = { type = "BIGINT", description = "Number of installed patches that the baseline rejects." }
not_applicable_count = { type = "BIGINT", description = "Number of patches that do not apply." }
critical_non_compliant_count = { type = "BIGINT", description = "Number of patches of critical compliance level that are not in order." }
security_non_compliant_count = { type = "BIGINT", description = "Number of patches of the security class that are not in order." }
other_non_compliant_count = { type = "BIGINT", description = "Number of other patches that are not in order." }
reboot_option = { type = "VARCHAR", description = "Whether instances are rebooted after patches: RebootIfNeeded or NoReboot." }
region = { type = "VARCHAR", description = "The region of the instance." }
account_id = { type = "VARCHAR", description = "The account of the instance." }
partition = { type = "VARCHAR", description = "The AWS partition of the instance." }
title = { type = "VARCHAR", description = "ID of the instance and of the baseline." }
*/
with state as (
    select
        instance_id, arn, region, account_id, partition,
        unnest(from_json(patch_states, '[{
            "BaselineId": "VARCHAR", "Operation": "VARCHAR", "OperationStartTime": "VARCHAR", "OperationEndTime": "VARCHAR",
            "PatchGroup": "VARCHAR", "MissingCount": "BIGINT", "FailedCount": "BIGINT", "InstalledCount": "BIGINT",
            "InstalledOtherCount": "BIGINT", "InstalledPendingRebootCount": "BIGINT", "InstalledRejectedCount": "BIGINT",
            "NotApplicableCount": "BIGINT", "CriticalNonCompliantCount": "BIGINT", "SecurityNonCompliantCount": "BIGINT",
            "OtherNonCompliantCount": "BIGINT", "RebootOption": "VARCHAR"
        }]')) as state
    from aws_ssm_managed_instance
)

select
    instance_id,
    arn as instance_arn,
    state.BaselineId as baseline_id,
    state.Operation as operation,
    utc_time(state.OperationStartTime) as operation_start_time,
    utc_time(state.OperationEndTime) as operation_end_time,
    state.PatchGroup as patch_group,
    state.MissingCount as missing_count,
    state.FailedCount as failed_count,
    state.InstalledCount as installed_count,
    state.InstalledOtherCount as installed_other_count,
    state.InstalledPendingRebootCount as installed_pending_reboot_count,
    state.InstalledRejectedCount as installed_rejected_count,
    state.NotApplicableCount as not_applicable_count,
    state.CriticalNonCompliantCount as critical_non_compliant_count,
    state.SecurityNonCompliantCount as security_non_compliant_count,
    state.OtherNonCompliantCount as other_non_compliant_count,
    state.RebootOption as reboot_option,
    region,
    account_id,
    partition,
    instance_id || ' against ' || state.BaselineId as title
from state
