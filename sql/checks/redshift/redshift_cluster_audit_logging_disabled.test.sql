insert into aws_redshift_cluster (cluster_identifier, arn, logging_status, cluster_parameter_groups) values
    ('silent', 'silent', '{"LoggingEnabled": false}', null),
    -- What was logged before it was turned off does not matter.
    ('stopped', 'stopped', '{"LoggingEnabled": false, "BucketName": "audit", "LastSuccessfulDeliveryTime": "2026-01-01T10:00:00+00:00"}', null),
    ('logged', 'logged', '{"LoggingEnabled": true, "BucketName": "audit", "LastSuccessfulDeliveryTime": "2026-11-19T10:00:00+00:00"}',
        '[{"ParameterGroupName": "full", "ParameterApplyStatus": "in-sync"}]'),
    -- Without its queries, to CloudWatch Logs.
    ('logins', 'logins', '{"LoggingEnabled": true, "LogDestinationType": "cloudwatch"}',
        '[{"ParameterGroupName": "default", "ParameterApplyStatus": "in-sync"}]'),
    -- The last delivery failed; it failed once, but works again; it never worked.
    ('failing', 'failing', '{"LoggingEnabled": true, "BucketName": "audit", "LastSuccessfulDeliveryTime": "2026-11-01T10:00:00+00:00",
        "LastFailureTime": "2026-11-19T10:00:00+00:00", "LastFailureMessage": "Access denied."}', null),
    ('mended', 'mended', '{"LoggingEnabled": true, "BucketName": "audit", "LastSuccessfulDeliveryTime": "2026-11-19T10:00:00+00:00",
        "LastFailureTime": "2026-11-01T10:00:00+00:00"}', null),
    ('never', 'never', '{"LoggingEnabled": true, "BucketName": "gone", "LastFailureTime": "2026-11-01T10:00:00.000Z"}', null),
    ('denied', 'denied', null, null);

insert into aws_redshift_parameter_group (name, arn, parameters) values
    ('full', 'pg:full', '[{"ParameterName": "enable_user_activity_logging", "ParameterValue": "true"}]'),
    ('default', 'pg:default', '[{"ParameterName": "enable_user_activity_logging", "ParameterValue": "false"}]');

insert into expected (resource, status, reason) values
    ('silent', 'alarm', 'Cluster silent writes no audit log.'),
    ('stopped', 'alarm', 'Cluster stopped writes no audit log.'),
    ('logged', 'ok', 'Cluster logged writes its audit log to bucket audit.'),
    ('logins', 'ok', 'Cluster logins writes its audit log to CloudWatch Logs, without queries: enable_user_activity_logging is off.'),
    ('failing', 'alarm', 'Cluster failing cannot deliver its audit log to bucket audit: Access denied.'),
    ('mended', 'ok', null),
    ('never', 'alarm', 'Cluster never cannot deliver its audit log to bucket gone.'),
    ('denied', 'unknown', null);
