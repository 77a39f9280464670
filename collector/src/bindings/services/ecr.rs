// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_ecr;
    "DescribeImages" describe_images
        { "maxResults" set_max_results "nextToken" set_next_token "repositoryName" set_repository_name }
        pages { "nextToken" "nextToken" } lists { "imageDetails" "imageDetails" }
    "DescribeRepositories" describe_repositories { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "repositories" "repositories" }
    "GetLifecyclePolicy" get_lifecycle_policy { "repositoryName" set_repository_name } pages {} lists {}
    "GetRegistryScanningConfiguration" get_registry_scanning_configuration {} pages {} lists {}
    "GetRepositoryPolicy" get_repository_policy { "repositoryName" set_repository_name } pages {} lists {}
    "ListTagsForResource" list_tags_for_resource { "resourceArn" set_resource_arn } pages {} lists {}
}

outputs! { aws_sdk_ecr;
    describe_images::DescribeImagesOutput { "imageDetails" image_details "nextToken" next_token }
    describe_repositories::DescribeRepositoriesOutput { "repositories" repositories "nextToken" next_token }
    get_lifecycle_policy::GetLifecyclePolicyOutput { "registryId" registry_id "repositoryName" repository_name
        "lifecyclePolicyText" lifecycle_policy_text "lastEvaluatedAt" last_evaluated_at }
    get_registry_scanning_configuration::GetRegistryScanningConfigurationOutput { "registryId" registry_id
        "scanningConfiguration" scanning_configuration }
    get_repository_policy::GetRepositoryPolicyOutput { "registryId" registry_id "repositoryName" repository_name
        "policyText" policy_text }
    list_tags_for_resource::ListTagsForResourceOutput { "tags" tags }
}

records! { aws_sdk_ecr;
    EncryptionConfiguration { "encryptionType" encryption_type "kmsKey" kms_key }
    ImageDetail { "registryId" registry_id "repositoryName" repository_name "imageDigest" image_digest
        "imageTags" image_tags "imageSizeInBytes" image_size_in_bytes "imagePushedAt" image_pushed_at
        "imageScanStatus" image_scan_status "imageScanFindingsSummary" image_scan_findings_summary
        "imageManifestMediaType" image_manifest_media_type "artifactMediaType" artifact_media_type
        "lastRecordedPullTime" last_recorded_pull_time "subjectManifestDigest" subject_manifest_digest
        "imageStatus" image_status "lastArchivedAt" last_archived_at "lastActivatedAt" last_activated_at }
    ImageScanFindingsSummary { "imageScanCompletedAt" image_scan_completed_at
        "vulnerabilitySourceUpdatedAt" vulnerability_source_updated_at
        "findingSeverityCounts" finding_severity_counts }
    ImageScanStatus { "status" status "description" description }
    ImageScanningConfiguration { "scanOnPush" scan_on_push }
    ImageTagMutabilityExclusionFilter { "filterType" filter_type "filter" filter }
    RegistryScanningConfiguration { "scanType" scan_type "rules" rules }
    RegistryScanningRule { "scanFrequency" scan_frequency "repositoryFilters" repository_filters }
    Repository { "repositoryArn" repository_arn "registryId" registry_id "repositoryName" repository_name
        "repositoryUri" repository_uri "createdAt" created_at "imageTagMutability" image_tag_mutability
        "imageTagMutabilityExclusionFilters" image_tag_mutability_exclusion_filters
        "imageScanningConfiguration" image_scanning_configuration "encryptionConfiguration" encryption_configuration }
    ScanningRepositoryFilter { "filter" filter "filterType" filter_type }
    Tag { "Key" key "Value" value }
}

texts! { aws_sdk_ecr;
    EncryptionType FindingSeverity ImageStatus ImageTagMutability ImageTagMutabilityExclusionFilterType ScanFrequency
    ScanStatus ScanType ScanningRepositoryFilterType
}
