// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_ssoadmin;
    "ListInstances" list_instances { "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "Instances" "Instances" }
}

outputs! { aws_sdk_ssoadmin;
    list_instances::ListInstancesOutput { "Instances" instances "NextToken" next_token }
}

records! { aws_sdk_ssoadmin;
    InstanceMetadata { "InstanceArn" instance_arn "IdentityStoreId" identity_store_id
        "IdentityStoreArn" identity_store_arn "OwnerAccountId" owner_account_id "Name" name
        "CreatedDate" created_date "Status" status "StatusReason" status_reason "PrimaryRegion" primary_region
        "Regions" regions }
    RegionMetadata { "RegionName" region_name "Status" status "AddedDate" added_date
        "IsPrimaryRegion" is_primary_region }
}

texts! { aws_sdk_ssoadmin;
    InstanceStatus RegionStatus
}
