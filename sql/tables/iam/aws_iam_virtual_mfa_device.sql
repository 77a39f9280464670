/*
description = "Virtual MFA devices, assigned or not. Hardware keys and passkeys are not among them."
grain = "one row per device"
resource_type = "AWS::IAM::VirtualMFADevice"
list = ["iam:ListVirtualMFADevices"]
per = "account"

[columns]
serial_number = { type = "VARCHAR", description = "Serial number of the device, which is its ARN." }
enable_date = { type = "TIMESTAMP", description = "When the device was assigned to its user; NULL where assignment_status is Unassigned." }
assignment_status = { type = "VARCHAR", description = "Assigned or Unassigned." }
user_id = { type = "VARCHAR", description = "Unique id of the user; the account id for the root user; NULL where there is none." }
user_name = { type = "VARCHAR", description = "Name of the user; NULL for the root user and where there is none." }
user = { type = "JSON", description = "The user that the device is assigned to; NULL where there is none." }
tags_src = { type = "JSON", from = "iam:ListMFADeviceTags", description = "Tags as the API lists them, with Key and Value." }
*/
