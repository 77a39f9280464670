/*
description = "Clusters as the EKS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeCluster": {
                "cluster": {
                    "name": "VARCHAR", "id": "VARCHAR", "status": "VARCHAR", "version": "VARCHAR", "platformVersion": "VARCHAR",
                    "createdAt": "VARCHAR", "endpoint": "VARCHAR", "roleArn": "VARCHAR", "resourcesVpcConfig": "JSON",
                    "kubernetesNetworkConfig": "JSON", "encryptionConfig": "JSON", "logging": "JSON", "accessConfig": "JSON",
                    "identity": "JSON", "computeConfig": "JSON", "upgradePolicy": "JSON", "certificateAuthority": "JSON",
                    "connectorConfig": "JSON", "outpostConfig": "JSON", "clientRequestToken": "VARCHAR"
                },
                "$error": "JSON"
            }
        }').DescribeCluster.cluster as cluster
    from resource
)

select
    coalesce(cluster.name, resource_name, resource_id) as name,
    cluster.id as id,
    cluster.status as status,
    cluster.version as version,
    cluster.platformVersion as platform_version,
    utc_time(cluster.createdAt) as created_at,
    cluster.endpoint as endpoint,
    cluster.roleArn as role_arn,
    cluster.resourcesVpcConfig as resources_vpc_config,
    cluster.kubernetesNetworkConfig as kubernetes_network_config,
    case when cluster is not null then coalesce(cluster.encryptionConfig, '[]') end as encryption_config,
    cluster.logging as logging,
    cluster.accessConfig as access_config,
    cluster.identity as identity,
    case when cluster is not null then coalesce(cluster.computeConfig, '{}') end as compute_config,
    cluster.upgradePolicy as upgrade_policy,
    cluster.certificateAuthority as certificate_authority,
    cluster.connectorConfig as connector_config,
    cluster.outpostConfig as outpost_config,
    cluster.clientRequestToken as client_request_token,
    partition,
    region,
    account_id,
    arn,
    coalesce(cluster.name, resource_name, resource_id) as title,
    tags_json(tags) as tags
from document
