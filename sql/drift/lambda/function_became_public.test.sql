insert into drift_finding (check_id, severity, change, status_before, status_after, resource, reason) values
    -- Opened, or new and open: the earlier side has no finding.
    ('lambda_function_url_public', 'high', 'new', null, 'alarm', 'arn:url', 'Function hook can be called by anyone at https://hook.'),
    ('apigateway_route_unauthenticated', 'high', 'new', 'skip', 'alarm', 'arn:api', 'HTTP API shop lets anyone call GET /.'),
    -- Only worth knowing, and no alarm.
    ('lambda_function_api_unauthenticated', 'high', 'new', null, 'info', 'arn:info', 'Function info is a note.'),
    -- Was open, and is; and was closed.
    ('lambda_function_url_public', 'high', 'unchanged', 'alarm', 'alarm', 'arn:same', 'Function same can be called by anyone.'),
    ('lambda_function_url_public', 'high', 'resolved', 'alarm', null, 'arn:closed', 'Function closed can be called by anyone.'),
    -- Not judged on one side: before, after, and after what was open before.
    ('lambda_function_url_public', 'high', 'incomparable', 'unknown', 'alarm', 'arn:untold', 'in the earlier snapshot: Not known: lambda:GetPolicy was denied.'),
    ('lambda_function_url_public', 'high', 'incomparable', null, 'unknown', 'arn:hidden', 'in the later snapshot: Not known: lambda:GetPolicy was denied.'),
    ('lambda_function_url_public', 'high', 'incomparable', 'alarm', 'unknown', 'arn:known', 'in the later snapshot: Not known: lambda:GetPolicy was denied.'),
    ('lambda_function_url_public', 'high', 'incomparable', 'unknown', null, 'arn:fine', 'in the earlier snapshot: Not known: lambda:GetPolicy was denied.'),
    -- Another check.
    ('s3_bucket_policy_public', 'critical', 'new', null, 'alarm', 'arn:bucket', 'Bucket b is public.');

insert into expected (resource, change, reason) values
    ('arn:url', 'fired', 'Function hook can be called by anyone at https://hook.'),
    ('arn:api', 'fired', 'HTTP API shop lets anyone call GET /.'),
    ('arn:untold', 'incomparable', 'Not comparable: in the earlier snapshot: Not known: lambda:GetPolicy was denied.'),
    ('arn:hidden', 'incomparable', 'Not comparable: in the later snapshot: Not known: lambda:GetPolicy was denied.');
