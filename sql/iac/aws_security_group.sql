/*
description = "Security groups: their rules, whether they are blocks of the group or resources of their own, a line for each source."
table = "aws_vpc_security_group"
also = ["aws_default_security_group"]
parts = { aws_security_group_rule = "security_group_id", aws_vpc_security_group_egress_rule = "security_group_id", aws_vpc_security_group_ingress_rule = "security_group_id" }
default = "group_name = 'default' or tags ->> '$.\"aws:eks:cluster-name\"' is not null"

[actual]
ingress = "iac_permissions(ip_permissions, 'from')"
egress = "iac_permissions(ip_permissions_egress, 'to')"
*/
with block as (
    select state_id, id, 'from' as way, unnest(from_json(attributes -> 'ingress', '["JSON"]')) as rule
    from state.aws_security_group
    union all
    select state_id, id, 'to', unnest(from_json(attributes -> 'egress', '["JSON"]'))
    from state.aws_security_group
    union all
    select
        part.owner,
        security_group.id,
        case part.attributes ->> 'type' when 'egress' then 'to' else 'from' end,
        part.attributes
    from state.aws_security_group_rule as part
    join state.aws_security_group as security_group on security_group.state_id = part.owner
),

source as (
    select
        state_id,
        way,
        iac_traffic(rule ->> 'protocol', rule ->> 'from_port', rule ->> 'to_port') as traffic,
        unnest(list_concat(
            coalesce(json_texts(rule -> 'cidr_blocks'), []),
            coalesce(json_texts(rule -> 'ipv6_cidr_blocks'), []),
            coalesce(json_texts(rule -> 'prefix_list_ids'), []),
            -- A group of another account has that account's id before it.
            list_transform(coalesce(json_texts(rule -> 'security_groups'), []), lambda named: split_part('/' || named, '/', -1)),
            case
                when rule ->> 'source_security_group_id' <> ''
                    then [split_part('/' || (rule ->> 'source_security_group_id'), '/', -1)]
                else []
            end,
            case when rule ->> 'self' = 'true' then [id] else [] end
        )) as source
    from block
    union all
    select
        owner,
        case type when 'aws_vpc_security_group_egress_rule' then 'to' else 'from' end,
        iac_traffic(attributes ->> 'ip_protocol', attributes ->> 'from_port', attributes ->> 'to_port'),
        coalesce(
            nullif(attributes ->> 'cidr_ipv4', ''),
            nullif(attributes ->> 'cidr_ipv6', ''),
            nullif(attributes ->> 'prefix_list_id', ''),
            split_part('/' || (attributes ->> 'referenced_security_group_id'), '/', -1)
        )
    from (from state.aws_vpc_security_group_ingress_rule union all from state.aws_vpc_security_group_egress_rule)
),

line as (
    select
        state_id,
        list_sort(list_distinct(list(traffic || ' ' || way || ' ' || source) filter (where way = 'from'))) as ingress,
        list_sort(list_distinct(list(traffic || ' ' || way || ' ' || source) filter (where way = 'to'))) as egress
    from source
    group by state_id
)

select
    security_group.state_id,
    security_group.attributes ->> 'name' as group_name,
    security_group.attributes ->> 'description' as description,
    security_group.attributes ->> 'vpc_id' as vpc_id,
    case
        when line.ingress is not null or json_type(security_group.attributes -> 'ingress') = 'ARRAY'
            then to_json(coalesce(line.ingress, []))
    end as ingress,
    case
        when line.egress is not null or json_type(security_group.attributes -> 'egress') = 'ARRAY'
            then to_json(coalesce(line.egress, []))
    end as egress
from state.aws_security_group as security_group
left join line using (state_id)
