/*
description = "Provisioned clusters as AWS Config records them, in the API's member names: without state. The version of Kafka is told beside the rest there."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "ClusterName": "VARCHAR", "CurrentVersion": "VARCHAR", "KafkaVersion": "VARCHAR",
                    "BrokerNodeGroupInfo": "JSON", "ClientAuthentication": "JSON", "EncryptionInfo": "JSON",
                    "EnhancedMonitoring": "VARCHAR", "OpenMonitoring": "JSON", "LoggingInfo": "JSON",
                    "NumberOfBrokerNodes": "BIGINT", "StorageMode": "VARCHAR"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.ClusterName as cluster_name,
    case when item.configuration.BrokerNodeGroupInfo is not null then 'PROVISIONED' end as cluster_type,
    item.configuration.CurrentVersion as current_version,
    case when item.configuration.BrokerNodeGroupInfo is not null then without_nulls(json_object(
        'BrokerNodeGroupInfo', item.configuration.BrokerNodeGroupInfo,
        'ClientAuthentication', item.configuration.ClientAuthentication,
        'CurrentBrokerSoftwareInfo', case when item.configuration.KafkaVersion is not null
            then json_object('KafkaVersion', item.configuration.KafkaVersion) end,
        'EncryptionInfo', item.configuration.EncryptionInfo,
        'EnhancedMonitoring', item.configuration.EnhancedMonitoring,
        'OpenMonitoring', item.configuration.OpenMonitoring,
        'LoggingInfo', item.configuration.LoggingInfo,
        'NumberOfBrokerNodes', item.configuration.NumberOfBrokerNodes,
        'StorageMode', item.configuration.StorageMode
    )) end as provisioned,
    partition,
    region,
    account_id,
    arn,
    item.configuration.ClusterName as title,
    tags_json(tags) as tags
from document
