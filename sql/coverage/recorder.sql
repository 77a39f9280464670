-- One row per AWS Config recorder in the snapshot: what it says that it records. Input: resource.
with document as (
    select account_id, region, json_extract(evidence, '$.ConfigurationItem.configuration') as configuration
    from resource
    where source = 'aws-config' and resource_type = 'AWS::Config::ConfigurationRecorder'
),

-- Config delivers this type in PascalCase; older items and other wire forms have it in camelCase.
recording_group as (
    select
        account_id,
        region,
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
    scope.RecordingStrategy.UseOnly as strategy,
    coalesce(scope.AllSupported, false) as all_supported,
    coalesce(scope.IncludeGlobalResourceTypes, false) as global_included,
    scope.ResourceTypes as resource_types,
    scope.ExclusionByResourceTypes.ResourceTypes as excluded_types
from recording_group
