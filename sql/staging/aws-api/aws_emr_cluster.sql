/*
description = "Clusters as the EMR API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListClusters": {
                "Name": "VARCHAR", "Id": "VARCHAR", "ClusterArn": "VARCHAR", "Status": {"State": "VARCHAR"},
                "OutpostArn": "VARCHAR", "NormalizedInstanceHours": "BIGINT"
            },
            "DescribeCluster": {
                "Cluster": {
                    "Status": "JSON", "AutoScalingRole": "VARCHAR", "AutoTerminate": "BOOLEAN",
                    "CustomAmiId": "VARCHAR", "EbsRootVolumeSize": "BIGINT", "EbsRootVolumeIops": "BIGINT",
                    "EbsRootVolumeThroughput": "BIGINT", "InstanceCollectionType": "VARCHAR",
                    "LogEncryptionKmsKeyId": "VARCHAR", "LogUri": "VARCHAR", "MasterPublicDnsName": "VARCHAR",
                    "ReleaseLabel": "VARCHAR", "OSReleaseLabel": "VARCHAR", "RepoUpgradeOnBoot": "VARCHAR",
                    "RequestedAmiVersion": "VARCHAR", "RunningAmiVersion": "VARCHAR",
                    "ScaleDownBehavior": "VARCHAR", "SecurityConfiguration": "VARCHAR", "ServiceRole": "VARCHAR",
                    "StepConcurrencyLevel": "BIGINT", "TerminationProtected": "BOOLEAN",
                    "UnhealthyNodeReplacement": "BOOLEAN", "VisibleToAllUsers": "BOOLEAN", "Applications": "JSON",
                    "Configurations": "JSON", "Ec2InstanceAttributes": "JSON", "PlacementGroups": "JSON",
                    "KerberosAttributes": "JSON", "Tags": "JSON"
                },
                "$error": "JSON"
            }
        }') as answer
    from resource
)

select
    answer.ListClusters.Name as name,
    answer.ListClusters.Id as id,
    answer.ListClusters.ClusterArn as cluster_arn,
    answer.ListClusters.Status.State as state,
    answer.DescribeCluster.Cluster.Status as status,
    answer.DescribeCluster.Cluster.AutoScalingRole as auto_scaling_role,
    answer.DescribeCluster.Cluster.AutoTerminate as auto_terminate,
    answer.DescribeCluster.Cluster.CustomAmiId as custom_ami_id,
    answer.DescribeCluster.Cluster.EbsRootVolumeSize as ebs_root_volume_size,
    answer.DescribeCluster.Cluster.EbsRootVolumeIops as ebs_root_volume_iops,
    answer.DescribeCluster.Cluster.EbsRootVolumeThroughput as ebs_root_volume_throughput,
    answer.DescribeCluster.Cluster.InstanceCollectionType as instance_collection_type,
    case when answered(answer.DescribeCluster) then coalesce(answer.DescribeCluster.Cluster.LogEncryptionKmsKeyId, '') end
        as log_encryption_kms_key_id,
    case when answered(answer.DescribeCluster) then coalesce(answer.DescribeCluster.Cluster.LogUri, '') end as log_uri,
    answer.ListClusters.OutpostArn as outpost_arn,
    answer.DescribeCluster.Cluster.MasterPublicDnsName as master_public_dns_name,
    answer.ListClusters.NormalizedInstanceHours as normalized_instance_hours,
    answer.DescribeCluster.Cluster.ReleaseLabel as release_label,
    answer.DescribeCluster.Cluster.OSReleaseLabel as os_release_label,
    answer.DescribeCluster.Cluster.RepoUpgradeOnBoot as repo_upgrade_on_boot,
    answer.DescribeCluster.Cluster.RequestedAmiVersion as requested_ami_version,
    answer.DescribeCluster.Cluster.RunningAmiVersion as running_ami_version,
    answer.DescribeCluster.Cluster.ScaleDownBehavior as scale_down_behavior,
    case when answered(answer.DescribeCluster) then coalesce(answer.DescribeCluster.Cluster.SecurityConfiguration, '') end
        as security_configuration,
    answer.DescribeCluster.Cluster.ServiceRole as service_role,
    answer.DescribeCluster.Cluster.StepConcurrencyLevel as step_concurrency_level,
    answer.DescribeCluster.Cluster.TerminationProtected as termination_protected,
    answer.DescribeCluster.Cluster.UnhealthyNodeReplacement as unhealthy_node_replacement,
    answer.DescribeCluster.Cluster.VisibleToAllUsers as visible_to_all_users,
    answer.DescribeCluster.Cluster.Applications as applications,
    answer.DescribeCluster.Cluster.Configurations as configurations,
    answer.DescribeCluster.Cluster.Ec2InstanceAttributes as ec2_instance_attributes,
    answer.DescribeCluster.Cluster.PlacementGroups as placement_groups,
    answer.DescribeCluster.Cluster.KerberosAttributes as kerberos_attributes,
    answer.DescribeCluster.Cluster.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.ListClusters.Name as title,
    tags_json(tags) as tags
from document
