-- One row per AWS Config recorder in the snapshot: what it says that it records, and whether it does. Input: resource.
with document as (
    select
        account_id,
        region,
        case
            when source = 'aws-config' then json_extract(evidence, '$.ConfigurationItem.configuration')
            else json_extract(evidence, '$.DescribeConfigurationRecorders')
        end as configuration,
        -- The API tells it apart.
        json_extract(evidence, '$.DescribeConfigurationRecorderStatus.ConfigurationRecordersStatus[0].recording')
            as status
    from resource
    where resource_type = 'AWS::Config::ConfigurationRecorder'
),

-- Config delivers this type in PascalCase; older items and other wire forms have it in camelCase.
recording_group as (
    select
        account_id,
        region,
        coalesce(
            status::boolean, (configuration -> '$.Recording')::boolean, (configuration -> '$.recording')::boolean, true
        ) as is_recording,
        coalesce(
            from_json(configuration -> '$.RecordingGroup', '{
                "AllSupported": "BOOLEAN",
                "IncludeGlobalResourceTypes": "BOOLEAN",
                "ResourceTypes": ["VARCHAR"],
                "ExclusionByResourceTypes": {"ResourceTypes": ["VARCHAR"]},
                "RecordingStrategy": {"UseOnly": "VARCHAR"}
            }'),
            from_json(configuration -> '$.recordingGroup', '{
                "allSupported": "BOOLEAN",
                "includeGlobalResourceTypes": "BOOLEAN",
                "resourceTypes": ["VARCHAR"],
                "exclusionByResourceTypes": {"resourceTypes": ["VARCHAR"]},
                "recordingStrategy": {"useOnly": "VARCHAR"}
            }')
        ) as scope
    from document
)

select
    account_id,
    region,
    is_recording,
    scope.RecordingStrategy.UseOnly as strategy,
    coalesce(scope.AllSupported, false) as all_supported,
    coalesce(scope.IncludeGlobalResourceTypes, false) as global_included,
    scope.ResourceTypes as resource_types,
    scope.ExclusionByResourceTypes.ResourceTypes as excluded_types
from recording_group
