/*
description = "Domains of Amazon OpenSearch Service, whichever engine they run, as the OpenSearch API tells them. The older Elasticsearch API tells of the same domains in aws_elasticsearch_domain; opensearch_domain puts the two together."
grain = "one row per domain"
resource_type = "AWS::OpenSearch::Domain"
list = ["opensearch:ListDomainNames", "es:ListDomainNames"]
per = "region"

[columns]
domain_name = { type = "VARCHAR", description = "Name of the domain." }
engine_type = { type = "VARCHAR", description = "OpenSearch or Elasticsearch." }
domain_id = { type = "VARCHAR", from = "opensearch:DescribeDomain", description = "ID of the domain: account and name." }
access_policies = { type = "JSON", from = "opensearch:DescribeDomain", description = "The access policy of the domain; an empty object where there is none." }
created = { type = "BOOLEAN", from = "opensearch:DescribeDomain", description = "Whether the domain is completely created." }
deleted = { type = "BOOLEAN", from = "opensearch:DescribeDomain", description = "Whether the domain is being deleted." }
endpoint = { type = "VARCHAR", from = "opensearch:DescribeDomain", description = "Public endpoint of the domain; NULL for a domain in a VPC." }
endpoint_v2 = { type = "VARCHAR", from = "opensearch:DescribeDomain", description = "Public dual-stack endpoint; NULL where there is none." }
auto_software_update_enabled = { type = "BOOLEAN", from = "opensearch:DescribeDomain", description = "Whether service software is updated automatically." }
ip_address_type = { type = "VARCHAR", from = "opensearch:DescribeDomain", description = "ipv4 or dualstack." }
domain_processing_status = { type = "VARCHAR", from = "opensearch:DescribeDomain", description = "What is being done to the domain, such as Active or Modifying." }
engine_version = { type = "VARCHAR", from = "opensearch:DescribeDomain", description = "Engine and version, such as OpenSearch_2.19 or Elasticsearch_7.10." }
processing = { type = "BOOLEAN", from = "opensearch:DescribeDomain", description = "Whether a change of the configuration is under way." }
upgrade_processing = { type = "BOOLEAN", from = "opensearch:DescribeDomain", description = "Whether an upgrade is under way." }
node_to_node_encryption_options_enabled = { type = "BOOLEAN", from = "opensearch:DescribeDomain", description = "Whether traffic between nodes is encrypted." }
advanced_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "Advanced options of the engine." }
advanced_security_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "Fine-grained access control and how users log in." }
auto_tune_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "State of Auto-Tune." }
cluster_config = { type = "JSON", from = "opensearch:DescribeDomain", description = "Types and numbers of nodes." }
cognito_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "Log-in by Amazon Cognito." }
domain_endpoint_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "Whether HTTPS is required, the TLS policy, and the custom endpoint." }
ebs_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "The volumes of the nodes." }
encryption_at_rest_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "Whether data is encrypted at rest, and with which key." }
endpoints = { type = "JSON", from = "opensearch:DescribeDomain", description = "Endpoints of a domain in a VPC; NULL where it has a public one." }
log_publishing_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "The logs that are published, and the log groups; an empty object where none is." }
service_software_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "State of the service software." }
snapshot_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "Hour of the automated snapshot." }
change_progress_details = { type = "JSON", from = "opensearch:DescribeDomain", description = "A change that is under way." }
off_peak_window_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "The daily off-peak window." }
modifying_properties = { type = "JSON", from = "opensearch:DescribeDomain", description = "Properties that are being changed." }
vpc_options = { type = "JSON", from = "opensearch:DescribeDomain", description = "VPC, subnets and security groups; an empty object where the domain has a public endpoint. AWS Config does not record the VPC." }
tags_src = { type = "JSON", from = "opensearch:ListTags", description = "The tags as a list of Key and Value." }
*/
