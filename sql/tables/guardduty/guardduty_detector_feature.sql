/*
description = "The protection plans of each detector, on or off. A plan that the detector does not tell of is off. Runtime monitoring is one plan, whether it covers EKS alone or more."
grain = "one row per detector and protection plan"

[columns]
detector_arn = { type = "VARCHAR", description = "ARN of the detector." }
detector_id = { type = "VARCHAR", description = "Id of the detector." }
detector_status = { type = "VARCHAR", description = "ENABLED or DISABLED." }
name = { type = "VARCHAR", description = "Name of the plan, such as S3_DATA_EVENTS." }
is_enabled = { type = "BOOLEAN", description = "Whether the plan is on; NULL where the features of the detector were not read." }
agents_off = { type = "VARCHAR[]", description = "Kinds of agents that GuardDuty does not install for runtime monitoring, though it is on." }
account_id = { type = "VARCHAR", description = "The account." }
region = { type = "VARCHAR", description = "The region." }
partition = { type = "VARCHAR", description = "Partition of the account." }
*/
with detector as (
    select
        *,
        from_json(features, '[{
            "Name": "VARCHAR", "Status": "VARCHAR",
            "AdditionalConfiguration": [{"Name": "VARCHAR", "Status": "VARCHAR"}]
        }]') as feature_list
    from aws_guardduty_detector
),

plan as (
    select
        *,
        unnest([
            'S3_DATA_EVENTS', 'EKS_AUDIT_LOGS', 'EBS_MALWARE_PROTECTION', 'RDS_LOGIN_EVENTS', 'LAMBDA_NETWORK_LOGS',
            'RUNTIME_MONITORING'
        ]) as plan_name
    from detector
),

enabled as (
    select
        *,
        list_filter(
            feature_list,
            lambda feature: feature.Status = 'ENABLED'
                and (feature.Name = plan_name or (plan_name = 'RUNTIME_MONITORING' and feature.Name = 'EKS_RUNTIME_MONITORING'))
        ) as enabled_features
    from plan
)

select
    arn as detector_arn,
    detector_id,
    status as detector_status,
    plan_name as name,
    len(enabled_features) > 0 as is_enabled,
    list_sort(list_transform(
        list_filter(
            flatten(list_transform(enabled_features, lambda feature: feature.AdditionalConfiguration)),
            lambda agent: agent.Status = 'DISABLED'
                and agent.Name in ('EKS_ADDON_MANAGEMENT', 'ECS_FARGATE_AGENT_MANAGEMENT', 'EC2_AGENT_MANAGEMENT')
        ),
        lambda agent: agent.Name
    )) as agents_off,
    account_id,
    region,
    partition
from enabled
