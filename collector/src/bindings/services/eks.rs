// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_eks;
    "DescribeAccessEntry" describe_access_entry { "clusterName" set_cluster_name "principalArn" set_principal_arn }
        pages {} lists {}
    "DescribeAddon" describe_addon { "addonName" set_addon_name "clusterName" set_cluster_name } pages {} lists {}
    "DescribeCluster" describe_cluster { "name" set_name } pages {} lists {}
    "ListAccessEntries" list_access_entries { "clusterName" set_cluster_name "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "accessEntries" "accessEntries" }
    "ListAddons" list_addons { "clusterName" set_cluster_name "nextToken" set_next_token }
        pages { "nextToken" "nextToken" } lists { "addons" "addons" }
    "ListAssociatedAccessPolicies" list_associated_access_policies
        { "clusterName" set_cluster_name "nextToken" set_next_token "principalArn" set_principal_arn }
        pages { "nextToken" "nextToken" } lists {}
    "ListClusters" list_clusters { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "clusters" "clusters" }
}

outputs! { aws_sdk_eks;
    describe_access_entry::DescribeAccessEntryOutput { "accessEntry" access_entry }
    describe_addon::DescribeAddonOutput { "addon" addon }
    describe_cluster::DescribeClusterOutput { "cluster" cluster }
    list_access_entries::ListAccessEntriesOutput { "accessEntries" access_entries "nextToken" next_token }
    list_addons::ListAddonsOutput { "addons" addons "nextToken" next_token }
    list_associated_access_policies::ListAssociatedAccessPoliciesOutput { "clusterName" cluster_name
        "principalArn" principal_arn "nextToken" next_token "associatedAccessPolicies" associated_access_policies }
    list_clusters::ListClustersOutput { "clusters" clusters "nextToken" next_token }
}

