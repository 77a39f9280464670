/*
description = "Web ACLs of AWS WAF: those of regional resources, and those of CloudFront, whose region is global."
grain = "one row per web ACL"
resource_type = "AWS::WAFv2::WebACL"
list = ["wafv2:ListWebACLs"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the web ACL." }
id = { type = "VARCHAR", description = "Id of the web ACL." }
scope = { type = "VARCHAR", description = "CLOUDFRONT or REGIONAL." }
description = { type = "VARCHAR", from = ["wafv2:ListWebACLs", "wafv2:GetWebACL"], description = "Description of the web ACL." }
default_action = { type = "JSON", from = "wafv2:GetWebACL", description = "What happens to requests that no rule stops: an object with Allow or Block." }
rules = { type = "JSON", from = "wafv2:GetWebACL", description = "The rules of the web ACL; an empty list where it has none." }
capacity = { type = "BIGINT", from = "wafv2:GetWebACL", description = "Capacity units that the web ACL uses." }
label_namespace = { type = "VARCHAR", from = "wafv2:GetWebACL", description = "Prefix of the labels that its rules add." }
visibility_config = { type = "JSON", from = "wafv2:GetWebACL", description = "Whether metrics and sampled requests are kept." }
custom_response_bodies = { type = "JSON", from = "wafv2:GetWebACL", description = "Texts of answers to requests that are blocked; NULL where there are none." }
token_domains = { type = "JSON", from = "wafv2:GetWebACL", description = "Domains whose tokens are accepted; NULL where none are named." }
managed_by_firewall_manager = { type = "BOOLEAN", from = "wafv2:GetWebACL", description = "Whether Firewall Manager made the web ACL." }
retrofitted_by_firewall_manager = { type = "BOOLEAN", from = "wafv2:GetWebACL", description = "Whether Firewall Manager added rule groups to a web ACL that the account made." }
pre_process_firewall_manager_rule_groups = { type = "JSON", from = "wafv2:GetWebACL", description = "Rule groups that Firewall Manager puts before the rules; an empty list where there are none." }
post_process_firewall_manager_rule_groups = { type = "JSON", from = "wafv2:GetWebACL", description = "Rule groups that Firewall Manager puts after the rules; an empty list where there are none." }
has_logging = { type = "BOOLEAN", from = "wafv2:GetLoggingConfiguration", description = "Whether requests are logged, by the account's own configuration, by Security Lake or by a telemetry rule of CloudWatch." }
logging_configuration = { type = "JSON", from = "wafv2:GetLoggingConfiguration", description = "Where requests are logged and what is left out, the account's own configuration first; NULL where has_logging is false." }
associated_resources = { type = "JSON", from = "wafv2:ListResourcesForWebACL", description = "ARNs of the application load balancers that a regional web ACL guards; NULL for web ACLs of CloudFront. Stages of REST APIs and distributions name their web ACL themselves." }
tags_src = { type = "JSON", from = "wafv2:ListTagsForResource", description = "The web ACL's tags as a list of Key and Value; an empty list where there are none." }
*/
