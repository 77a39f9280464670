/*
title = "Alarm does not notify anyone"
severity = "high"
category = "logging"
scope = "resource"
description = "Looks for alarms that go off without consequence, because they have no action or their actions are turned off. Such alarms are skipped where a composite alarm's rule names them, because that one acts for them, and so are those that Auto Scaling keeps for target tracking."
remediation = "Give the alarm an SNS topic to notify, or turn its actions on."
references = ["https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/AlarmThatSendsEmail.html"]
nullable = ["aws_cloudwatch_alarm", "aws_cloudwatch_composite_alarm"]
*/
with judged as (
    select
        *,
        json_array_length(alarm_actions) = 0 as has_no_action,
        json_array_length(alarm_actions) > 0 and actions_enabled as acts,
        starts_with(name, 'TargetTracking-') as is_of_auto_scaling
    from cloudwatch_any_alarm
)

select
    arn as resource,
    verdict(
        -- A composite alarm that was not read may act for this one.
        alarm := case
            when acts then false
            when was_read('aws_cloudwatch_composite_alarm', account_id, region) then not acts
        end,
        skip := not acts and (parent is not null or coalesce(is_of_auto_scaling, false))
    ) as status,
    'Alarm ' || name || case
        when acts
            then ' acts through ' || (alarm_actions ->> '$[0]')
                || case when json_array_length(alarm_actions) > 1 then ' and others' else '' end
        when parent is not null then ' has no action of its own, but is part of composite alarm ' || parent
        when is_of_auto_scaling then ' is kept by Auto Scaling for target tracking'
        when has_no_action then ' has no action'
        else ' has actions, but they are turned off'
    end || '.' as reason,
    account_id,
    region
from judged
