insert into resource (arn, resource_id, evidence) values
    -- Everything answered.
    ('arn:aws:backup:us-east-1:111111111111:restore-job:job-01', 'job-01',
        '{"ListRestoreJobs": {"AccountId": "111111111111", "RestoreJobId": "job-01",
        "RecoveryPointArn": "arn:aws:ec2:us-east-1::snapshot/snap-01",
        "SourceResourceArn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-01",
        "CreatedResourceArn": "arn:aws:ec2:us-east-1:111111111111:volume/vol-77", "ResourceType": "EBS",
        "Status": "COMPLETED", "StatusMessage": "done", "CreationDate": "2026-10-25T04:00:00+00:00",
        "CompletionDate": "2026-10-25T05:00:00+00:00", "ValidationStatus": "SUCCESSFUL",
        "IamRoleArn": "arn:aws:iam::111111111111:role/backup",
        "CreatedBy": {"RestoreTestingPlanArn": "arn:aws:backup:us-east-1:111111111111:restore-testing-plan:weekly-0a1b"}}}'),
    -- Little said.
    ('arn:aws:backup:us-east-1:111111111111:restore-job:job-02', 'job-02',
        '{"ListRestoreJobs": {"RestoreJobId": "job-02", "Status": "RUNNING"}}');

insert into expected (
    arn, title, tags, job_id, recovery_point_arn, source_resource_arn, created_resource_arn, resource_type, status,
    status_message, creation_date, completion_date, validation_status, iam_role_arn, created_by
) values
    (
        'arn:aws:backup:us-east-1:111111111111:restore-job:job-01', 'job-01', null, 'job-01',
        'arn:aws:ec2:us-east-1::snapshot/snap-01', 'arn:aws:ec2:us-east-1:111111111111:volume/vol-01',
        'arn:aws:ec2:us-east-1:111111111111:volume/vol-77', 'EBS', 'COMPLETED', 'done', '2026-10-25 04:00:00',
        '2026-10-25 05:00:00', 'SUCCESSFUL', 'arn:aws:iam::111111111111:role/backup',
        '{"RestoreTestingPlanArn":"arn:aws:backup:us-east-1:111111111111:restore-testing-plan:weekly-0a1b"}'
    ),
    (
        'arn:aws:backup:us-east-1:111111111111:restore-job:job-02', 'job-02', null, 'job-02', null, null, null, null,
        'RUNNING', null, null, null, null, null, null
    );
