// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_kms;
    "DescribeKey" describe_key { "KeyId" set_key_id } pages {} lists {}
    "GetKeyPolicy" get_key_policy { "KeyId" set_key_id "PolicyName" set_policy_name } pages {} lists {}
    "GetKeyRotationStatus" get_key_rotation_status { "KeyId" set_key_id } pages {} lists {}
    "ListAliases" list_aliases { "Marker" set_marker } pages { "Marker" "NextMarker" } lists { "Aliases" "Aliases" }
    "ListKeys" list_keys { "Marker" set_marker } pages { "Marker" "NextMarker" } lists { "Keys" "Keys" }
    "ListResourceTags" list_resource_tags { "KeyId" set_key_id "Marker" set_marker } pages { "Marker" "NextMarker" }
        lists {}
}

outputs! { aws_sdk_kms;
    describe_key::DescribeKeyOutput { "KeyMetadata" key_metadata }
    get_key_policy::GetKeyPolicyOutput { "Policy" policy "PolicyName" policy_name }
    get_key_rotation_status::GetKeyRotationStatusOutput { "KeyRotationEnabled" key_rotation_enabled "KeyId" key_id
        "RotationPeriodInDays" rotation_period_in_days "NextRotationDate" next_rotation_date
        "OnDemandRotationStartDate" on_demand_rotation_start_date }
    list_aliases::ListAliasesOutput { "Aliases" aliases "NextMarker" next_marker "Truncated" truncated }
    list_keys::ListKeysOutput { "Keys" keys "NextMarker" next_marker "Truncated" truncated }
    list_resource_tags::ListResourceTagsOutput { "Tags" tags "NextMarker" next_marker "Truncated" truncated }
}

records! { aws_sdk_kms;
    AliasListEntry { "AliasName" alias_name "AliasArn" alias_arn "TargetKeyId" target_key_id
        "CreationDate" creation_date "LastUpdatedDate" last_updated_date }
    KeyListEntry { "KeyId" key_id "KeyArn" key_arn }
    KeyMetadata { "AWSAccountId" aws_account_id "KeyId" key_id "Arn" arn "CreationDate" creation_date
        "Enabled" enabled "Description" description "KeyUsage" key_usage "KeyState" key_state
        "DeletionDate" deletion_date "ValidTo" valid_to "Origin" origin "CustomKeyStoreId" custom_key_store_id
        "CloudHsmClusterId" cloud_hsm_cluster_id "ExpirationModel" expiration_model "KeyManager" key_manager
        "CustomerMasterKeySpec" customer_master_key_spec "KeySpec" key_spec
        "EncryptionAlgorithms" encryption_algorithms "SigningAlgorithms" signing_algorithms
        "KeyAgreementAlgorithms" key_agreement_algorithms "EncapsulationAlgorithms" encapsulation_algorithms
        "MultiRegion" multi_region "MultiRegionConfiguration" multi_region_configuration
        "PendingDeletionWindowInDays" pending_deletion_window_in_days "MacAlgorithms" mac_algorithms
        "XksKeyConfiguration" xks_key_configuration "CurrentKeyMaterialId" current_key_material_id }
    MultiRegionConfiguration { "MultiRegionKeyType" multi_region_key_type "PrimaryKey" primary_key
        "ReplicaKeys" replica_keys }
    MultiRegionKey { "Arn" arn "Region" region }
    Tag { "TagKey" tag_key "TagValue" tag_value }
    XksKeyConfigurationType { "Id" id }
}

texts! { aws_sdk_kms;
    CustomerMasterKeySpec EncapsulationAlgorithmSpec EncryptionAlgorithmSpec ExpirationModelType
    KeyAgreementAlgorithmSpec KeyManagerType KeySpec KeyState KeyUsageType MacAlgorithmSpec MultiRegionKeyType
    OriginType SigningAlgorithmSpec
}
