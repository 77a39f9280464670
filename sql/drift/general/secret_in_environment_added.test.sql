insert into before.aws_lambda_function (name, arn, environment_variables) values
    ('added', 'arn:added', '{"STAGE": "prod"}'),
    ('filled', 'arn:filled', '{"DB_PASSWORD": ""}'),
    ('same', 'arn:same', '{"DB_PASSWORD": "hunter2"}'),
    ('second', 'arn:second', '{"DB_PASSWORD": "hunter2"}'),
    ('removed', 'arn:removed', '{"DB_PASSWORD": "hunter2"}'),
    ('untold', 'arn:untold', null),
    ('hidden', 'arn:hidden', '{}');

insert into after.aws_lambda_function (name, arn, environment_variables) values
    ('added', 'arn:added', '{"STAGE": "prod", "DB_PASSWORD": "hunter2"}'),
    ('filled', 'arn:filled', '{"DB_PASSWORD": "hunter2"}'),
    -- Had one, and has; and another one.
    ('same', 'arn:same', '{"DB_PASSWORD": "hunter3"}'),
    ('second', 'arn:second', '{"DB_PASSWORD": "hunter2", "API_KEY": "0123456789"}'),
    -- The better direction: a reference.
    ('removed', 'arn:removed', '{"DB_PASSWORD": "arn:aws:secretsmanager:us-east-1:111111111111:secret:db"}'),
    -- Not told on one side.
    ('untold', 'arn:untold', '{"DB_PASSWORD": "hunter2"}'),
    ('hidden', 'arn:hidden', null),
    -- New, with one and without.
    ('new', 'arn:new', '{"API_TOKEN": "0123456789"}'),
    ('clean', 'arn:clean', '{}');

-- Functions of a region that the earlier snapshot did not read.
insert into after.aws_lambda_function (name, arn, region, environment_variables) values
    ('far', 'arn:far', 'eu-west-1', '{"API_TOKEN": "0123456789"}'), ('fine', 'arn:fine', 'eu-west-1', '{}');

insert into unread (side, table_name, region) values ('before', 'aws_lambda_function', 'eu-west-1');

insert into before.aws_ecs_task_definition (arn, family, revision, status, container_definitions) values
    ('arn:web:1', 'web', 1, 'ACTIVE', '[{"name": "app", "environment": [{"name": "DB_PASSWORD", "value": "hunter2"}]}]');

insert into after.aws_ecs_task_definition (arn, family, revision, status, container_definitions) values
    -- Carried along.
    ('arn:web:2', 'web', 2, 'ACTIVE', '[{"name": "app", "environment": [{"name": "DB_PASSWORD", "value": "hunter2"}]}]'),
    ('arn:web:3', 'web', 3, 'ACTIVE', '[{"name": "app", "environment": [{"name": "DB_PASSWORD", "value": "hunter2"}, {"name": "API_TOKEN", "value": "0123456789"}]}]');

insert into before.aws_codebuild_project (name, arn, environment) values ('build', 'arn:build', '{"environmentVariables": []}');
insert into after.aws_codebuild_project (name, arn, environment) values
    ('build', 'arn:build', '{"environmentVariables": [
        {"name": "AWS_SECRET_ACCESS_KEY", "value": "wJalrXUtnFEMI", "type": "PLAINTEXT"},
        {"name": "NPM_TOKEN", "value": "/build/token", "type": "PARAMETER_STORE"}]}');

insert into expected (resource, change, reason) values
    ('arn:added', 'fired', 'Function added now holds secrets in clear text: DB_PASSWORD (variable_name).'),
    ('arn:filled', 'fired', 'Function filled now holds secrets in clear text: DB_PASSWORD (variable_name).'),
    ('arn:second', 'fired', 'Function second now holds secrets in clear text: API_KEY (variable_name).'),
    ('arn:untold', 'incomparable', null),
    ('arn:hidden', 'incomparable', null),
    ('arn:new', 'fired', 'Function new now holds secrets in clear text: API_TOKEN (variable_name).'),
    ('arn:far', 'incomparable', 'Not comparable: aws_lambda_function was not read in both snapshots.'),
    ('arn:web:3', 'fired', 'Task definition web:3 now holds secrets in clear text: app: API_TOKEN (variable_name).'),
    ('arn:build', 'fired', 'Project build now holds secrets in clear text: AWS_SECRET_ACCESS_KEY (variable_name).');
