/*
description = "AppStream fleets, which stream applications to users."
grain = "one row per fleet"
resource_type = "AWS::AppStream::Fleet"
list = ["appstream:DescribeFleets"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the fleet." }
instance_type = { type = "VARCHAR", description = "Type of the instances." }
state = { type = "VARCHAR", description = "State of the fleet, such as RUNNING." }
created_time = { type = "TIMESTAMP", description = "When the fleet was created." }
description = { type = "VARCHAR", description = "What the fleet is for, in its owner's words." }
display_name = { type = "VARCHAR", description = "Name that is shown." }
disconnect_timeout_in_seconds = { type = "BIGINT", description = "Seconds for which a session lasts after its user was disconnected." }
directory_name = { type = "VARCHAR", description = "Directory that instances join; NULL where they join none." }
organizational_unit_distinguished_name = { type = "VARCHAR", description = "Place in the directory; NULL where instances join none." }
enable_default_internet_access = { type = "BOOLEAN", description = "Whether instances reach the internet without a VPC of the account." }
fleet_type = { type = "VARCHAR", description = "ALWAYS_ON, ON_DEMAND or ELASTIC." }
iam_role_arn = { type = "VARCHAR", description = "ARN of the role that instances have; NULL where there is none." }
idle_disconnect_timeout_in_seconds = { type = "BIGINT", description = "Seconds after which an idle user is disconnected; 0 for never." }
image_arn = { type = "VARCHAR", description = "ARN of the image." }
image_name = { type = "VARCHAR", description = "Name of the image." }
max_concurrent_sessions = { type = "BIGINT", description = "Number of sessions of an elastic fleet." }
max_user_duration_in_seconds = { type = "BIGINT", description = "Longest time of a session in seconds." }
platform = { type = "VARCHAR", description = "Operating system of the fleet." }
stream_view = { type = "VARCHAR", description = "Whether applications or the whole desktop are shown." }
compute_capacity_status = { type = "JSON", description = "Capacity of the fleet, and how much of it is used." }
fleet_errors = { type = "JSON", description = "What is wrong with the fleet." }
session_script_s3_location = { type = "JSON", description = "Where scripts of sessions are." }
usb_device_filter_strings = { type = "JSON", description = "USB devices that may be passed on." }
vpc_config = { type = "JSON", description = "Subnets and security groups." }
*/
