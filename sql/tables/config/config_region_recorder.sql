/*
description = "The recorder of each region that the account keeps for itself. Recorders that a service such as Security Hub keeps do not count: nobody else can read what they record."
grain = "one row per account and region with a recorder"

[columns]
name = { type = "VARCHAR", description = "Name of the recorder." }
arn = { type = "VARCHAR", description = "ARN of the recorder." }
role_arn = { type = "VARCHAR", description = "ARN of the role that the recorder reads resources with." }
is_recording = { type = "BOOLEAN", description = "Whether the recorder is recording." }
last_status = { type = "VARCHAR", description = "How the last recording ended: SUCCESS, PENDING, FAILURE or NOTAPPLICABLE." }
is_working = { type = "BOOLEAN", description = "Whether the recorder is recording and its last recording did not fail." }
strategy = { type = "VARCHAR", description = "ALL_SUPPORTED_RESOURCE_TYPES, EXCLUSION_BY_RESOURCE_TYPES or INCLUSION_BY_RESOURCE_TYPES." }
resource_types = { type = "VARCHAR[]", description = "The only types that are recorded, or those that are left out, as the strategy has it." }
records_iam = { type = "BOOLEAN", description = "Whether the recorder is told to record users, roles, groups and policies of IAM." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "The region." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with recorder as (
    select
        *,
        from_json(recording_group, '{
            "allSupported": "BOOLEAN", "includeGlobalResourceTypes": "BOOLEAN", "resourceTypes": ["VARCHAR"],
            "exclusionByResourceTypes": {"resourceTypes": ["VARCHAR"]}, "recordingStrategy": {"useOnly": "VARCHAR"}
        }') as recorded
    from aws_config_configuration_recorder
    where recording_scope is distinct from 'INTERNAL' and service_principal is null
),

scope as (
    select
        *,
        case
            when recorded.allSupported then 'ALL_SUPPORTED_RESOURCE_TYPES'
            -- Recorders from before there were strategies have a list of types.
            when not recorded.allSupported then coalesce(recorded.recordingStrategy.useOnly, 'INCLUSION_BY_RESOURCE_TYPES')
            else recorded.recordingStrategy.useOnly
        end as strategy,
        ['AWS::IAM::User', 'AWS::IAM::Role', 'AWS::IAM::Group', 'AWS::IAM::Policy'] as iam_types
    from recorder
)

select
    name,
    arn,
    role_arn,
    status_recording as is_recording,
    last_status,
    status_recording and last_status <> 'FAILURE' as is_working,
    strategy,
    case strategy
        when 'EXCLUSION_BY_RESOURCE_TYPES' then coalesce(recorded.exclusionByResourceTypes.resourceTypes, [])
        when 'INCLUSION_BY_RESOURCE_TYPES' then coalesce(recorded.resourceTypes, [])
    end as resource_types,
    case strategy
        when 'ALL_SUPPORTED_RESOURCE_TYPES' then coalesce(recorded.includeGlobalResourceTypes, false)
        when 'EXCLUSION_BY_RESOURCE_TYPES'
            then not coalesce(list_has_any(recorded.exclusionByResourceTypes.resourceTypes, iam_types), false)
        when 'INCLUSION_BY_RESOURCE_TYPES' then coalesce(list_has_all(recorded.resourceTypes, iam_types), false)
    end as records_iam,
    account_id,
    region,
    partition
from scope
-- AWS allows one; a list of several tells of one that works.
qualify row_number() over (
    partition by account_id, region order by status_recording desc nulls last, name
) = 1
