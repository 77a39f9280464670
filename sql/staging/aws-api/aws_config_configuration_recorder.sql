/*
description = "Recorders as DescribeConfigurationRecorders tells them, with their status. Old answers give them no ARN."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeConfigurationRecorders": {
                "arn": "VARCHAR", "name": "VARCHAR", "roleARN": "VARCHAR", "recordingGroup": "JSON", "recordingMode": "JSON",
                "recordingScope": "VARCHAR", "servicePrincipal": "VARCHAR"
            },
            "DescribeConfigurationRecorderStatus": {"ConfigurationRecordersStatus": ["JSON"], "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select
        *,
        answer.DescribeConfigurationRecorders as recorder,
        case when answered(answer.DescribeConfigurationRecorderStatus)
            then answer.DescribeConfigurationRecorderStatus.ConfigurationRecordersStatus[1] end as recorder_status
    from document
)

select
    coalesce(recorder.name, resource_id) as name,
    recorder.roleARN as role_arn,
    recorder.recordingGroup as recording_group,
    recorder.recordingMode as recording_mode,
    recorder.recordingScope as recording_scope,
    recorder.servicePrincipal as service_principal,
    cast(recorder_status ->> 'recording' as boolean) as status_recording,
    upper(recorder_status ->> 'lastStatus') as last_status,
    recorder_status as status,
    coalesce(
        arn, recorder.arn,
        'arn:' || partition || ':config:' || region || ':' || account_id || ':configuration-recorder/'
            || coalesce(recorder.name, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(recorder.name, resource_id) as title,
    tags_json(tags) as tags
from fact
