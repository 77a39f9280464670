/*
description = "Instances of database clusters: size, exposure, monitoring. What the cluster decides is compared there."
table = "aws_rds_db_instance"
also = ["aws_docdb_cluster_instance", "aws_neptune_cluster_instance"]
*/
select
    state_id,
    attributes ->> 'cluster_identifier' as db_cluster_identifier,
    attributes ->> 'instance_class' as class,
    attributes ->> 'engine' as engine,
    coalesce(nullif(attributes ->> 'engine_version_actual', ''), attributes ->> 'engine_version') as engine_version,
    attributes ->> 'auto_minor_version_upgrade' as auto_minor_version_upgrade,
    attributes ->> 'ca_cert_identifier' as ca_certificate_identifier,
    attributes ->> 'monitoring_interval' as monitoring_interval,
    attributes ->> 'performance_insights_enabled' as performance_insights_enabled,
    attributes ->> 'promotion_tier' as promotion_tier,
    attributes ->> 'publicly_accessible' as publicly_accessible
from state.aws_rds_cluster_instance
