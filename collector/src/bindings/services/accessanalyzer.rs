// Written by `cargo run -p icecore-tests --bin icecore-bindings`.

operations! { aws_sdk_accessanalyzer;
    "ListAnalyzers" list_analyzers { "nextToken" set_next_token } pages { "nextToken" "nextToken" }
        lists { "analyzers" "analyzers" }
}

outputs! { aws_sdk_accessanalyzer;
    list_analyzers::ListAnalyzersOutput { "analyzers" analyzers "nextToken" next_token }
}

records! { aws_sdk_accessanalyzer;
    AnalysisRule { "exclusions" exclusions }
    AnalysisRuleCriteria { "accountIds" account_ids "resourceTags" resource_tags }
    AnalyzerSummary { "arn" arn "name" name "type" r#type "createdAt" created_at
        "lastResourceAnalyzed" last_resource_analyzed "lastResourceAnalyzedAt" last_resource_analyzed_at "tags" tags
        "status" status "statusReason" status_reason "configuration" configuration "managedBy" managed_by }
    InternalAccessAnalysisRule { "inclusions" inclusions }
    InternalAccessAnalysisRuleCriteria { "accountIds" account_ids "resourceTypes" resource_types
        "resourceArns" resource_arns }
    InternalAccessConfiguration { "analysisRule" analysis_rule }
    StatusReason { "code" code }
    UnusedAccessConfiguration { "unusedAccessAge" unused_access_age "analysisRule" analysis_rule }
}

unions! { aws_sdk_accessanalyzer;
    AnalyzerConfiguration { "InternalAccess" InternalAccess "UnusedAccess" UnusedAccess }
}

texts! { aws_sdk_accessanalyzer;
    AnalyzerStatus ReasonCode ResourceType Type
}
