insert into resource (arn, resource_id, resource_name, region, evidence) values
    ('arn:aws:organizations::111111111111:policy/o-tidewren01/service_control_policy/p-guard001', 'p-guard001', 'guardrails', 'global', '{
        "ListPolicies": {"Id": "p-guard001", "Arn": "arn:aws:organizations::111111111111:policy/o-tidewren01/service_control_policy/p-guard001",
            "Name": "guardrails", "Description": "Keeps logs", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": false},
        "DescribePolicy": {"Policy": {"PolicySummary": {"Id": "p-guard001"},
            "Content": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Deny\",\"Action\":\"cloudtrail:StopLogging\",\"Resource\":\"*\"}]}"}},
        "ListTargetsForPolicy": {"Targets": [{"TargetId": "r-ab12", "Arn": "arn:aws:organizations::111111111111:root/o-tidewren01/r-ab12", "Name": "Root", "Type": "ROOT"}]}
    }'),
    ('arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess', 'p-FullAWSAccess', 'FullAWSAccess', 'global', '{
        "ListPolicies": {"Id": "p-FullAWSAccess", "Arn": "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess",
            "Name": "FullAWSAccess", "Description": "Allows access to every operation", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": true},
        "DescribePolicy": {"$error": {"code": "AccessDeniedException"}},
        "ListTargetsForPolicy": {"$error": {"code": "TooManyRequestsException"}}
    }'),
    ('arn:aws:organizations::111111111111:policy/o-tidewren01/service_control_policy/p-listed01', 'p-listed01', 'listed', 'global', '{
        "ListPolicies": {"Id": "p-listed01", "Name": "listed", "Type": "SERVICE_CONTROL_POLICY", "AwsManaged": false}}');

insert into expected (arn, region, title, id, name, description, type, aws_managed, content, targets) values
    ('arn:aws:organizations::111111111111:policy/o-tidewren01/service_control_policy/p-guard001', 'global', 'guardrails', 'p-guard001', 'guardrails', 'Keeps logs',
        'SERVICE_CONTROL_POLICY', false,
        '{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "cloudtrail:StopLogging", "Resource": "*"}]}',
        '[{"TargetId": "r-ab12", "Arn": "arn:aws:organizations::111111111111:root/o-tidewren01/r-ab12", "Name": "Root", "Type": "ROOT"}]'),
    ('arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess', 'global', 'FullAWSAccess', 'p-FullAWSAccess', 'FullAWSAccess',
        'Allows access to every operation', 'SERVICE_CONTROL_POLICY', true, null, null),
    ('arn:aws:organizations::111111111111:policy/o-tidewren01/service_control_policy/p-listed01', 'global', 'listed', 'p-listed01', 'listed', null,
        'SERVICE_CONTROL_POLICY', false, null, null);
