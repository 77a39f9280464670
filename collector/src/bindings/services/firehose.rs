// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_firehose;
    "DescribeDeliveryStream" describe_delivery_stream { "DeliveryStreamName" set_delivery_stream_name } pages {}
        lists {}
    "ListDeliveryStreams" list_delivery_streams { "Limit" set_limit } pages {}
        lists { "DeliveryStreamNames" "DeliveryStreamNames" }
    "ListTagsForDeliveryStream" list_tags_for_delivery_stream
        { "DeliveryStreamName" set_delivery_stream_name "Limit" set_limit } pages {} lists {}
}

outputs! { aws_sdk_firehose;
    describe_delivery_stream::DescribeDeliveryStreamOutput { "DeliveryStreamDescription" delivery_stream_description }
    list_delivery_streams::ListDeliveryStreamsOutput { "DeliveryStreamNames" delivery_stream_names
        "HasMoreDeliveryStreams" has_more_delivery_streams }
    list_tags_for_delivery_stream::ListTagsForDeliveryStreamOutput { "Tags" tags "HasMoreTags" has_more_tags }
}

records! { aws_sdk_firehose;
    AmazonOpenSearchServerlessBufferingHints { "IntervalInSeconds" interval_in_seconds "SizeInMBs" size_in_mbs }
    AmazonOpenSearchServerlessDestinationDescription { "RoleARN" role_arn "CollectionEndpoint" collection_endpoint
        "IndexName" index_name "BufferingHints" buffering_hints "RetryOptions" retry_options
        "S3BackupMode" s3_backup_mode "S3DestinationDescription" s3_destination_description
        "ProcessingConfiguration" processing_configuration "CloudWatchLoggingOptions" cloud_watch_logging_options
        "VpcConfigurationDescription" vpc_configuration_description }
    AmazonOpenSearchServerlessRetryOptions { "DurationInSeconds" duration_in_seconds }
    AmazonopensearchserviceBufferingHints { "IntervalInSeconds" interval_in_seconds "SizeInMBs" size_in_mbs }
    AmazonopensearchserviceDestinationDescription { "RoleARN" role_arn "DomainARN" domain_arn
        "ClusterEndpoint" cluster_endpoint "IndexName" index_name "TypeName" type_name
        "IndexRotationPeriod" index_rotation_period "BufferingHints" buffering_hints "RetryOptions" retry_options
        "S3BackupMode" s3_backup_mode "S3DestinationDescription" s3_destination_description
        "ProcessingConfiguration" processing_configuration "CloudWatchLoggingOptions" cloud_watch_logging_options
        "VpcConfigurationDescription" vpc_configuration_description "DocumentIdOptions" document_id_options }
    AmazonopensearchserviceRetryOptions { "DurationInSeconds" duration_in_seconds }
    AuthenticationConfiguration { "RoleARN" role_arn "Connectivity" connectivity }
    BufferingHints { "SizeInMBs" size_in_mbs "IntervalInSeconds" interval_in_seconds }
    CatalogConfiguration { "CatalogARN" catalog_arn "WarehouseLocation" warehouse_location }
    CloudWatchLoggingOptions { "Enabled" enabled "LogGroupName" log_group_name "LogStreamName" log_stream_name }
    CopyCommand { "DataTableName" data_table_name "DataTableColumns" data_table_columns "CopyOptions" copy_options }
    DataFormatConversionConfiguration { "SchemaConfiguration" schema_configuration
        "InputFormatConfiguration" input_format_configuration "OutputFormatConfiguration" output_format_configuration
        "Enabled" enabled }
    DatabaseColumnList { "Include" include "Exclude" exclude }
    DatabaseList { "Include" include "Exclude" exclude }
    DatabaseSnapshotInfo { "Id" id "Table" table "RequestTimestamp" request_timestamp "RequestedBy" requested_by
        "Status" status "FailureDescription" failure_description }
    DatabaseSourceAuthenticationConfiguration { "SecretsManagerConfiguration" secrets_manager_configuration }
    DatabaseSourceDescription { "Type" r#type "Endpoint" endpoint "Port" port "SSLMode" ssl_mode "Databases" databases
        "Tables" tables "Columns" columns "SurrogateKeys" surrogate_keys
        "SnapshotWatermarkTable" snapshot_watermark_table "SnapshotInfo" snapshot_info
        "DatabaseSourceAuthenticationConfiguration" database_source_authentication_configuration
        "DatabaseSourceVPCConfiguration" database_source_vpc_configuration }
    DatabaseSourceVpcConfiguration { "VpcEndpointServiceName" vpc_endpoint_service_name }
    DatabaseTableList { "Include" include "Exclude" exclude }
    DeliveryStreamDescription { "DeliveryStreamName" delivery_stream_name "DeliveryStreamARN" delivery_stream_arn
        "DeliveryStreamStatus" delivery_stream_status "FailureDescription" failure_description
        "DeliveryStreamEncryptionConfiguration" delivery_stream_encryption_configuration
        "DeliveryStreamType" delivery_stream_type "VersionId" version_id "CreateTimestamp" create_timestamp
        "LastUpdateTimestamp" last_update_timestamp "Source" source "Destinations" destinations
        "HasMoreDestinations" has_more_destinations }
    DeliveryStreamEncryptionConfiguration { "KeyARN" key_arn "KeyType" key_type "Status" status
        "FailureDescription" failure_description }
    Deserializer { "OpenXJsonSerDe" open_x_json_ser_de "HiveJsonSerDe" hive_json_ser_de }
    DestinationDescription { "DestinationId" destination_id "S3DestinationDescription" s3_destination_description
        "ExtendedS3DestinationDescription" extended_s3_destination_description
        "RedshiftDestinationDescription" redshift_destination_description
        "ElasticsearchDestinationDescription" elasticsearch_destination_description
        "AmazonopensearchserviceDestinationDescription" amazonopensearchservice_destination_description
        "SplunkDestinationDescription" splunk_destination_description
        "HttpEndpointDestinationDescription" http_endpoint_destination_description
        "SnowflakeDestinationDescription" snowflake_destination_description
        "AmazonOpenSearchServerlessDestinationDescription" amazon_open_search_serverless_destination_description
        "IcebergDestinationDescription" iceberg_destination_description }
    DestinationTableConfiguration { "DestinationTableName" destination_table_name
        "DestinationDatabaseName" destination_database_name "UniqueKeys" unique_keys "PartitionSpec" partition_spec
        "S3ErrorOutputPrefix" s3_error_output_prefix }
    DirectPutSourceDescription { "ThroughputHintInMBs" throughput_hint_in_mbs }
    DocumentIdOptions { "DefaultDocumentIdFormat" default_document_id_format }
    DynamicPartitioningConfiguration { "RetryOptions" retry_options "Enabled" enabled }
    ElasticsearchBufferingHints { "IntervalInSeconds" interval_in_seconds "SizeInMBs" size_in_mbs }
    ElasticsearchDestinationDescription { "RoleARN" role_arn "DomainARN" domain_arn "ClusterEndpoint" cluster_endpoint
        "IndexName" index_name "TypeName" type_name "IndexRotationPeriod" index_rotation_period
        "BufferingHints" buffering_hints "RetryOptions" retry_options "S3BackupMode" s3_backup_mode
        "S3DestinationDescription" s3_destination_description "ProcessingConfiguration" processing_configuration
        "CloudWatchLoggingOptions" cloud_watch_logging_options
        "VpcConfigurationDescription" vpc_configuration_description "DocumentIdOptions" document_id_options }
    ElasticsearchRetryOptions { "DurationInSeconds" duration_in_seconds }
    EncryptionConfiguration { "NoEncryptionConfig" no_encryption_config "KMSEncryptionConfig" kms_encryption_config }
    ExtendedS3DestinationDescription { "RoleARN" role_arn "BucketARN" bucket_arn "Prefix" prefix
        "ErrorOutputPrefix" error_output_prefix "BufferingHints" buffering_hints
        "CompressionFormat" compression_format "EncryptionConfiguration" encryption_configuration
        "CloudWatchLoggingOptions" cloud_watch_logging_options "ProcessingConfiguration" processing_configuration
        "S3BackupMode" s3_backup_mode "S3BackupDescription" s3_backup_description
        "DataFormatConversionConfiguration" data_format_conversion_configuration
        "DynamicPartitioningConfiguration" dynamic_partitioning_configuration "FileExtension" file_extension
        "CustomTimeZone" custom_time_zone }
    FailureDescription { "Type" r#type "Details" details }
    HiveJsonSerDe { "TimestampFormats" timestamp_formats }
    HttpEndpointBufferingHints { "SizeInMBs" size_in_mbs "IntervalInSeconds" interval_in_seconds }
    HttpEndpointCommonAttribute { "AttributeName" attribute_name "AttributeValue" attribute_value }
    HttpEndpointDescription { "Url" url "Name" name }
    HttpEndpointDestinationDescription { "EndpointConfiguration" endpoint_configuration
        "BufferingHints" buffering_hints "CloudWatchLoggingOptions" cloud_watch_logging_options
        "RequestConfiguration" request_configuration "ProcessingConfiguration" processing_configuration
        "RoleARN" role_arn "RetryOptions" retry_options "S3BackupMode" s3_backup_mode
        "S3DestinationDescription" s3_destination_description
        "SecretsManagerConfiguration" secrets_manager_configuration }
    HttpEndpointRequestConfiguration { "ContentEncoding" content_encoding "CommonAttributes" common_attributes }
    HttpEndpointRetryOptions { "DurationInSeconds" duration_in_seconds }
    IcebergDestinationDescription { "DestinationTableConfigurationList" destination_table_configuration_list
        "SchemaEvolutionConfiguration" schema_evolution_configuration
        "TableCreationConfiguration" table_creation_configuration "BufferingHints" buffering_hints
        "CloudWatchLoggingOptions" cloud_watch_logging_options "ProcessingConfiguration" processing_configuration
        "S3BackupMode" s3_backup_mode "RetryOptions" retry_options "RoleARN" role_arn "AppendOnly" append_only
        "CatalogConfiguration" catalog_configuration "S3DestinationDescription" s3_destination_description }
    InputFormatConfiguration { "Deserializer" deserializer }
    KinesisStreamSourceDescription { "KinesisStreamARN" kinesis_stream_arn "RoleARN" role_arn
        "DeliveryStartTimestamp" delivery_start_timestamp }
    KmsEncryptionConfig { "AWSKMSKeyARN" awskms_key_arn }
    MskSourceDescription { "MSKClusterARN" msk_cluster_arn "TopicName" topic_name
        "AuthenticationConfiguration" authentication_configuration "DeliveryStartTimestamp" delivery_start_timestamp
        "ReadFromTimestamp" read_from_timestamp }
    OpenXJsonSerDe { "ConvertDotsInJsonKeysToUnderscores" convert_dots_in_json_keys_to_underscores
        "CaseInsensitive" case_insensitive "ColumnToJsonKeyMappings" column_to_json_key_mappings }
    OrcSerDe { "StripeSizeBytes" stripe_size_bytes "BlockSizeBytes" block_size_bytes "RowIndexStride" row_index_stride
        "EnablePadding" enable_padding "PaddingTolerance" padding_tolerance "Compression" compression
        "BloomFilterColumns" bloom_filter_columns
        "BloomFilterFalsePositiveProbability" bloom_filter_false_positive_probability
        "DictionaryKeyThreshold" dictionary_key_threshold "FormatVersion" format_version }
    OutputFormatConfiguration { "Serializer" serializer }
    ParquetSerDe { "BlockSizeBytes" block_size_bytes "PageSizeBytes" page_size_bytes "Compression" compression
        "EnableDictionaryCompression" enable_dictionary_compression "MaxPaddingBytes" max_padding_bytes
        "WriterVersion" writer_version }
    PartitionField { "SourceName" source_name }
    PartitionSpec { "Identity" identity }
    ProcessingConfiguration { "Enabled" enabled "Processors" processors }
    Processor { "Type" r#type "Parameters" parameters }
    ProcessorParameter { "ParameterName" parameter_name "ParameterValue" parameter_value }
    RedshiftDestinationDescription { "RoleARN" role_arn "ClusterJDBCURL" cluster_jdbcurl "CopyCommand" copy_command
        "Username" username "RetryOptions" retry_options "S3DestinationDescription" s3_destination_description
        "ProcessingConfiguration" processing_configuration "S3BackupMode" s3_backup_mode
        "S3BackupDescription" s3_backup_description "CloudWatchLoggingOptions" cloud_watch_logging_options
        "SecretsManagerConfiguration" secrets_manager_configuration }
    RedshiftRetryOptions { "DurationInSeconds" duration_in_seconds }
    RetryOptions { "DurationInSeconds" duration_in_seconds }
    S3DestinationDescription { "RoleARN" role_arn "BucketARN" bucket_arn "Prefix" prefix
        "ErrorOutputPrefix" error_output_prefix "BufferingHints" buffering_hints
        "CompressionFormat" compression_format "EncryptionConfiguration" encryption_configuration
        "CloudWatchLoggingOptions" cloud_watch_logging_options }
    SchemaConfiguration { "RoleARN" role_arn "CatalogId" catalog_id "DatabaseName" database_name
        "TableName" table_name "Region" region "VersionId" version_id }
    SchemaEvolutionConfiguration { "Enabled" enabled }
    SecretsManagerConfiguration { "SecretARN" secret_arn "RoleARN" role_arn "Enabled" enabled }
    Serializer { "ParquetSerDe" parquet_ser_de "OrcSerDe" orc_ser_de }
    SnowflakeBufferingHints { "SizeInMBs" size_in_mbs "IntervalInSeconds" interval_in_seconds }
    SnowflakeDestinationDescription { "AccountUrl" account_url "User" user "Database" database "Schema" schema
        "Table" table "SnowflakeRoleConfiguration" snowflake_role_configuration
        "DataLoadingOption" data_loading_option "MetaDataColumnName" meta_data_column_name
        "ContentColumnName" content_column_name "SnowflakeVpcConfiguration" snowflake_vpc_configuration
        "CloudWatchLoggingOptions" cloud_watch_logging_options "ProcessingConfiguration" processing_configuration
        "RoleARN" role_arn "RetryOptions" retry_options "S3BackupMode" s3_backup_mode
        "S3DestinationDescription" s3_destination_description
        "SecretsManagerConfiguration" secrets_manager_configuration "BufferingHints" buffering_hints }
    SnowflakeRetryOptions { "DurationInSeconds" duration_in_seconds }
    SnowflakeRoleConfiguration { "Enabled" enabled "SnowflakeRole" snowflake_role }
    SnowflakeVpcConfiguration { "PrivateLinkVpceId" private_link_vpce_id }
    SourceDescription { "DirectPutSourceDescription" direct_put_source_description
        "KinesisStreamSourceDescription" kinesis_stream_source_description
        "MSKSourceDescription" msk_source_description "DatabaseSourceDescription" database_source_description }
    SplunkBufferingHints { "IntervalInSeconds" interval_in_seconds "SizeInMBs" size_in_mbs }
    SplunkDestinationDescription { "HECEndpoint" hec_endpoint "HECEndpointType" hec_endpoint_type "HECToken" hec_token
        "HECAcknowledgmentTimeoutInSeconds" hec_acknowledgment_timeout_in_seconds "RetryOptions" retry_options
        "S3BackupMode" s3_backup_mode "S3DestinationDescription" s3_destination_description
        "ProcessingConfiguration" processing_configuration "CloudWatchLoggingOptions" cloud_watch_logging_options
        "BufferingHints" buffering_hints "SecretsManagerConfiguration" secrets_manager_configuration }
    SplunkRetryOptions { "DurationInSeconds" duration_in_seconds }
    TableCreationConfiguration { "Enabled" enabled }
    Tag { "Key" key "Value" value }
    VpcConfigurationDescription { "SubnetIds" subnet_ids "RoleARN" role_arn "SecurityGroupIds" security_group_ids
        "VpcId" vpc_id }
}

texts! { aws_sdk_firehose;
    AmazonOpenSearchServerlessS3BackupMode AmazonopensearchserviceIndexRotationPeriod
    AmazonopensearchserviceS3BackupMode CompressionFormat Connectivity ContentEncoding DatabaseType
    DefaultDocumentIdFormat DeliveryStreamEncryptionStatus DeliveryStreamFailureType DeliveryStreamStatus
    DeliveryStreamType ElasticsearchIndexRotationPeriod ElasticsearchS3BackupMode HecEndpointType
    HttpEndpointS3BackupMode IcebergS3BackupMode KeyType NoEncryptionConfig OrcCompression OrcFormatVersion
    ParquetCompression ParquetWriterVersion ProcessorParameterName ProcessorType RedshiftS3BackupMode S3BackupMode
    SnapshotRequestedBy SnapshotStatus SnowflakeDataLoadingOption SnowflakeS3BackupMode SplunkS3BackupMode SslMode
}
