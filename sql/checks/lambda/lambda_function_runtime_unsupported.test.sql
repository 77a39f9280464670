insert into aws_lambda_function (arn, name, package_type, runtime) values
    ('old', 'old', 'Zip', 'python3.9'),
    ('oldest', 'oldest', 'Zip', 'nodejs4.3-edge'),
    -- Deprecated since ten days; to be deprecated later.
    ('just', 'just', 'Zip', 'dotnet8'),
    ('al2', 'al2', 'Zip', 'provided.al2'),
    ('new', 'new', 'Zip', 'python3.13'),
    ('image', 'image', 'Image', null),
    -- Old items of AWS Config tell no package type.
    ('config', 'config', null, 'nodejs22.x'),
    ('strange', 'strange', 'Zip', 'cobol85'),
    ('unread', 'unread', null, null);

insert into expected (resource, status, reason) values
    ('old', 'alarm', 'Function old runs on python3.9, deprecated since 2025-12-15.'),
    ('oldest', 'alarm', null),
    ('just', 'alarm', 'Function just runs on dotnet8, deprecated since 2026-11-10.'),
    ('al2', 'alarm', null),
    ('new', 'ok', 'Function new runs on python3.13, which is supported until 2029-06-30.'),
    ('image', 'ok', 'Function image is a container image, which brings its own runtime.'),
    ('config', 'ok', null),
    ('strange', 'unknown', null),
    ('unread', 'unknown', null);
