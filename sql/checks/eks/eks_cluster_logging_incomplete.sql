/*
title = "Cluster control plane logs are not all enabled"
severity = "medium"
category = "logging"
scope = "resource"
description = "Whether all five kinds of logs of the control plane are written to CloudWatch Logs: api, audit, authenticator, controllerManager and scheduler. Without the audit log, nobody can tell who did what in the cluster; AWS's own control EKS.8 asks for that one alone."
remediation = "Enable all kinds of logs."
command = "aws eks update-cluster-config --region {region} --name {cluster_name} --logging '{\"clusterLogging\":[{\"types\":[\"api\",\"audit\",\"authenticator\",\"controllerManager\",\"scheduler\"],\"enabled\":true}]}'"
references = ["https://docs.aws.amazon.com/eks/latest/userguide/control-plane-logs.html"]
*/
with cluster as (
    select
        *,
        flatten(list_transform(
            list_filter(
                from_json(logging, '{"clusterLogging": [{"types": ["VARCHAR"], "enabled": "BOOLEAN"}]}').clusterLogging,
                lambda setting: setting.enabled
            ),
            lambda setting: setting.types
        )) as enabled_types
    from aws_eks_cluster
),

judged as (
    select
        *,
        case when enabled_types is not null then list_filter(
            ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
            lambda log_type: not list_contains(enabled_types, log_type)
        ) end as missing_types
    from cluster
)

select
    arn as resource,
    verdict(alarm := len(missing_types) > 0, skip := connector_config is not null) as status,
    'Cluster ' || name || case
        when connector_config is not null then ' does not run on EKS, but is registered with it.'
        when len(missing_types) > 0 then ' does not write these logs: ' || array_to_string(missing_types, ', ')
            || case
                when list_contains(missing_types, 'audit') then '; who did what in it cannot be told.'
                else '; it does write the audit log.'
            end
        else ' writes all logs of its control plane.'
    end as reason,
    account_id,
    region,
    name as cluster_name
from judged
