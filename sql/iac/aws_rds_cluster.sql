/*
description = "Database clusters: engine, backups, network, encryption, protection."
table = "aws_rds_db_cluster"
also = ["aws_docdb_cluster", "aws_neptune_cluster"]

[actual]
security_group_ids = "to_json(list_sort(json_extract_string(vpc_security_groups, '$[*].VpcSecurityGroupId')))"
log_exports = "case when enabled_cloudwatch_logs_exports is not null then iac_sorted(enabled_cloudwatch_logs_exports) else '[]'::json end"
*/
select
    state_id,
    attributes ->> 'engine' as engine,
    attributes ->> 'engine_mode' as engine_mode,
    coalesce(nullif(attributes ->> 'engine_version_actual', ''), attributes ->> 'engine_version') as engine_version,
    attributes ->> 'database_name' as database_name,
    attributes ->> 'master_username' as master_user_name,
    attributes ->> 'port' as port,
    attributes ->> 'storage_encrypted' as storage_encrypted,
    attributes ->> 'kms_key_id' as kms_key_id,
    attributes ->> 'backup_retention_period' as backup_retention_period,
    attributes ->> 'preferred_backup_window' as preferred_backup_window,
    attributes ->> 'preferred_maintenance_window' as preferred_maintenance_window,
    attributes ->> 'copy_tags_to_snapshot' as copy_tags_to_snapshot,
    attributes ->> 'deletion_protection' as deletion_protection,
    attributes ->> 'db_subnet_group_name' as db_subnet_group,
    attributes ->> 'db_cluster_parameter_group_name' as db_cluster_parameter_group,
    attributes ->> 'iam_database_authentication_enabled' as iam_database_authentication_enabled,
    attributes ->> 'enable_http_endpoint' as http_endpoint_enabled,
    iac_texts(attributes, 'vpc_security_group_ids') as security_group_ids,
    iac_texts(attributes, 'enabled_cloudwatch_logs_exports') as log_exports
from state.aws_rds_cluster
