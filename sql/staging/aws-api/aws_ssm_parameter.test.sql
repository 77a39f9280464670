insert into resource (arn, resource_id, resource_name, evidence) values
    -- Everything answered.
    ('arn:aws:ssm:us-east-1:111111111111:parameter/orders/db_password', '/orders/db_password', '/orders/db_password',
        '{"DescribeParameters": {"Name": "/orders/db_password",
        "ARN": "arn:aws:ssm:us-east-1:111111111111:parameter/orders/db_password", "Type": "SecureString",
        "KeyId": "alias/aws/ssm", "LastModifiedDate": "2026-01-31T12:59:21.123000+00:00",
        "LastModifiedUser": "arn:aws:iam::111111111111:user/ops", "Description": "of the orders database",
        "Version": 4, "Tier": "Advanced", "Policies": [{"PolicyText": "{}", "PolicyType": "Expiration",
        "PolicyStatus": "Pending"}], "DataType": "text"}}'),
    -- Little said.
    ('arn:aws:ssm:us-east-1:111111111111:parameter/region', 'region', 'region',
        '{"DescribeParameters": {"Name": "region", "Type": "String"}}');

insert into expected (
    arn, title, tags, name, type, data_type, description, key_id, last_modified_date, last_modified_user, version,
    tier, policies
) values
    (
        'arn:aws:ssm:us-east-1:111111111111:parameter/orders/db_password', '/orders/db_password', null,
        '/orders/db_password', 'SecureString', 'text', 'of the orders database', 'alias/aws/ssm',
        '2026-01-31 12:59:21.123', 'arn:aws:iam::111111111111:user/ops', 4, 'Advanced',
        '[{"PolicyText":"{}","PolicyType":"Expiration","PolicyStatus":"Pending"}]'
    ),
    (
        'arn:aws:ssm:us-east-1:111111111111:parameter/region', 'region', null, 'region', 'String', null, null, null,
        null, null, null, null, null
    );
