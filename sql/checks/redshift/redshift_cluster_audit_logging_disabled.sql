/*
title = "Redshift cluster writes no audit log"
severity = "medium"
category = "logging"
scope = "resource"
description = "Whether connections and changes of users are logged, and whether the last delivery of the log succeeded. Without it, nobody can tell afterwards who logged in. Queries are in the log only where the parameter enable_user_activity_logging is true, too; where it is not, the reason says so."
remediation = "Turn audit logging on, to a bucket whose policy lets Redshift write or to CloudWatch Logs, and mend the delivery where it fails."
optional = ["aws_redshift_parameter_group"]
references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html"]
*/
with activity as (
    select cluster_arn, lower(parameter_value) = 'true' as is_logged
    from redshift_cluster_parameter
    where parameter_name = 'enable_user_activity_logging'
),

logging as (
    select
        cluster_identifier,
        arn,
        account_id,
        region,
        from_json(logging_status, '{
            "LoggingEnabled": "BOOLEAN", "BucketName": "VARCHAR", "LogDestinationType": "VARCHAR",
            "LastSuccessfulDeliveryTime": "VARCHAR", "LastFailureTime": "VARCHAR", "LastFailureMessage": "VARCHAR"
        }') as told
    from aws_redshift_cluster
),

judged as (
    select
        logging.*,
        activity.is_logged,
        case
            when told.LastFailureTime is null then false
            when told.LastSuccessfulDeliveryTime is null then true
            else utc_time(told.LastFailureTime) > utc_time(told.LastSuccessfulDeliveryTime)
        end as is_failing
    from logging
    left join activity on activity.cluster_arn = logging.arn
)

select
    arn as resource,
    verdict(alarm := not told.LoggingEnabled or told.LoggingEnabled and is_failing) as status,
    'Cluster ' || cluster_identifier
        || case
            when not told.LoggingEnabled then ' writes no audit log'
            when is_failing
                then ' cannot deliver its audit log'
                    || coalesce(' to bucket ' || told.BucketName, '')
                    || coalesce(': ' || rtrim(told.LastFailureMessage, '.'), '')
            else ' writes its audit log to ' || coalesce('bucket ' || told.BucketName, 'CloudWatch Logs')
                || case when not is_logged then ', without queries: enable_user_activity_logging is off' else '' end
        end
        || '.' as reason,
    account_id,
    region,
    cluster_identifier
from judged
