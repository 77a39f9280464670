// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_ec2;
    "DescribeAddresses" describe_addresses {} pages {} lists { "Addresses" "addressesSet" }
    "DescribeFlowLogs" describe_flow_logs { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "FlowLogs" "flowLogSet" }
    "DescribeImageAttribute" describe_image_attribute { "Attribute" set_attribute "ImageId" set_image_id } pages {}
        lists {}
    "DescribeImages" describe_images
        { "IncludeDeprecated" set_include_deprecated "IncludeDisabled" set_include_disabled "NextToken" set_next_token "Owners" set_owners }
        pages { "NextToken" "NextToken" } lists { "Images" "imagesSet" }
    "DescribeInstanceAttribute" describe_instance_attribute
        { "Attribute" set_attribute "InstanceId" set_instance_id } pages {} lists {}
    "DescribeInstances" describe_instances { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Reservations" "reservationSet" }
    "DescribeInternetGateways" describe_internet_gateways { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "InternetGateways" "internetGatewaySet" }
    "DescribeLaunchTemplateVersions" describe_launch_template_versions
        { "NextToken" set_next_token "Versions" set_versions } pages { "NextToken" "NextToken" }
        lists { "LaunchTemplateVersions" "launchTemplateVersionSet" }
    "DescribeLaunchTemplates" describe_launch_templates { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "LaunchTemplates" "launchTemplates" }
    "DescribeManagedPrefixLists" describe_managed_prefix_lists { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "PrefixLists" "prefixListSet" }
    "DescribeNatGateways" describe_nat_gateways { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "NatGateways" "natGatewaySet" }
    "DescribeNetworkAcls" describe_network_acls { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "NetworkAcls" "networkAclSet" }
    "DescribeNetworkInterfaces" describe_network_interfaces { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "NetworkInterfaces" "networkInterfaceSet" }
    "DescribeRegions" describe_regions { "AllRegions" set_all_regions } pages {} lists { "Regions" "regionInfo" }
    "DescribeRouteTables" describe_route_tables { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "RouteTables" "routeTableSet" }
    "DescribeSecurityGroups" describe_security_groups { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "SecurityGroups" "securityGroupInfo" }
    "DescribeSnapshotAttribute" describe_snapshot_attribute
        { "Attribute" set_attribute "SnapshotId" set_snapshot_id } pages {} lists {}
    "DescribeSnapshots" describe_snapshots { "NextToken" set_next_token "OwnerIds" set_owner_ids }
        pages { "NextToken" "NextToken" } lists { "Snapshots" "snapshotSet" }
    "DescribeSubnets" describe_subnets { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Subnets" "subnetSet" }
    "DescribeTransitGatewayAttachments" describe_transit_gateway_attachments { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "TransitGatewayAttachments" "transitGatewayAttachments" }
    "DescribeTransitGateways" describe_transit_gateways { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "TransitGateways" "transitGatewaySet" }
    "DescribeVolumes" describe_volumes { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Volumes" "volumeSet" }
    "DescribeVpcBlockPublicAccessExclusions" describe_vpc_block_public_access_exclusions
        { "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists {}
    "DescribeVpcBlockPublicAccessOptions" describe_vpc_block_public_access_options {} pages {} lists {}
    "DescribeVpcEndpointConnections" describe_vpc_endpoint_connections { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "VpcEndpointConnections" "vpcEndpointConnectionSet" }
    "DescribeVpcEndpointServiceConfigurations" describe_vpc_endpoint_service_configurations
        { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "ServiceConfigurations" "serviceConfigurationSet" }
    "DescribeVpcEndpointServicePermissions" describe_vpc_endpoint_service_permissions
        { "NextToken" set_next_token "ServiceId" set_service_id } pages { "NextToken" "NextToken" } lists {}
    "DescribeVpcEndpoints" describe_vpc_endpoints { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "VpcEndpoints" "vpcEndpointSet" }
    "DescribeVpcPeeringConnections" describe_vpc_peering_connections { "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "VpcPeeringConnections" "vpcPeeringConnectionSet" }
    "DescribeVpcs" describe_vpcs { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Vpcs" "vpcSet" }
    "GetEbsDefaultKmsKeyId" get_ebs_default_kms_key_id {} pages {} lists {}
    "GetEbsEncryptionByDefault" get_ebs_encryption_by_default {} pages {} lists {}
    "GetImageBlockPublicAccessState" get_image_block_public_access_state {} pages {} lists {}
    "GetInstanceMetadataDefaults" get_instance_metadata_defaults {} pages {} lists {}
    "GetManagedPrefixListEntries" get_managed_prefix_list_entries
        { "NextToken" set_next_token "PrefixListId" set_prefix_list_id } pages { "NextToken" "NextToken" } lists {}
    "GetSnapshotBlockPublicAccessState" get_snapshot_block_public_access_state {} pages {} lists {}
}

outputs! { aws_sdk_ec2;
    describe_addresses::DescribeAddressesOutput { "Addresses" addresses }
    describe_flow_logs::DescribeFlowLogsOutput { "FlowLogs" flow_logs "NextToken" next_token }
    describe_image_attribute::DescribeImageAttributeOutput { "Description" description "KernelId" kernel_id
        "RamdiskId" ramdisk_id "SriovNetSupport" sriov_net_support "BootMode" boot_mode "TpmSupport" tpm_support
        "UefiData" uefi_data "LastLaunchedTime" last_launched_time "ImdsSupport" imds_support
        "DeregistrationProtection" deregistration_protection "ImageId" image_id
        "LaunchPermissions" launch_permissions "ProductCodes" product_codes
        "BlockDeviceMappings" block_device_mappings }
    describe_images::DescribeImagesOutput { "NextToken" next_token "Images" images }
    describe_instance_attribute::DescribeInstanceAttributeOutput { "BlockDeviceMappings" block_device_mappings
        "DisableApiTermination" disable_api_termination "EnaSupport" ena_support "EnclaveOptions" enclave_options
        "EbsOptimized" ebs_optimized "InstanceId" instance_id
        "InstanceInitiatedShutdownBehavior" instance_initiated_shutdown_behavior "InstanceType" instance_type
        "KernelId" kernel_id "ProductCodes" product_codes "RamdiskId" ramdisk_id "RootDeviceName" root_device_name
        "SourceDestCheck" source_dest_check "SriovNetSupport" sriov_net_support "UserData" user_data
        "DisableApiStop" disable_api_stop "Groups" groups }
    describe_instances::DescribeInstancesOutput { "NextToken" next_token "Reservations" reservations }
    describe_internet_gateways::DescribeInternetGatewaysOutput { "InternetGateways" internet_gateways
        "NextToken" next_token }
    describe_launch_template_versions::DescribeLaunchTemplateVersionsOutput {
        "LaunchTemplateVersions" launch_template_versions "NextToken" next_token }
    describe_launch_templates::DescribeLaunchTemplatesOutput { "LaunchTemplates" launch_templates
        "NextToken" next_token }
    describe_managed_prefix_lists::DescribeManagedPrefixListsOutput { "NextToken" next_token
        "PrefixLists" prefix_lists }
    describe_nat_gateways::DescribeNatGatewaysOutput { "NatGateways" nat_gateways "NextToken" next_token }
    describe_network_acls::DescribeNetworkAclsOutput { "NetworkAcls" network_acls "NextToken" next_token }
    describe_network_interfaces::DescribeNetworkInterfacesOutput { "NetworkInterfaces" network_interfaces
        "NextToken" next_token }
    describe_regions::DescribeRegionsOutput { "Regions" regions }
    describe_route_tables::DescribeRouteTablesOutput { "RouteTables" route_tables "NextToken" next_token }
    describe_security_groups::DescribeSecurityGroupsOutput { "NextToken" next_token "SecurityGroups" security_groups }
    describe_snapshot_attribute::DescribeSnapshotAttributeOutput { "ProductCodes" product_codes
        "SnapshotId" snapshot_id "CreateVolumePermissions" create_volume_permissions }
    describe_snapshots::DescribeSnapshotsOutput { "NextToken" next_token "Snapshots" snapshots }
    describe_subnets::DescribeSubnetsOutput { "NextToken" next_token "Subnets" subnets }
    describe_transit_gateway_attachments::DescribeTransitGatewayAttachmentsOutput {
        "TransitGatewayAttachments" transit_gateway_attachments "NextToken" next_token }
    describe_transit_gateways::DescribeTransitGatewaysOutput { "TransitGateways" transit_gateways
        "NextToken" next_token }
    describe_volumes::DescribeVolumesOutput { "NextToken" next_token "Volumes" volumes }
    describe_vpc_block_public_access_exclusions::DescribeVpcBlockPublicAccessExclusionsOutput {
        "VpcBlockPublicAccessExclusions" vpc_block_public_access_exclusions "NextToken" next_token }
    describe_vpc_block_public_access_options::DescribeVpcBlockPublicAccessOptionsOutput {
        "VpcBlockPublicAccessOptions" vpc_block_public_access_options }
    describe_vpc_endpoint_connections::DescribeVpcEndpointConnectionsOutput {
        "VpcEndpointConnections" vpc_endpoint_connections "NextToken" next_token }
    describe_vpc_endpoint_service_configurations::DescribeVpcEndpointServiceConfigurationsOutput {
        "ServiceConfigurations" service_configurations "NextToken" next_token }
    describe_vpc_endpoint_service_permissions::DescribeVpcEndpointServicePermissionsOutput {
        "AllowedPrincipals" allowed_principals "NextToken" next_token }
    describe_vpc_endpoints::DescribeVpcEndpointsOutput { "VpcEndpoints" vpc_endpoints "NextToken" next_token }
    describe_vpc_peering_connections::DescribeVpcPeeringConnectionsOutput {
        "VpcPeeringConnections" vpc_peering_connections "NextToken" next_token }
    describe_vpcs::DescribeVpcsOutput { "NextToken" next_token "Vpcs" vpcs }
    get_ebs_default_kms_key_id::GetEbsDefaultKmsKeyIdOutput { "KmsKeyId" kms_key_id }
    get_ebs_encryption_by_default::GetEbsEncryptionByDefaultOutput {
        "EbsEncryptionByDefault" ebs_encryption_by_default "SseType" sse_type }
    get_image_block_public_access_state::GetImageBlockPublicAccessStateOutput {
        "ImageBlockPublicAccessState" image_block_public_access_state "ManagedBy" managed_by }
    get_instance_metadata_defaults::GetInstanceMetadataDefaultsOutput { "AccountLevel" account_level }
    get_managed_prefix_list_entries::GetManagedPrefixListEntriesOutput { "Entries" entries "NextToken" next_token }
    get_snapshot_block_public_access_state::GetSnapshotBlockPublicAccessStateOutput { "State" state
        "ManagedBy" managed_by }
}

records! { aws_sdk_ec2;
    AcceleratorCount { "Min" min "Max" max }
    AcceleratorTotalMemoryMiB { "Min" min "Max" max }
    Address { "AllocationId" allocation_id "AssociationId" association_id "Domain" domain
        "NetworkInterfaceId" network_interface_id "NetworkInterfaceOwnerId" network_interface_owner_id
        "PrivateIpAddress" private_ip_address "Tags" tags "PublicIpv4Pool" public_ipv4_pool
        "NetworkBorderGroup" network_border_group "CustomerOwnedIp" customer_owned_ip
        "CustomerOwnedIpv4Pool" customer_owned_ipv4_pool "CarrierIp" carrier_ip "SubnetId" subnet_id
        "ServiceManaged" service_managed "InstanceId" instance_id "PublicIp" public_ip }
    AllowedPrincipal { "PrincipalType" principal_type "Principal" principal
        "ServicePermissionId" service_permission_id "Tags" tags "ServiceId" service_id }
    AttachmentEnaSrdSpecification { "EnaSrdEnabled" ena_srd_enabled "EnaSrdUdpSpecification" ena_srd_udp_specification }
    AttachmentEnaSrdUdpSpecification { "EnaSrdUdpEnabled" ena_srd_udp_enabled }
    AttributeBooleanValue { "Value" value }
    AttributeValue { "Value" value }
    BaselineEbsBandwidthMbps { "Min" min "Max" max }
    BaselinePerformanceFactors { "Cpu" cpu }
    BlockDeviceMapping { "Ebs" ebs "NoDevice" no_device "DeviceName" device_name "VirtualName" virtual_name }
    BlockPublicAccessStates { "InternetGatewayBlockMode" internet_gateway_block_mode }
    CapacityReservationSpecificationResponse { "CapacityReservationPreference" capacity_reservation_preference
        "CapacityReservationTarget" capacity_reservation_target }
    CapacityReservationTargetResponse { "CapacityReservationId" capacity_reservation_id
        "CapacityReservationResourceGroupArn" capacity_reservation_resource_group_arn }
    CidrBlock { "CidrBlock" cidr_block }
    ConnectionTrackingConfiguration { "TcpEstablishedTimeout" tcp_established_timeout
        "UdpStreamTimeout" udp_stream_timeout "UdpTimeout" udp_timeout }
    ConnectionTrackingSpecification { "TcpEstablishedTimeout" tcp_established_timeout "UdpTimeout" udp_timeout
        "UdpStreamTimeout" udp_stream_timeout }
    ConnectionTrackingSpecificationResponse { "TcpEstablishedTimeout" tcp_established_timeout
        "UdpStreamTimeout" udp_stream_timeout "UdpTimeout" udp_timeout }
    CpuOptions { "CoreCount" core_count "ThreadsPerCore" threads_per_core "AmdSevSnp" amd_sev_snp
        "NestedVirtualization" nested_virtualization }
    CpuPerformanceFactor { "References" references }
    CreateVolumePermission { "UserId" user_id "Group" group }
    CreditSpecification { "CpuCredits" cpu_credits }
    DestinationOptionsResponse { "FileFormat" file_format "HiveCompatiblePartitions" hive_compatible_partitions
        "PerHourPartition" per_hour_partition }
    DnsEntry { "DnsName" dns_name "HostedZoneId" hosted_zone_id }
    DnsOptions { "DnsRecordIpType" dns_record_ip_type
        "PrivateDnsOnlyForInboundResolverEndpoint" private_dns_only_for_inbound_resolver_endpoint
        "PrivateDnsPreference" private_dns_preference "PrivateDnsSpecifiedDomains" private_dns_specified_domains }
    EbsBlockDevice { "DeleteOnTermination" delete_on_termination "Iops" iops "SnapshotId" snapshot_id
        "VolumeSize" volume_size "VolumeType" volume_type "KmsKeyId" kms_key_id "Throughput" throughput
        "OutpostArn" outpost_arn "AvailabilityZone" availability_zone "Encrypted" encrypted
        "VolumeInitializationRate" volume_initialization_rate "AvailabilityZoneId" availability_zone_id
        "EbsCardIndex" ebs_card_index }
    EbsInstanceBlockDevice { "AttachTime" attach_time "DeleteOnTermination" delete_on_termination "Status" status
        "VolumeId" volume_id "AssociatedResource" associated_resource "VolumeOwnerId" volume_owner_id
        "Operator" operator "EbsCardIndex" ebs_card_index }
    ElasticGpuAssociation { "ElasticGpuId" elastic_gpu_id "ElasticGpuAssociationId" elastic_gpu_association_id
        "ElasticGpuAssociationState" elastic_gpu_association_state
        "ElasticGpuAssociationTime" elastic_gpu_association_time }
    ElasticGpuSpecificationResponse { "Type" r#type }
    ElasticInferenceAcceleratorAssociation { "ElasticInferenceAcceleratorArn" elastic_inference_accelerator_arn
        "ElasticInferenceAcceleratorAssociationId" elastic_inference_accelerator_association_id
        "ElasticInferenceAcceleratorAssociationState" elastic_inference_accelerator_association_state
        "ElasticInferenceAcceleratorAssociationTime" elastic_inference_accelerator_association_time }
    EnclaveOptions { "Enabled" enabled }
    EncryptionSupport { "EncryptionState" encryption_state "StateMessage" state_message }
    FlowLog { "CreationTime" creation_time "DeliverLogsErrorMessage" deliver_logs_error_message
        "DeliverLogsPermissionArn" deliver_logs_permission_arn "DeliverCrossAccountRole" deliver_cross_account_role
        "DeliverLogsStatus" deliver_logs_status "FlowLogId" flow_log_id "FlowLogStatus" flow_log_status
        "LogGroupName" log_group_name "ResourceId" resource_id "TrafficType" traffic_type
        "LogDestinationType" log_destination_type "LogDestination" log_destination "LogFormat" log_format "Tags" tags
        "MaxAggregationInterval" max_aggregation_interval "DestinationOptions" destination_options
        "TagFieldSpecifications" tag_field_specifications }
    GroupIdentifier { "GroupId" group_id "GroupName" group_name }
    HibernationOptions { "Configured" configured }
    IamInstanceProfile { "Arn" arn "Id" id }
    IcmpTypeCode { "Code" code "Type" r#type }
    Image { "PlatformDetails" platform_details "UsageOperation" usage_operation
        "BlockDeviceMappings" block_device_mappings "Description" description "EnaSupport" ena_support
        "Hypervisor" hypervisor "ImageOwnerAlias" image_owner_alias "Name" name "RootDeviceName" root_device_name
        "RootDeviceType" root_device_type "SriovNetSupport" sriov_net_support "StateReason" state_reason "Tags" tags
        "VirtualizationType" virtualization_type "BootMode" boot_mode "TpmSupport" tpm_support
        "DeprecationTime" deprecation_time "ImdsSupport" imds_support "SourceInstanceId" source_instance_id
        "DeregistrationProtection" deregistration_protection "LastLaunchedTime" last_launched_time
        "ImageAllowed" image_allowed "SourceImageId" source_image_id "SourceImageRegion" source_image_region
        "FreeTierEligible" free_tier_eligible "PublicSsmParameterName" public_ssm_parameter_name
        "ImageWatermarks" image_watermarks "ScanResults" scan_results
        "InstanceTypeSpecification" instance_type_specification "ImageId" image_id "ImageLocation" image_location
        "State" state "OwnerId" owner_id "CreationDate" creation_date "Public" public "ProductCodes" product_codes
        "Architecture" architecture "ImageType" image_type "KernelId" kernel_id "RamdiskId" ramdisk_id
        "Platform" platform }
    ImageWatermark { "WatermarkKey" watermark_key "SourceImageRegion" source_image_region
        "SourceImageId" source_image_id "SourceImageCreationTime" source_image_creation_time
        "WatermarkCreationTime" watermark_creation_time }
    Instance { "Architecture" architecture "BlockDeviceMappings" block_device_mappings "ClientToken" client_token
        "EbsOptimized" ebs_optimized "EnaSupport" ena_support "Hypervisor" hypervisor
        "IamInstanceProfile" iam_instance_profile "InstanceLifecycle" instance_lifecycle
        "ElasticGpuAssociations" elastic_gpu_associations
        "ElasticInferenceAcceleratorAssociations" elastic_inference_accelerator_associations
        "NetworkInterfaces" network_interfaces "OutpostArn" outpost_arn "RootDeviceName" root_device_name
        "RootDeviceType" root_device_type "SecurityGroups" security_groups "SourceDestCheck" source_dest_check
        "SpotInstanceRequestId" spot_instance_request_id "SriovNetSupport" sriov_net_support
        "StateReason" state_reason "Tags" tags "VirtualizationType" virtualization_type "CpuOptions" cpu_options
        "CapacityBlockId" capacity_block_id "CapacityReservationId" capacity_reservation_id
        "CapacityReservationSpecification" capacity_reservation_specification
        "HibernationOptions" hibernation_options "Licenses" licenses "MetadataOptions" metadata_options
        "EnclaveOptions" enclave_options "BootMode" boot_mode "PlatformDetails" platform_details
        "UsageOperation" usage_operation "UsageOperationUpdateTime" usage_operation_update_time
        "PrivateDnsNameOptions" private_dns_name_options "Ipv6Address" ipv6_address "TpmSupport" tpm_support
        "MaintenanceOptions" maintenance_options "CurrentInstanceBootMode" current_instance_boot_mode
        "NetworkPerformanceOptions" network_performance_options "Operator" operator
        "SecondaryInterfaces" secondary_interfaces "InstanceId" instance_id "ImageId" image_id "State" state
        "PrivateDnsName" private_dns_name "PublicDnsName" public_dns_name
        "StateTransitionReason" state_transition_reason "KeyName" key_name "AmiLaunchIndex" ami_launch_index
        "ProductCodes" product_codes "InstanceType" instance_type "LaunchTime" launch_time "Placement" placement
        "KernelId" kernel_id "RamdiskId" ramdisk_id "Platform" platform "Monitoring" monitoring "SubnetId" subnet_id
        "VpcId" vpc_id "PrivateIpAddress" private_ip_address "PublicIpAddress" public_ip_address }
    InstanceAttachmentEnaSrdSpecification { "EnaSrdEnabled" ena_srd_enabled
        "EnaSrdUdpSpecification" ena_srd_udp_specification }
    InstanceAttachmentEnaSrdUdpSpecification { "EnaSrdUdpEnabled" ena_srd_udp_enabled }
    InstanceBlockDeviceMapping { "DeviceName" device_name "Ebs" ebs }
    InstanceIpv4Prefix { "Ipv4Prefix" ipv4_prefix }
    InstanceIpv6Address { "Ipv6Address" ipv6_address "IsPrimaryIpv6" is_primary_ipv6 }
    InstanceIpv6Prefix { "Ipv6Prefix" ipv6_prefix }
    InstanceMaintenanceOptions { "AutoRecovery" auto_recovery "RebootMigration" reboot_migration }
    InstanceMetadataDefaultsResponse { "HttpTokens" http_tokens "HttpPutResponseHopLimit" http_put_response_hop_limit
        "HttpEndpoint" http_endpoint "InstanceMetadataTags" instance_metadata_tags "ManagedBy" managed_by
        "ManagedExceptionMessage" managed_exception_message "HttpTokensEnforced" http_tokens_enforced }
    InstanceMetadataOptionsResponse { "State" state "HttpTokens" http_tokens
        "HttpPutResponseHopLimit" http_put_response_hop_limit "HttpEndpoint" http_endpoint
        "HttpProtocolIpv6" http_protocol_ipv6 "InstanceMetadataTags" instance_metadata_tags }
    InstanceNetworkInterface { "Association" association "Attachment" attachment "Description" description
        "Groups" groups "Ipv6Addresses" ipv6_addresses "MacAddress" mac_address
        "NetworkInterfaceId" network_interface_id "OwnerId" owner_id "PrivateDnsName" private_dns_name
        "PrivateIpAddress" private_ip_address "PrivateIpAddresses" private_ip_addresses
        "SourceDestCheck" source_dest_check "Status" status "SubnetId" subnet_id "VpcId" vpc_id
        "InterfaceType" interface_type "Ipv4Prefixes" ipv4_prefixes "Ipv6Prefixes" ipv6_prefixes
        "ConnectionTrackingConfiguration" connection_tracking_configuration "Operator" operator }
    InstanceNetworkInterfaceAssociation { "CarrierIp" carrier_ip "CustomerOwnedIp" customer_owned_ip
        "IpOwnerId" ip_owner_id "PublicDnsName" public_dns_name "PublicIp" public_ip }
    InstanceNetworkInterfaceAttachment { "AttachTime" attach_time "AttachmentId" attachment_id
        "DeleteOnTermination" delete_on_termination "DeviceIndex" device_index "Status" status
        "NetworkCardIndex" network_card_index "EnaSrdSpecification" ena_srd_specification
        "EnaQueueCount" ena_queue_count }
    InstanceNetworkPerformanceOptions { "BandwidthWeighting" bandwidth_weighting }
    InstancePrivateIpAddress { "Association" association "Primary" primary "PrivateDnsName" private_dns_name
        "PrivateIpAddress" private_ip_address }
    InstanceRequirements { "VCpuCount" v_cpu_count "MemoryMiB" memory_mib "CpuManufacturers" cpu_manufacturers
        "MemoryGiBPerVCpu" memory_gib_per_v_cpu "ExcludedInstanceTypes" excluded_instance_types
        "InstanceGenerations" instance_generations
        "SpotMaxPricePercentageOverLowestPrice" spot_max_price_percentage_over_lowest_price
        "OnDemandMaxPricePercentageOverLowestPrice" on_demand_max_price_percentage_over_lowest_price
        "BareMetal" bare_metal "BurstablePerformance" burstable_performance
        "RequireHibernateSupport" require_hibernate_support "NetworkInterfaceCount" network_interface_count
        "LocalStorage" local_storage "LocalStorageTypes" local_storage_types
        "TotalLocalStorageGB" total_local_storage_gb "BaselineEbsBandwidthMbps" baseline_ebs_bandwidth_mbps
        "AcceleratorTypes" accelerator_types "AcceleratorCount" accelerator_count
        "AcceleratorManufacturers" accelerator_manufacturers "AcceleratorNames" accelerator_names
        "AcceleratorTotalMemoryMiB" accelerator_total_memory_mib "NetworkBandwidthGbps" network_bandwidth_gbps
        "AllowedInstanceTypes" allowed_instance_types
        "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice" max_spot_price_as_percentage_of_optimal_on_demand_price
        "BaselinePerformanceFactors" baseline_performance_factors
        "RequireEncryptionInTransit" require_encryption_in_transit }
    InstanceSecondaryInterface { "Attachment" attachment "MacAddress" mac_address
        "SecondaryInterfaceId" secondary_interface_id "OwnerId" owner_id "PrivateIpAddresses" private_ip_addresses
        "SourceDestCheck" source_dest_check "Status" status "SecondarySubnetId" secondary_subnet_id
        "SecondaryNetworkId" secondary_network_id "InterfaceType" interface_type }
    InstanceSecondaryInterfaceAttachment { "AttachTime" attach_time "AttachmentId" attachment_id
        "DeleteOnTermination" delete_on_termination "DeviceIndex" device_index "Status" status
        "NetworkCardIndex" network_card_index }
    InstanceSecondaryInterfacePrivateIpAddress { "PrivateIpAddress" private_ip_address }
    InstanceState { "Code" code "Name" name }
    InstanceTypeItem { "InstanceType" instance_type }
    InstanceTypeSpecification { "SupportedInstanceTypes" supported_instance_types
        "UnsupportedInstanceTypes" unsupported_instance_types }
    InternetGateway { "Attachments" attachments "InternetGatewayId" internet_gateway_id "OwnerId" owner_id "Tags" tags }
    InternetGatewayAttachment { "State" state "VpcId" vpc_id }
    IpPermission { "IpProtocol" ip_protocol "FromPort" from_port "ToPort" to_port
        "UserIdGroupPairs" user_id_group_pairs "IpRanges" ip_ranges "Ipv6Ranges" ipv6_ranges
        "PrefixListIds" prefix_list_ids }
    IpRange { "Description" description "CidrIp" cidr_ip }
    Ipv4PrefixSpecification { "Ipv4Prefix" ipv4_prefix }
    Ipv4PrefixSpecificationResponse { "Ipv4Prefix" ipv4_prefix }
    Ipv6CidrBlock { "Ipv6CidrBlock" ipv6_cidr_block }
    Ipv6PrefixSpecification { "Ipv6Prefix" ipv6_prefix }
    Ipv6PrefixSpecificationResponse { "Ipv6Prefix" ipv6_prefix }
    Ipv6Range { "Description" description "CidrIpv6" cidr_ipv6 }
    LastError { "Message" message "Code" code }
    LaunchPermission { "OrganizationArn" organization_arn "OrganizationalUnitArn" organizational_unit_arn
        "UserId" user_id "Group" group }
    LaunchTemplate { "LaunchTemplateId" launch_template_id "LaunchTemplateName" launch_template_name
        "CreateTime" create_time "CreatedBy" created_by "DefaultVersionNumber" default_version_number
        "LatestVersionNumber" latest_version_number "Tags" tags "Operator" operator }
    LaunchTemplateBlockDeviceMapping { "DeviceName" device_name "VirtualName" virtual_name "Ebs" ebs
        "NoDevice" no_device }
    LaunchTemplateCapacityReservationSpecificationResponse {
        "CapacityReservationPreference" capacity_reservation_preference
        "CapacityReservationTarget" capacity_reservation_target }
    LaunchTemplateCpuOptions { "CoreCount" core_count "ThreadsPerCore" threads_per_core "AmdSevSnp" amd_sev_snp
        "NestedVirtualization" nested_virtualization }
    LaunchTemplateEbsBlockDevice { "Encrypted" encrypted "DeleteOnTermination" delete_on_termination "Iops" iops
        "KmsKeyId" kms_key_id "SnapshotId" snapshot_id "VolumeSize" volume_size "VolumeType" volume_type
        "Throughput" throughput "VolumeInitializationRate" volume_initialization_rate "EbsCardIndex" ebs_card_index }
    LaunchTemplateElasticInferenceAcceleratorResponse { "Type" r#type "Count" count }
    LaunchTemplateEnaSrdSpecification { "EnaSrdEnabled" ena_srd_enabled
        "EnaSrdUdpSpecification" ena_srd_udp_specification }
    LaunchTemplateEnaSrdUdpSpecification { "EnaSrdUdpEnabled" ena_srd_udp_enabled }
    LaunchTemplateEnclaveOptions { "Enabled" enabled }
    LaunchTemplateHibernationOptions { "Configured" configured }
    LaunchTemplateIamInstanceProfileSpecification { "Arn" arn "Name" name }
    LaunchTemplateInstanceMaintenanceOptions { "AutoRecovery" auto_recovery }
    LaunchTemplateInstanceMarketOptions { "MarketType" market_type "SpotOptions" spot_options }
    LaunchTemplateInstanceMetadataOptions { "State" state "HttpTokens" http_tokens
        "HttpPutResponseHopLimit" http_put_response_hop_limit "HttpEndpoint" http_endpoint
        "HttpProtocolIpv6" http_protocol_ipv6 "InstanceMetadataTags" instance_metadata_tags }
    LaunchTemplateInstanceNetworkInterfaceSpecification { "AssociateCarrierIpAddress" associate_carrier_ip_address
        "AssociatePublicIpAddress" associate_public_ip_address "DeleteOnTermination" delete_on_termination
        "Description" description "DeviceIndex" device_index "Groups" groups "InterfaceType" interface_type
        "Ipv6AddressCount" ipv6_address_count "Ipv6Addresses" ipv6_addresses
        "NetworkInterfaceId" network_interface_id "PrivateIpAddress" private_ip_address
        "PrivateIpAddresses" private_ip_addresses "SecondaryPrivateIpAddressCount" secondary_private_ip_address_count
        "SubnetId" subnet_id "NetworkCardIndex" network_card_index "Ipv4Prefixes" ipv4_prefixes
        "Ipv4PrefixCount" ipv4_prefix_count "Ipv6Prefixes" ipv6_prefixes "Ipv6PrefixCount" ipv6_prefix_count
        "PrimaryIpv6" primary_ipv6 "EnaSrdSpecification" ena_srd_specification
        "ConnectionTrackingSpecification" connection_tracking_specification "EnaQueueCount" ena_queue_count }
    LaunchTemplateInstanceSecondaryInterfaceSpecification { "DeleteOnTermination" delete_on_termination
        "DeviceIndex" device_index "PrivateIpAddresses" private_ip_addresses
        "PrivateIpAddressCount" private_ip_address_count "SecondarySubnetId" secondary_subnet_id
        "InterfaceType" interface_type "NetworkCardIndex" network_card_index }
    LaunchTemplateLicenseConfiguration { "LicenseConfigurationArn" license_configuration_arn }
    LaunchTemplateNetworkPerformanceOptions { "BandwidthWeighting" bandwidth_weighting }
    LaunchTemplatePlacement { "AvailabilityZone" availability_zone "AvailabilityZoneId" availability_zone_id
        "Affinity" affinity "GroupName" group_name "HostId" host_id "Tenancy" tenancy "SpreadDomain" spread_domain
        "HostResourceGroupArn" host_resource_group_arn "PartitionNumber" partition_number "GroupId" group_id }
    LaunchTemplatePrivateDnsNameOptions { "HostnameType" hostname_type
        "EnableResourceNameDnsARecord" enable_resource_name_dns_a_record
        "EnableResourceNameDnsAAAARecord" enable_resource_name_dns_aaaa_record }
    LaunchTemplateSpotMarketOptions { "MaxPrice" max_price "SpotInstanceType" spot_instance_type
        "BlockDurationMinutes" block_duration_minutes "ValidUntil" valid_until
        "InstanceInterruptionBehavior" instance_interruption_behavior }
    LaunchTemplateTagSpecification { "ResourceType" resource_type "Tags" tags }
    LaunchTemplateVersion { "LaunchTemplateId" launch_template_id "LaunchTemplateName" launch_template_name
        "VersionNumber" version_number "VersionDescription" version_description "CreateTime" create_time
        "CreatedBy" created_by "DefaultVersion" default_version "LaunchTemplateData" launch_template_data
        "Operator" operator }
    LaunchTemplatesMonitoring { "Enabled" enabled }
    LicenseConfiguration { "LicenseConfigurationArn" license_configuration_arn }
    ManagedPrefixList { "PrefixListId" prefix_list_id "AddressFamily" address_family "State" state
        "StateMessage" state_message "PrefixListArn" prefix_list_arn "PrefixListName" prefix_list_name
        "MaxEntries" max_entries "Version" version "Tags" tags "OwnerId" owner_id
        "IpamPrefixListResolverTargetId" ipam_prefix_list_resolver_target_id
        "IpamPrefixListResolverSyncEnabled" ipam_prefix_list_resolver_sync_enabled }
    MemoryGiBPerVCpu { "Min" min "Max" max }
    MemoryMiB { "Min" min "Max" max }
    Monitoring { "State" state }
    NatGateway { "CreateTime" create_time "DeleteTime" delete_time "FailureCode" failure_code
        "FailureMessage" failure_message "NatGatewayAddresses" nat_gateway_addresses "NatGatewayId" nat_gateway_id
        "ProvisionedBandwidth" provisioned_bandwidth "State" state "SubnetId" subnet_id "VpcId" vpc_id "Tags" tags
        "ConnectivityType" connectivity_type "AvailabilityMode" availability_mode "AutoScalingIps" auto_scaling_ips
        "AutoProvisionZones" auto_provision_zones "AttachedAppliances" attached_appliances
        "RouteTableId" route_table_id }
    NatGatewayAddress { "AllocationId" allocation_id "NetworkInterfaceId" network_interface_id "PrivateIp" private_ip
        "PublicIp" public_ip "AssociationId" association_id "IsPrimary" is_primary "FailureMessage" failure_message
        "Status" status "AvailabilityZone" availability_zone "AvailabilityZoneId" availability_zone_id }
    NatGatewayAttachedAppliance { "Type" r#type "ApplianceArn" appliance_arn "VpcEndpointId" vpc_endpoint_id
        "AttachmentState" attachment_state "ModificationState" modification_state "FailureCode" failure_code
        "FailureMessage" failure_message }
    NetworkAcl { "Associations" associations "Entries" entries "IsDefault" is_default "NetworkAclId" network_acl_id
        "Tags" tags "VpcId" vpc_id "OwnerId" owner_id }
    NetworkAclAssociation { "NetworkAclAssociationId" network_acl_association_id "NetworkAclId" network_acl_id
        "SubnetId" subnet_id }
    NetworkAclEntry { "CidrBlock" cidr_block "Egress" egress "IcmpTypeCode" icmp_type_code
        "Ipv6CidrBlock" ipv6_cidr_block "PortRange" port_range "Protocol" protocol "RuleAction" rule_action
        "RuleNumber" rule_number }
    NetworkBandwidthGbps { "Min" min "Max" max }
    NetworkInterface { "Association" association "Attachment" attachment "AvailabilityZone" availability_zone
        "ConnectionTrackingConfiguration" connection_tracking_configuration "Description" description "Groups" groups
        "InterfaceType" interface_type "Ipv6Addresses" ipv6_addresses "MacAddress" mac_address
        "NetworkInterfaceId" network_interface_id "OutpostArn" outpost_arn "OwnerId" owner_id
        "PrivateDnsName" private_dns_name "PublicDnsName" public_dns_name
        "PublicIpDnsNameOptions" public_ip_dns_name_options "PrivateIpAddress" private_ip_address
        "PrivateIpAddresses" private_ip_addresses "Ipv4Prefixes" ipv4_prefixes "Ipv6Prefixes" ipv6_prefixes
        "RequesterId" requester_id "RequesterManaged" requester_managed "SourceDestCheck" source_dest_check
        "Status" status "SubnetId" subnet_id "TagSet" tag_set "VpcId" vpc_id "DenyAllIgwTraffic" deny_all_igw_traffic
        "Ipv6Native" ipv6_native "Ipv6Address" ipv6_address "Operator" operator
        "AssociatedSubnets" associated_subnets "AvailabilityZoneId" availability_zone_id }
    NetworkInterfaceAssociation { "AllocationId" allocation_id "AssociationId" association_id "IpOwnerId" ip_owner_id
        "PublicDnsName" public_dns_name "PublicIp" public_ip "CustomerOwnedIp" customer_owned_ip
        "CarrierIp" carrier_ip }
    NetworkInterfaceAttachment { "AttachTime" attach_time "AttachmentId" attachment_id
        "DeleteOnTermination" delete_on_termination "DeviceIndex" device_index "NetworkCardIndex" network_card_index
        "InstanceId" instance_id "InstanceOwnerId" instance_owner_id "Status" status
        "EnaSrdSpecification" ena_srd_specification "EnaQueueCount" ena_queue_count }
    NetworkInterfaceCount { "Min" min "Max" max }
    NetworkInterfaceIpv6Address { "Ipv6Address" ipv6_address "PublicIpv6DnsName" public_ipv6_dns_name
        "IsPrimaryIpv6" is_primary_ipv6 }
    NetworkInterfacePrivateIpAddress { "Association" association "Primary" primary "PrivateDnsName" private_dns_name
        "PrivateIpAddress" private_ip_address }
    OperatorResponse { "Managed" managed "Principal" principal "HiddenByDefault" hidden_by_default }
    PayerResponsibilityEntry { "Scope" scope "PayerResponsibilityType" payer_responsibility_type }
    PerformanceFactorReference { "InstanceFamily" instance_family }
    Placement { "AvailabilityZoneId" availability_zone_id "Affinity" affinity "GroupName" group_name
        "PartitionNumber" partition_number "HostId" host_id "Tenancy" tenancy "SpreadDomain" spread_domain
        "HostResourceGroupArn" host_resource_group_arn "GroupId" group_id "AvailabilityZone" availability_zone }
    PortRange { "From" from "To" to }
    PrefixListEntry { "Cidr" cidr "Description" description }
    PrefixListId { "Description" description "PrefixListId" prefix_list_id }
    PrivateDnsNameConfiguration { "State" state "Type" r#type "Value" value "Name" name }
    PrivateDnsNameOptionsOnLaunch { "HostnameType" hostname_type
        "EnableResourceNameDnsARecord" enable_resource_name_dns_a_record
        "EnableResourceNameDnsAAAARecord" enable_resource_name_dns_aaaa_record }
    PrivateDnsNameOptionsResponse { "HostnameType" hostname_type
        "EnableResourceNameDnsARecord" enable_resource_name_dns_a_record
        "EnableResourceNameDnsAAAARecord" enable_resource_name_dns_aaaa_record }
    PrivateIpAddressSpecification { "Primary" primary "PrivateIpAddress" private_ip_address }
    ProductCode { "ProductCodeId" product_code_id "ProductCodeType" product_code_type }
    PropagatingVgw { "GatewayId" gateway_id }
    ProvisionedBandwidth { "ProvisionTime" provision_time "Provisioned" provisioned "RequestTime" request_time
        "Requested" requested "Status" status }
    PublicIpDnsNameOptions { "DnsHostnameType" dns_hostname_type "PublicIpv4DnsName" public_ipv4_dns_name
        "PublicIpv6DnsName" public_ipv6_dns_name "PublicDualStackDnsName" public_dual_stack_dns_name }
    Region { "OptInStatus" opt_in_status "Geography" geography "RegionName" region_name "Endpoint" endpoint }
    RegionGeography { "Name" name }
    Reservation { "ReservationId" reservation_id "OwnerId" owner_id "RequesterId" requester_id "Groups" groups
        "Instances" instances }
    ResponseLaunchTemplateData { "KernelId" kernel_id "EbsOptimized" ebs_optimized
        "IamInstanceProfile" iam_instance_profile "BlockDeviceMappings" block_device_mappings
        "NetworkInterfaces" network_interfaces "ImageId" image_id "InstanceType" instance_type "KeyName" key_name
        "Monitoring" monitoring "Placement" placement "RamDiskId" ram_disk_id
        "DisableApiTermination" disable_api_termination
        "InstanceInitiatedShutdownBehavior" instance_initiated_shutdown_behavior "UserData" user_data
        "TagSpecifications" tag_specifications "ElasticGpuSpecifications" elastic_gpu_specifications
        "ElasticInferenceAccelerators" elastic_inference_accelerators "SecurityGroupIds" security_group_ids
        "SecurityGroups" security_groups "InstanceMarketOptions" instance_market_options
        "CreditSpecification" credit_specification "CpuOptions" cpu_options
        "CapacityReservationSpecification" capacity_reservation_specification
        "LicenseSpecifications" license_specifications "HibernationOptions" hibernation_options
        "MetadataOptions" metadata_options "EnclaveOptions" enclave_options
        "InstanceRequirements" instance_requirements "PrivateDnsNameOptions" private_dns_name_options
        "MaintenanceOptions" maintenance_options "DisableApiStop" disable_api_stop "Operator" operator
        "NetworkPerformanceOptions" network_performance_options "SecondaryInterfaces" secondary_interfaces }
    Route { "DestinationCidrBlock" destination_cidr_block "DestinationIpv6CidrBlock" destination_ipv6_cidr_block
        "DestinationPrefixListId" destination_prefix_list_id
        "EgressOnlyInternetGatewayId" egress_only_internet_gateway_id "GatewayId" gateway_id "InstanceId" instance_id
        "InstanceOwnerId" instance_owner_id "NatGatewayId" nat_gateway_id "TransitGatewayId" transit_gateway_id
        "LocalGatewayId" local_gateway_id "CarrierGatewayId" carrier_gateway_id
        "NetworkInterfaceId" network_interface_id "Origin" origin "State" state
        "VpcPeeringConnectionId" vpc_peering_connection_id "CoreNetworkArn" core_network_arn
        "OdbNetworkArn" odb_network_arn "IpAddress" ip_address }
    RouteTable { "Associations" associations "PropagatingVgws" propagating_vgws "RouteTableId" route_table_id
        "Routes" routes "Tags" tags "VpcId" vpc_id "OwnerId" owner_id }
    RouteTableAssociation { "Main" main "RouteTableAssociationId" route_table_association_id
        "RouteTableId" route_table_id "SubnetId" subnet_id "GatewayId" gateway_id "PublicIpv4Pool" public_ipv4_pool
        "AssociationState" association_state }
    RouteTableAssociationState { "State" state "StatusMessage" status_message }
    ScanResults { "HighestFindingSeverityLabel" highest_finding_severity_label "FindingScanDate" finding_scan_date
        "InformationalFixAvailableSince" informational_fix_available_since
        "LowFixAvailableSince" low_fix_available_since "MediumFixAvailableSince" medium_fix_available_since
        "HighFixAvailableSince" high_fix_available_since "CriticalFixAvailableSince" critical_fix_available_since }
    SecondaryInterfacePrivateIpAddressSpecification { "PrivateIpAddress" private_ip_address }
    SecurityGroup { "GroupId" group_id "IpPermissionsEgress" ip_permissions_egress "Tags" tags "VpcId" vpc_id
        "SecurityGroupArn" security_group_arn "OwnerId" owner_id "GroupName" group_name "Description" description
        "IpPermissions" ip_permissions }
    SecurityGroupIdentifier { "GroupId" group_id "GroupName" group_name }
    ServiceConfiguration { "ServiceType" service_type "ServiceId" service_id "ServiceName" service_name
        "ServiceState" service_state "AvailabilityZoneIds" availability_zone_ids
        "AvailabilityZones" availability_zones "AcceptanceRequired" acceptance_required
        "ManagesVpcEndpoints" manages_vpc_endpoints "NetworkLoadBalancerArns" network_load_balancer_arns
        "GatewayLoadBalancerArns" gateway_load_balancer_arns "SupportedIpAddressTypes" supported_ip_address_types
        "BaseEndpointDnsNames" base_endpoint_dns_names "PrivateDnsName" private_dns_name
        "PrivateDnsNameConfiguration" private_dns_name_configuration "PayerResponsibility" payer_responsibility
        "Tags" tags "SupportedRegions" supported_regions "RemoteAccessEnabled" remote_access_enabled }
    ServiceTypeDetail { "ServiceType" service_type }
    Snapshot { "OwnerAlias" owner_alias "OutpostArn" outpost_arn "Tags" tags "StorageTier" storage_tier
        "RestoreExpiryTime" restore_expiry_time "SseType" sse_type "AvailabilityZone" availability_zone
        "TransferType" transfer_type "CompletionDurationMinutes" completion_duration_minutes
        "CompletionTime" completion_time "FullSnapshotSizeInBytes" full_snapshot_size_in_bytes
        "SnapshotId" snapshot_id "VolumeId" volume_id "State" state "StateMessage" state_message
        "StartTime" start_time "Progress" progress "OwnerId" owner_id "Description" description
        "VolumeSize" volume_size "Encrypted" encrypted "KmsKeyId" kms_key_id
        "DataEncryptionKeyId" data_encryption_key_id }
    StateReason { "Code" code "Message" message }
    Subnet { "AvailabilityZoneId" availability_zone_id "EnableLniAtDeviceIndex" enable_lni_at_device_index
        "MapCustomerOwnedIpOnLaunch" map_customer_owned_ip_on_launch "CustomerOwnedIpv4Pool" customer_owned_ipv4_pool
        "OwnerId" owner_id "AssignIpv6AddressOnCreation" assign_ipv6_address_on_creation
        "Ipv6CidrBlockAssociationSet" ipv6_cidr_block_association_set "Tags" tags "SubnetArn" subnet_arn
        "OutpostArn" outpost_arn "EnableDns64" enable_dns64 "Ipv6Native" ipv6_native
        "PrivateDnsNameOptionsOnLaunch" private_dns_name_options_on_launch
        "BlockPublicAccessStates" block_public_access_states "Type" r#type "SubnetId" subnet_id "State" state
        "VpcId" vpc_id "CidrBlock" cidr_block "AvailableIpAddressCount" available_ip_address_count
        "AvailabilityZone" availability_zone "DefaultForAz" default_for_az
        "MapPublicIpOnLaunch" map_public_ip_on_launch }
    SubnetCidrBlockState { "State" state "StatusMessage" status_message }
    SubnetIpPrefixes { "SubnetId" subnet_id "IpPrefixes" ip_prefixes }
    SubnetIpv6CidrBlockAssociation { "AssociationId" association_id "Ipv6CidrBlock" ipv6_cidr_block
        "Ipv6CidrBlockState" ipv6_cidr_block_state "Ipv6AddressAttribute" ipv6_address_attribute "IpSource" ip_source }
    SupportedRegionDetail { "Region" region "ServiceState" service_state }
    Tag { "Key" key "Value" value }
    TagFieldSpecificationResponse { "ResourceType" resource_type "TagKeys" tag_keys }
    TotalLocalStorageGb { "Min" min "Max" max }
    TransitGateway { "TransitGatewayId" transit_gateway_id "TransitGatewayArn" transit_gateway_arn "State" state
        "OwnerId" owner_id "Description" description "CreationTime" creation_time "Options" options "Tags" tags }
    TransitGatewayAttachment { "TransitGatewayAttachmentId" transit_gateway_attachment_id
        "TransitGatewayId" transit_gateway_id "TransitGatewayOwnerId" transit_gateway_owner_id
        "ResourceOwnerId" resource_owner_id "ResourceType" resource_type "ResourceId" resource_id "State" state
        "Association" association "CreationTime" creation_time "Tags" tags "NatGatewaySupport" nat_gateway_support }
    TransitGatewayAttachmentAssociation { "TransitGatewayRouteTableId" transit_gateway_route_table_id
        "TransitGatewayPolicyTableId" transit_gateway_policy_table_id "State" state }
    TransitGatewayOptions { "AmazonSideAsn" amazon_side_asn "TransitGatewayCidrBlocks" transit_gateway_cidr_blocks
        "AutoAcceptSharedAttachments" auto_accept_shared_attachments
        "DefaultRouteTableAssociation" default_route_table_association
        "AssociationDefaultRouteTableId" association_default_route_table_id
        "DefaultRouteTablePropagation" default_route_table_propagation
        "PropagationDefaultRouteTableId" propagation_default_route_table_id "VpnEcmpSupport" vpn_ecmp_support
        "DnsSupport" dns_support "SecurityGroupReferencingSupport" security_group_referencing_support
        "MulticastSupport" multicast_support "EncryptionSupport" encryption_support }
    UserIdGroupPair { "Description" description "UserId" user_id "GroupName" group_name "GroupId" group_id
        "VpcId" vpc_id "VpcPeeringConnectionId" vpc_peering_connection_id "PeeringStatus" peering_status }
    VCpuCountRange { "Min" min "Max" max }
    Volume { "AvailabilityZoneId" availability_zone_id "OutpostArn" outpost_arn "SourceVolumeId" source_volume_id
        "Iops" iops "Tags" tags "VolumeType" volume_type "FastRestored" fast_restored
        "MultiAttachEnabled" multi_attach_enabled "Throughput" throughput "SseType" sse_type "Operator" operator
        "VolumeInitializationRate" volume_initialization_rate "VolumeArn" volume_arn "OwnerId" owner_id
        "VolumeId" volume_id "Size" size "SnapshotId" snapshot_id "AvailabilityZone" availability_zone "State" state
        "CreateTime" create_time "Attachments" attachments "Encrypted" encrypted "KmsKeyId" kms_key_id }
    VolumeAttachment { "DeleteOnTermination" delete_on_termination "AssociatedResource" associated_resource
        "InstanceOwningService" instance_owning_service "EbsCardIndex" ebs_card_index "VolumeId" volume_id
        "InstanceId" instance_id "Device" device "State" state "AttachTime" attach_time }
    Vpc { "OwnerId" owner_id "InstanceTenancy" instance_tenancy
        "Ipv6CidrBlockAssociationSet" ipv6_cidr_block_association_set
        "CidrBlockAssociationSet" cidr_block_association_set "IsDefault" is_default
        "EncryptionControl" encryption_control "Tags" tags "BlockPublicAccessStates" block_public_access_states
        "VpcId" vpc_id "State" state "CidrBlock" cidr_block "DhcpOptionsId" dhcp_options_id }
    VpcBlockPublicAccessExclusion { "ExclusionId" exclusion_id
        "InternetGatewayExclusionMode" internet_gateway_exclusion_mode "ResourceArn" resource_arn "State" state
        "Reason" reason "CreationTimestamp" creation_timestamp "LastUpdateTimestamp" last_update_timestamp
        "DeletionTimestamp" deletion_timestamp "Tags" tags }
    VpcBlockPublicAccessOptions { "AwsAccountId" aws_account_id "AwsRegion" aws_region "State" state
        "InternetGatewayBlockMode" internet_gateway_block_mode "Reason" reason
        "LastUpdateTimestamp" last_update_timestamp "ManagedBy" managed_by "ExclusionsAllowed" exclusions_allowed }
    VpcCidrBlockAssociation { "AssociationId" association_id "CidrBlock" cidr_block "CidrBlockState" cidr_block_state }
    VpcCidrBlockState { "State" state "StatusMessage" status_message }
    VpcEncryptionControl { "VpcId" vpc_id "VpcEncryptionControlId" vpc_encryption_control_id "Mode" mode "State" state
        "StateMessage" state_message "ResourceExclusions" resource_exclusions "Tags" tags }
    VpcEncryptionControlExclusion { "State" state "StateMessage" state_message }
    VpcEncryptionControlExclusions { "InternetGateway" internet_gateway
        "EgressOnlyInternetGateway" egress_only_internet_gateway "NatGateway" nat_gateway
        "VirtualPrivateGateway" virtual_private_gateway "VpcPeering" vpc_peering "Lambda" lambda
        "VpcLattice" vpc_lattice "ElasticFileSystem" elastic_file_system }
    VpcEndpoint { "VpcEndpointId" vpc_endpoint_id "VpcEndpointType" vpc_endpoint_type "VpcId" vpc_id
        "ServiceName" service_name "State" state "PolicyDocument" policy_document "RouteTableIds" route_table_ids
        "SubnetIds" subnet_ids "Groups" groups "IpAddressType" ip_address_type "DnsOptions" dns_options
        "PrivateDnsEnabled" private_dns_enabled "RequesterManaged" requester_managed
        "NetworkInterfaceIds" network_interface_ids "DnsEntries" dns_entries "CreationTimestamp" creation_timestamp
        "Tags" tags "OwnerId" owner_id "LastError" last_error "Ipv4Prefixes" ipv4_prefixes
        "Ipv6Prefixes" ipv6_prefixes "FailureReason" failure_reason "ServiceNetworkArn" service_network_arn
        "ResourceConfigurationArn" resource_configuration_arn "ServiceRegion" service_region
        "PayerResponsibilities" payer_responsibilities }
    VpcEndpointConnection { "ServiceId" service_id "VpcEndpointId" vpc_endpoint_id
        "VpcEndpointOwner" vpc_endpoint_owner "VpcEndpointState" vpc_endpoint_state
        "CreationTimestamp" creation_timestamp "DnsEntries" dns_entries
        "NetworkLoadBalancerArns" network_load_balancer_arns "GatewayLoadBalancerArns" gateway_load_balancer_arns
        "IpAddressType" ip_address_type "VpcEndpointConnectionId" vpc_endpoint_connection_id "Tags" tags
        "VpcEndpointRegion" vpc_endpoint_region "PayerResponsibilities" payer_responsibilities }
    VpcIpv6CidrBlockAssociation { "AssociationId" association_id "Ipv6CidrBlock" ipv6_cidr_block
        "Ipv6CidrBlockState" ipv6_cidr_block_state "NetworkBorderGroup" network_border_group "Ipv6Pool" ipv6_pool
        "Ipv6AddressAttribute" ipv6_address_attribute "IpSource" ip_source }
    VpcPeeringConnection { "AccepterVpcInfo" accepter_vpc_info "ExpirationTime" expiration_time
        "RequesterVpcInfo" requester_vpc_info "Status" status "Tags" tags
        "VpcPeeringConnectionId" vpc_peering_connection_id }
    VpcPeeringConnectionOptionsDescription { "AllowDnsResolutionFromRemoteVpc" allow_dns_resolution_from_remote_vpc
        "AllowEgressFromLocalClassicLinkToRemoteVpc" allow_egress_from_local_classic_link_to_remote_vpc
        "AllowEgressFromLocalVpcToRemoteClassicLink" allow_egress_from_local_vpc_to_remote_classic_link }
    VpcPeeringConnectionStateReason { "Code" code "Message" message }
    VpcPeeringConnectionVpcInfo { "CidrBlock" cidr_block "Ipv6CidrBlockSet" ipv6_cidr_block_set
        "CidrBlockSet" cidr_block_set "OwnerId" owner_id "PeeringOptions" peering_options "VpcId" vpc_id
        "Region" region }
}

texts! { aws_sdk_ec2;
    AcceleratorManufacturer AcceleratorName AcceleratorType AmdSevSnpSpecification ArchitectureValues AttachmentStatus
    AutoAcceptSharedAttachmentsValue AutoProvisionZonesState AutoScalingIpsState AvailabilityMode BareMetal
    BlockPublicAccessMode BootModeValues BurstablePerformance CapacityReservationPreference ConnectivityType
    CpuManufacturer DefaultRouteTableAssociationValue DefaultRouteTablePropagationValue DestinationFileFormat
    DeviceType DnsNameState DnsRecordIpType DnsSupportValue DomainType EncryptionStateValue HostnameType
    HttpTokensEnforcedState HttpTokensState HypervisorType ImageState ImageTypeValues ImdsSupportValues
    InstanceAutoRecoveryState InstanceBandwidthWeighting InstanceBootModeValues InstanceGeneration
    InstanceInterruptionBehavior InstanceLifecycleType InstanceMetadataEndpointState InstanceMetadataOptionsState
    InstanceMetadataProtocolState InstanceMetadataTagsState InstanceRebootMigrationState InstanceStateName
    InstanceType InternetGatewayBlockMode InternetGatewayExclusionMode IpAddressType IpSource Ipv6AddressAttribute
    LaunchTemplateAutoRecoveryState LaunchTemplateHttpTokensState LaunchTemplateInstanceMetadataEndpointState
    LaunchTemplateInstanceMetadataOptionsState LaunchTemplateInstanceMetadataProtocolIpv6
    LaunchTemplateInstanceMetadataTagsState LocalStorage LocalStorageType LogDestinationType ManagedBy MarketType
    MonitoringState MulticastSupportValue NatGatewayAddressStatus NatGatewayApplianceModifyState
    NatGatewayApplianceState NatGatewayApplianceType NatGatewayState NestedVirtualizationSpecification
    NetworkInterfaceStatus NetworkInterfaceType PayerResponsibility PayerResponsibilityScope PayerResponsibilityType
    PermissionGroup PlatformValues PrefixListState PrincipalType ProductCodeValues ResourceType RouteOrigin RouteState
    RouteTableAssociationStateCode RuleAction SecondaryInterfaceStatus SecondaryInterfaceType
    SecurityGroupReferencingSupportValue ServiceConnectivityType ServiceManaged ServiceState ServiceType SeverityLabel
    ShutdownBehavior SnapshotBlockPublicAccessState SnapshotState SpotInstanceType SseType State StorageTier
    SubnetCidrBlockStateCode SubnetState TaggableResourceType Tenancy TpmSupportValues TrafficType TransferType
    TransitGatewayAssociationState TransitGatewayAttachmentNatGatewaySupportState TransitGatewayAttachmentResourceType
    TransitGatewayAttachmentState TransitGatewayState VirtualizationType VolumeAttachmentState VolumeState VolumeType
    VpcBlockPublicAccessExclusionState VpcBlockPublicAccessExclusionsAllowed VpcBlockPublicAccessState
    VpcCidrBlockStateCode VpcEncryptionControlExclusionState VpcEncryptionControlMode VpcEncryptionControlState
    VpcEndpointType VpcPeeringConnectionStateReasonCode VpcState VpnEcmpSupportValue
}

given_texts! { aws_sdk_ec2;
    ImageAttributeName InstanceAttributeName SnapshotAttributeName
}
