insert into aws_rds_db_instance (db_instance_identifier, arn, engine, db_cluster_identifier, db_parameter_groups) values
    ('strict', 'strict', 'postgres', null, '[{"DBParameterGroupName": "pg-strict", "ParameterApplyStatus": "in-sync"}]'),
    ('lax', 'lax', 'postgres', null, '[{"DBParameterGroupName": "pg-lax", "ParameterApplyStatus": "in-sync"}]'),
    ('words', 'words', 'mysql', null, '[{"DBParameterGroupName": "my-strict", "ParameterApplyStatus": "in-sync"}]'),
    ('mysql', 'mysql', 'mariadb', null, '[{"DBParameterGroupName": "my-lax", "ParameterApplyStatus": "in-sync"}]'),
    ('windows', 'windows', 'sqlserver-se', null, '[{"DBParameterGroupName": "ms-strict", "ParameterApplyStatus": "in-sync"}]'),
    -- The group waits for a reboot: a static parameter does, too; of a dynamic one that is not known; an unset one is unset.
    ('static', 'static', 'sqlserver-se', null, '[{"DBParameterGroupName": "ms-strict", "ParameterApplyStatus": "pending-reboot"}]'),
    ('dynamic', 'dynamic', 'postgres', null, '[{"DBParameterGroupName": "pg-strict", "ParameterApplyStatus": "pending-reboot"}]'),
    ('pending-lax', 'pending-lax', 'postgres', null, '[{"DBParameterGroupName": "pg-lax", "ParameterApplyStatus": "pending-reboot"}]'),
    -- The parameter is not told, has no value, or is that of another region.
    ('denied', 'denied', 'postgres', null, '[{"DBParameterGroupName": "pg-denied", "ParameterApplyStatus": "in-sync"}]'),
    ('mute', 'mute', 'mysql', null, '[{"DBParameterGroupName": "my-mute", "ParameterApplyStatus": "in-sync"}]'),
    ('elsewhere', 'elsewhere', 'postgres', null, '[{"DBParameterGroupName": "pg-elsewhere", "ParameterApplyStatus": "in-sync"}]'),
    -- Engines with that setting elsewhere.
    ('oracle', 'oracle', 'oracle-ee', null, '[{"DBParameterGroupName": "ora", "ParameterApplyStatus": "in-sync"}]'),
    ('unread', 'unread', null, null, null),
    -- A member of a cluster follows the cluster, whose group has the parameter.
    ('writer', 'writer', 'aurora-postgresql', 'orders', '[{"DBParameterGroupName": "pg-lax", "ParameterApplyStatus": "in-sync"}]');

insert into aws_rds_db_cluster (db_cluster_identifier, arn, engine, db_cluster_parameter_group, members) values
    ('orders', 'orders', 'aurora-postgresql', 'apg-strict', '[{"DBInstanceIdentifier": "writer", "DBClusterParameterGroupStatus": "in-sync"}]'),
    ('carts', 'carts', 'aurora-mysql', 'amy-lax', '[]'),
    -- One of its members is behind.
    ('behind', 'behind', 'docdb', 'doc-strict', '[{"DBInstanceIdentifier": "a", "DBClusterParameterGroupStatus": "in-sync"},
        {"DBInstanceIdentifier": "b", "DBClusterParameterGroupStatus": "pending-reboot"}]'),
    ('documents', 'documents', 'docdb', 'doc-strict', '[{"DBInstanceIdentifier": "c", "DBClusterParameterGroupStatus": "in-sync"}]'),
    ('open-documents', 'open-documents', 'docdb', 'doc-lax', '[]'),
    ('graph', 'graph', 'neptune', 'neptune1', '[]'),
    -- The group of instances of that name is another one.
    ('mistaken', 'mistaken', 'aurora-postgresql', 'pg-strict', '[]');

insert into aws_rds_db_parameter_group (name, arn, region, parameters) values
    ('pg-strict', 'pg:pg-strict', 'us-east-1', '[{"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyType": "dynamic"}]'),
    ('pg-lax', 'pg:pg-lax', 'us-east-1', '[{"ParameterName": "rds.force_ssl", "ParameterValue": "0", "ApplyType": "dynamic"}]'),
    ('ms-strict', 'pg:ms-strict', 'us-east-1', '[{"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyType": "static"}]'),
    ('my-strict', 'pg:my-strict', 'us-east-1', '[{"ParameterName": "require_secure_transport", "ParameterValue": "ON", "ApplyType": "dynamic"},
        {"ParameterName": "tls_version", "ParameterValue": "TLSv1.1,TLSv1.2,TLSv1.3", "ApplyType": "static"}]'),
    ('my-lax', 'pg:my-lax', 'us-east-1', '[{"ParameterName": "require_secure_transport", "ParameterValue": "0", "ApplyType": "dynamic"}]'),
    ('my-mute', 'pg:my-mute', 'us-east-1', '[{"ParameterName": "require_secure_transport", "ApplyType": "dynamic"}]'),
    ('pg-denied', 'pg:pg-denied', 'us-east-1', null),
    ('pg-elsewhere', 'pg:pg-elsewhere', 'eu-central-1', '[{"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyType": "dynamic"}]');

insert into aws_rds_db_cluster_parameter_group (name, arn, parameters) values
    ('apg-strict', 'cpg:apg-strict', '[{"ParameterName": "rds.force_ssl", "ParameterValue": "1", "ApplyType": "dynamic"},
        {"ParameterName": "ssl_min_protocol_version", "ParameterValue": "TLSv1.2", "ApplyType": "dynamic"}]'),
    ('amy-lax', 'cpg:amy-lax', '[{"ParameterName": "require_secure_transport", "ParameterValue": "OFF", "ApplyType": "dynamic"}]'),
    ('doc-strict', 'cpg:doc-strict', '[{"ParameterName": "tls", "ParameterValue": "enabled", "ApplyType": "static"}]'),
    ('doc-lax', 'cpg:doc-lax', '[{"ParameterName": "tls", "ParameterValue": "disabled", "ApplyType": "static"}]');

insert into expected (resource, status, reason) values
    ('strict', 'ok', 'Database instance strict requires TLS: rds.force_ssl of parameter group pg-strict.'),
    ('lax', 'alarm', 'Database instance lax accepts connections without TLS: rds.force_ssl of parameter group pg-lax.'),
    ('words', 'ok', 'Database instance words requires TLS, but also in versions below 1.2: require_secure_transport of parameter group my-strict.'),
    ('mysql', 'alarm', null),
    ('windows', 'ok', null),
    ('static', 'alarm', 'Database instance static is to require TLS, but rds.force_ssl of parameter group ms-strict is not in effect (pending-reboot).'),
    ('dynamic', 'unknown', null),
    ('pending-lax', 'alarm', null),
    ('denied', 'unknown', null),
    ('mute', 'unknown', null),
    ('elsewhere', 'unknown', null),
    ('oracle', 'unknown', null),
    ('unread', 'unknown', null),
    ('orders', 'ok', 'Database cluster orders requires TLS: rds.force_ssl of parameter group apg-strict.'),
    ('carts', 'alarm', null),
    ('behind', 'alarm', null),
    ('documents', 'ok', null),
    ('open-documents', 'alarm', null),
    ('graph', 'skip', 'Database cluster graph runs neptune, which takes TLS alone.'),
    ('mistaken', 'unknown', null);
