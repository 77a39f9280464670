insert into aws_ssm_document (name, arn, account_ids) values
    ('open-runbook', 'doc-open', '["222222222222", "all"]'),
    ('own-runbook', 'doc-own', '[]'),
    ('shared-runbook', 'doc-shared', '["222222222222"]'),
    -- Permissions were refused.
    ('dim-runbook', 'doc-dim', null);

insert into aws_ssm_service_setting (setting_id, arn, region, setting_value) values
    ('/ssm/documents/console/public-sharing-permission', 'setting-open', 'us-east-1', 'Enable'),
    ('/ssm/documents/console/public-sharing-permission', 'setting-shut', 'us-east-2', 'Disable'),
    ('/ssm/documents/console/public-sharing-permission', 'setting-unread', 'us-west-1', null),
    -- Another setting.
    ('/ssm/parameter-store/default-parameter-tier', 'setting-tier', 'us-east-1', 'Enable');

insert into expected (resource, status, reason) values
    ('doc-open', 'alarm', 'Document open-runbook is shared with everyone.'),
    ('doc-own', 'ok', 'Document own-runbook is shared with nobody.'),
    ('doc-shared', 'ok', 'Document shared-runbook is shared with 1 account.'),
    ('doc-dim', 'unknown', null),
    ('setting-open', 'alarm', 'Region us-east-1 lets Systems Manager documents be shared with everyone.'),
    ('setting-shut', 'ok', 'Region us-east-2 blocks sharing Systems Manager documents with everyone.'),
    ('setting-unread', 'unknown', null);
