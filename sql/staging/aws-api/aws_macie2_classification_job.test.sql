insert into resource (arn, resource_id, resource_name, evidence) values
    ('arn:aws:macie2:us-east-1:111111111111:classification-job/j1', 'j1', 'weekly', '{"ListClassificationJobs": {
        "jobId": "j1", "name": "weekly", "jobStatus": "IDLE", "jobType": "SCHEDULED", "createdAt": "2024-03-01T10:00:00+00:00",
        "bucketDefinitions": [{"accountId": "111111111111", "buckets": ["orders"]}], "lastRunErrorStatus": {"code": "NONE"}}}'),
    (null, 'j2', 'paused', '{"ListClassificationJobs": {"jobId": "j2", "name": "paused", "jobStatus": "USER_PAUSED", "jobType": "ONE_TIME",
        "bucketCriteria": {"includes": {"and": []}}, "userPausedDetails": {"jobPausedAt": "2026-10-30T10:00:00+00:00"}}}');

insert into expected (
    arn, title, job_id, name, job_status, job_type, created_at, bucket_definitions, bucket_criteria, last_run_error_status, user_paused_details
) values
    ('arn:aws:macie2:us-east-1:111111111111:classification-job/j1', 'weekly', 'j1', 'weekly', 'IDLE', 'SCHEDULED', '2024-03-01 10:00:00',
        '[{"accountId": "111111111111", "buckets": ["orders"]}]', null, '{"code": "NONE"}', null),
    ('arn:aws:macie2:us-east-1:111111111111:classification-job/j2', 'paused', 'j2', 'paused', 'USER_PAUSED', 'ONE_TIME', null, null,
        '{"includes": {"and": []}}', null, '{"jobPausedAt": "2026-10-30T10:00:00+00:00"}');
