/*
description = "Clusters as AWS Config records them, in the API's member names. Items written before Config learnt of a setting lack it, and it is not known then."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {"configuration": {
                "Name": "VARCHAR", "Version": "VARCHAR", "CreatedAt": "VARCHAR", "Endpoint": "VARCHAR", "RoleArn": "VARCHAR",
                "ResourcesVpcConfig": "JSON", "ClusterSecurityGroupId": "VARCHAR", "KubernetesNetworkConfig": "JSON",
                "EncryptionConfig": "JSON", "Logging": {"ClusterLogging": {"EnabledTypes": [{"Type": "VARCHAR"}]}},
                "AccessConfig": "JSON", "OpenIdConnectIssuerUrl": "VARCHAR", "UpgradePolicy": "JSON",
                "CertificateAuthorityData": "VARCHAR"
            }}
        }').ConfigurationItem.configuration as cluster
    from resource
),

logged as (
    select
        *,
        case when cluster.Logging is not null then
            coalesce(list_transform(cluster.Logging.ClusterLogging.EnabledTypes, lambda enabled: enabled.Type), [])
        end as enabled_types,
        list_filter(
            ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'],
            lambda log_type: not list_contains(
                coalesce(list_transform(cluster.Logging.ClusterLogging.EnabledTypes, lambda enabled: enabled.Type), []), log_type
            )
        ) as disabled_types
    from document
)

select
    coalesce(cluster.Name, resource_name, resource_id) as name,
    cluster.Version as version,
    utc_time(cluster.CreatedAt) as created_at,
    cluster.Endpoint as endpoint,
    cluster.RoleArn as role_arn,
    case when cluster.ResourcesVpcConfig is not null then json_merge_patch(
        lower_member_names(cluster.ResourcesVpcConfig),
        without_nulls(json_object('clusterSecurityGroupId', cluster.ClusterSecurityGroupId))
    ) end as resources_vpc_config,
    lower_member_names(cluster.KubernetesNetworkConfig) as kubernetes_network_config,
    lower_member_names(cluster.EncryptionConfig) as encryption_config,
    -- Config names the types that are on; the API tells of the others, too.
    case when enabled_types is not null then json_object('clusterLogging', list_filter(
        [
            json_object('types', list_sort(enabled_types), 'enabled', true),
            json_object('types', disabled_types, 'enabled', false)
        ],
        lambda setting: json_array_length(setting, '$.types') > 0
    )) end as logging,
    lower_member_names(cluster.AccessConfig) as access_config,
    case when cluster.OpenIdConnectIssuerUrl is not null
        then json_object('oidc', json_object('issuer', cluster.OpenIdConnectIssuerUrl)) end as identity,
    lower_member_names(cluster.UpgradePolicy) as upgrade_policy,
    case when cluster.CertificateAuthorityData is not null then json_object('data', cluster.CertificateAuthorityData) end
        as certificate_authority,
    partition,
    region,
    account_id,
    arn,
    coalesce(cluster.Name, resource_name, resource_id) as title,
    tags_json(tags) as tags
from logged
