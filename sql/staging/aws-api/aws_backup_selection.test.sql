insert into resource (arn, resource_id, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same selection.
    ('arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01/selection/sel-01', 'sel-01',
        '{"ListBackupSelections": {"SelectionId": "sel-01", "SelectionName": "tagged", "BackupPlanId": "plan-01",
        "CreationDate": "2026-01-31T12:59:21+00:00", "CreatorRequestId": "r-01",
        "IamRoleArn": "arn:aws:iam::111111111111:role/backup"},
        "GetBackupSelection": {"BackupSelection": {"SelectionName": "tagged",
        "IamRoleArn": "arn:aws:iam::111111111111:role/backup", "Resources": ["arn:aws:ec2:*:*:volume/*"],
        "ListOfTags": [{"ConditionType": "STRINGEQUALS", "ConditionKey": "backup", "ConditionValue": "yes"}],
        "NotResources": ["arn:aws:s3:::scratch"], "Conditions": {"StringEquals": []}}, "SelectionId": "sel-01"}}'),
    -- What it selects was refused.
    ('arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01/selection/sel-02', 'sel-02',
        '{"ListBackupSelections": {"SelectionId": "sel-02", "BackupPlanId": "plan-01"},
        "GetBackupSelection": {"$error": {"code": "AccessDeniedException", "message": "not authorized"}}}');

insert into expected (
    arn, title, tags, selection_name, selection_id, backup_plan_id, creation_date, creator_request_id, iam_role_arn,
    resources, not_resources, list_of_tags, conditions
) values
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01/selection/sel-01', 'tagged', null, 'tagged',
        'sel-01', 'plan-01', '2026-01-31 12:59:21', 'r-01', 'arn:aws:iam::111111111111:role/backup',
        '["arn:aws:ec2:*:*:volume/*"]', '["arn:aws:s3:::scratch"]',
        '[{"ConditionType":"STRINGEQUALS","ConditionKey":"backup","ConditionValue":"yes"}]', '{"StringEquals":[]}'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:backup-plan:plan-01/selection/sel-02', null, null, null, 'sel-02',
        'plan-01', null, null, null, null, null, null, null
    );
