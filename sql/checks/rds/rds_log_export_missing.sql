/*
title = "Database logs are not exported to CloudWatch Logs"
severity = "medium"
category = "logging"
scope = "resource"
description = "Looks for databases that do not send the logs of their engine to CloudWatch Logs. Logs on the instance are rotated away after days and go with it. Engines whose logs RDS does not export are skipped; audit logs of MySQL and MariaDB also need the option group plugin."
remediation = "Turn the export of the logs on; for audit logs of MySQL and MariaDB add the plugin to the option group first."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/publishing_cloudwatchlogs.html"]
*/
with database as (
    select
        *,
        -- aurora-mysql is also called aurora, from the time when it was the only one.
        case
            when engine in ('postgres', 'aurora-postgresql') then ['postgresql']
            when engine in ('aurora', 'aurora-mysql') then ['audit']
            when engine in ('mysql', 'mariadb') then ['audit', 'error', 'general', 'slowquery']
            when starts_with(engine, 'oracle-') then ['alert', 'audit', 'listener', 'trace']
            when starts_with(engine, 'sqlserver-') then ['agent', 'error']
        end as wanted,
        from_json(enabled_cloudwatch_logs_exports, '["VARCHAR"]') as exported
    from rds_database
),

compared as (
    select
        *,
        case when exported is not null then
            list_filter(wanted, lambda log: not list_contains(exported, log))
        end as missing
    from database
)

select
    arn as resource,
    verdict(
        alarm := len(missing) > 0,
        skip := case when engine is not null then wanted is null end
    ) as status,
    'Database ' || kind || ' ' || name
        || case
            when wanted is null then ' runs ' || engine || ', whose logs this check does not know.'
            when len(missing) > 0 then ' does not export its logs: ' || array_to_string(missing, ', ') || '.'
            else ' exports its logs: ' || array_to_string(wanted, ', ') || '.'
        end as reason,
    account_id,
    region,
    kind,
    name
from compared
