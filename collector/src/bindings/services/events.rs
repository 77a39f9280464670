// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_eventbridge;
    "ListRules" list_rules { "NextToken" set_next_token } pages { "NextToken" "NextToken" } lists { "Rules" "Rules" }
    "ListTargetsByRule" list_targets_by_rule { "NextToken" set_next_token "Rule" set_rule }
        pages { "NextToken" "NextToken" } lists {}
}

outputs! { aws_sdk_eventbridge;
    list_rules::ListRulesOutput { "Rules" rules "NextToken" next_token }
    list_targets_by_rule::ListTargetsByRuleOutput { "Targets" targets "NextToken" next_token }
}

records! { aws_sdk_eventbridge;
    AppSyncParameters { "GraphQLOperation" graph_ql_operation }
    AwsVpcConfiguration { "Subnets" subnets "SecurityGroups" security_groups "AssignPublicIp" assign_public_ip }
    BatchArrayProperties { "Size" size }
    BatchParameters { "JobDefinition" job_definition "JobName" job_name "ArrayProperties" array_properties
        "RetryStrategy" retry_strategy }
    BatchRetryStrategy { "Attempts" attempts }
    CapacityProviderStrategyItem { "capacityProvider" capacity_provider "weight" weight "base" base }
    DeadLetterConfig { "Arn" arn }
    EcsParameters { "TaskDefinitionArn" task_definition_arn "TaskCount" task_count "LaunchType" launch_type
        "NetworkConfiguration" network_configuration "PlatformVersion" platform_version "Group" group
        "CapacityProviderStrategy" capacity_provider_strategy "EnableECSManagedTags" enable_ecs_managed_tags
        "EnableExecuteCommand" enable_execute_command "PlacementConstraints" placement_constraints
        "PlacementStrategy" placement_strategy "PropagateTags" propagate_tags "ReferenceId" reference_id "Tags" tags }
    HttpParameters { "PathParameterValues" path_parameter_values "HeaderParameters" header_parameters
        "QueryStringParameters" query_string_parameters }
    InputTransformer { "InputPathsMap" input_paths_map "InputTemplate" input_template }
    KinesisParameters { "PartitionKeyPath" partition_key_path }
    NetworkConfiguration { "awsvpcConfiguration" awsvpc_configuration }
    PlacementConstraint { "type" r#type "expression" expression }
    PlacementStrategy { "type" r#type "field" field }
    RedshiftDataParameters { "SecretManagerArn" secret_manager_arn "Database" database "DbUser" db_user "Sql" sql
        "StatementName" statement_name "WithEvent" with_event "Sqls" sqls }
    RetryPolicy { "MaximumRetryAttempts" maximum_retry_attempts
        "MaximumEventAgeInSeconds" maximum_event_age_in_seconds }
    Rule { "Name" name "Arn" arn "EventPattern" event_pattern "State" state "Description" description
        "ScheduleExpression" schedule_expression "RoleArn" role_arn "ManagedBy" managed_by
        "EventBusName" event_bus_name }
    RunCommandParameters { "RunCommandTargets" run_command_targets }
    RunCommandTarget { "Key" key "Values" values }
    SageMakerPipelineParameter { "Name" name "Value" value }
    SageMakerPipelineParameters { "PipelineParameterList" pipeline_parameter_list }
    SqsParameters { "MessageGroupId" message_group_id }
    Tag { "Key" key "Value" value }
    Target { "Id" id "Arn" arn "RoleArn" role_arn "Input" input "InputPath" input_path
        "InputTransformer" input_transformer "KinesisParameters" kinesis_parameters
        "RunCommandParameters" run_command_parameters "EcsParameters" ecs_parameters
        "BatchParameters" batch_parameters "SqsParameters" sqs_parameters "HttpParameters" http_parameters
        "RedshiftDataParameters" redshift_data_parameters
        "SageMakerPipelineParameters" sage_maker_pipeline_parameters "DeadLetterConfig" dead_letter_config
        "RetryPolicy" retry_policy "AppSyncParameters" app_sync_parameters }
}

texts! { aws_sdk_eventbridge;
    AssignPublicIp LaunchType PlacementConstraintType PlacementStrategyType PropagateTags RuleState
}
