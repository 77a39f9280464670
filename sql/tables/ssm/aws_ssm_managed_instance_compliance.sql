/*
description = "Compliance of managed instances by type, such as Patch and Association: whether all items of the type are in order, and how many are not."
grain = "one row per managed instance and type of compliance"

[columns]
resource_id = { type = "VARCHAR", description = "ID of the instance." }
instance_arn = { type = "VARCHAR", description = "ARN of the managed instance." }
resource_type = { type = "VARCHAR", description = "Always ManagedInstance." }
compliance_type = { type = "VARCHAR", description = "Type of compliance: Patch, Association or a custom one." }
status = { type = "VARCHAR", description = "COMPLIANT or NON_COMPLIANT." }
severity = { type = "VARCHAR", description = "Highest severity of what is not in order." }
non_compliant_count = { type = "BIGINT", description = "Number of items that are not in order." }
execution_summary = { type = "JSON", description = "When and how it was found out." }
region = { type = "VARCHAR", description = "The region of the instance." }
account_id = { type = "VARCHAR", description = "The account of the instance." }
partition = { type = "VARCHAR", description = "The AWS partition of the instance." }
title = { type = "VARCHAR", description = "ID of the instance and type of compliance." }
*/
with summary as (
    select
        instance_id, arn, region, account_id, partition,
        unnest(from_json(compliance_summaries, '[{
            "ResourceType": "VARCHAR", "ComplianceType": "VARCHAR", "Status": "VARCHAR", "OverallSeverity": "VARCHAR",
            "NonCompliantSummary": {"NonCompliantCount": "BIGINT"}, "ExecutionSummary": "JSON"
        }]')) as summary
    from aws_ssm_managed_instance
)

select
    instance_id as resource_id,
    arn as instance_arn,
    summary.ResourceType as resource_type,
    summary.ComplianceType as compliance_type,
    summary.Status as status,
    summary.OverallSeverity as severity,
    summary.NonCompliantSummary.NonCompliantCount as non_compliant_count,
    summary.ExecutionSummary as execution_summary,
    region,
    account_id,
    partition,
    instance_id || ' ' || summary.ComplianceType as title
from summary
