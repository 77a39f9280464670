/*
description = "Brokers of Amazon MQ, with who reaches them and what they log."
grain = "one row per broker"
resource_type = "AWS::AmazonMQ::Broker"
list = ["mq:ListBrokers"]
per = "region"

[columns]
broker_name = { type = "VARCHAR", description = "Name of the broker." }
broker_id = { type = "VARCHAR", description = "ID of the broker." }
broker_state = { type = "VARCHAR", description = "State of the broker, such as RUNNING." }
deployment_mode = { type = "VARCHAR", description = "SINGLE_INSTANCE, ACTIVE_STANDBY_MULTI_AZ or CLUSTER_MULTI_AZ." }
created = { type = "TIMESTAMP", description = "When the broker was created." }
host_instance_type = { type = "VARCHAR", description = "Type of the instances." }
authentication_strategy = { type = "VARCHAR", from = "mq:DescribeBroker", description = "How users log in: SIMPLE, LDAP or CONFIG_MANAGED." }
data_replication_mode = { type = "VARCHAR", from = "mq:DescribeBroker", description = "Whether the broker is replicated to another region: NONE or CRDR." }
engine_type = { type = "VARCHAR", description = "ACTIVEMQ or RABBITMQ." }
engine_version = { type = "VARCHAR", from = "mq:DescribeBroker", description = "Version of the engine." }
pending_authentication_strategy = { type = "VARCHAR", from = "mq:DescribeBroker", description = "How users will log in after the next restart." }
pending_data_replication_mode = { type = "VARCHAR", from = "mq:DescribeBroker", description = "Replication after the next restart." }
pending_engine_version = { type = "VARCHAR", from = "mq:DescribeBroker", description = "Version after the next restart." }
pending_host_instance_type = { type = "VARCHAR", from = "mq:DescribeBroker", description = "Type of the instances after the next restart." }
publicly_accessible = { type = "BOOLEAN", from = "mq:DescribeBroker", description = "Whether the broker has public addresses." }
storage_type = { type = "VARCHAR", from = "mq:DescribeBroker", description = "EBS or EFS." }
auto_minor_version_upgrade = { type = "BOOLEAN", from = "mq:DescribeBroker", description = "Whether minor versions are upgraded automatically." }
actions_required = { type = "JSON", from = "mq:DescribeBroker", description = "What its owner has to do." }
broker_instances = { type = "JSON", from = "mq:DescribeBroker", description = "Addresses of the instances." }
configurations = { type = "JSON", from = "mq:DescribeBroker", description = "Configurations that are and were in force." }
data_replication_metadata = { type = "JSON", from = "mq:DescribeBroker", description = "The broker in the other region; NULL where there is none." }
encryption_options = { type = "JSON", from = "mq:DescribeBroker", description = "KMS key, or that AWS owns it." }
ldap_server_metadata = { type = "JSON", from = "mq:DescribeBroker", description = "LDAP server; NULL where there is none." }
logs = { type = "JSON", from = "mq:DescribeBroker", description = "Which logs are kept." }
pending_ldap_server_metadata = { type = "JSON", from = "mq:DescribeBroker", description = "LDAP server after the next restart." }
maintenance_window_start_time = { type = "JSON", from = "mq:DescribeBroker", description = "When maintenance may happen." }
pending_data_replication_metadata = { type = "JSON", from = "mq:DescribeBroker", description = "The broker in the other region after the next restart." }
pending_security_groups = { type = "JSON", from = "mq:DescribeBroker", description = "Security groups after the next restart." }
security_groups = { type = "JSON", from = "mq:DescribeBroker", description = "IDs of the security groups." }
subnet_ids = { type = "JSON", from = "mq:DescribeBroker", description = "IDs of the subnets." }
users = { type = "JSON", from = "mq:DescribeBroker", description = "Users of the broker, by name." }
*/
