/*
description = "Domains of Amazon OpenSearch Service as the older Elasticsearch API tells them, and those that AWS Config records under that name. The OpenSearch API tells of the same domains; opensearch_domain puts the two together."
grain = "one row per domain"
resource_type = "AWS::Elasticsearch::Domain"
list = ["es:ListDomainNames", "opensearch:ListDomainNames"]
per = "region"

[columns]
domain_name = { type = "VARCHAR", description = "Name of the domain." }
engine_type = { type = "VARCHAR", description = "OpenSearch or Elasticsearch; NULL where the list does not tell." }
domain_id = { type = "VARCHAR", from = "es:DescribeElasticsearchDomain", description = "ID of the domain: account and name." }
elasticsearch_version = { type = "VARCHAR", from = "es:DescribeElasticsearchDomain", description = "Version of Elasticsearch, such as 7.10, or engine and version of an OpenSearch domain." }
endpoint = { type = "VARCHAR", from = "es:DescribeElasticsearchDomain", description = "Public endpoint of the domain; NULL for a domain in a VPC." }
endpoints = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Endpoints of a domain in a VPC; NULL where it has a public one." }
access_policies = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "The access policy of the domain; an empty object where there is none." }
domain_processing_status = { type = "VARCHAR", from = "es:DescribeElasticsearchDomain", description = "What is being done to the domain, such as Active or Modifying." }
created = { type = "BOOLEAN", from = "es:DescribeElasticsearchDomain", description = "Whether the domain is completely created." }
deleted = { type = "BOOLEAN", from = "es:DescribeElasticsearchDomain", description = "Whether the domain is being deleted." }
processing = { type = "BOOLEAN", from = "es:DescribeElasticsearchDomain", description = "Whether a change of the configuration is under way." }
upgrade_processing = { type = "BOOLEAN", from = "es:DescribeElasticsearchDomain", description = "Whether an upgrade is under way." }
enabled = { type = "BOOLEAN", from = "es:DescribeElasticsearchDomain", description = "Whether traffic between nodes is encrypted." }
ebs_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "The volumes of the nodes." }
advanced_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Advanced options of the engine." }
advanced_security_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Fine-grained access control and how users log in." }
auto_tune_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "State of Auto-Tune." }
cognito_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Log-in by Amazon Cognito." }
domain_endpoint_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Whether HTTPS is required, the TLS policy, and the custom endpoint." }
elasticsearch_cluster_config = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Types and numbers of nodes." }
encryption_at_rest_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Whether data is encrypted at rest, and with which key." }
log_publishing_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "The logs that are published, and the log groups; an empty object where none is." }
service_software_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "State of the service software." }
snapshot_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Hour of the automated snapshot." }
vpc_options = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "VPC, subnets and security groups; an empty object where the domain has a public endpoint." }
change_progress_details = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "A change that is under way." }
modifying_properties = { type = "JSON", from = "es:DescribeElasticsearchDomain", description = "Properties that are being changed." }
tags_src = { type = "JSON", from = "es:ListTags", description = "The tags as a list of Key and Value." }
*/
