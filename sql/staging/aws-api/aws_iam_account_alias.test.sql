insert into resource (arn, resource_id, account_id, region, evidence) values
    (null, '111111111111', '111111111111', 'global', '{"ListAccountAliases": {"AccountAliases": ["tidewren"]}}'),
    (null, '222222222222', '222222222222', 'global', '{"ListAccountAliases": {"AccountAliases": []}}'),
    (null, '333333333333', '333333333333', 'global', '{"ListAccountAliases": {"$error": {"code": "AccessDenied"}}}');

insert into expected (arn, account_id, region, title, account_aliases) values
    ('arn:aws:iam::111111111111:root', '111111111111', 'global', 'tidewren', '["tidewren"]'),
    ('arn:aws:iam::222222222222:root', '222222222222', 'global', '222222222222', '[]'),
    ('arn:aws:iam::333333333333:root', '333333333333', 'global', '333333333333', null);