records! { aws_sdk_eks;
    AccessConfigResponse { "bootstrapClusterCreatorAdminPermissions" bootstrap_cluster_creator_admin_permissions
        "authenticationMode" authentication_mode }
    AccessEntry { "clusterName" cluster_name "principalArn" principal_arn "kubernetesGroups" kubernetes_groups
        "accessEntryArn" access_entry_arn "createdAt" created_at "modifiedAt" modified_at "tags" tags
        "username" username "type" r#type }
    AccessScope { "type" r#type "namespaces" namespaces }
    ActiveCertificateAuthority { "id" id "activatedBy" activated_by }
    Addon { "addonName" addon_name "clusterName" cluster_name "status" status "addonVersion" addon_version
        "health" health "addonArn" addon_arn "createdAt" created_at "modifiedAt" modified_at
        "serviceAccountRoleArn" service_account_role_arn "tags" tags "publisher" publisher "owner" owner
        "marketplaceInformation" marketplace_information "configurationValues" configuration_values
        "podIdentityAssociations" pod_identity_associations "namespaceConfig" namespace_config }
    AddonHealth { "issues" issues }
    AddonIssue { "code" code "message" message "resourceIds" resource_ids }
    AddonNamespaceConfigResponse { "namespace" namespace }
    AssociatedAccessPolicy { "policyArn" policy_arn "accessScope" access_scope "associatedAt" associated_at
        "modifiedAt" modified_at }
    BlockStorage { "enabled" enabled }
    Certificate { "data" data "active" active }
    Cluster { "name" name "arn" arn "createdAt" created_at "version" version "endpoint" endpoint "roleArn" role_arn
        "resourcesVpcConfig" resources_vpc_config "kubernetesNetworkConfig" kubernetes_network_config
        "logging" logging "identity" identity "status" status "certificateAuthority" certificate_authority
        "clientRequestToken" client_request_token "platformVersion" platform_version "tags" tags
        "encryptionConfig" encryption_config "connectorConfig" connector_config "id" id "health" health
        "outpostConfig" outpost_config "accessConfig" access_config "upgradePolicy" upgrade_policy
        "zonalShiftConfig" zonal_shift_config "remoteNetworkConfig" remote_network_config
        "computeConfig" compute_config "storageConfig" storage_config "deletionProtection" deletion_protection
        "controlPlaneScalingConfig" control_plane_scaling_config "kubeApiServerConfig" kube_api_server_config
        "kubeSchedulerConfig" kube_scheduler_config "kubeControllerManagerConfig" kube_controller_manager_config }
    ClusterHealth { "issues" issues }
    ClusterIssue { "code" code "message" message "resourceIds" resource_ids }
    ComputeConfigResponse { "enabled" enabled "nodePools" node_pools "nodeRoleArn" node_role_arn }
    ConnectorConfigResponse { "activationId" activation_id "activationCode" activation_code
        "activationExpiry" activation_expiry "provider" provider "roleArn" role_arn }
    ControlPlanePlacementResponse { "groupName" group_name "spreadLevel" spread_level }
    ControlPlaneScalingConfig { "tier" tier }
    CrdManagementConfiguration { "managed" managed }
    ElasticLoadBalancing { "enabled" enabled "gatewayApi" gateway_api }
    EncryptionConfig { "resources" resources "provider" provider }
    EtcdPlacementResponse { "spreadLevel" spread_level }
    GatewayApiConfiguration { "crds" crds }
    HorizontalPodAutoscalerControllerConfigResponse {
        "horizontalPodAutoscalerSyncPeriod" horizontal_pod_autoscaler_sync_period }
    Identity { "oidc" oidc }
    KubeApiServerConfigResponse { "eventTtl" event_ttl "serviceNodePortRange" service_node_port_range }
    KubeControllerManagerConfigResponse { "podGcControllerConfig" pod_gc_controller_config
        "horizontalPodAutoscalerControllerConfig" horizontal_pod_autoscaler_controller_config }
    KubeSchedulerConfigResponse { "nodeResourcesFit" node_resources_fit }
    KubernetesNetworkConfigResponse { "serviceIpv4Cidr" service_ipv4_cidr "serviceIpv6Cidr" service_ipv6_cidr
        "ipFamily" ip_family "elasticLoadBalancing" elastic_load_balancing }
    LogSetup { "types" types "enabled" enabled }
    Logging { "clusterLogging" cluster_logging }
    MarketplaceInformation { "productId" product_id "productUrl" product_url }
    NodeResourcesFitConfig { "scoringStrategy" scoring_strategy }
    Oidc { "issuer" issuer }
    OutpostConfigResponse { "outpostArns" outpost_arns "controlPlaneInstanceType" control_plane_instance_type
        "controlPlanePlacement" control_plane_placement "etcdInstanceType" etcd_instance_type
        "etcdPlacement" etcd_placement }
    PodGcControllerConfigResponse { "terminatedPodGcThreshold" terminated_pod_gc_threshold }
    Provider { "keyArn" key_arn }
    RemoteNetworkConfigResponse { "remoteNodeNetworks" remote_node_networks "remotePodNetworks" remote_pod_networks }
    RemoteNodeNetwork { "cidrs" cidrs }
    RemotePodNetwork { "cidrs" cidrs }
    ResourceWeight { "name" name "weight" weight }
    ScoringStrategy { "type" r#type "resources" resources }
    ServiceNodePortRange { "minPort" min_port "maxPort" max_port }
    StorageConfigResponse { "blockStorage" block_storage }
    UpgradePolicyResponse { "supportType" support_type }
    VpcConfigResponse { "subnetIds" subnet_ids "securityGroupIds" security_group_ids
        "clusterSecurityGroupId" cluster_security_group_id "vpcId" vpc_id
        "endpointPublicAccess" endpoint_public_access "endpointPrivateAccess" endpoint_private_access
        "publicAccessCidrs" public_access_cidrs "controlPlaneEgressMode" control_plane_egress_mode }
    ZonalShiftConfigResponse { "enabled" enabled }
}

texts! { aws_sdk_eks;
    AccessScopeType AddonIssueCode AddonStatus AuthenticationMode CertificateAuthorityActivatedBy ClusterIssueCode
    ClusterStatus ControlPlaneEgressModeType IpFamily LogType ProvisionedControlPlaneTier ScoringStrategyType
    SpreadLevel SupportType
}
