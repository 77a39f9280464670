insert into aws_guardduty_detector (region, arn, detector_id, status, features) values
    -- All on; of runtime monitoring, one kind of agent is left to somebody else.
    ('us-east-1', 'all', 'all', 'ENABLED', '[
        {"Name": "S3_DATA_EVENTS", "Status": "ENABLED"}, {"Name": "EKS_AUDIT_LOGS", "Status": "ENABLED"},
        {"Name": "EBS_MALWARE_PROTECTION", "Status": "ENABLED"}, {"Name": "RDS_LOGIN_EVENTS", "Status": "ENABLED"},
        {"Name": "LAMBDA_NETWORK_LOGS", "Status": "ENABLED"},
        {"Name": "RUNTIME_MONITORING", "Status": "ENABLED", "AdditionalConfiguration": [
            {"Name": "EKS_ADDON_MANAGEMENT", "Status": "ENABLED"}, {"Name": "EC2_AGENT_MANAGEMENT", "Status": "DISABLED"},
            {"Name": "RDS_DATA_RISK", "Status": "DISABLED"}]}]'),
    -- One off, the others not told of; runtime monitoring of EKS alone counts.
    ('us-west-2', 'some', 'some', 'ENABLED', '[
        {"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}, {"Name": "CLOUD_TRAIL", "Status": "ENABLED"},
        {"Name": "RUNTIME_MONITORING", "Status": "DISABLED"}, {"Name": "EKS_RUNTIME_MONITORING", "Status": "ENABLED"}]'),
    -- Off altogether; an answer from before there were features; refused.
    ('eu-west-1', 'off', 'off', 'DISABLED', '[{"Name": "S3_DATA_EVENTS", "Status": "DISABLED"}]'),
    ('eu-west-2', 'old', 'old', 'ENABLED', null),
    ('eu-west-3', 'denied', 'denied', null, null);

insert into aws_eks_cluster (region, arn) values ('us-west-2', 'arn:aws:eks:us-west-2:111111111111:cluster/shop');
insert into unread (table_name, region) values ('aws_lambda_function', 'us-west-2');

insert into expected (resource, status, reason) values
    ('all/S3_DATA_EVENTS', 'ok', 'GuardDuty has its plan S3_DATA_EVENTS on in us-east-1.'),
    ('all/EKS_AUDIT_LOGS', 'ok', null),
    ('all/EBS_MALWARE_PROTECTION', 'ok', null),
    ('all/RDS_LOGIN_EVENTS', 'ok', null),
    ('all/LAMBDA_NETWORK_LOGS', 'ok', null),
    ('all/RUNTIME_MONITORING', 'info', 'GuardDuty has its plan RUNTIME_MONITORING on in us-east-1, but does not install all agents: EC2_AGENT_MANAGEMENT is off.'),
    ('some/S3_DATA_EVENTS', 'alarm', 'GuardDuty has its plan S3_DATA_EVENTS off in us-west-2, where no bucket was seen.'),
    ('some/EKS_AUDIT_LOGS', 'alarm', 'GuardDuty has its plan EKS_AUDIT_LOGS off in us-west-2.'),
    ('some/EBS_MALWARE_PROTECTION', 'alarm', 'GuardDuty has its plan EBS_MALWARE_PROTECTION off in us-west-2, where no EC2 instance was seen.'),
    ('some/RDS_LOGIN_EVENTS', 'alarm', null),
    ('some/LAMBDA_NETWORK_LOGS', 'alarm', 'GuardDuty has its plan LAMBDA_NETWORK_LOGS off in us-west-2.'),
    ('some/RUNTIME_MONITORING', 'ok', null),
    ('off/S3_DATA_EVENTS', 'skip', 'GuardDuty is off altogether in eu-west-1, so that no plan is judged.'),
    ('off/EKS_AUDIT_LOGS', 'skip', null),
    ('off/EBS_MALWARE_PROTECTION', 'skip', null),
    ('off/RDS_LOGIN_EVENTS', 'skip', null),
    ('off/LAMBDA_NETWORK_LOGS', 'skip', null),
    ('off/RUNTIME_MONITORING', 'skip', null),
    ('old/S3_DATA_EVENTS', 'unknown', null),
    ('old/EKS_AUDIT_LOGS', 'unknown', null),
    ('old/EBS_MALWARE_PROTECTION', 'unknown', null),
    ('old/RDS_LOGIN_EVENTS', 'unknown', null),
    ('old/LAMBDA_NETWORK_LOGS', 'unknown', null),
    ('old/RUNTIME_MONITORING', 'unknown', null),
    ('denied/S3_DATA_EVENTS', 'unknown', null),
    ('denied/EKS_AUDIT_LOGS', 'unknown', null),
    ('denied/EBS_MALWARE_PROTECTION', 'unknown', null),
    ('denied/RDS_LOGIN_EVENTS', 'unknown', null),
    ('denied/LAMBDA_NETWORK_LOGS', 'unknown', null),
    ('denied/RUNTIME_MONITORING', 'unknown', null);
