/*
description = "The account's own machine images, with who may launch them."
grain = "one row per image"
resource_type = "AWS::EC2::Image"
list = ["ec2:DescribeImages"]
per = "region"
volatile = ["last_launched_time"]

[columns]
name = { type = "VARCHAR", description = "Name of the image." }
image_id = { type = "VARCHAR", description = "ID of the image." }
state = { type = "VARCHAR", description = "State of the image." }
image_type = { type = "VARCHAR", description = "Type of the image: machine, kernel or ramdisk." }
image_location = { type = "VARCHAR", description = "Location of the image: owner and name." }
boot_mode = { type = "VARCHAR", description = "Boot mode; NULL where the instance type decides." }
source_instance_id = { type = "VARCHAR", description = "The instance from which the image was made; NULL where there is none." }
source_image_id = { type = "VARCHAR", description = "The image of which it is a copy; NULL where there is none." }
source_image_region = { type = "VARCHAR", description = "The region of that image." }
tpm_support = { type = "VARCHAR", description = "Version of the NitroTPM; NULL where it is off." }
creation_date = { type = "TIMESTAMP", description = "When the image was created." }
deprecation_time = { type = "TIMESTAMP", description = "When the image is deprecated; NULL where it is not." }
last_launched_time = { type = "TIMESTAMP", description = "When the image was last launched, with a delay of a day; NULL where AWS does not tell." }
architecture = { type = "VARCHAR", description = "Architecture of the image." }
deregistration_protection = { type = "VARCHAR", description = "Whether the image is protected from deregistration." }
description = { type = "VARCHAR", description = "Description of the image." }
ena_support = { type = "BOOLEAN", description = "Whether enhanced networking with ENA is on." }
hypervisor = { type = "VARCHAR", description = "Type of the hypervisor." }
image_allowed = { type = "BOOLEAN", description = "Whether the account allows the image; NULL where allowed images are not in force." }
image_owner_alias = { type = "VARCHAR", description = "Alias of the owner, such as amazon or self." }
imds_support = { type = "VARCHAR", description = "v2.0 where instances from the image need session tokens for the metadata service, unless they are launched otherwise; NULL where the image does not ask for that." }
kernel_id = { type = "VARCHAR", description = "ID of the kernel; NULL where there is none." }
ramdisk_id = { type = "VARCHAR", description = "ID of the RAM disk; NULL where there is none." }
owner_id = { type = "VARCHAR", description = "The account that owns the image." }
platform = { type = "VARCHAR", description = "windows, or NULL for anything else." }
platform_details = { type = "VARCHAR", description = "Platform, as billed." }
public = { type = "BOOLEAN", description = "Whether anyone may launch the image." }
root_device_name = { type = "VARCHAR", description = "Device name of the root volume." }
root_device_type = { type = "VARCHAR", description = "Type of the root volume: ebs or instance-store." }
sriov_net_support = { type = "VARCHAR", description = "Whether enhanced networking with the Intel 82599 interface is on." }
usage_operation = { type = "VARCHAR", description = "The operation under which instances are billed." }
virtualization_type = { type = "VARCHAR", description = "Type of virtualization." }
block_device_mappings = { type = "JSON", description = "The block devices, each with its snapshot." }
product_codes = { type = "JSON", description = "The product codes." }
state_reason = { type = "JSON", description = "Code and message of the last state change." }
launch_permissions = { type = "JSON", from = "ec2:DescribeImageAttribute", description = "Who may launch the image besides the owner: accounts, organizations, or the group all." }
*/
