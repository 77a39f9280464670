/*
description = "Cache clusters as the ElastiCache API answers. It leaves lists out where they are empty."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeCacheClusters": {
                "CacheClusterId": "VARCHAR", "CacheNodeType": "VARCHAR", "CacheClusterStatus": "VARCHAR",
                "AtRestEncryptionEnabled": "BOOLEAN", "AuthTokenEnabled": "BOOLEAN",
                "AutoMinorVersionUpgrade": "BOOLEAN", "CacheClusterCreateTime": "VARCHAR", "IpDiscovery": "VARCHAR",
                "NetworkType": "VARCHAR", "TransitEncryptionMode": "VARCHAR", "PreferredOutpostArn": "VARCHAR",
                "CacheSubnetGroupName": "VARCHAR", "ClientDownloadLandingPage": "VARCHAR", "Engine": "VARCHAR",
                "EngineVersion": "VARCHAR", "NumCacheNodes": "BIGINT", "PreferredAvailabilityZone": "VARCHAR",
                "PreferredMaintenanceWindow": "VARCHAR", "ReplicationGroupId": "VARCHAR",
                "SnapshotRetentionLimit": "BIGINT", "SnapshotWindow": "VARCHAR",
                "TransitEncryptionEnabled": "BOOLEAN", "AuthTokenLastModifiedDate": "VARCHAR",
                "ReplicationGroupLogDeliveryEnabled": "BOOLEAN", "CacheParameterGroup": "JSON", "CacheNodes": "JSON",
                "NotificationConfiguration": "JSON", "PendingModifiedValues": "JSON", "SecurityGroups": "JSON",
                "ConfigurationEndpoint": "JSON", "CacheSecurityGroups": "JSON", "LogDeliveryConfigurations": "JSON"
            },
            "ListTagsForResource": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeCacheClusters.CacheClusterId as cache_cluster_id,
    answer.DescribeCacheClusters.CacheNodeType as cache_node_type,
    answer.DescribeCacheClusters.CacheClusterStatus as cache_cluster_status,
    answer.DescribeCacheClusters.AtRestEncryptionEnabled as at_rest_encryption_enabled,
    answer.DescribeCacheClusters.AuthTokenEnabled as auth_token_enabled,
    answer.DescribeCacheClusters.AutoMinorVersionUpgrade as auto_minor_version_upgrade,
    utc_time(answer.DescribeCacheClusters.CacheClusterCreateTime) as cache_cluster_create_time,
    answer.DescribeCacheClusters.IpDiscovery as ip_discovery,
    answer.DescribeCacheClusters.NetworkType as network_type,
    answer.DescribeCacheClusters.TransitEncryptionMode as transit_encryption_mode,
    answer.DescribeCacheClusters.PreferredOutpostArn as preferred_outpost_arn,
    answer.DescribeCacheClusters.CacheSubnetGroupName as cache_subnet_group_name,
    answer.DescribeCacheClusters.ClientDownloadLandingPage as client_download_landing_page,
    answer.DescribeCacheClusters.Engine as engine,
    answer.DescribeCacheClusters.EngineVersion as engine_version,
    answer.DescribeCacheClusters.NumCacheNodes as num_cache_nodes,
    answer.DescribeCacheClusters.PreferredAvailabilityZone as preferred_availability_zone,
    answer.DescribeCacheClusters.PreferredMaintenanceWindow as preferred_maintenance_window,
    answer.DescribeCacheClusters.ReplicationGroupId as replication_group_id,
    answer.DescribeCacheClusters.SnapshotRetentionLimit as snapshot_retention_limit,
    answer.DescribeCacheClusters.SnapshotWindow as snapshot_window,
    answer.DescribeCacheClusters.TransitEncryptionEnabled as transit_encryption_enabled,
    utc_time(answer.DescribeCacheClusters.AuthTokenLastModifiedDate) as auth_token_last_modified_date,
    answer.DescribeCacheClusters.ReplicationGroupLogDeliveryEnabled as replication_group_log_delivery_enabled,
    answer.DescribeCacheClusters.CacheParameterGroup as cache_parameter_group,
    answer.DescribeCacheClusters.CacheNodes as cache_nodes,
    answer.DescribeCacheClusters.NotificationConfiguration as notification_configuration,
    answer.DescribeCacheClusters.PendingModifiedValues as pending_modified_values,
    answer.DescribeCacheClusters.SecurityGroups as security_groups,
    answer.DescribeCacheClusters.ConfigurationEndpoint as configuration_endpoint,
    answer.DescribeCacheClusters.CacheSecurityGroups as cache_security_groups,
    case when answer.DescribeCacheClusters.CacheClusterId is not null
        then coalesce(answer.DescribeCacheClusters.LogDeliveryConfigurations, '[]')
    end as log_delivery_configurations,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.TagList, '[]')
    end as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeCacheClusters.CacheClusterId as title,
    tags_json(tags) as tags
from document
