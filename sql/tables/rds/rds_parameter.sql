/*
description = "The parameters of RDS parameter groups, those of instances and those of clusters."
grain = "one row per parameter group and parameter"

[columns]
kind = { type = "VARCHAR", description = "instance or cluster: what the parameter group is for." }
parameter_group = { type = "VARCHAR", description = "Name of the parameter group." }
parameter_group_arn = { type = "VARCHAR", description = "ARN of the parameter group." }
db_parameter_group_family = { type = "VARCHAR", description = "Engine family of the parameter group, such as postgres16." }
parameter_name = { type = "VARCHAR", description = "Name of the parameter." }
parameter_value = { type = "VARCHAR", description = "Value of the parameter; NULL where the engine's own default is in force." }
source = { type = "VARCHAR", description = "Where the value comes from: user, system or engine-default." }
apply_type = { type = "VARCHAR", description = "static where a change needs a reboot, else dynamic." }
region = { type = "VARCHAR", description = "The region of the parameter group." }
account_id = { type = "VARCHAR", description = "The account of the parameter group." }
*/
with parameter_group as (
    select 'instance' as kind, name, arn, db_parameter_group_family, parameters, account_id, region
    from aws_rds_db_parameter_group
    union all
    select 'cluster' as kind, name, arn, db_parameter_group_family, parameters, account_id, region
    from aws_rds_db_cluster_parameter_group
),

told as (
    select
        * exclude (parameters),
        unnest(from_json(parameters, '[{
            "ParameterName": "VARCHAR", "ParameterValue": "VARCHAR", "Source": "VARCHAR", "ApplyType": "VARCHAR"
        }]')) as parameter
    from parameter_group
)

select
    kind,
    name as parameter_group,
    arn as parameter_group_arn,
    db_parameter_group_family,
    parameter.ParameterName as parameter_name,
    parameter.ParameterValue as parameter_value,
    parameter.Source as source,
    parameter.ApplyType as apply_type,
    region,
    account_id
from told
