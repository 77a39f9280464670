/*
description = "Recorders as AWS Config records them, in the API's member names. An item tells whether the recorder records, and nothing of how that goes."
*/
with document as (
    select
        resource.*,
        -- Delivered items have the names of CloudFormation, which begin with capitals; older ones those of the API.
        from_json(api_member_names(json_extract(evidence, '$.ConfigurationItem.configuration')), '{
            "Name": "VARCHAR", "RoleARN": "VARCHAR", "Recording": "BOOLEAN", "RecordingScope": "VARCHAR",
            "ServicePrincipal": "VARCHAR",
            "RecordingGroup": {
                "AllSupported": "BOOLEAN", "IncludeGlobalResourceTypes": "BOOLEAN", "ResourceTypes": "JSON",
                "ExclusionByResourceTypes": {"ResourceTypes": "JSON"}, "RecordingStrategy": {"UseOnly": "VARCHAR"}
            },
            "RecordingMode": {
                "RecordingFrequency": "VARCHAR",
                "RecordingModeOverrides": [{
                    "Description": "VARCHAR", "ResourceTypes": "JSON", "RecordingFrequency": "VARCHAR"
                }]
            }
        }') as item
    from resource
)

select
    coalesce(item.Name, resource_id) as name,
    item.RoleARN as role_arn,
    case when item.RecordingGroup is not null then without_nulls(json_object(
        'allSupported', item.RecordingGroup.AllSupported,
        'includeGlobalResourceTypes', item.RecordingGroup.IncludeGlobalResourceTypes,
        'resourceTypes', item.RecordingGroup.ResourceTypes,
        'exclusionByResourceTypes', case when item.RecordingGroup.ExclusionByResourceTypes is not null
            then json_object('resourceTypes', item.RecordingGroup.ExclusionByResourceTypes.ResourceTypes) end,
        'recordingStrategy', case when item.RecordingGroup.RecordingStrategy is not null
            then json_object('useOnly', item.RecordingGroup.RecordingStrategy.UseOnly) end
    )) end as recording_group,
    case when item.RecordingMode is not null then without_nulls(json_object(
        'recordingFrequency', item.RecordingMode.RecordingFrequency,
        'recordingModeOverrides', list_transform(
            item.RecordingMode.RecordingModeOverrides,
            lambda entry: without_nulls(json_object(
                'description', entry.Description, 'resourceTypes', entry.ResourceTypes,
                'recordingFrequency', entry.RecordingFrequency
            ))
        )
    )) end as recording_mode,
    item.RecordingScope as recording_scope,
    item.ServicePrincipal as service_principal,
    item.Recording as status_recording,
    coalesce(
        arn,
        'arn:' || partition || ':config:' || region || ':' || account_id || ':configuration-recorder/'
            || coalesce(item.Name, resource_id)
    ) as arn,
    account_id,
    region,
    partition,
    coalesce(item.Name, resource_id) as title,
    tags_json(tags) as tags
from document
