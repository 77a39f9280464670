/*
title = "Detailed monitoring is off"
severity = "low"
category = "logging"
scope = "resource"
description = "Looks for instances whose metrics come every five minutes instead of every minute. Alarms and scaling then react late. Detailed monitoring costs money per metric."
remediation = "Enable detailed monitoring."
command = "aws ec2 monitor-instances --instance-ids {instance_id}"
references = ["https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-cloudwatch-new.html"]
*/
select
    arn as resource,
    verdict(
        alarm := monitoring_state in ('disabled', 'disabling'),
        skip := instance_state in ('terminated', 'shutting-down')
    ) as status,
    'Instance ' || coalesce(nullif(title, instance_id) || ' (' || instance_id || ')', instance_id)
        || case
            when instance_state in ('terminated', 'shutting-down') then ' is ' || instance_state
            else ' has detailed monitoring ' || monitoring_state
        end || '.' as reason,
    account_id,
    region,
    instance_id
from aws_ec2_instance
