/*
description = "Replication groups as the ElastiCache API answers. It leaves lists out where they are empty."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeReplicationGroups": {
                "ReplicationGroupId": "VARCHAR", "Description": "VARCHAR", "AtRestEncryptionEnabled": "BOOLEAN",
                "KmsKeyId": "VARCHAR", "AutoMinorVersionUpgrade": "BOOLEAN", "IpDiscovery": "VARCHAR",
                "NetworkType": "VARCHAR", "ClusterMode": "VARCHAR", "DataTiering": "VARCHAR",
                "TransitEncryptionMode": "VARCHAR", "ReplicationGroupCreateTime": "VARCHAR",
                "AuthTokenEnabled": "BOOLEAN", "AuthTokenLastModifiedDate": "VARCHAR", "AutomaticFailover": "VARCHAR",
                "CacheNodeType": "VARCHAR", "ClusterEnabled": "BOOLEAN", "MultiAZ": "VARCHAR",
                "SnapshotRetentionLimit": "BIGINT", "SnapshotWindow": "VARCHAR", "SnapshottingClusterId": "VARCHAR",
                "Status": "VARCHAR", "TransitEncryptionEnabled": "BOOLEAN", "ConfigurationEndpoint": "JSON",
                "GlobalReplicationGroupInfo": "JSON", "LogDeliveryConfigurations": "JSON", "MemberClusters": "JSON",
                "MemberClustersOutpostArns": "JSON", "NodeGroups": "JSON", "PendingModifiedValues": "JSON",
                "UserGroupIds": "JSON"
            },
            "ListTagsForResource": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeReplicationGroups.ReplicationGroupId as replication_group_id,
    answer.DescribeReplicationGroups.Description as description,
    answer.DescribeReplicationGroups.AtRestEncryptionEnabled as at_rest_encryption_enabled,
    answer.DescribeReplicationGroups.KmsKeyId as kms_key_id,
    answer.DescribeReplicationGroups.AutoMinorVersionUpgrade as auto_minor_version_upgrade,
    answer.DescribeReplicationGroups.IpDiscovery as ip_discovery,
    answer.DescribeReplicationGroups.NetworkType as network_type,
    answer.DescribeReplicationGroups.ClusterMode as cluster_mode,
    answer.DescribeReplicationGroups.DataTiering as data_tiering,
    answer.DescribeReplicationGroups.TransitEncryptionMode as transit_encryption_mode,
    utc_time(answer.DescribeReplicationGroups.ReplicationGroupCreateTime) as replication_group_create_time,
    answer.DescribeReplicationGroups.AuthTokenEnabled as auth_token_enabled,
    utc_time(answer.DescribeReplicationGroups.AuthTokenLastModifiedDate) as auth_token_last_modified_date,
    answer.DescribeReplicationGroups.AutomaticFailover as automatic_failover,
    answer.DescribeReplicationGroups.CacheNodeType as cache_node_type,
    answer.DescribeReplicationGroups.ClusterEnabled as cluster_enabled,
    answer.DescribeReplicationGroups.MultiAZ as multi_az,
    answer.DescribeReplicationGroups.SnapshotRetentionLimit as snapshot_retention_limit,
    answer.DescribeReplicationGroups.SnapshotWindow as snapshot_window,
    answer.DescribeReplicationGroups.SnapshottingClusterId as snapshotting_cluster_id,
    answer.DescribeReplicationGroups.Status as status,
    answer.DescribeReplicationGroups.TransitEncryptionEnabled as transit_encryption_enabled,
    answer.DescribeReplicationGroups.ConfigurationEndpoint as configuration_endpoint,
    answer.DescribeReplicationGroups.GlobalReplicationGroupInfo as global_replication_group_info,
    case when answer.DescribeReplicationGroups.ReplicationGroupId is not null
        then coalesce(answer.DescribeReplicationGroups.LogDeliveryConfigurations, '[]')
    end as log_delivery_configurations,
    answer.DescribeReplicationGroups.MemberClusters as member_clusters,
    answer.DescribeReplicationGroups.MemberClustersOutpostArns as member_clusters_outpost_arns,
    answer.DescribeReplicationGroups.NodeGroups as node_groups,
    answer.DescribeReplicationGroups.PendingModifiedValues as pending_modified_values,
    case when answer.DescribeReplicationGroups.ReplicationGroupId is not null
        then coalesce(answer.DescribeReplicationGroups.UserGroupIds, '[]')
    end as user_group_ids,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.TagList, '[]')
    end as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeReplicationGroups.ReplicationGroupId as title,
    tags_json(tags) as tags
from document
