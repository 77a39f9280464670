/*
description = "Regional web ACLs of WAF Classic, with the rules and what they protect."
grain = "one row per web ACL"
resource_type = "AWS::WAFRegional::WebACL"
list = ["waf-regional:ListWebACLs"]
per = "region"

[columns]
name = { type = "VARCHAR", description = "Name of the web ACL." }
web_acl_id = { type = "VARCHAR", description = "ID of the web ACL." }
default_action = { type = "VARCHAR", from = "waf-regional:GetWebACL", description = "What happens to requests that no rule names: ALLOW or BLOCK." }
metric_name = { type = "VARCHAR", from = "waf-regional:GetWebACL", description = "Name of the metric." }
logging_configuration = { type = "JSON", from = "waf-regional:GetLoggingConfiguration", description = "Where requests are logged; an empty object where they are not." }
resources = { type = "JSON", from = "waf-regional:ListResourcesForWebACL", description = "ARNs of the load balancers and stages that it protects." }
rules = { type = "JSON", from = "waf-regional:GetWebACL", description = "The rules, by their ids, with their actions." }
tags_src = { type = "JSON", from = "waf-regional:ListTagsForResource", description = "Tags as a list of Key and Value." }
*/
