/*
title = "Redshift cluster accepts unencrypted connections"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the parameter require_ssl of the cluster's parameter group is true and in effect. Without it, a client that does not ask for TLS sends its password and its queries in the clear. A value that waits for a reboot is not in effect."
remediation = "Set require_ssl to true in a parameter group of your own, since default groups cannot be changed, and reboot the cluster where it says so."
references = ["https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html"]
*/
with required as (
    select cluster_arn, lower(parameter_value) = 'true' as is_set, apply_status
    from redshift_cluster_parameter
    where parameter_name = 'require_ssl'
),

judged as (
    select
        cluster.*,
        cluster.cluster_parameter_groups ->> '$[0].ParameterGroupName' as parameter_group,
        required.is_set,
        required.apply_status,
        required.is_set and required.apply_status = 'in-sync' as is_required
    from aws_redshift_cluster as cluster
    left join required on required.cluster_arn = cluster.arn
)

select
    arn as resource,
    verdict(alarm := not is_required) as status,
    'Cluster ' || cluster_identifier
        || case
            when is_required then ' requires TLS'
            when is_set then ' is to require TLS, but require_ssl is not in effect (' || apply_status || ')'
            else ' accepts connections without TLS'
        end
        || ': parameter group ' || parameter_group || '.' as reason,
    case when is_required is null and parameter_group is not null
        and was_read('aws_redshift_parameter_group', account_id, region)
        then 'the snapshot does not tell require_ssl of parameter group ' || parameter_group
    end as unknown_because,
    account_id,
    region,
    cluster_identifier,
    parameter_group
from judged
