/*
title = "Database subnet group includes a public subnet"
severity = "high"
category = "exposure"
scope = "resource"
description = "Looks for database instances whose subnet group holds a subnet with a route to an internet gateway. A failover can move the instance into any subnet of the group, so one is enough."
remediation = "Use a subnet group of private subnets."
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html"]
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

select
    instance.arn as resource,
    verdict(alarm := placement.is_public) as status,
    'Database instance ' || instance.db_instance_identifier || ' has subnet group '
        || coalesce(instance.db_subnet_group_name, '(unnamed)')
        || case
            when placement.is_public then ' with public subnets: ' || placement.public_subnets || '.'
            else ' with private subnets only.'
        end as reason,
    instance.account_id,
    instance.region,
    instance.db_instance_identifier
from aws_rds_db_instance as instance
left join placement
    on placement.arn = instance.arn
