/*
title = "Cluster API endpoint is open to the internet"
severity = "high"
category = "exposure"
scope = "resource"
description = "Whether the API server of the cluster can be reached from every address of the internet. Its authentication is then all that keeps strangers from the cluster. A public endpoint for some addresses alone is ok here; AWS's own control EKS.1 asks for none at all, and the reason says so."
remediation = "Turn public access off, or limit it to the addresses that need it."
command = "aws eks update-cluster-config --region {region} --name {cluster_name} --resources-vpc-config endpointPublicAccess=false,endpointPrivateAccess=true"
references = ["https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"]
*/
with cluster as (
    select
        *,
        name as cluster_name,
        from_json(
            resources_vpc_config, '{"endpointPublicAccess": "BOOLEAN", "publicAccessCidrs": ["VARCHAR"]}'
        ) as network
    from aws_eks_cluster
),

judged as (
    select
        *,
        network.endpointPublicAccess as is_public,
        -- EKS always names the addresses: no list, or an empty one, tells nothing.
        case when len(network.publicAccessCidrs) > 0
            then len(list_filter(network.publicAccessCidrs, lambda cidr: cidr_is_any(cidr))) > 0
        end as is_open
    from cluster
)

select
    arn as resource,
    verdict(alarm := is_public and is_open, skip := connector_config is not null) as status,
    'Cluster ' || name || case
        when connector_config is not null then ' does not run on EKS, but is registered with it.'
        when is_public and is_open then ' can be reached from the whole internet.'
        when not is_public then ' cannot be reached from the internet.'
        when not is_open then ' can be reached from the internet by ' || array_to_string(network.publicAccessCidrs, ', ')
            || ' alone (EKS.1 asks for no public endpoint).'
    end as reason,
    account_id,
    region,
    cluster_name
from judged
