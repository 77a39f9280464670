insert into resource (arn, resource_id, resource_name, tags, evidence) values
    -- The account's own.
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-1', 'pl-1', 'offices', map {'team': 'a'},
        '{"DescribeManagedPrefixLists": {"PrefixListId": "pl-1", "PrefixListName": "offices", "AddressFamily": "IPv4",
        "State": "modify-failed", "StateMessage": "Too many.", "MaxEntries": 5, "Version": 2, "OwnerId": "111111111111"},
        "GetManagedPrefixListEntries": {"Entries": [{"Cidr": "192.0.2.0/24", "Description": "Vienna"}]}}'),
    -- AWS's, without entries.
    ('arn:aws:ec2:us-east-1:aws:prefix-list/pl-2', 'pl-2', 'com.amazonaws.us-east-1.s3', map {},
        '{"DescribeManagedPrefixLists": {"PrefixListId": "pl-2", "PrefixListName": "com.amazonaws.us-east-1.s3",
        "AddressFamily": "IPv6", "State": "create-complete", "OwnerId": "AWS"}, "GetManagedPrefixListEntries": {}}'),
    -- Its entries were refused.
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-3', 'pl-3', 'denied', map {},
        '{"DescribeManagedPrefixLists": {"PrefixListId": "pl-3", "PrefixListName": "denied"},
        "GetManagedPrefixListEntries": {"$error": {"code": "UnauthorizedOperation", "message": "no"}}}'),
    -- Only listed.
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-4', 'pl-4', 'listed', map {},
        '{"DescribeManagedPrefixLists": {"PrefixListId": "pl-4", "PrefixListName": "listed"}}');

insert into expected (arn, title, tags, id, name, state, state_message, address_family, max_entries, owner_id, version, entries) values
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-1', 'offices', '{"team": "a"}', 'pl-1', 'offices', 'modify-failed',
        'Too many.', 'IPv4', 5, '111111111111', 2, '[{"Cidr": "192.0.2.0/24", "Description": "Vienna"}]'),
    ('arn:aws:ec2:us-east-1:aws:prefix-list/pl-2', 'com.amazonaws.us-east-1.s3', '{}', 'pl-2', 'com.amazonaws.us-east-1.s3',
        'create-complete', null, 'IPv6', null, 'AWS', null, '[]'),
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-3', 'denied', '{}', 'pl-3', 'denied', null, null, null, null, null, null, null),
    ('arn:aws:ec2:us-east-1:111111111111:prefix-list/pl-4', 'listed', '{}', 'pl-4', 'listed', null, null, null, null, null, null, null);
