/*
title = "Web ACL writes no logs"
severity = "low"
category = "logging"
scope = "resource"
description = "Whether the web ACL's requests are logged, so that attacks can be looked into and rules be tuned. Logs that Security Lake or a telemetry rule of CloudWatch set up count as well."
remediation = "Turn on logging to CloudWatch Logs, S3 or Firehose."
references = ["https://docs.aws.amazon.com/waf/latest/developerguide/logging.html"]
*/
select
    arn as resource,
    verdict(alarm := not has_logging) as status,
    'Web ACL ' || name || case
        when has_logging
            then ' logs its requests' || coalesce(' to ' || (logging_configuration ->> '$.LogDestinationConfigs[0]'), '')
        else ' does not log its requests'
    end || case
        when not cast(visibility_config ->> '$.CloudWatchMetricsEnabled' as boolean) then ', and keeps no metrics'
        else ''
    end || '.' as reason,
    account_id,
    region
from aws_wafv2_web_acl
