insert into aws_opensearch_domain (domain_name, arn, advanced_security_options) values
    ('fine', 'fine', '{"Enabled": true, "InternalUserDatabaseEnabled": false, "AnonymousAuthEnabled": false}'),
    -- Older answers do not tell of requests without a user, which came later.
    ('older', 'older', '{"Enabled": true, "InternalUserDatabaseEnabled": true}'),
    ('coarse', 'coarse', '{"Enabled": false, "InternalUserDatabaseEnabled": false, "AnonymousAuthEnabled": false}'),
    ('migrating', 'migrating', '{"Enabled": true, "AnonymousAuthEnabled": true}'),
    ('unread', 'unread', null);

insert into aws_elasticsearch_domain (domain_name, arn, advanced_security_options) values
    ('legacy', 'legacy', '{"Enabled": false}'),
    ('legacy-unread', 'legacy-unread', null);

insert into expected (resource, status, reason) values
    ('fine', 'ok', 'Domain fine has fine-grained access control.'),
    ('older', 'ok', null),
    ('coarse', 'alarm', 'Domain coarse has no fine-grained access control.'),
    ('migrating', 'alarm', 'Domain migrating has fine-grained access control, but lets requests without a user pass.'),
    ('unread', 'unknown', null),
    ('legacy', 'alarm', null),
    ('legacy-unread', 'unknown', null);
