/*
description = "Endpoints as the DMS API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "DescribeEndpoints": {
                "EndpointIdentifier": "VARCHAR", "CertificateArn": "VARCHAR", "DatabaseName": "VARCHAR",
                "EndpointType": "VARCHAR", "EngineDisplayName": "VARCHAR", "EngineName": "VARCHAR",
                "ExternalId": "VARCHAR", "ExternalTableDefinition": "VARCHAR",
                "ExtraConnectionAttributes": "VARCHAR", "KmsKeyId": "VARCHAR", "ServerName": "VARCHAR",
                "ServiceAccessRoleArn": "VARCHAR", "SslMode": "VARCHAR", "Status": "VARCHAR",
                "Username": "VARCHAR", "Port": "BIGINT", "DmsTransferSettings": "JSON", "DocDbSettings": "JSON",
                "TimestreamSettings": "JSON", "DynamoDbSettings": "JSON", "ElasticsearchSettings": "JSON",
                "GcpMySQLSettings": "JSON", "IBMDb2Settings": "JSON", "KafkaSettings": "JSON",
                "KinesisSettings": "JSON", "MicrosoftSQLServerSettings": "JSON", "MongoDbSettings": "JSON",
                "MySQLSettings": "JSON", "NeptuneSettings": "JSON", "OracleSettings": "JSON",
                "PostgreSQLSettings": "JSON", "RedisSettings": "JSON", "RedshiftSettings": "JSON",
                "S3Settings": "JSON", "SybaseSettings": "JSON"
            },
            "ListTagsForResource": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
)

select
    answer.DescribeEndpoints.EndpointIdentifier as endpoint_identifier,
    answer.DescribeEndpoints.CertificateArn as certificate_arn,
    answer.DescribeEndpoints.DatabaseName as database_name,
    answer.DescribeEndpoints.EndpointType as endpoint_type,
    answer.DescribeEndpoints.EngineDisplayName as engine_display_name,
    answer.DescribeEndpoints.EngineName as engine_name,
    answer.DescribeEndpoints.ExternalId as external_id,
    answer.DescribeEndpoints.ExternalTableDefinition as external_table_definition,
    answer.DescribeEndpoints.ExtraConnectionAttributes as extra_connection_attributes,
    answer.DescribeEndpoints.KmsKeyId as kms_key_id,
    answer.DescribeEndpoints.ServerName as server_name,
    answer.DescribeEndpoints.ServiceAccessRoleArn as service_access_role_arn,
    answer.DescribeEndpoints.SslMode as ssl_mode,
    answer.DescribeEndpoints.Status as status,
    answer.DescribeEndpoints.Username as username,
    answer.DescribeEndpoints.Port as port,
    answer.DescribeEndpoints.DmsTransferSettings as dms_transfer_settings,
    answer.DescribeEndpoints.DocDbSettings as doc_db_settings,
    answer.DescribeEndpoints.TimestreamSettings as timestream_settings,
    answer.DescribeEndpoints.DynamoDbSettings as dynamo_db_settings,
    answer.DescribeEndpoints.ElasticsearchSettings as elasticsearch_settings,
    answer.DescribeEndpoints.GcpMySQLSettings as gcp_my_sql_settings,
    answer.DescribeEndpoints.IBMDb2Settings as ibm_db2_settings,
    answer.DescribeEndpoints.KafkaSettings as kafka_settings,
    answer.DescribeEndpoints.KinesisSettings as kinesis_settings,
    answer.DescribeEndpoints.MicrosoftSQLServerSettings as microsoft_sql_server_settings,
    answer.DescribeEndpoints.MongoDbSettings as mongo_db_settings,
    answer.DescribeEndpoints.MySQLSettings as my_sql_settings,
    answer.DescribeEndpoints.NeptuneSettings as neptune_settings,
    answer.DescribeEndpoints.OracleSettings as oracle_settings,
    answer.DescribeEndpoints.PostgreSQLSettings as postgre_sql_settings,
    answer.DescribeEndpoints.RedisSettings as redis_settings,
    answer.DescribeEndpoints.RedshiftSettings as redshift_settings,
    answer.DescribeEndpoints.S3Settings as s3_settings,
    answer.DescribeEndpoints.SybaseSettings as sybase_settings,
    answer.ListTagsForResource.TagList as tags_src,
    partition,
    region,
    account_id,
    arn,
    answer.DescribeEndpoints.EndpointIdentifier as title,
    tags_json(tags) as tags
from document
