insert into resource (arn, resource_id, evidence) values
    -- The API's fixture tells of the same selection.
    (null, 'sel-01',
        '{"ConfigurationItem": {"configuration": {"BackupPlanId": "plan-01", "SelectionId": "sel-01",
        "BackupSelection": {"SelectionName": "tagged", "IamRoleArn": "arn:aws:iam::111111111111:role/backup",
        "Resources": ["arn:aws:ec2:*:*:volume/*"]}}}}'),
    -- Little in it.
    (null, 'sel-09',
        '{"ConfigurationItem": {"configuration": {"BackupPlanId": "plan-09", "SelectionId": "sel-09"}}}');

insert into expected (
    arn, title, tags, selection_name, selection_id, backup_plan_id, iam_role_arn
) values
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01/selection/sel-01', 'tagged', null, 'tagged',
        'sel-01', 'plan-01', 'arn:aws:iam::111111111111:role/backup'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-09/selection/sel-09', null, null, null, 'sel-09',
        'plan-09', null
    );
