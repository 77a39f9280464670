insert into aws_eks_cluster (arn, name, compute_config, connector_config) values
    ('json', 'json', '{}', null),
    ('flag', 'flag', '{"enabled": false}', null),
    ('yaml', 'yaml', '{}', null),
    ('off', 'off', '{}', null),
    ('unset', 'unset', '{}', null),
    ('other', 'other', '{}', null),
    -- Auto Mode; another plugin; the add-on or the cluster refused.
    ('auto', 'auto', '{"enabled": true}', null),
    ('calico', 'calico', '{}', null),
    ('addon-denied', 'addon-denied', '{}', null),
    ('denied', 'denied', null, null),
    ('elsewhere', 'elsewhere', null, '{"provider": "OTHER"}');

insert into aws_eks_addon (arn, cluster_name, addon_name, configuration_values) values
    ('a1', 'json', 'vpc-cni', '{"env": {"WARM_ENI_TARGET": "1"}, "enableNetworkPolicy": "true"}'),
    ('a2', 'flag', 'vpc-cni', '{"enableNetworkPolicy":true}'),
    ('a3', 'yaml', 'vpc-cni', 'env:
  WARM_ENI_TARGET: "1"
enableNetworkPolicy: "true"'),
    ('a4', 'off', 'vpc-cni', '{"enableNetworkPolicy": "false"}'),
    ('a5', 'unset', 'vpc-cni', ''),
    ('a6', 'other', 'vpc-cni', '{"env": {"ENABLE_POD_ENI": "true"}}'),
    ('a7', 'auto', 'vpc-cni', ''),
    ('a8', 'calico', 'coredns', ''),
    ('a9', 'addon-denied', 'vpc-cni', null),
    ('a10', 'denied', 'vpc-cni', '');

insert into expected (resource, status, reason) values
    ('json', 'ok', 'Cluster json enforces network policies.'),
    ('flag', 'ok', null),
    ('yaml', 'ok', null),
    ('off', 'alarm', 'Cluster off does not enforce network policies: its vpc-cni add-on does not set enableNetworkPolicy.'),
    ('unset', 'alarm', null),
    ('other', 'alarm', null),
    ('auto', 'unknown', null),
    ('calico', 'unknown', null),
    ('addon-denied', 'unknown', null),
    ('denied', 'unknown', null),
    ('elsewhere', 'skip', null);
