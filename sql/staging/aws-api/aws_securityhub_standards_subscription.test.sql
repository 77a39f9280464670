insert into resource (arn, resource_id, evidence) values
    ('arn:aws:securityhub:us-east-1:111111111111:subscription/aws-foundational-security-best-practices/v/1.0.0', 's1', '{"GetEnabledStandards": {
        "StandardsSubscriptionArn": "arn:aws:securityhub:us-east-1:111111111111:subscription/aws-foundational-security-best-practices/v/1.0.0",
        "StandardsArn": "arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0",
        "StandardsInput": {"a": "b"}, "StandardsStatus": "INCOMPLETE", "StandardsStatusReason": {"StatusReasonCode": "NO_AVAILABLE_CONFIGURATION_RECORDER"}}}'),
    ('arn:aws:securityhub:us-east-1:111111111111:subscription/pci-dss/v/3.2.1', 's2', '{"GetEnabledStandards": {"StandardsStatus": "READY"}}');

insert into expected (arn, title, standards_subscription_arn, standards_arn, standards_status, standards_status_reason_code, standards_input) values
    ('arn:aws:securityhub:us-east-1:111111111111:subscription/aws-foundational-security-best-practices/v/1.0.0', 'subscription/aws-foundational-security-best-practices/v/1.0.0',
        'arn:aws:securityhub:us-east-1:111111111111:subscription/aws-foundational-security-best-practices/v/1.0.0',
        'arn:aws:securityhub:us-east-1::standards/aws-foundational-security-best-practices/v/1.0.0', 'INCOMPLETE', 'NO_AVAILABLE_CONFIGURATION_RECORDER', '{"a": "b"}'),
    ('arn:aws:securityhub:us-east-1:111111111111:subscription/pci-dss/v/3.2.1', 'subscription/pci-dss/v/3.2.1',
        'arn:aws:securityhub:us-east-1:111111111111:subscription/pci-dss/v/3.2.1', null, 'READY', null, null);
