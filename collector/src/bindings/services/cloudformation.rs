// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_cloudformation;
    "DescribeStackResourceDrifts" describe_stack_resource_drifts
        { "NextToken" set_next_token "StackName" set_stack_name "StackResourceDriftStatusFilters" set_stack_resource_drift_status_filters }
        pages { "NextToken" "NextToken" } lists {}
    "DescribeStacks" describe_stacks { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Stacks" "Stacks" }
}

outputs! { aws_sdk_cloudformation;
    describe_stack_resource_drifts::DescribeStackResourceDriftsOutput { "StackResourceDrifts" stack_resource_drifts
        "NextToken" next_token }
    describe_stacks::DescribeStacksOutput { "Stacks" stacks "NextToken" next_token }
}

records! { aws_sdk_cloudformation;
    DeploymentConfig { "Mode" mode "DisableRollback" disable_rollback }
    ModuleInfo { "TypeHierarchy" type_hierarchy "LogicalIdHierarchy" logical_id_hierarchy }
    OperationEntry { "OperationType" operation_type "OperationId" operation_id }
    Output { "OutputKey" output_key "OutputValue" output_value "Description" description "ExportName" export_name }
    Parameter { "ParameterKey" parameter_key "ParameterValue" parameter_value "UsePreviousValue" use_previous_value
        "ResolvedValue" resolved_value }
    PhysicalResourceIdContextKeyValuePair { "Key" key "Value" value }
    PropertyDifference { "PropertyPath" property_path "ExpectedValue" expected_value "ActualValue" actual_value
        "DifferenceType" difference_type }
    RollbackConfiguration { "RollbackTriggers" rollback_triggers "MonitoringTimeInMinutes" monitoring_time_in_minutes }
    RollbackTrigger { "Arn" arn "Type" r#type }
    Stack { "StackId" stack_id "StackName" stack_name "ChangeSetId" change_set_id "Description" description
        "Parameters" parameters "CreationTime" creation_time "DeletionTime" deletion_time
        "LastUpdatedTime" last_updated_time "RollbackConfiguration" rollback_configuration "StackStatus" stack_status
        "StackStatusReason" stack_status_reason "DisableRollback" disable_rollback
        "DeploymentConfig" deployment_config "NotificationARNs" notification_arns
        "TimeoutInMinutes" timeout_in_minutes "Capabilities" capabilities "Outputs" outputs "RoleARN" role_arn
        "Tags" tags "EnableTerminationProtection" enable_termination_protection "ParentId" parent_id "RootId" root_id
        "DriftInformation" drift_information "RetainExceptOnCreate" retain_except_on_create
        "DeletionMode" deletion_mode "DetailedStatus" detailed_status "LastOperations" last_operations }
    StackDriftInformation { "StackDriftStatus" stack_drift_status "LastCheckTimestamp" last_check_timestamp }
    StackResourceDrift { "StackId" stack_id "LogicalResourceId" logical_resource_id
        "PhysicalResourceId" physical_resource_id "PhysicalResourceIdContext" physical_resource_id_context
        "ResourceType" resource_type "ExpectedProperties" expected_properties "ActualProperties" actual_properties
        "PropertyDifferences" property_differences "StackResourceDriftStatus" stack_resource_drift_status
        "Timestamp" timestamp "ModuleInfo" module_info "DriftStatusReason" drift_status_reason }
    Tag { "Key" key "Value" value }
}

texts! { aws_sdk_cloudformation;
    Capability DeletionMode DeploymentConfigMode DetailedStatus DifferenceType OperationType StackDriftStatus
    StackResourceDriftStatus StackStatus
}

given_texts! { aws_sdk_cloudformation;
    StackResourceDriftStatus
}
