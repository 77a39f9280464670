// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_resourcegroupstagging;
    "GetResources" get_resources { "PaginationToken" set_pagination_token }
        pages { "PaginationToken" "PaginationToken" } lists { "ResourceTagMappingList" "ResourceTagMappingList" }
}

outputs! { aws_sdk_resourcegroupstagging;
    get_resources::GetResourcesOutput { "PaginationToken" pagination_token
        "ResourceTagMappingList" resource_tag_mapping_list }
}

records! { aws_sdk_resourcegroupstagging;
    ComplianceDetails { "NoncompliantKeys" noncompliant_keys
        "KeysWithNoncompliantValues" keys_with_noncompliant_values "MissingTagKeys" missing_tag_keys
        "ComplianceStatus" compliance_status }
    ResourceTagMapping { "ResourceARN" resource_arn "Tags" tags "ComplianceDetails" compliance_details }
    Tag { "Key" key "Value" value }
}
