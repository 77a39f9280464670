insert into resource (arn, resource_id, resource_name, tags, evidence) values
    ('arn:aws:s3:::sampled', 'sampled', 'sampled', map {'owner': 'orders'}, '{"DescribeBuckets": {
        "bucketArn": "arn:aws:s3:::sampled", "bucketName": "sampled", "accountId": "222222222222", "automatedDiscoveryMonitoringStatus": "MONITORED",
        "lastAutomatedDiscoveryTime": "2026-10-30T10:00:00+00:00", "classifiableObjectCount": 12, "sensitivityScore": 50,
        "jobDetails": {"isDefinedInJob": "TRUE", "isMonitoredByJob": "FALSE", "lastJobId": "j1", "lastJobRunTime": "2026-10-01T10:00:00+00:00"}}}'),
    ('arn:aws:s3:::closed', 'closed', 'closed', null, '{"DescribeBuckets": {
        "bucketArn": "arn:aws:s3:::closed", "bucketName": "closed", "accountId": "111111111111", "errorCode": "ACCESS_DENIED", "sensitivityScore": -1}}');

insert into expected (
    arn, title, tags, bucket_name, bucket_account_id, automated_discovery_monitoring_status, last_automated_discovery_time, is_defined_in_job,
    is_monitored_by_job, last_job_id, last_job_run_time, sensitivity_score, classifiable_object_count, error_code
) values
    ('arn:aws:s3:::sampled', 'sampled', '{"owner": "orders"}', 'sampled', '222222222222', 'MONITORED', '2026-10-30 10:00:00', 'TRUE', 'FALSE', 'j1', '2026-10-01 10:00:00', 50, 12, null),
    ('arn:aws:s3:::closed', 'closed', null, 'closed', '111111111111', null, null, null, null, null, null, -1, null, 'ACCESS_DENIED');
