// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_secretsmanager;
    "GetResourcePolicy" get_resource_policy { "SecretId" set_secret_id } pages {} lists {}
    "ListSecrets" list_secrets { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "SecretList" "SecretList" }
}

outputs! { aws_sdk_secretsmanager;
    get_resource_policy::GetResourcePolicyOutput { "ARN" arn "Name" name "ResourcePolicy" resource_policy }
    list_secrets::ListSecretsOutput { "SecretList" secret_list "NextToken" next_token }
}

records! { aws_sdk_secretsmanager;
    ExternalSecretRotationMetadataItem { "Key" key "Value" value }
    RotationRulesType { "AutomaticallyAfterDays" automatically_after_days "Duration" duration
        "ScheduleExpression" schedule_expression }
    SecretListEntry { "ARN" arn "Name" name "Type" r#type "Description" description "KmsKeyId" kms_key_id
        "RotationEnabled" rotation_enabled "RotationLambdaARN" rotation_lambda_arn "RotationRules" rotation_rules
        "ExternalSecretRotationMetadata" external_secret_rotation_metadata
        "ExternalSecretRotationRoleArn" external_secret_rotation_role_arn "LastRotatedDate" last_rotated_date
        "LastChangedDate" last_changed_date "LastAccessedDate" last_accessed_date "DeletedDate" deleted_date
        "NextRotationDate" next_rotation_date "Tags" tags "SecretVersionsToStages" secret_versions_to_stages
        "OwningService" owning_service "CreatedDate" created_date "PrimaryRegion" primary_region }
    Tag { "Key" key "Value" value }
}
