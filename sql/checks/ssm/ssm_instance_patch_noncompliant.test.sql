insert into aws_ssm_managed_instance (instance_id, arn, title, patch_states, compliance_summaries) values
    ('i-missing', 'i-missing', 'web', '[{"BaselineId": "pb-1", "Operation": "Scan", "OperationEndTime": "2026-11-19T03:00:00+00:00",
        "MissingCount": 3, "FailedCount": 1, "CriticalNonCompliantCount": 1, "SecurityNonCompliantCount": 2}]',
        '[{"ComplianceType": "Patch", "Status": "NON_COMPLIANT"}, {"ComplianceType": "Association", "Status": "COMPLIANT"}]'),
    ('i-good', 'i-good', 'i-good', '[{"BaselineId": "pb-1", "Operation": "Scan", "OperationEndTime": "2026-11-19T03:00:00+00:00",
        "MissingCount": 0, "FailedCount": 0, "CriticalNonCompliantCount": 0, "SecurityNonCompliantCount": 0}]',
        '[{"ComplianceType": "Patch", "Status": "COMPLIANT"}]'),
    -- The scan is a month old.
    ('i-old', 'i-old', 'i-old', '[{"BaselineId": "pb-1", "Operation": "Scan", "OperationEndTime": "2026-10-19T03:00:00+00:00",
        "MissingCount": 0, "FailedCount": 0, "CriticalNonCompliantCount": 0, "SecurityNonCompliantCount": 0}]', '[]'),
    ('i-association', 'i-association', 'i-association', '[{"BaselineId": "pb-1", "OperationEndTime": "2026-11-19T03:00:00+00:00",
        "MissingCount": 0, "FailedCount": 0, "CriticalNonCompliantCount": 0, "SecurityNonCompliantCount": 0}]',
        '[{"ComplianceType": "Association", "Status": "NON_COMPLIANT"}]'),
    -- A compliance of the account's own making does not count.
    ('i-custom', 'i-custom', 'i-custom', '[{"BaselineId": "pb-1", "OperationEndTime": "2026-11-19T03:00:00+00:00",
        "MissingCount": 0, "FailedCount": 0, "CriticalNonCompliantCount": 0, "SecurityNonCompliantCount": 0}]',
        '[{"ComplianceType": "Custom:Rack", "Status": "NON_COMPLIANT"}]'),
    ('i-new', 'i-new', 'i-new', '[]', '[]'),
    -- One half was refused; the other may tell enough.
    ('i-half', 'i-half', 'i-half', null, '[{"ComplianceType": "Patch", "Status": "NON_COMPLIANT"}]'),
    ('i-other-half', 'i-other-half', 'i-other-half', null, '[{"ComplianceType": "Patch", "Status": "COMPLIANT"}]'),
    ('i-unread', 'i-unread', 'i-unread', null, null);

insert into expected (resource, status, reason) values
    ('i-missing', 'alarm', 'Managed instance web (i-missing) misses 3 patches, and 1 failed to install.'),
    ('i-good', 'ok', 'Managed instance i-good has all patches that its baseline asks for.'),
    ('i-old', 'ok', 'Managed instance i-old has all patches that its baseline asks for; the last scan ended on 2026-10-19.'),
    ('i-association', 'alarm', 'Managed instance i-association has an association that is not in order; its patches are.'),
    ('i-custom', 'ok', null),
    ('i-new', 'info', 'Managed instance i-new was never scanned for patches.'),
    ('i-half', 'alarm', 'Managed instance i-half is not compliant with its patch baseline.'),
    ('i-other-half', 'unknown', null),
    ('i-unread', 'unknown', null);
