insert into aws_eks_cluster (arn, name, version, upgrade_policy, connector_config) values
    ('extended', 'extended', '1.33', '{"supportType": "EXTENDED"}', null),
    ('standard', 'standard', '1.32', '{"supportType": "STANDARD"}', null),
    ('silent', 'silent', '1.31', null, null),
    -- Its extended support is over, too; older than the calendar.
    ('gone', 'gone', '1.29', '{"supportType": "EXTENDED"}', null),
    ('ancient', 'ancient', '1.9', null, null),
    ('current', 'current', '1.35', '{"supportType": "EXTENDED"}', null),
    -- Ends in twelve days; newer than the calendar.
    ('soon', 'soon', '1.34', '{"supportType": "EXTENDED"}', null),
    ('newer', 'newer', '1.37', '{"supportType": "EXTENDED"}', null),
    ('strange', 'strange', '2.0', null, null),
    ('elsewhere', 'elsewhere', '1.20', null, '{"provider": "OTHER"}'),
    ('denied', 'denied', null, null, null);

insert into expected (resource, status, reason) values
    ('extended', 'alarm', 'Cluster extended runs Kubernetes 1.33, whose standard support ended on 2026-07-29; the cluster is in extended support until 2027-07-29.'),
    ('standard', 'alarm', 'Cluster standard runs Kubernetes 1.32, whose standard support ended on 2026-03-23; EKS will upgrade the cluster, though extended support lasts until 2027-03-23.'),
    ('silent', 'alarm', 'Cluster silent runs Kubernetes 1.31, whose standard support ended on 2025-11-26; extended support lasts until 2026-11-26.'),
    ('gone', 'alarm', 'Cluster gone runs Kubernetes 1.29, whose extended support ended on 2026-03-23.'),
    ('ancient', 'alarm', 'Cluster ancient runs Kubernetes 1.9, whose support ended long ago.'),
    ('current', 'ok', 'Cluster current runs Kubernetes 1.35, which is in standard support until 2027-03-27.'),
    ('soon', 'ok', 'Cluster soon runs Kubernetes 1.34, which is in standard support until 2026-12-02.'),
    ('newer', 'ok', 'Cluster newer runs Kubernetes 1.37, which is in standard support.'),
    ('strange', 'unknown', null),
    ('elsewhere', 'skip', null),
    ('denied', 'unknown', null);
