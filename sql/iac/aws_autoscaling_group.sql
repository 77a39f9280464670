/*
description = "Groups of instances: their limits, networks, health checks, target groups and launch template. The size that scaling gives is not compared."
table = "aws_ec2_autoscaling_group"
parts = { aws_autoscaling_attachment = "autoscaling_group_name" }

[actual]
subnets = "to_json(list_sort(string_split(vpc_zone_identifier, ',')))"
target_groups = "iac_sorted(target_group_arns)"
tags = "iac_own_tags(tags)"
*/
with attached as (
    select
        owner,
        list(coalesce(
            nullif(attributes ->> 'lb_target_group_arn', ''), nullif(attributes ->> 'alb_target_group_arn', '')
        )) as arns
    from state.aws_autoscaling_attachment
    group by owner
)

select
    scaling_group.state_id,
    scaling_group.attributes ->> 'min_size' as min_size,
    scaling_group.attributes ->> 'max_size' as max_size,
    scaling_group.attributes ->> 'health_check_type' as health_check_type,
    scaling_group.attributes ->> 'health_check_grace_period' as health_check_grace_period,
    scaling_group.attributes ->> 'capacity_rebalance' as capacity_rebalance,
    scaling_group.attributes ->> 'protect_from_scale_in' as new_instances_protected_from_scale_in,
    scaling_group.attributes ->> 'launch_configuration' as launch_configuration_name,
    nullif(iac_block(scaling_group.attributes, 'launch_template') ->> 'id', '') as launch_template_id,
    nullif(iac_block(scaling_group.attributes, 'launch_template') ->> 'version', '') as launch_template_version,
    iac_texts(scaling_group.attributes, 'vpc_zone_identifier') as subnets,
    to_json(list_sort(list_distinct(list_filter(
        list_concat(coalesce(json_texts(scaling_group.attributes -> 'target_group_arns'), []), coalesce(attached.arns, [])),
        lambda arn: arn is not null
    )))) as target_groups,
    case when json_type(scaling_group.attributes -> 'tag') = 'ARRAY' then coalesce(
        (
            select json_group_object(tag.value ->> 'key', tag.value ->> 'value')
            from json_each(scaling_group.attributes -> 'tag') as tag
        ),
        '{}'::json
    ) end as tags
from state.aws_autoscaling_group as scaling_group
left join attached on attached.owner = scaling_group.state_id
