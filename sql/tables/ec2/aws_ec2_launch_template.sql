/*
description = "Launch templates. What a template launches with is in its versions."
grain = "one row per launch template"
resource_type = "AWS::EC2::LaunchTemplate"
list = ["ec2:DescribeLaunchTemplates"]
per = "region"

[columns]
launch_template_name = { type = "VARCHAR", description = "Name of the template." }
launch_template_id = { type = "VARCHAR", description = "ID of the template." }
create_time = { type = "TIMESTAMP", description = "When the template was created." }
created_by = { type = "VARCHAR", description = "The principal that created the template." }
default_version_number = { type = "BIGINT", description = "The version that is used where none is named." }
latest_version_number = { type = "BIGINT", description = "The newest version." }
versions = { type = "JSON", from = "ec2:DescribeLaunchTemplateVersions", description = "The default version and the newest one, with their LaunchTemplateData; `aws_ec2_launch_template_version` takes them apart." }
*/
