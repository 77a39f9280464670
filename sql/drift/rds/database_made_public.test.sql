insert into before.aws_rds_db_instance (db_instance_identifier, arn, publicly_accessible) values
    ('opened', 'arn:opened', false),
    ('same', 'arn:same', true),
    ('closed', 'arn:closed', true),
    ('untold', 'arn:untold', null),
    ('hidden', 'arn:hidden', false);

insert into after.aws_rds_db_instance (db_instance_identifier, arn, publicly_accessible) values
    ('opened', 'arn:opened', true),
    -- Was public, and is.
    ('same', 'arn:same', true),
    -- The better direction.
    ('closed', 'arn:closed', false),
    -- Not told on one side.
    ('untold', 'arn:untold', true),
    ('hidden', 'arn:hidden', null),
    -- New, public and not.
    ('new', 'arn:new', true),
    ('orderly', 'arn:orderly', false);

-- A region that the earlier snapshot did not read.
insert into after.aws_rds_db_instance (db_instance_identifier, arn, region, publicly_accessible) values
    ('far', 'arn:far', 'eu-west-1', true),
    ('near', 'arn:near', 'eu-west-1', false);

insert into unread (side, table_name, region) values ('before', 'aws_rds_db_instance', 'eu-west-1');

insert into before.aws_redshift_cluster (cluster_identifier, arn, publicly_accessible) values ('warehouse', 'arn:warehouse', false);

insert into after.aws_redshift_cluster (cluster_identifier, arn, publicly_accessible) values ('warehouse', 'arn:warehouse', true);

-- What was not read of RDS there says nothing of Redshift.
insert into after.aws_redshift_cluster (cluster_identifier, arn, region, publicly_accessible) values
    ('lake', 'arn:lake', 'eu-west-1', true);

insert into expected (resource, change, reason) values
    ('arn:opened', 'fired', 'Database instance opened became publicly accessible.'),
    ('arn:untold', 'incomparable', null),
    ('arn:hidden', 'incomparable', null),
    ('arn:new', 'fired', 'Database instance new is new, and publicly accessible.'),
    ('arn:far', 'incomparable', 'Not comparable: aws_rds_db_instance was not read in both snapshots.'),
    ('arn:warehouse', 'fired', 'Cluster warehouse became publicly accessible.'),
    ('arn:lake', 'fired', 'Cluster lake is new, and publicly accessible.');
