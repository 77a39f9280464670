/*
title = "Managed instance misses patches"
severity = "high"
category = "hygiene"
scope = "resource"
description = "Looks for managed instances with missing or failed patches, or that Systems Manager calls non-compliant with a patch baseline or an association. The reason says which: an association alone is less grave. An instance that was never scanned is told of as information, because nothing is known of it; the reason also says where the last scan is old."
remediation = "Run the patch baseline, and scan every week."
command = "aws ssm send-command --document-name AWS-RunPatchBaseline --instance-ids {instance_id} --parameters Operation=Install"
references = ["https://docs.aws.amazon.com/systems-manager/latest/userguide/patch-compliance-identify.html"]
*/
with patch_state as (
    select
        instance_arn,
        any_value(missing_count) as missing_count,
        any_value(failed_count) as failed_count,
        any_true(
            missing_count > 0 or failed_count > 0 or critical_non_compliant_count > 0 or security_non_compliant_count > 0
        ) as lacks_patches,
        max(operation_end_time) as scanned_at
    from aws_ssm_managed_instance_patch_state
    group by instance_arn
),

compliance as (
    select
        instance_arn,
        any_true(compliance_type = 'Patch' and status = 'NON_COMPLIANT') as fails_patches,
        any_true(compliance_type = 'Association' and status = 'NON_COMPLIANT') as fails_associations,
        bool_or(compliance_type = 'Patch') as has_patch_result
    from aws_ssm_managed_instance_compliance
    where compliance_type in ('Patch', 'Association')
    group by instance_arn
),

instance as (
    select
        instance.*,
        patch_state.missing_count,
        patch_state.failed_count,
        patch_state.scanned_at,
        case
            when instance.patch_states is null then null
            when patch_state.instance_arn is null then false
            else patch_state.lacks_patches
        end as lacks_patches,
        case
            when instance.compliance_summaries is null then null
            when compliance.instance_arn is null then false
            else compliance.fails_patches
        end as fails_patches,
        case
            when instance.compliance_summaries is null then null
            when compliance.instance_arn is null then false
            else compliance.fails_associations
        end as fails_associations,
        case
            when patch_state.instance_arn is not null or compliance.has_patch_result then false
            when instance.patch_states is not null and instance.compliance_summaries is not null then true
        end as was_never_scanned,
        patch_state.scanned_at < snapshot_time() - to_days(getvariable('max_patch_scan_age_days')) as is_scan_old
    from aws_ssm_managed_instance as instance
    left join patch_state
        on patch_state.instance_arn = instance.arn
    left join compliance
        on compliance.instance_arn = instance.arn
)

select
    arn as resource,
    verdict(alarm := lacks_patches or fails_patches or fails_associations, info := was_never_scanned) as status,
    'Managed instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when lacks_patches
                then ' misses ' || missing_count || if(missing_count = 1, ' patch', ' patches')
                    || case when failed_count > 0 then ', and ' || failed_count || ' failed to install' else '' end
                    || case when fails_associations then '; an association is not in order either' else '' end
            when fails_patches then ' is not compliant with its patch baseline'
                || case when fails_associations then ', and an association is not in order either' else '' end
            when fails_associations then ' has an association that is not in order; its patches are'
            when was_never_scanned then ' was never scanned for patches'
            else ' has all patches that its baseline asks for'
        end
        || case when is_scan_old then '; the last scan ended on ' || strftime(scanned_at, '%Y-%m-%d') else '' end
        || '.' as reason,
    account_id,
    region,
    instance_id
from instance
