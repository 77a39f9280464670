/*
title = "Database accepts unencrypted connections"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the parameter group of the database makes TLS compulsory: rds.force_ssl of PostgreSQL and SQL Server, require_secure_transport of MySQL and MariaDB, tls of DocumentDB. A static parameter that waits for a reboot is not in effect; of a dynamic one in such a group it is not known. Oracle and Db2 have that setting elsewhere, so that it is not known. Neptune takes TLS alone and is skipped. The members of a cluster follow it. Where TLS below 1.2 is accepted, the reason says so."
remediation = "Set the parameter in a parameter group of your own, since default groups cannot be changed, and reboot the database where it says so."
union = ["aws_rds_db_cluster", "aws_rds_db_instance"]
nullable = ["aws_rds_db_cluster_parameter_group", "aws_rds_db_parameter_group"]
references = ["https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html"]
*/
with database as (
    select
        *,
        -- aurora-mysql is also called aurora, from the time when it was the only one.
        case
            when engine in ('postgres', 'aurora-postgresql') or starts_with(engine, 'sqlserver-') then 'rds.force_ssl'
            when engine in ('mysql', 'mariadb', 'aurora', 'aurora-mysql') then 'require_secure_transport'
            when engine = 'docdb' then 'tls'
        end as wanted
    from rds_database
),

-- Each parameter group has a parameter once.
judged as (
    select
        database.*,
        case
            when database.wanted = 'tls' then lower(required.parameter_value) <> 'disabled'
            else lower(required.parameter_value) in ('1', 'on', 'true')
        end as is_set,
        required.apply_type,
        coalesce(
            list_has_any(string_split(oldest.parameter_value, ','), ['TLSv1', 'TLSv1.1']), false
        ) as takes_old_tls
    from database
    left join rds_parameter as required
        on required.account_id = database.account_id
        and required.region = database.region
        and required.kind = database.kind
        and required.parameter_group = database.parameter_group
        and required.parameter_name = database.wanted
    left join rds_parameter as oldest
        on oldest.account_id = database.account_id
        and oldest.region = database.region
        and oldest.kind = database.kind
        and oldest.parameter_group = database.parameter_group
        and oldest.parameter_name = case database.wanted
            when 'rds.force_ssl' then 'ssl_min_protocol_version'
            when 'require_secure_transport' then 'tls_version'
        end
),

effective as (
    select
        *,
        case
            when not is_set then false
            when parameter_group_status = 'in-sync' then is_set
            when parameter_group_status is not null and apply_type = 'static' then false
        end as is_required
    from judged
)

select
    arn as resource,
    verdict(alarm := not is_required, skip := engine = 'neptune') as status,
    'Database ' || kind || ' ' || name
        || case
            when engine = 'neptune' then ' runs neptune, which takes TLS alone.'
            when is_required
                then ' requires TLS' || case when takes_old_tls then ', but also in versions below 1.2' else '' end
                    || ': ' || wanted || ' of parameter group ' || parameter_group || '.'
            when is_set
                then ' is to require TLS, but ' || wanted || ' of parameter group ' || parameter_group
                    || ' is not in effect (' || parameter_group_status || ').'
            else ' accepts connections without TLS: ' || wanted || ' of parameter group ' || parameter_group || '.'
        end as reason,
    case
        when is_required is not null then null
        when wanted is null and engine is not null
            then 'whether ' || engine || ' requires TLS is not told by its parameter group'
        when is_set
            then 'parameter group ' || parameter_group || ' is ' || parameter_group_status
                || ', so that ' || wanted || ' may not be in effect yet'
        when parameter_group is not null and was_read(
            case kind when 'cluster' then 'aws_rds_db_cluster_parameter_group' else 'aws_rds_db_parameter_group' end,
            account_id, region
        ) then 'the snapshot does not tell ' || wanted || ' of parameter group ' || parameter_group
    end as unknown_because,
    account_id,
    region,
    kind,
    name,
    parameter_group
from effective
