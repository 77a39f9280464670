/*
description = "Deliveries of vended logs: each connects a delivery source with a destination."
grain = "one row per delivery"
resource_type = "AWS::Logs::Delivery"
list = ["logs:DescribeDeliveries"]
per = "region"

[columns]
id = { type = "VARCHAR", description = "ID of the delivery." }
delivery_source_name = { type = "VARCHAR", description = "Name of the delivery source." }
delivery_destination_arn = { type = "VARCHAR", description = "ARN of the delivery destination." }
delivery_destination_type = { type = "VARCHAR", description = "Type of the destination: CWL, S3, FH or XRAY." }
*/
