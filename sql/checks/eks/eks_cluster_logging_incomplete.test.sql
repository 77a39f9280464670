insert into aws_eks_cluster (arn, name, logging, connector_config) values
    ('none', 'none', '{"clusterLogging": [{"types": ["api", "audit", "authenticator", "controllerManager", "scheduler"], "enabled": false}]}', null),
    ('audit', 'audit', '{"clusterLogging": [{"types": ["audit", "api"], "enabled": true}, {"types": ["authenticator", "controllerManager", "scheduler"], "enabled": false}]}', null),
    ('all', 'all', '{"clusterLogging": [{"types": ["api", "audit", "authenticator", "controllerManager", "scheduler"], "enabled": true}]}', null),
    -- Spread over two entries.
    ('spread', 'spread', '{"clusterLogging": [{"types": ["api", "audit"], "enabled": true}, {"types": ["authenticator", "controllerManager", "scheduler"], "enabled": true}]}', null),
    ('empty', 'empty', '{"clusterLogging": []}', null),
    ('elsewhere', 'elsewhere', null, '{"provider": "OTHER"}'),
    ('denied', 'denied', null, null);

insert into expected (resource, status, reason) values
    ('none', 'alarm', 'Cluster none does not write these logs: api, audit, authenticator, controllerManager, scheduler; who did what in it cannot be told.'),
    ('audit', 'alarm', 'Cluster audit does not write these logs: authenticator, controllerManager, scheduler; it does write the audit log.'),
    ('all', 'ok', 'Cluster all writes all logs of its control plane.'),
    ('spread', 'ok', null),
    ('empty', 'alarm', null),
    ('elsewhere', 'skip', null),
    ('denied', 'unknown', null);
