/*
description = "The account's own Systems Manager documents, with whom they are shared."
grain = "one row per document"
resource_type = "AWS::SSM::Document"
list = ["ssm:ListDocuments"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the document." }
display_name = { type = "VARCHAR", description = "Name that is shown, where it has one." }
owner = { type = "VARCHAR", description = "The account that owns the document." }
author = { type = "VARCHAR", description = "The principal that created the document." }
created_date = { type = "TIMESTAMP", description = "When the document was created." }
document_type = { type = "VARCHAR", description = "Type of the document, such as Command, Automation or Session." }
document_format = { type = "VARCHAR", description = "Format of the document: JSON, YAML or TEXT." }
document_version = { type = "VARCHAR", description = "The default version." }
version_name = { type = "VARCHAR", description = "Name of the version; NULL where it has none." }
schema_version = { type = "VARCHAR", description = "Version of the schema." }
target_type = { type = "VARCHAR", description = "Type of resource that the document is for; NULL where it is for none." }
review_status = { type = "VARCHAR", description = "Status of the review; NULL where there was none." }
platform_types = { type = "JSON", description = "The operating systems that the document is for." }
requires = { type = "JSON", description = "The documents that it needs." }
account_ids = { type = "JSON", from = "ssm:DescribeDocumentPermission", description = "The accounts that the document is shared with, or all." }
account_sharing_info = { type = "JSON", from = "ssm:DescribeDocumentPermission", description = "The same accounts, each with the version that is shared." }
*/
