/*
description = "The parameters that Redshift clusters take from their parameter groups, and whether each is in effect."
grain = "one row per cluster, parameter group and parameter"

[columns]
cluster_identifier = { type = "VARCHAR", description = "Name of the cluster." }
cluster_arn = { type = "VARCHAR", description = "ARN of the cluster." }
parameter_group = { type = "VARCHAR", description = "Name of the parameter group." }
parameter_name = { type = "VARCHAR", description = "Name of the parameter." }
parameter_value = { type = "VARCHAR", description = "Value of the parameter in the group." }
apply_status = { type = "VARCHAR", description = "in-sync, or why the value is not in effect, such as pending-reboot: of the parameter where the cluster tells it, else of the group." }
region = { type = "VARCHAR", description = "The region of the cluster." }
account_id = { type = "VARCHAR", description = "The account of the cluster." }
*/
with attachment as (
    select
        cluster_identifier,
        arn as cluster_arn,
        account_id,
        region,
        unnest(from_json(cluster_parameter_groups, '[{
            "ParameterGroupName": "VARCHAR", "ParameterApplyStatus": "VARCHAR",
            "ClusterParameterStatusList": [{"ParameterName": "VARCHAR", "ParameterApplyStatus": "VARCHAR"}]
        }]')) as attached
    from aws_redshift_cluster
),

parameter as (
    select
        account_id,
        region,
        name as parameter_group,
        unnest(from_json(parameters, '[{"ParameterName": "VARCHAR", "ParameterValue": "VARCHAR"}]')) as parameter
    from aws_redshift_parameter_group
)

select
    attachment.cluster_identifier,
    attachment.cluster_arn,
    parameter.parameter_group,
    parameter.parameter.ParameterName as parameter_name,
    parameter.parameter.ParameterValue as parameter_value,
    coalesce(
        list_filter(
            attachment.attached.ClusterParameterStatusList,
            lambda told: told.ParameterName = parameter.parameter.ParameterName
        )[1].ParameterApplyStatus,
        attachment.attached.ParameterApplyStatus
    ) as apply_status,
    attachment.region,
    attachment.account_id
from attachment
inner join parameter
    on parameter.account_id = attachment.account_id
    and parameter.region = attachment.region
    and parameter.parameter_group = attachment.attached.ParameterGroupName
