insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:iam::111111111111:mfa/maria', 'arn:aws:iam::111111111111:mfa/maria', 'maria', 'global', '{
        "ListVirtualMFADevices": {"SerialNumber": "arn:aws:iam::111111111111:mfa/maria",
            "EnableDate": "2024-04-08T10:21:10+00:00",
            "User": {"UserName": "maria", "UserId": "AIDAEXAMPLEMARIA", "Arn": "arn:aws:iam::111111111111:user/maria"}},
        "ListMFADeviceTags": {"Tags": [{"Key": "team", "Value": "data"}]}}'),
    -- The root user has no user name, and the account's id for an id.
    ('arn:aws:iam::111111111111:mfa/phone', 'arn:aws:iam::111111111111:mfa/phone', 'phone', 'global', '{
        "ListVirtualMFADevices": {"SerialNumber": "arn:aws:iam::111111111111:mfa/phone",
            "User": {"UserId": "111111111111", "Arn": "arn:aws:iam::111111111111:root"}},
        "ListMFADeviceTags": {"$error": {"code": "AccessDenied"}}}'),
    -- Created and never assigned.
    ('arn:aws:iam::111111111111:mfa/spare', 'arn:aws:iam::111111111111:mfa/spare', 'spare', 'global', '{
        "ListVirtualMFADevices": {"SerialNumber": "arn:aws:iam::111111111111:mfa/spare"}}');

insert into expected (
    arn, region, title, serial_number, enable_date, assignment_status, user_id, user_name, "user", tags_src
) values
    ('arn:aws:iam::111111111111:mfa/maria', 'global', 'arn:aws:iam::111111111111:mfa/maria',
        'arn:aws:iam::111111111111:mfa/maria', '2024-04-08 10:21:10', 'Assigned', 'AIDAEXAMPLEMARIA', 'maria',
        '{"UserName":"maria","UserId":"AIDAEXAMPLEMARIA","Arn":"arn:aws:iam::111111111111:user/maria"}',
        '[{"Key":"team","Value":"data"}]'),
    ('arn:aws:iam::111111111111:mfa/phone', 'global', 'arn:aws:iam::111111111111:mfa/phone',
        'arn:aws:iam::111111111111:mfa/phone', null, 'Assigned', '111111111111', null,
        '{"UserId":"111111111111","Arn":"arn:aws:iam::111111111111:root"}', null),
    ('arn:aws:iam::111111111111:mfa/spare', 'global', 'arn:aws:iam::111111111111:mfa/spare',
        'arn:aws:iam::111111111111:mfa/spare', null, 'Unassigned', null, null, null, null);
