/*
description = "Analyzers of IAM Access Analyzer, which look for what outsiders can reach and for access that nobody uses."
grain = "one row per analyzer"
resource_type = "AWS::AccessAnalyzer::Analyzer"
list = ["accessanalyzer:ListAnalyzers"]
per = "region"
volatile = ["last_resource_analyzed", "last_resource_analyzed_at"]

[columns]
name = { type = "VARCHAR", description = "Name of the analyzer." }
type = { type = "VARCHAR", description = "ACCOUNT or ORGANIZATION for access from outside; with _UNUSED_ACCESS or _INTERNAL_ACCESS after it for the other kinds." }
status = { type = "VARCHAR", description = "ACTIVE, CREATING, DISABLED or FAILED." }
status_reason = { type = "VARCHAR", description = "Why the analyzer is not active, as a code; NULL where there is no reason." }
created_at = { type = "TIMESTAMP", description = "When the analyzer was created." }
last_resource_analyzed = { type = "VARCHAR", description = "ARN of the resource that was looked at last; NULL where none was." }
last_resource_analyzed_at = { type = "TIMESTAMP", description = "When that was; NULL where none was." }
*/
