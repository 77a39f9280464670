/*
description = "EC2 instances, with their network, role and metadata options."
grain = "one row per instance"
resource_type = "AWS::EC2::Instance"
list = ["ec2:DescribeInstances"]
per = "region"
volatile = ["cpu_utilization_daily"]

[columns]
instance_id = { type = "VARCHAR", description = "ID of the instance." }
instance_type = { type = "VARCHAR", description = "Type of the instance." }
instance_state = { type = "VARCHAR", description = "State of the instance: pending, running, shutting-down, terminated, stopping or stopped." }
monitoring_state = { type = "VARCHAR", description = "State of detailed monitoring: enabled, pending, disabling or disabled." }
disable_api_termination = { type = "BOOLEAN", from = "ec2:DescribeInstanceAttribute", description = "Whether termination through the API is refused." }
ami_launch_index = { type = "BIGINT", description = "Index of the instance within its launch." }
architecture = { type = "VARCHAR", description = "Architecture of the image." }
boot_mode = { type = "VARCHAR", description = "Boot mode of the image." }
current_instance_boot_mode = { type = "VARCHAR", description = "Boot mode in use." }
ipv6_address = { type = "VARCHAR", description = "IPv6 address of the instance; NULL where there is none." }
capacity_reservation_id = { type = "VARCHAR", description = "ID of the capacity reservation; NULL where there is none." }
capacity_reservation_specification = { type = "JSON", description = "How the instance uses capacity reservations." }
client_token = { type = "VARCHAR", description = "The idempotency token of the launch." }
cpu_options_core_count = { type = "BIGINT", description = "Number of CPU cores." }
cpu_options_threads_per_core = { type = "BIGINT", description = "Number of threads per core." }
ebs_optimized = { type = "BOOLEAN", description = "Whether the instance is optimized for EBS." }
ena_support = { type = "BOOLEAN", description = "Whether enhanced networking with ENA is on." }
hypervisor = { type = "VARCHAR", description = "Type of the hypervisor." }
iam_instance_profile_arn = { type = "VARCHAR", description = "ARN of the instance profile; NULL where the instance has none." }
iam_instance_profile_id = { type = "VARCHAR", description = "ID of the instance profile; NULL where the instance has none." }
image_id = { type = "VARCHAR", description = "The image from which the instance was launched." }
instance_initiated_shutdown_behavior = { type = "VARCHAR", from = "ec2:DescribeInstanceAttribute", description = "Whether a shutdown from within stops or terminates the instance." }
instance_lifecycle = { type = "VARCHAR", description = "spot, scheduled or capacity-block; NULL for an on-demand instance." }
kernel_id = { type = "VARCHAR", description = "ID of the kernel; NULL where there is none." }
key_name = { type = "VARCHAR", description = "Name of the key pair; NULL where there is none." }
launch_time = { type = "TIMESTAMP", description = "When the instance was launched or last started." }
outpost_arn = { type = "VARCHAR", description = "ARN of the Outpost; NULL where there is none." }
placement_affinity = { type = "VARCHAR", description = "Affinity to a Dedicated Host." }
placement_availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
placement_group_id = { type = "VARCHAR", description = "ID of the placement group." }
placement_group_name = { type = "VARCHAR", description = "Name of the placement group." }
placement_host_id = { type = "VARCHAR", description = "ID of the Dedicated Host." }
placement_host_resource_group_arn = { type = "VARCHAR", description = "ARN of the host resource group." }
placement_partition_number = { type = "BIGINT", description = "Partition within the placement group." }
placement_tenancy = { type = "VARCHAR", description = "Tenancy: default, dedicated or host." }
platform = { type = "VARCHAR", description = "windows, or NULL for anything else." }
platform_details = { type = "VARCHAR", description = "Platform, as billed." }
private_ip_address = { type = "VARCHAR", description = "The primary private IPv4 address." }
private_dns_name = { type = "VARCHAR", description = "The private DNS name." }
public_dns_name = { type = "VARCHAR", description = "The public DNS name; empty where there is none." }
public_ip_address = { type = "VARCHAR", description = "The public IPv4 address; NULL where there is none." }
ram_disk_id = { type = "VARCHAR", description = "ID of the RAM disk; NULL where there is none." }
root_device_name = { type = "VARCHAR", description = "Device name of the root volume." }
root_device_type = { type = "VARCHAR", description = "Type of the root volume: ebs or instance-store." }
source_dest_check = { type = "BOOLEAN", description = "Whether traffic that is not for the instance itself is dropped." }
spot_instance_request_id = { type = "VARCHAR", description = "ID of the Spot request; NULL where there is none." }
sriov_net_support = { type = "VARCHAR", description = "Whether enhanced networking with the Intel 82599 interface is on." }
state_code = { type = "BIGINT", description = "Code of the state." }
state_transition_reason = { type = "VARCHAR", description = "Why the state last changed, often with the time; may be empty." }
state_transition_time = { type = "TIMESTAMP", description = "When the state last changed, where state_transition_reason tells it." }
subnet_id = { type = "VARCHAR", description = "ID of the subnet; NULL where the instance is terminated." }
tpm_support = { type = "VARCHAR", description = "Version of the NitroTPM; NULL where it is off." }
usage_operation = { type = "VARCHAR", description = "The operation under which the instance is billed." }
usage_operation_update_time = { type = "TIMESTAMP", description = "When the usage operation was last updated." }
user_data = { type = "JSON", from = "ec2:DescribeInstanceAttribute", description = "The user data: a text, decoded from Base64 where it is text at all, empty where there is none; or what the collector leaves of it, an object `$masked`." }
virtualization_type = { type = "VARCHAR", description = "Type of virtualization." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC; NULL where the instance is terminated." }
block_device_mappings = { type = "JSON", description = "The block devices." }
elastic_gpu_associations = { type = "JSON", description = "The Elastic GPUs." }
elastic_inference_accelerator_associations = { type = "JSON", description = "The elastic inference accelerators." }
enclave_options = { type = "JSON", description = "Whether Nitro Enclaves are on." }
hibernation_options = { type = "JSON", description = "Whether the instance may hibernate." }
state_reason = { type = "JSON", description = "Code and message of the last state change." }
licenses = { type = "JSON", description = "The license configurations." }
maintenance_options = { type = "JSON", description = "Whether the instance recovers automatically." }
metadata_options = { type = "JSON", description = "Options of the instance metadata service: HttpTokens, HttpEndpoint, HttpPutResponseHopLimit and others." }
network_interfaces = { type = "JSON", description = "The network interfaces." }
private_dns_name_options = { type = "JSON", description = "How the private host name is formed." }
product_codes = { type = "JSON", description = "The product codes of the image." }
security_groups = { type = "JSON", description = "The security groups of the primary interface." }
cpu_utilization_daily = { type = "JSON", from = "cloudwatch:GetMetricStatistics", description = "Use of the CPU on each of the last 14 days: datapoints of the metric CPUUtilization, with their Average and Maximum in percent." }
*/
