insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:organizations::111111111111:account/o-tidewren01/222222222222', '222222222222', 'development', 'global', '{"ListAccounts": {
        "Id": "222222222222", "Arn": "arn:aws:organizations::111111111111:account/o-tidewren01/222222222222",
        "Email": "dev@tidewren.example", "Name": "development", "State": "ACTIVE",
        "Paths": ["o-tidewren01/r-ab12/ou-ab12-workload/ou-ab12-develop1/222222222222/"],
        "JoinedMethod": "CREATED", "JoinedTimestamp": "2024-03-01T10:00:00.123000+00:00"}}'),
    -- Directly below the root.
    ('arn:aws:organizations::111111111111:account/o-tidewren01/111111111111', '111111111111', 'production', 'global', '{"ListAccounts": {
        "Id": "111111111111", "Name": "production", "Status": "ACTIVE", "State": "ACTIVE", "Paths": ["o-tidewren01/r-ab12/111111111111/"], "JoinedMethod": "INVITED"}}'),
    -- Old answers: without a path, and with the parent, or not.
    ('arn:aws:organizations::111111111111:account/o-tidewren01/333333333333', '333333333333', 'old', 'global', '{
        "ListAccounts": {"Id": "333333333333", "Name": "old", "Status": "SUSPENDED"},
        "ListParents": {"Parents": [{"Id": "ou-ab12-workload", "Type": "ORGANIZATIONAL_UNIT"}]}}'),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/444444444444', '444444444444', 'older', 'global', '{
        "ListAccounts": {"Id": "444444444444", "Name": "older", "Status": "ACTIVE"},
        "ListParents": {"$error": {"code": "AccessDeniedException"}}}');

insert into expected (
    arn, region, title, id, name, email, state, status, joined_method, joined_timestamp, organization_id, master_account_id, path,
    parent_id
) values
    ('arn:aws:organizations::111111111111:account/o-tidewren01/222222222222', 'global', 'development', '222222222222', 'development',
        'dev@tidewren.example', 'ACTIVE', null, 'CREATED', '2024-03-01 10:00:00.123', 'o-tidewren01', '111111111111',
        'o-tidewren01/r-ab12/ou-ab12-workload/ou-ab12-develop1/222222222222/', 'ou-ab12-develop1'),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/111111111111', 'global', 'production', '111111111111', 'production',
        null, 'ACTIVE', 'ACTIVE', 'INVITED', null, 'o-tidewren01', '111111111111', 'o-tidewren01/r-ab12/111111111111/', 'r-ab12'),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/333333333333', 'global', 'old', '333333333333', 'old',
        null, 'SUSPENDED', 'SUSPENDED', null, null, 'o-tidewren01', '111111111111', null, 'ou-ab12-workload'),
    ('arn:aws:organizations::111111111111:account/o-tidewren01/444444444444', 'global', 'older', '444444444444', 'older',
        null, 'ACTIVE', 'ACTIVE', null, null, 'o-tidewren01', '111111111111', null, null);
