insert into aws_ecr_registry_scanning_configuration (arn, account_id, region, scanning_configuration) values
    ('basic', '111111111111', 'us-east-1', '{"scanType": "BASIC", "rules": [{"scanFrequency": "SCAN_ON_PUSH", "repositoryFilters": [{"filter": "prod/*", "filterType": "WILDCARD"}, {"filter": "team", "filterType": "WILDCARD"}]}]}'),
    ('enhanced', '111111111111', 'eu-central-1', '{"scanType": "ENHANCED", "rules": [
        {"scanFrequency": "CONTINUOUS_SCAN", "repositoryFilters": [{"filter": "prod*", "filterType": "WILDCARD"}]},
        {"scanFrequency": "MANUAL", "repositoryFilters": [{"filter": "*", "filterType": "WILDCARD"}]}
    ]}'),
    ('bare', '111111111111', 'us-west-2', '{"scanType": "BASIC", "rules": []}'),
    ('denied', '111111111111', 'eu-west-1', null);

insert into aws_ecr_repository (arn, repository_name, region, image_scanning_configuration) values
    ('own', 'own', 'us-east-1', '{"scanOnPush": true}'),
    ('none', 'none', 'us-east-1', '{"scanOnPush": false}'),
    ('rule', 'prod/app', 'us-east-1', '{"scanOnPush": false}'),
    -- A filter without an asterisk is one for names that contain it; one with an asterisk is for the whole name.
    ('contains', 'old/team-app', 'us-east-1', '{"scanOnPush": false}'),
    ('elsewhere', 'not/prod/app', 'us-east-1', '{"scanOnPush": false}'),
    -- Enhanced scanning sets the repository's setting aside, and scans nothing by rules that say MANUAL.
    ('aside', 'own', 'eu-central-1', '{"scanOnPush": true}'),
    ('continuous', 'production', 'eu-central-1', '{"scanOnPush": false}'),
    ('no-rules', 'own', 'us-west-2', '{"scanOnPush": true}'),
    ('no-rules-off', 'off', 'us-west-2', '{"scanOnPush": false}'),
    -- The registry was refused, or not asked; the setting is not known.
    ('denied', 'own', 'eu-west-1', '{"scanOnPush": true}'),
    ('unasked', 'own', 'eu-north-1', '{"scanOnPush": true}'),
    ('unset', 'unset', 'us-west-2', null);

insert into expected (resource, status, reason) values
    ('own', 'ok', 'Repository own is scanned when images are pushed.'),
    ('none', 'alarm', 'Repository none is not scanned.'),
    ('rule', 'ok', null),
    ('contains', 'ok', null),
    ('elsewhere', 'alarm', null),
    ('aside', 'alarm', 'Repository own is not scanned: no rule of enhanced scanning takes it in, which sets its own setting aside.'),
    ('continuous', 'ok', 'Repository production is scanned continuously.'),
    ('no-rules', 'ok', null),
    ('no-rules-off', 'alarm', null),
    ('denied', 'unknown', null),
    ('unasked', 'unknown', null),
    ('unset', 'unknown', null);
