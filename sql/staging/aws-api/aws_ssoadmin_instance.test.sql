insert into resource (arn, resource_id, resource_name, evidence) values
    ('arn:aws:sso:::instance/ssoins-1111', 'arn:aws:sso:::instance/ssoins-1111', 'tidewren', '{"ListInstances": {
        "InstanceArn": "arn:aws:sso:::instance/ssoins-1111", "IdentityStoreId": "d-1111111111", "OwnerAccountId": "111111111111", "Name": "tidewren",
        "CreatedDate": "2024-03-01T10:00:00+00:00", "Status": "ACTIVE"}}'),
    -- An old answer.
    ('arn:aws:sso:::instance/ssoins-2222', 'arn:aws:sso:::instance/ssoins-2222', null, '{"ListInstances": {
        "InstanceArn": "arn:aws:sso:::instance/ssoins-2222", "IdentityStoreId": "d-2222222222"}}');

insert into expected (arn, title, name, identity_store_id, owner_account_id, created_date, status) values
    ('arn:aws:sso:::instance/ssoins-1111', 'tidewren', 'tidewren', 'd-1111111111', '111111111111', '2024-03-01 10:00:00', 'ACTIVE'),
    ('arn:aws:sso:::instance/ssoins-2222', 'ssoins-2222', null, 'd-2222222222', null, null, null);
