/*
title = "Internet can reach the database port"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Puts together what lets the internet reach a database: the public flag, a public subnet in the subnet group, and an active security group that is open on the port of the database. Each is a finding of its own; together they leave the password alone. Network ACLs are not looked at."
remediation = "Close the security group first, then turn public accessibility off and move to private subnets."
command = "aws rds modify-db-instance --db-instance-identifier {db_instance_identifier} --no-publicly-accessible --apply-immediately"
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/CHAP_CommonTasks.Connect.html"]
nullable = ["aws_ec2_managed_prefix_list"]
*/
with subnet as (
    select
        arn,
        account_id,
        region,
        unnest(from_json(subnets, '[{"SubnetIdentifier": "VARCHAR"}]')).SubnetIdentifier as subnet_id
    from aws_rds_db_instance
),

placement as (
    select
        subnet.arn,
        any_true(subnet_route.is_public) as is_public,
        string_agg(subnet.subnet_id, ', ' order by subnet.subnet_id) filter (where subnet_route.is_public) as public_subnets
    from subnet
    left join vpc_subnet_route as subnet_route
        on subnet_route.account_id = subnet.account_id
        and subnet_route.region = subnet.region
        and subnet_route.subnet_id = subnet.subnet_id
    group by subnet.arn
)
,

member as (
    select
        arn,
        account_id,
        region,
        endpoint_port,
        unnest(from_json(vpc_security_groups, '[{"VpcSecurityGroupId": "VARCHAR", "Status": "VARCHAR"}]')) as membership
    from aws_rds_db_instance
),

permission as (
    select
        member.arn,
        security_group.group_id,
        case
            when security_group.ip_permissions is null then null
            when rule.group_arn is null then false
            else rule.is_open and covers_tcp_port(rule.ip_protocol, rule.from_port, rule.to_port, member.endpoint_port)
        end as is_open
    from member
    left join aws_vpc_security_group as security_group
        on security_group.account_id = member.account_id
        and security_group.region = member.region
        and security_group.group_id = member.membership.VpcSecurityGroupId
    left join aws_vpc_security_group_rule as rule
        on rule.group_arn = security_group.arn
        and not rule.is_egress
    where (member.membership.Status <> 'active') is not true
),

opening as (
    select
        arn,
        any_true(is_open) as is_open,
        string_agg(distinct group_id, ', ' order by group_id) filter (where is_open) as open_groups
    from permission
    group by arn
),

instance as (
    select
        instance.*,
        placement.is_public as in_public_subnet,
        placement.public_subnets,
        case
            when opening.arn is not null then opening.is_open
            -- No active group lets nothing in.
            when instance.vpc_security_groups is not null then false
        end as is_open,
        opening.open_groups
    from aws_rds_db_instance as instance
    left join placement
        on placement.arn = instance.arn
    left join opening
        on opening.arn = instance.arn
)

select
    arn as resource,
    verdict(alarm := publicly_accessible and in_public_subnet and is_open) as status,
    'Database instance ' || db_instance_identifier
        || case
            when publicly_accessible and in_public_subnet and is_open
                then ' can be reached from the internet on port ' || endpoint_port || ': it is publicly accessible, in '
                    || public_subnets || ', and ' || open_groups || ' is open.'
            when not publicly_accessible then ' is not publicly accessible.'
            when not in_public_subnet then ' is publicly accessible, but in private subnets only.'
            when not is_open then ' is publicly accessible, but no security group opens its port to the internet.'
        end as reason,
    account_id,
    region,
    db_instance_identifier
from instance
