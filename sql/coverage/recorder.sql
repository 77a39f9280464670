-- One row per AWS Config recorder in the snapshot: what it says that it records. Input: resource.
with document as (
    select
        account_id,
        region,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {"recordingGroup": {
                "allSupported": "BOOLEAN",
                "includeGlobalResourceTypes": "BOOLEAN",
                "resourceTypes": ["VARCHAR"],
                "exclusionByResourceTypes": {"resourceTypes": ["VARCHAR"]},
                "recordingStrategy": {"useOnly": "VARCHAR"}
            }}}
        }') as answer
    from resource
    where source = 'aws-config' and resource_type = 'AWS::Config::ConfigurationRecorder'
),

recording_group as (
    select account_id, region, answer.ConfigurationItem.configuration.recordingGroup as scope
    from document
)

select
    account_id,
    region,
    scope.recordingStrategy.useOnly as strategy,
    coalesce(scope.allSupported, false) as all_supported,
    coalesce(scope.includeGlobalResourceTypes, false) as global_included,
    scope.resourceTypes as resource_types,
    scope.exclusionByResourceTypes.resourceTypes as excluded_types
from recording_group
