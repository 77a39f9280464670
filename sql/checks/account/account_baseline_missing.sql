/*
title = "Account lacks one of the baseline guardrails: trail, Config, GuardDuty, SCP"
severity = "high"
category = "logging"
scope = "account"
description = "Whether the account has what every account should be born with: a multi-region trail that is logging, a recorder of AWS Config and a GuardDuty detector in every enabled region, and a service control policy of the organization's own on the account or above it. One verdict lists what is missing. An organization's trail counts. The management account is never bound by service control policies, and needs none; an account without an organization cannot have one, and lacks it. A guardrail that is missing decides, whatever could not be read of the others."
remediation = "Onboard the account with the landing zone's baseline."
references = ["https://docs.aws.amazon.com/controltower/latest/userguide/what-is-control-tower.html"]
nullable = [
    "aws_cloudtrail_trail", "aws_config_configuration_recorder", "aws_guardduty_detector", "aws_organizations_account",
    "aws_organizations_organization", "aws_organizations_policy", "aws_organizations_root", "aws_region"
]
*/
with trail as (
    select account_id, any_true(is_multi_region_trail and is_logging) as is_there
    from aws_cloudtrail_trail
    group by account_id
),

region_guardrail as (
    select
        place.account_id,
        place.region,
        place.missing_because,
        case
            when recorder.region is not null then recorder.is_recording
            when place.is_collected and was_read('aws_config_configuration_recorder', place.account_id, place.region) then false
        end as has_recorder,
        case
            when detector.region is not null then detector.is_enabled
            when place.is_collected and was_read('aws_guardduty_detector', place.account_id, place.region) then false
        end as has_detector
    from region_in_scope as place
    left join config_region_recorder as recorder
        on recorder.account_id = place.account_id and recorder.region = place.region
    left join guardduty_region_detector as detector
        on detector.account_id = place.account_id and detector.region = place.region
    where place.is_enabled
),

by_region as (
    select
        account_id,
        -- All regions have one only where it is known which regions there are.
        case when was_read('aws_region', account_id, 'global') or any_true(not has_recorder) then not any_true(not has_recorder) end
            as has_recorders,
        case when was_read('aws_region', account_id, 'global') or any_true(not has_detector) then not any_true(not has_detector) end
            as has_detectors,
        any_value(missing_because) as missing_because,
        string_agg(region, ', ' order by region) filter (not has_recorder) as without_recorder,
        string_agg(region, ', ' order by region) filter (not has_detector) as without_detector
    from region_guardrail
    group by account_id
),

judged as (
    select
        account.*,
        case
            when trail.is_there then true
            when was_read('aws_cloudtrail_trail', account.account_id, 'global')
                then case when trail.account_id is null then false else trail.is_there end
        end as has_trail,
        by_region.has_recorders,
        by_region.has_detectors,
        by_region.without_recorder,
        by_region.without_detector,
        by_region.missing_because,
        case
            when scp.account_id is not null then scp.is_management_account or scp.has_scp
            when not organization.is_member then false
        end as has_scp
    from account
    left join trail on trail.account_id = account.account_id
    left join by_region on by_region.account_id = account.account_id
    left join organizations_account_scp as scp on scp.account_id = account.account_id
    left join aws_organizations_organization as organization on organization.account_id = account.account_id
)

select
    arn as resource,
    verdict(alarm := not (has_trail and has_recorders and has_detectors and has_scp)) as status,
    'Account ' || account_id || case
        when has_trail and has_recorders and has_detectors and has_scp then ' has all four guardrails.'
        else ' lacks ' || concat_ws(
            '; ',
            case when not has_trail then 'a multi-region trail that is logging' end,
            case when not has_recorders then 'a recorder of AWS Config in ' || without_recorder end,
            case when not has_detectors then 'GuardDuty in ' || without_detector end,
            case when not has_scp then 'a service control policy' end
        ) || '.'
    end as reason,
    missing_because as unknown_because,
    account_id,
    'global' as region
from judged
