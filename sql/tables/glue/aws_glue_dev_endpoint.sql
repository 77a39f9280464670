/*
description = "Development endpoints of Glue."
grain = "one row per endpoint"
resource_type = "AWS::Glue::DevEndpoint"
list = ["glue:GetDevEndpoints"]
per = "region"

[columns]
endpoint_name = { type = "VARCHAR", description = "Name of the endpoint." }
status = { type = "VARCHAR", description = "State of the endpoint, such as READY." }
availability_zone = { type = "VARCHAR", description = "The Availability Zone." }
created_timestamp = { type = "TIMESTAMP", description = "When the endpoint was created." }
extra_jars_s3_path = { type = "VARCHAR", description = "Java libraries that are loaded, in S3." }
extra_python_libs_s3_path = { type = "VARCHAR", description = "Python libraries that are loaded, in S3." }
failure_reason = { type = "VARCHAR", description = "Why it failed; NULL where it did not." }
glue_version = { type = "VARCHAR", description = "Version of Glue." }
last_modified_timestamp = { type = "TIMESTAMP", description = "When the endpoint was last changed." }
last_update_status = { type = "VARCHAR", description = "How the last update ended." }
number_of_nodes = { type = "BIGINT", description = "Number of data processing units." }
number_of_workers = { type = "BIGINT", description = "Number of workers." }
private_address = { type = "VARCHAR", description = "Private address, of an endpoint in a VPC." }
public_address = { type = "VARCHAR", description = "Public address; NULL for an endpoint in a VPC." }
public_key = { type = "VARCHAR", description = "Public key for access." }
role_arn = { type = "VARCHAR", description = "ARN of the role that the endpoint works with." }
security_configuration = { type = "VARCHAR", description = "Name of the security configuration; empty where there is none." }
subnet_id = { type = "VARCHAR", description = "ID of the subnet; NULL where it lies in no VPC." }
vpc_id = { type = "VARCHAR", description = "ID of the VPC; empty where it lies in none." }
worker_type = { type = "VARCHAR", description = "Type of the workers." }
yarn_endpoint_address = { type = "VARCHAR", description = "Address of YARN." }
zeppelin_remote_spark_interpreter_port = { type = "BIGINT", description = "Port of the Spark interpreter for Zeppelin." }
public_keys = { type = "JSON", description = "Public keys for access." }
security_group_ids = { type = "JSON", description = "IDs of the security groups." }
*/
