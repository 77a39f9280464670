insert into aws_ec2_instance (arn, instance_id, instance_state, tags) values
    ('i-owned', 'i-owned', 'running', '{"owner": "orders", "stage": "prod"}'),
    -- A key in other letters; a key that is one of several; an empty value; no tags at all.
    ('i-capitals', 'i-capitals', 'running', '{"COSTCENTER": "4711"}'),
    ('i-empty', 'i-empty', 'running', '{"Owner": " ", "Team": ""}'),
    -- Separators count as little as capitals, and the first one that is not empty is the owner.
    ('i-spelt', 'i-spelt', 'running', '{"cost/center": " ", "~Team": "", "a/b": "x", "\"Own.er\"": "orders"}'),
    ('i-bare', 'i-bare', 'stopped', '{}'),
    ('i-gone', 'i-gone', 'terminated', '{}'),
    -- Tags were not read, and the tagging API knows them, or does not.
    ('i-told', 'i-told', 'running', null),
    ('i-untold', 'i-untold', 'running', null);

insert into aws_s3_bucket (arn, name, tags) values ('arn:aws:s3:::logs', 'logs', '{"aws:cloudformation:stack-name": "owner"}');
insert into aws_rds_db_instance (arn, db_instance_identifier, tags) values ('db-shop', 'shop', '{"team": "shop"}');
insert into aws_lambda_function (arn, name, tags) values ('fn-mail', 'mail', '{"stage": "prod"}');

insert into aws_tagging_resource (arn, tags) values
    ('i-told', '{"Team": "search"}'),
    ('arn:aws:sqs:us-east-1:111111111111:orders', '{"Owner": "orders"}'),
    ('arn:aws:sns:us-east-1:111111111111:bare', '{}'),
    -- The same as its service tells.
    ('db-shop', '{"team": "shop"}'),
    -- Volumes have a check of their own; what a service keeps is skipped.
    ('arn:aws:ec2:us-east-1:111111111111:volume/vol-1', '{}'),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds-1', '{"aws:secretsmanager:owningService": "rds"}');

insert into expected (resource, status, reason) values
    ('i-owned', 'ok', 'Resource i-owned belongs to orders.'),
    ('i-capitals', 'ok', null),
    ('i-empty', 'alarm', 'Resource i-empty names no owner in its 2 tags.'),
    ('i-spelt', 'ok', 'Resource i-spelt belongs to orders.'),
    ('i-bare', 'alarm', 'Resource i-bare has no tags.'),
    ('i-told', 'ok', null),
    ('i-untold', 'unknown', null),
    ('arn:aws:s3:::logs', 'alarm', 'Resource arn:aws:s3:::logs has no tags.'),
    ('db-shop', 'ok', 'Resource db-shop belongs to shop.'),
    ('fn-mail', 'alarm', 'Resource fn-mail names no owner in its 1 tag.'),
    ('arn:aws:sqs:us-east-1:111111111111:orders', 'ok', null),
    ('arn:aws:sns:us-east-1:111111111111:bare', 'alarm', null),
    ('arn:aws:secretsmanager:us-east-1:111111111111:secret:rds-1', 'skip', 'Resource arn:aws:secretsmanager:us-east-1:111111111111:secret:rds-1 is kept by an AWS service.');
