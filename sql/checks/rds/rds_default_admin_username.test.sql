insert into aws_rds_db_instance (db_instance_identifier, arn, db_cluster_identifier, engine, master_user_name, master_user_secret) values
    ('shop', 'shop', null, 'mysql', 'Admin', null),
    -- The password is well kept, and the name is still the default.
    ('kept', 'kept', null, 'postgres', 'postgres', '{"SecretStatus": "active"}'),
    -- A default name within another name.
    ('own', 'own', null, 'mysql', 'shopadmin', null),
    ('unread', 'unread', null, 'mysql', null, null),
    -- A member of a cluster follows the cluster.
    ('member', 'member', 'orders', 'mysql', 'admin', null);

insert into aws_rds_db_cluster (db_cluster_identifier, arn, engine, master_user_name) values
    ('orders', 'orders', 'aurora-mysql', 'root'),
    ('fleet', 'fleet', 'aurora-mysql', 'captain'),
    ('graph', 'graph', 'neptune', 'admin'),
    ('dark', 'dark', null, 'admin');

insert into expected (resource, status, reason) values
    ('shop', 'alarm', 'Database instance shop has the master user Admin.'),
    ('kept', 'alarm', 'Database instance kept has the master user postgres, whose password Secrets Manager keeps.'),
    ('own', 'ok', 'Database instance own has the master user shopadmin.'),
    ('unread', 'unknown', null),
    ('orders', 'alarm', null),
    ('fleet', 'ok', null),
    ('graph', 'skip', null),
    ('dark', 'unknown', null);
