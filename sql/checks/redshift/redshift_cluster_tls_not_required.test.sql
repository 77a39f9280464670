insert into aws_redshift_cluster (cluster_identifier, arn, cluster_parameter_groups) values
    ('strict', 'strict', '[{"ParameterGroupName": "strict", "ParameterApplyStatus": "in-sync", "ClusterParameterStatusList": []}]'),
    ('lax', 'lax', '[{"ParameterGroupName": "lax", "ParameterApplyStatus": "in-sync"}]'),
    -- The value waits for a reboot, as the group tells.
    ('pending', 'pending', '[{"ParameterGroupName": "strict", "ParameterApplyStatus": "pending-reboot"}]'),
    -- Something waits for a reboot, but require_ssl is in effect already.
    ('other-pending', 'other-pending', '[{"ParameterGroupName": "strict", "ParameterApplyStatus": "pending-reboot",
        "ClusterParameterStatusList": [{"ParameterName": "require_ssl", "ParameterApplyStatus": "in-sync"},
        {"ParameterName": "statement_timeout", "ParameterApplyStatus": "pending-reboot"}]}]'),
    -- It is require_ssl that waits.
    ('own-pending', 'own-pending', '[{"ParameterGroupName": "strict", "ParameterApplyStatus": "in-sync",
        "ClusterParameterStatusList": [{"ParameterName": "require_ssl", "ParameterApplyStatus": "pending-reboot"}]}]'),
    -- The parameters were not read; the group is not there; the value is missing; the cluster was not described.
    ('denied', 'denied', '[{"ParameterGroupName": "denied", "ParameterApplyStatus": "in-sync"}]'),
    ('lost', 'lost', '[{"ParameterGroupName": "lost", "ParameterApplyStatus": "in-sync"}]'),
    ('mute', 'mute', '[{"ParameterGroupName": "mute", "ParameterApplyStatus": "in-sync"}]'),
    ('unread', 'unread', null);

insert into aws_redshift_parameter_group (name, arn, parameters) values
    ('strict', 'pg:strict', '[{"ParameterName": "require_ssl", "ParameterValue": "true"}]'),
    ('lax', 'pg:lax', '[{"ParameterName": "require_ssl", "ParameterValue": "false"}]'),
    ('denied', 'pg:denied', null),
    ('mute', 'pg:mute', '[{"ParameterName": "statement_timeout", "ParameterValue": "0"}]');

-- A group of the same name in another region is another group.
insert into aws_redshift_parameter_group (name, arn, region, parameters) values
    ('lost', 'pg:elsewhere', 'eu-central-1', '[{"ParameterName": "require_ssl", "ParameterValue": "true"}]');

insert into expected (resource, status, reason) values
    ('strict', 'ok', 'Cluster strict requires TLS: parameter group strict.'),
    ('lax', 'alarm', 'Cluster lax accepts connections without TLS: parameter group lax.'),
    ('pending', 'alarm', 'Cluster pending is to require TLS, but require_ssl is not in effect (pending-reboot): parameter group strict.'),
    ('other-pending', 'ok', null),
    ('own-pending', 'alarm', null),
    ('denied', 'unknown', null),
    ('lost', 'unknown', null),
    ('mute', 'unknown', null),
    ('unread', 'unknown', null);
