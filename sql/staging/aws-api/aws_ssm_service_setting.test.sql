insert into resource (arn, resource_id, region, evidence) values
    -- Everything answered.
    ('arn:aws:ssm:us-east-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission', 'us-east-1', 'us-east-1',
        '{"GetServiceSetting": {"ServiceSetting": {"SettingId": "/ssm/documents/console/public-sharing-permission",
        "SettingValue": "Disable", "LastModifiedDate": "2026-01-31T12:59:21.123000+00:00",
        "LastModifiedUser": "arn:aws:iam::111111111111:user/ops",
        "ARN": "arn:aws:ssm:us-east-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission",
        "Status": "Customized"}}}'),
    -- Little said.
    ('arn:aws:ssm:us-east-2:111111111111:servicesetting/ssm/documents/console/public-sharing-permission', 'us-east-2', 'us-east-2',
        '{"GetServiceSetting": {"ServiceSetting": {"SettingId": "/ssm/documents/console/public-sharing-permission",
        "SettingValue": "Enable", "Status": "Default"}}}'),
    -- Refused.
    ('arn:aws:ssm:us-west-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission', 'us-west-1', 'us-west-1',
        '{"GetServiceSetting": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}');

insert into expected (
    arn, title, tags, region, setting_id, setting_value, status, last_modified_date, last_modified_user
) values
    (
        'arn:aws:ssm:us-east-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission',
        '/ssm/documents/console/public-sharing-permission', null, 'us-east-1',
        '/ssm/documents/console/public-sharing-permission', 'Disable', 'Customized', '2026-01-31 12:59:21.123',
        'arn:aws:iam::111111111111:user/ops'
    ),
    (
        'arn:aws:ssm:us-east-2:111111111111:servicesetting/ssm/documents/console/public-sharing-permission',
        '/ssm/documents/console/public-sharing-permission', null, 'us-east-2',
        '/ssm/documents/console/public-sharing-permission', 'Enable', 'Default', null, null
    ),
    (
        'arn:aws:ssm:us-west-1:111111111111:servicesetting/ssm/documents/console/public-sharing-permission', null,
        null, 'us-west-1', null, null, null, null, null
    );
