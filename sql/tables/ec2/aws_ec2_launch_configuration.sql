/*
description = "Launch configurations of Auto Scaling groups, which launch templates replace."
grain = "one row per launch configuration"
resource_type = "AWS::AutoScaling::LaunchConfiguration"
list = ["autoscaling:DescribeLaunchConfigurations"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the launch configuration." }
launch_configuration_arn = { type = "VARCHAR", description = "ARN of the launch configuration." }
created_time = { type = "TIMESTAMP", description = "When the launch configuration was created." }
image_id = { type = "VARCHAR", description = "The image to launch from." }
instance_type = { type = "VARCHAR", description = "Type of the instances." }
associate_public_ip_address = { type = "BOOLEAN", description = "Whether instances get a public IPv4 address; NULL where the subnet decides." }
kernel_id = { type = "VARCHAR", description = "ID of the kernel; empty where there is none." }
key_name = { type = "VARCHAR", description = "Name of the key pair; empty where there is none." }
ramdisk_id = { type = "VARCHAR", description = "ID of the RAM disk; empty where there is none." }
ebs_optimized = { type = "BOOLEAN", description = "Whether the instances are optimized for EBS." }
classic_link_vpc_id = { type = "VARCHAR", description = "The VPC of EC2-Classic links; NULL where there is none." }
spot_price = { type = "VARCHAR", description = "Highest price for Spot instances; NULL for on-demand instances." }
user_data = { type = "JSON", description = "The user data: a text, decoded from Base64 where it is text at all, empty where there is none; or what the collector leaves of it, an object `$masked`." }
placement_tenancy = { type = "VARCHAR", description = "Tenancy of the instances; NULL where the VPC decides." }
iam_instance_profile = { type = "VARCHAR", description = "Name or ARN of the instance profile; NULL where there is none." }
instance_monitoring_enabled = { type = "BOOLEAN", description = "Whether detailed monitoring is on." }
metadata_options_http_endpoint = { type = "VARCHAR", description = "Whether the metadata service is on: enabled or disabled; NULL where the launch configuration does not say." }
metadata_options_put_response_hop_limit = { type = "BIGINT", description = "Hop limit of the metadata service; NULL where the launch configuration does not say." }
metadata_options_http_tokens = { type = "VARCHAR", description = "Whether the metadata service wants session tokens: optional or required; NULL where the launch configuration does not say." }
block_device_mappings = { type = "JSON", description = "The block devices." }
classic_link_vpc_security_groups = { type = "JSON", description = "The security groups of EC2-Classic links." }
security_groups = { type = "JSON", description = "The security groups." }
*/
