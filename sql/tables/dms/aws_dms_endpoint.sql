/*
description = "Endpoints of the Database Migration Service, with how they reach their databases."
grain = "one row per endpoint"
resource_type = "AWS::DMS::Endpoint"
list = ["dms:DescribeEndpoints"]
per = "region"

[columns]
endpoint_identifier = { type = "VARCHAR", description = "Name of the endpoint." }
certificate_arn = { type = "VARCHAR", description = "ARN of the certificate for TLS; NULL where there is none." }
database_name = { type = "VARCHAR", description = "Name of the database." }
endpoint_type = { type = "VARCHAR", description = "source or target." }
engine_display_name = { type = "VARCHAR", description = "Name of the engine, for reading." }
engine_name = { type = "VARCHAR", description = "Engine of the database, such as mysql or s3." }
external_id = { type = "VARCHAR", description = "External ID of a role of another account." }
external_table_definition = { type = "VARCHAR", description = "Definition of tables outside of the database." }
extra_connection_attributes = { type = "VARCHAR", description = "Further attributes of the connection; masked unless they were collected on purpose." }
kms_key_id = { type = "VARCHAR", description = "KMS key that encrypts the connection's parameters." }
server_name = { type = "VARCHAR", description = "Name of the server." }
service_access_role_arn = { type = "VARCHAR", description = "ARN of the role that DMS reaches the endpoint with; NULL where it needs none." }
ssl_mode = { type = "VARCHAR", description = "TLS of the connection: none, require, verify-ca or verify-full." }
status = { type = "VARCHAR", description = "State of the endpoint, such as active." }
username = { type = "VARCHAR", description = "User that DMS logs in as." }
port = { type = "BIGINT", description = "Port of the server." }
dms_transfer_settings = { type = "JSON", description = "Settings for transfer through S3." }
doc_db_settings = { type = "JSON", description = "Settings for DocumentDB; NULL for other engines." }
timestream_settings = { type = "JSON", description = "Settings for Timestream; NULL for other engines." }
dynamo_db_settings = { type = "JSON", description = "Settings for DynamoDB; NULL for other engines." }
elasticsearch_settings = { type = "JSON", description = "Settings for OpenSearch; NULL for other engines." }
gcp_my_sql_settings = { type = "JSON", description = "Settings for Cloud SQL for MySQL; NULL for other engines." }
ibm_db2_settings = { type = "JSON", description = "Settings for Db2; NULL for other engines." }
kafka_settings = { type = "JSON", description = "Settings for Kafka; NULL for other engines." }
kinesis_settings = { type = "JSON", description = "Settings for Kinesis; NULL for other engines." }
microsoft_sql_server_settings = { type = "JSON", description = "Settings for SQL Server; NULL for other engines." }
mongo_db_settings = { type = "JSON", description = "Settings for MongoDB; NULL for other engines." }
my_sql_settings = { type = "JSON", description = "Settings for MySQL; NULL for other engines." }
neptune_settings = { type = "JSON", description = "Settings for Neptune; NULL for other engines." }
oracle_settings = { type = "JSON", description = "Settings for Oracle; NULL for other engines." }
postgre_sql_settings = { type = "JSON", description = "Settings for PostgreSQL; NULL for other engines." }
redis_settings = { type = "JSON", description = "Settings for Redis; NULL for other engines." }
redshift_settings = { type = "JSON", description = "Settings for Redshift; NULL for other engines." }
s3_settings = { type = "JSON", description = "Settings for S3; NULL for other engines." }
sybase_settings = { type = "JSON", description = "Settings for SAP ASE; NULL for other engines." }
tags_src = { type = "JSON", from = "dms:ListTagsForResource", description = "Tags as a list of Key and Value." }
*/
