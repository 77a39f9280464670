/*
description = "Database instances: engine, size, storage, backups, network, encryption, protection, monitoring."
table = "aws_rds_db_instance"

[actual]
parameter_group = "db_parameter_groups ->> '$[0].DBParameterGroupName'"
security_group_ids = "to_json(list_sort(json_extract_string(vpc_security_groups, '$[*].VpcSecurityGroupId')))"
log_exports = "case when enabled_cloudwatch_logs_exports is not null then iac_sorted(enabled_cloudwatch_logs_exports) else '[]'::json end"
*/
select
    state_id,
    attributes ->> 'instance_class' as class,
    attributes ->> 'engine' as engine,
    coalesce(nullif(attributes ->> 'engine_version_actual', ''), attributes ->> 'engine_version') as engine_version,
    attributes ->> 'allocated_storage' as allocated_storage,
    attributes ->> 'max_allocated_storage' as max_allocated_storage,
    attributes ->> 'storage_type' as storage_type,
    attributes ->> 'iops' as iops,
    attributes ->> 'storage_encrypted' as storage_encrypted,
    attributes ->> 'kms_key_id' as kms_key_id,
    attributes ->> 'auto_minor_version_upgrade' as auto_minor_version_upgrade,
    attributes ->> 'backup_retention_period' as backup_retention_period,
    attributes ->> 'backup_window' as preferred_backup_window,
    attributes ->> 'maintenance_window' as preferred_maintenance_window,
    attributes ->> 'ca_cert_identifier' as ca_certificate_identifier,
    attributes ->> 'copy_tags_to_snapshot' as copy_tags_to_snapshot,
    attributes ->> 'db_name' as db_name,
    attributes ->> 'db_subnet_group_name' as db_subnet_group_name,
    attributes ->> 'deletion_protection' as deletion_protection,
    attributes ->> 'iam_database_authentication_enabled' as iam_database_authentication_enabled,
    attributes ->> 'license_model' as license_model,
    attributes ->> 'username' as master_user_name,
    attributes ->> 'monitoring_interval' as monitoring_interval,
    attributes ->> 'multi_az' as multi_az,
    attributes ->> 'performance_insights_enabled' as performance_insights_enabled,
    attributes ->> 'publicly_accessible' as publicly_accessible,
    attributes ->> 'parameter_group_name' as parameter_group,
    iac_texts(attributes, 'vpc_security_group_ids') as security_group_ids,
    iac_texts(attributes, 'enabled_cloudwatch_logs_exports') as log_exports
from state.aws_db_instance
