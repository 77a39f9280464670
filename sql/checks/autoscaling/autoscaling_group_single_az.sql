/*
title = "Auto Scaling group uses one availability zone"
severity = "medium"
category = "resilience"
scope = "resource"
description = "Looks for Auto Scaling groups in a single Availability Zone: when the zone fails, so does what the group serves. The reason also tells of groups behind load balancers that go by EC2's health checks alone, and of those that still use a launch configuration."
remediation = "Add a subnet in another Availability Zone."
references = ["https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-add-availability-zone.html"]
*/
with scaling_group as (
    select
        *,
        json_array_length(availability_zones) as zones,
        json_array_length(load_balancer_names) > 0 or json_array_length(target_group_arns) > 0 as is_behind_load_balancer
    from aws_ec2_autoscaling_group
)

select
    arn as resource,
    verdict(alarm := zones < 2) as status,
    'Group ' || name || ' uses '
        || case
            when zones = 1 then 'one Availability Zone, ' || json_extract_string(availability_zones, '$[0]')
            when zones = 0 then 'no Availability Zone'
            else zones || ' Availability Zones'
        end
        || case
            when is_behind_load_balancer and health_check_type = 'EC2'
                then '; it is behind a load balancer, but does not ask that for the health of instances'
            else ''
        end
        || coalesce('; it launches from launch configuration ' || launch_configuration_name, '') || '.' as reason,
    account_id,
    region,
    name as group_name
from scaling_group
