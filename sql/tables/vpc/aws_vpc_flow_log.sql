/*
description = "Flow logs of VPCs, subnets and network interfaces."
grain = "one row per flow log"
resource_type = "AWS::EC2::FlowLog"
list = ["ec2:DescribeFlowLogs"]
per = "region"

[columns]
flow_log_id = { type = "VARCHAR", description = "ID of the flow log." }
creation_time = { type = "TIMESTAMP", description = "When the flow log was created." }
deliver_logs_error_message = { type = "VARCHAR", description = "Why delivery fails, where it does." }
deliver_logs_permission_arn = { type = "VARCHAR", description = "The role with which logs are delivered to CloudWatch Logs." }
deliver_logs_status = { type = "VARCHAR", description = "Status of delivery: SUCCESS or FAILED." }
flow_log_status = { type = "VARCHAR", description = "Status of the flow log: ACTIVE." }
log_group_name = { type = "VARCHAR", description = "The log group to which records go; NULL for other destinations." }
resource_id = { type = "VARCHAR", description = "The VPC, subnet or interface whose traffic is recorded." }
traffic_type = { type = "VARCHAR", description = "Traffic that is recorded: ACCEPT, REJECT or ALL." }
log_destination_type = { type = "VARCHAR", description = "Type of destination: cloud-watch-logs, s3 or kinesis-data-firehose." }
log_destination = { type = "VARCHAR", description = "ARN of the destination." }
bucket_name = { type = "VARCHAR", description = "Name of the bucket; NULL for other destinations." }
log_format = { type = "VARCHAR", description = "Format of a record." }
max_aggregation_interval = { type = "BIGINT", description = "Longest time in seconds over which a record is gathered." }
*/
