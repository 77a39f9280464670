insert into aws_ssm_parameter (name, arn, type, data_type) values
    ('/orders/db_password', 'p-1', 'String', 'text'),
    ('/orders/api-key', 'p-2', 'StringList', 'text'),
    ('/orders/ApiKey', 'p-3', 'String', null),
    ('/orders/db_password_secure', 'p-4', 'SecureString', 'text'),
    ('/orders/region', 'p-5', 'String', 'text'),
    -- Names that point at a secret.
    ('/orders/db_secret_arn', 'p-6', 'String', 'text'),
    ('/orders/token_ttl', 'p-7', 'String', 'text'),
    -- The path alone says that secrets are there.
    ('/secrets/orders/db', 'p-8', 'String', 'text'),
    ('/images/credential-helper', 'p-9', 'String', 'aws:ec2:image'),
    ('/orders/smtp_password', 'p-unread', null, null);

insert into expected (resource, status, reason) values
    ('p-1', 'alarm', 'Parameter /orders/db_password looks like a secret and is stored in clear text.'),
    ('p-2', 'alarm', null),
    ('p-3', 'alarm', null),
    ('p-4', 'ok', 'Parameter /orders/db_password_secure is encrypted.'),
    ('p-5', 'ok', 'Parameter /orders/region does not look like a secret.'),
    ('p-6', 'ok', null),
    ('p-7', 'ok', null),
    ('p-8', 'alarm', null),
    ('p-9', 'ok', null),
    ('p-unread', 'unknown', null);
