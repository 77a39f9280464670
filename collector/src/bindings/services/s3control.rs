// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_s3control;
    "GetAccessPoint" get_access_point { "AccountId" set_account_id "Name" set_name } pages {} lists {}
    "GetAccessPointPolicy" get_access_point_policy { "AccountId" set_account_id "Name" set_name } pages {} lists {}
    "GetAccessPointPolicyStatus" get_access_point_policy_status { "AccountId" set_account_id "Name" set_name }
        pages {} lists {}
    "GetPublicAccessBlock" get_public_access_block { "AccountId" set_account_id } pages {} lists {}
    "ListAccessPoints" list_access_points { "AccountId" set_account_id "NextToken" set_next_token }
        pages { "NextToken" "NextToken" } lists { "AccessPointList" "AccessPointList" }
    "ListMultiRegionAccessPoints" list_multi_region_access_points
        { "AccountId" set_account_id "NextToken" set_next_token } pages { "NextToken" "NextToken" }
        lists { "AccessPoints" "AccessPoints" }
}

outputs! { aws_sdk_s3control;
    get_access_point::GetAccessPointOutput { "Name" name "Bucket" bucket "NetworkOrigin" network_origin
        "VpcConfiguration" vpc_configuration "PublicAccessBlockConfiguration" public_access_block_configuration
        "CreationDate" creation_date "Alias" alias "AccessPointArn" access_point_arn "Endpoints" endpoints
        "BucketAccountId" bucket_account_id "DataSourceId" data_source_id "DataSourceType" data_source_type }
    get_access_point_policy::GetAccessPointPolicyOutput { "Policy" policy }
    get_access_point_policy_status::GetAccessPointPolicyStatusOutput { "PolicyStatus" policy_status }
    get_public_access_block::GetPublicAccessBlockOutput {
        "PublicAccessBlockConfiguration" public_access_block_configuration }
    list_access_points::ListAccessPointsOutput { "AccessPointList" access_point_list "NextToken" next_token }
    list_multi_region_access_points::ListMultiRegionAccessPointsOutput { "AccessPoints" access_points
        "NextToken" next_token }
}

records! { aws_sdk_s3control;
    AccessPoint { "Name" name "NetworkOrigin" network_origin "VpcConfiguration" vpc_configuration "Bucket" bucket
        "AccessPointArn" access_point_arn "Alias" alias "BucketAccountId" bucket_account_id
        "DataSourceId" data_source_id "DataSourceType" data_source_type }
    MultiRegionAccessPointReport { "Name" name "Alias" alias "CreatedAt" created_at
        "PublicAccessBlock" public_access_block "Status" status "Regions" regions }
    PolicyStatus { "IsPublic" is_public }
    PublicAccessBlockConfiguration { "BlockPublicAcls" block_public_acls "IgnorePublicAcls" ignore_public_acls
        "BlockPublicPolicy" block_public_policy "RestrictPublicBuckets" restrict_public_buckets }
    RegionReport { "Bucket" bucket "Region" region "BucketAccountId" bucket_account_id }
    VpcConfiguration { "VpcId" vpc_id }
}

texts! { aws_sdk_s3control;
    MultiRegionAccessPointStatus NetworkOrigin
}
