insert into aws_opensearch_domain (domain_name, arn, log_publishing_options, advanced_security_options) values
    ('full', 'full', '{"ES_APPLICATION_LOGS": {"CloudWatchLogsLogGroupArn": "arn:errors", "Enabled": true},
        "AUDIT_LOGS": {"CloudWatchLogsLogGroupArn": "arn:audit", "Enabled": true}}', '{"Enabled": true}'),
    ('errors', 'errors', '{"ES_APPLICATION_LOGS": {"CloudWatchLogsLogGroupArn": "arn:errors", "Enabled": true}}', '{"Enabled": true}'),
    ('none', 'none', '{}', '{"Enabled": false}'),
    -- Set up once, off now; on, but to no log group.
    ('off', 'off', '{"ES_APPLICATION_LOGS": {"CloudWatchLogsLogGroupArn": "arn:errors", "Enabled": false},
        "AUDIT_LOGS": {"CloudWatchLogsLogGroupArn": "arn:audit", "Enabled": true}}', null),
    ('nowhere', 'nowhere', '{"ES_APPLICATION_LOGS": {"CloudWatchLogsLogGroupArn": "arn:errors", "Enabled": true},
        "AUDIT_LOGS": {"Enabled": true}}', '{"Enabled": true}'),
    ('unread', 'unread', null, null);

insert into aws_elasticsearch_domain (domain_name, arn, log_publishing_options, advanced_security_options) values
    ('legacy', 'legacy', '{"INDEX_SLOW_LOGS": {"CloudWatchLogsLogGroupArn": "arn:slow", "Enabled": true}}', '{"Enabled": false}');

insert into expected (resource, status, reason) values
    ('full', 'ok', 'Domain full publishes its error and audit logs.'),
    ('errors', 'alarm', 'Domain errors does not publish its audit logs.'),
    ('none', 'alarm', 'Domain none does not publish its error and audit logs; audit logs need fine-grained access control.'),
    ('off', 'alarm', 'Domain off does not publish its error logs.'),
    ('nowhere', 'alarm', null),
    ('unread', 'unknown', null),
    ('legacy', 'alarm', null);
