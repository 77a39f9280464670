insert into instance (address, attributes) values
    ('aws_rds_cluster_instance.same', '{"id": "d1", "arn": "arn:aws:rds:us-east-1:111111111111:db:d1", "cluster_identifier": "c", "instance_class": "db.r6g.large", "engine": "aurora-postgresql", "engine_version": "16.4", "auto_minor_version_upgrade": true, "ca_cert_identifier": "rds-ca-rsa2048-g1", "monitoring_interval": 0, "performance_insights_enabled": false, "promotion_tier": 0, "publicly_accessible": false}'),
    ('aws_rds_cluster_instance.other', '{"id": "d2", "arn": "arn:aws:rds:us-east-1:111111111111:db:d2", "cluster_identifier": "c", "instance_class": "db.r6g.large", "engine": "aurora-postgresql", "engine_version": "16.4", "auto_minor_version_upgrade": true, "ca_cert_identifier": "rds-ca-rsa2048-g1", "monitoring_interval": 0, "performance_insights_enabled": false, "promotion_tier": 0, "publicly_accessible": false}');

insert into aws_rds_db_instance (arn, db_instance_identifier, db_cluster_identifier, class, engine, engine_version, auto_minor_version_upgrade, ca_certificate_identifier, monitoring_interval, performance_insights_enabled, promotion_tier, publicly_accessible) values
    ('arn:aws:rds:us-east-1:111111111111:db:d1', 'd1', 'c', 'db.r6g.large', 'aurora-postgresql', '16.4', true, 'rds-ca-rsa2048-g1', 0, false, 0, false),
    ('arn:aws:rds:us-east-1:111111111111:db:d2', 'd2', 'c', 'db.r6g.xlarge', 'aurora-postgresql', '16.4', true, 'rds-ca-rsa2048-g1', 0, false, 0, false);

insert into expected (address, change, attributes, difference) values
    ('aws_rds_cluster_instance.same', 'managed', null, null),
    ('aws_rds_cluster_instance.other', 'differs', 'class', 'class: db.r6g.large -> db.r6g.xlarge');
