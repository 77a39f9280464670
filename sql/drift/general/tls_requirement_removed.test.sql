insert into before.aws_s3_bucket (name, arn) values ('b', 'arn:bucket'), ('c', 'arn:same'), ('d', 'arn:untold'), ('e', 'arn:hidden');
insert into before.aws_rds_db_instance (db_instance_identifier, arn) values ('shop', 'arn:shop');
insert into before.aws_rds_db_cluster (db_cluster_identifier, arn) values ('ledger', 'arn:ledger');
insert into before.aws_redshift_cluster (cluster_identifier, arn) values ('warehouse', 'arn:warehouse');
insert into before.aws_ec2_load_balancer (name, arn) values ('front', 'arn:front');
insert into before.aws_ec2_load_balancer_listener (arn, load_balancer_arn) values ('arn:listener', 'arn:front');
insert into before.aws_ec2_classic_load_balancer (name, arn) values ('old', 'arn:old');
insert into before.aws_cloudfront_distribution (id, arn) values ('E1', 'arn:E1');
insert into before.aws_opensearch_domain (domain_name, arn) values ('search', 'arn:search');

insert into drift_finding (check_id, severity, change, status_before, status_after, resource, reason) values
    ('s3_bucket_secure_transport_not_enforced', 'medium', 'new', null, 'alarm', 'arn:bucket', 'Bucket b has no policy that denies plain HTTP.'),
    ('rds_tls_not_required', 'medium', 'new', null, 'alarm', 'arn:shop', 'Database instance shop accepts connections without TLS.'),
    ('rds_tls_not_required', 'medium', 'new', null, 'alarm', 'arn:ledger', 'Database cluster ledger accepts connections without TLS.'),
    ('redshift_cluster_tls_not_required', 'medium', 'new', null, 'alarm', 'arn:warehouse', 'Cluster warehouse accepts connections without TLS.'),
    -- From a note to an alarm.
    ('elb_http_listener_no_redirect', 'medium', 'new', 'info', 'alarm', 'arn:front', 'Load balancer front serves HTTP.'),
    ('elb_tls_policy_outdated', 'medium', 'new', null, 'alarm', 'arn:listener', 'Listener on port 443 allows TLSv1.'),
    -- Had no TLS listener, and got one.
    ('elb_tls_policy_outdated', 'medium', 'new', 'skip', 'alarm', 'arn:old', 'Classic load balancer old allows TLSv1.'),
    ('cloudfront_distribution_http_allowed', 'medium', 'new', null, 'alarm', 'arn:E1', 'Distribution E1 answers over HTTP.'),
    ('opensearch_domain_tls_outdated', 'medium', 'new', null, 'alarm', 'arn:search', 'Domain search accepts plain HTTP.'),
    -- Never denied it; and a bucket that is new.
    ('s3_bucket_secure_transport_not_enforced', 'medium', 'unchanged', 'alarm', 'alarm', 'arn:same', 'Bucket c has no policy.'),
    ('s3_bucket_secure_transport_not_enforced', 'medium', 'new', null, 'alarm', 'arn:new', 'Bucket n has no policy.'),
    -- Not judged on one side.
    ('s3_bucket_secure_transport_not_enforced', 'medium', 'incomparable', 'unknown', 'alarm', 'arn:untold', 'in the earlier snapshot: Not known: x.'),
    ('s3_bucket_secure_transport_not_enforced', 'medium', 'incomparable', null, 'unknown', 'arn:hidden', 'in the later snapshot: Not known: x.'),
    -- Another check.
    ('s3_bucket_policy_public', 'critical', 'new', null, 'alarm', 'arn:bucket', 'Bucket b has a public policy.');

insert into expected (resource, change, reason) values
    ('arn:bucket', 'fired', 'Bucket b has no policy that denies plain HTTP.'),
    ('arn:shop', 'fired', null),
    ('arn:ledger', 'fired', null),
    ('arn:warehouse', 'fired', null),
    ('arn:front', 'fired', 'Load balancer front serves HTTP.'),
    ('arn:listener', 'fired', null),
    ('arn:E1', 'fired', null),
    ('arn:search', 'fired', null),
    ('arn:untold', 'incomparable', 'Not comparable: in the earlier snapshot: Not known: x.'),
    ('arn:hidden', 'incomparable', null);
