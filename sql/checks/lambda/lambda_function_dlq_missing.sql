/*
title = "Function keeps no failed asynchronous events"
severity = "low"
category = "resilience"
scope = "resource"
description = "Whether events that the function fails to handle, and whose sender does not wait, are kept: in a dead-letter queue, or where an on-failure destination of the function or of an alias says. Otherwise they are dropped after the last attempt. Functions that only queues, streams or APIs call need neither and may be excepted."
remediation = "Set an on-failure destination or a dead-letter queue."
references = ["https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"]
*/
with function as (
    select
        *,
        list_filter(
            list_transform(
                from_json(event_invoke_configs, '[{"DestinationConfig": {"OnFailure": {"Destination": "VARCHAR"}}}]'),
                lambda config: config.DestinationConfig.OnFailure.Destination
            ),
            lambda destination: destination <> ''
        ) as destinations
    from aws_lambda_function
)

select
    arn as resource,
    verdict(alarm := dead_letter_config_target_arn = '' and len(destinations) = 0) as status,
    'Function ' || name || case
        when dead_letter_config_target_arn <> '' then ' sends failed events to ' || dead_letter_config_target_arn || '.'
        when len(destinations) > 0
            then ' sends failed events to ' || array_to_string(list_sort(list_distinct(destinations)), ', ') || '.'
        else ' drops events that it fails to handle.'
    end as reason,
    account_id,
    region
from function
