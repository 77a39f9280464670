/*
description = "Databases as they are set up: clusters, and instances that belong to none. The members of a cluster follow the cluster."
grain = "one row per cluster and per instance outside of a cluster"

[columns]
kind = { type = "VARCHAR", description = "instance or cluster." }
name = { type = "VARCHAR", description = "Name of the database instance or cluster." }
arn = { type = "VARCHAR", description = "ARN of the database instance or cluster." }
status = { type = "VARCHAR", description = "Status, such as available." }
engine = { type = "VARCHAR", description = "Database engine." }
engine_mode = { type = "VARCHAR", description = "Engine mode of a cluster; NULL for an instance." }
storage_encrypted = { type = "BOOLEAN", description = "Whether the storage is encrypted." }
backup_retention_period = { type = "BIGINT", description = "Days for which automated backups are kept." }
multi_az = { type = "BOOLEAN", description = "Whether the database runs in several Availability Zones." }
auto_minor_version_upgrade = { type = "BOOLEAN", description = "Whether minor versions are upgraded automatically." }
deletion_protection = { type = "BOOLEAN", description = "Whether deletion is refused." }
iam_database_authentication_enabled = { type = "BOOLEAN", description = "Whether IAM users and roles may log in." }
master_user_name = { type = "VARCHAR", description = "Name of the master user." }
master_user_secret = { type = "JSON", description = "The Secrets Manager secret of the master user, where RDS manages it." }
enabled_cloudwatch_logs_exports = { type = "JSON", description = "The logs that are exported to CloudWatch Logs." }
parameter_group = { type = "VARCHAR", description = "Name of the parameter group of the instance or cluster." }
parameter_group_status = { type = "VARCHAR", description = "in-sync, or why the parameter group is not in effect, such as pending-reboot; of a cluster, that of a member which is behind." }
replica_source = { type = "VARCHAR", description = "The instance of which an instance is a read replica; NULL where it is none." }
partition = { type = "VARCHAR", description = "The AWS partition of the database." }
region = { type = "VARCHAR", description = "The region of the database." }
account_id = { type = "VARCHAR", description = "The account of the database." }
*/
select
    'instance' as kind,
    db_instance_identifier as name,
    arn,
    status,
    engine,
    null as engine_mode,
    storage_encrypted,
    backup_retention_period,
    multi_az,
    auto_minor_version_upgrade,
    deletion_protection,
    iam_database_authentication_enabled,
    master_user_name,
    master_user_secret,
    enabled_cloudwatch_logs_exports,
    db_parameter_groups ->> '$[0].DBParameterGroupName' as parameter_group,
    db_parameter_groups ->> '$[0].ParameterApplyStatus' as parameter_group_status,
    read_replica_source_db_instance_identifier as replica_source,
    partition,
    region,
    account_id
from aws_rds_db_instance
where db_cluster_identifier is null
union all
select
    'cluster' as kind,
    db_cluster_identifier as name,
    arn,
    status,
    engine,
    engine_mode,
    storage_encrypted,
    backup_retention_period,
    multi_az,
    auto_minor_version_upgrade,
    deletion_protection,
    iam_database_authentication_enabled,
    master_user_name,
    master_user_secret,
    enabled_cloudwatch_logs_exports,
    db_cluster_parameter_group as parameter_group,
    case when members is not null then coalesce(
        list_filter(
            from_json(members, '[{"DBClusterParameterGroupStatus": "VARCHAR"}]'),
            lambda member: member.DBClusterParameterGroupStatus <> 'in-sync'
        )[1].DBClusterParameterGroupStatus,
        'in-sync'
    ) end as parameter_group_status,
    null as replica_source,
    partition,
    region,
    account_id
from aws_rds_db_cluster
