insert into aws_redshift_cluster (cluster_identifier, arn, master_username, db_name, master_password_secret_arn) values
    ('default', 'default', 'awsuser', 'dev', null),
    -- Whatever its case, and whoever keeps the password.
    ('upper', 'upper', 'AWSUser', 'sales', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:redshift'),
    ('own', 'own', 'keeper', 'sales', null),
    -- The name of the database alone is no finding.
    ('dev', 'dev', 'keeper', 'dev', null),
    ('unread', 'unread', null, null, null);

insert into expected (resource, status, reason) values
    ('default', 'alarm', 'Cluster default has the administrator awsuser, and the default database dev.'),
    ('upper', 'alarm', 'Cluster upper has the administrator AWSUser, whose password Secrets Manager keeps.'),
    ('own', 'ok', 'Cluster own has the administrator keeper.'),
    ('dev', 'ok', 'Cluster dev has the administrator keeper, and the default database dev.'),
    ('unread', 'unknown', null);
