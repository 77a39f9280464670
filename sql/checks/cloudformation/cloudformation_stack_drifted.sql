/*
title = "Stack has drifted from its template"
severity = "medium"
category = "hygiene"
description = "Looks at the last drift detection of each stack. A resource that was changed by hand is not what the template says, and the next update undoes the change, or keeps it for good. The finding is only as fresh as that detection, which the reason tells; a stack that was never looked into is not known. Nested stacks are judged one by one. What Terraform built is outside of AWS: compare a plan instead."
remediation = "Bring the template or the resource back in line, and detect drift again."
command = "aws cloudformation detect-stack-drift --region {region} --stack-name {resource}"
references = ["https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-drift.html"]
*/
with stack as (
    select
        *,
        from_json(drifted_resources, '[{
            "LogicalResourceId": "VARCHAR", "StackResourceDriftStatus": "VARCHAR"
        }]') as drifted
    from aws_cloudformation_stack
)

select
    arn as resource,
    verdict(
        alarm := case
            when stack_drift_status = 'DRIFTED' or len(drifted) > 0 then true
            -- Single resources may have been looked into after the stack as a whole.
            when stack_drift_status = 'IN_SYNC' then len(drifted) > 0
        end
    ) as status,
    'Stack ' || name || case
        when stack_drift_status = 'DRIFTED' or len(drifted) > 0
            then ' has drifted' || case
                when len(drifted) > 0
                    then ': ' || array_to_string(list_transform(
                        drifted[1:5],
                        lambda drift: drift.LogicalResourceId || ' (' || lower(drift.StackResourceDriftStatus) || ')'
                    ), ', ') || if(len(drifted) > 5, ' and ' || (len(drifted) - 5) || ' more', '')
                else ''
            end
        else ' is as its template has it'
    end || coalesce(', as of ' || strftime(stack_drift_last_check, '%Y-%m-%d'), '') || '.' as reason,
    case
        when stack_drift_status in ('NOT_CHECKED', 'UNKNOWN')
            then 'drift of stack ' || name || if(stack_drift_status = 'UNKNOWN', ' could not be detected', ' was never looked for')
    end as unknown_because,
    account_id,
    region,
    name
from stack
