// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_elasticbeanstalk;
    "DescribeConfigurationSettings" describe_configuration_settings
        { "ApplicationName" set_application_name "EnvironmentName" set_environment_name } pages {} lists {}
    "DescribeEnvironmentManagedActions" describe_environment_managed_actions { "EnvironmentId" set_environment_id }
        pages {} lists {}
    "DescribeEnvironments" describe_environments { "IncludeDeleted" set_include_deleted } pages {}
        lists { "Environments" "Environments" }
    "ListTagsForResource" list_tags_for_resource { "ResourceArn" set_resource_arn } pages {} lists {}
}

outputs! { aws_sdk_elasticbeanstalk;
    describe_configuration_settings::DescribeConfigurationSettingsOutput {
        "ConfigurationSettings" configuration_settings }
    describe_environment_managed_actions::DescribeEnvironmentManagedActionsOutput { "ManagedActions" managed_actions }
    describe_environments::DescribeEnvironmentsOutput { "Environments" environments "NextToken" next_token }
    list_tags_for_resource::ListTagsForResourceOutput { "ResourceArn" resource_arn "ResourceTags" resource_tags }
}

records! { aws_sdk_elasticbeanstalk;
    ConfigurationOptionSetting { "ResourceName" resource_name "Namespace" namespace "OptionName" option_name
        "Value" value }
    ConfigurationSettingsDescription { "SolutionStackName" solution_stack_name "PlatformArn" platform_arn
        "ApplicationName" application_name "TemplateName" template_name "Description" description
        "EnvironmentName" environment_name "DeploymentStatus" deployment_status "DateCreated" date_created
        "DateUpdated" date_updated "OptionSettings" option_settings }
    EnvironmentDescription { "EnvironmentName" environment_name "EnvironmentId" environment_id
        "ApplicationName" application_name "VersionLabel" version_label "SolutionStackName" solution_stack_name
        "PlatformArn" platform_arn "TemplateName" template_name "Description" description "EndpointURL" endpoint_url
        "CNAME" cname "DateCreated" date_created "DateUpdated" date_updated "Status" status
        "AbortableOperationInProgress" abortable_operation_in_progress "Health" health "HealthStatus" health_status
        "Resources" resources "Tier" tier "EnvironmentLinks" environment_links "EnvironmentArn" environment_arn
        "OperationsRole" operations_role }
    EnvironmentLink { "LinkName" link_name "EnvironmentName" environment_name }
    EnvironmentResourcesDescription { "LoadBalancer" load_balancer }
    EnvironmentTier { "Name" name "Type" r#type "Version" version }
    Listener { "Protocol" protocol "Port" port }
    LoadBalancerDescription { "LoadBalancerName" load_balancer_name "Domain" domain "Listeners" listeners }
    ManagedAction { "ActionId" action_id "ActionDescription" action_description "ActionType" action_type
        "Status" status "WindowStartTime" window_start_time }
    Tag { "Key" key "Value" value }
}

texts! { aws_sdk_elasticbeanstalk;
    ActionStatus ActionType ConfigurationDeploymentStatus EnvironmentHealth EnvironmentHealthStatus EnvironmentStatus
}
