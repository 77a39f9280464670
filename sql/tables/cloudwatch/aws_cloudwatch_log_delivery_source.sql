/*
description = "Sources of vended logs: which resources can send which logs. Nothing is sent before a delivery connects a source with a destination."
grain = "one row per delivery source"
resource_type = "AWS::Logs::DeliverySource"
list = ["logs:DescribeDeliverySources"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the delivery source." }
service = { type = "VARCHAR", description = "Service that the logs come from, such as cloudfront." }
log_type = { type = "VARCHAR", description = "Type of the logs, such as ACCESS_LOGS." }
resource_arns = { type = "JSON", description = "The resources whose logs they are." }
*/
