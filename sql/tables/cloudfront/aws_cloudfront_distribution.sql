/*
description = "CloudFront distributions."
grain = "one row per distribution"
resource_type = "AWS::CloudFront::Distribution"
list = ["cloudfront:ListDistributions"]
per = "account"
ordered = ["cache_behaviors"]

[columns]
id = { type = "VARCHAR", description = "ID of the distribution." }
status = { type = "VARCHAR", description = "Deployed, or InProgress while changes spread." }
caller_reference = { type = "VARCHAR", from = "cloudfront:GetDistribution", description = "What the request that made the distribution was told apart by." }
comment = { type = "VARCHAR", description = "Comment of the distribution; empty where there is none." }
default_root_object = { type = "VARCHAR", from = "cloudfront:GetDistribution", description = "Object that a request for the root is answered with; empty where there is none." }
domain_name = { type = "VARCHAR", description = "The cloudfront.net name of the distribution." }
enabled = { type = "BOOLEAN", description = "Whether the distribution answers requests." }
e_tag = { type = "VARCHAR", from = "cloudfront:GetDistribution", description = "Version of the configuration." }
http_version = { type = "VARCHAR", description = "Newest HTTP version that viewers may use, in lower case: http1.1, http2, http3 or http2and3." }
is_ipv6_enabled = { type = "BOOLEAN", description = "Whether the distribution has IPv6 addresses." }
in_progress_invalidation_batches = { type = "BIGINT", from = "cloudfront:GetDistribution", description = "Invalidations that are under way." }
last_modified_time = { type = "TIMESTAMP", description = "When the distribution was last changed." }
price_class = { type = "VARCHAR", description = "Where the distribution answers from, such as PriceClass_All." }
web_acl_id = { type = "VARCHAR", description = "Web ACL: the ARN of one of WAF, the id of one of WAF Classic; empty where there is none." }
active_trusted_key_groups = { type = "JSON", from = "cloudfront:GetDistribution", description = "Key groups whose signatures are accepted." }
active_trusted_signers = { type = "JSON", from = "cloudfront:GetDistribution", description = "Accounts whose signatures are accepted." }
aliases = { type = "JSON", description = "Further domain names of the distribution: Quantity and Items." }
alias_icp_recordals = { type = "JSON", description = "State of the recordal of the domain names in China; NULL where there is none." }
cache_behaviors = { type = "JSON", description = "Behaviors for path patterns, before the default one: Quantity and Items." }
custom_error_responses = { type = "JSON", description = "What errors are answered with: Quantity and Items." }
default_cache_behavior = { type = "JSON", description = "Behavior for what no path pattern matches." }
logging = { type = "JSON", from = "cloudfront:GetDistribution", description = "Standard access logs to a bucket: Enabled, Bucket, Prefix and IncludeCookies." }
origins = { type = "JSON", description = "The origins of the distribution, as a list." }
origin_groups = { type = "JSON", description = "Groups of origins that take over from each other: Quantity and Items." }
restrictions = { type = "JSON", description = "Countries whose viewers are let in or kept out." }
tags_src = { type = "JSON", from = "cloudfront:ListTagsForResource", description = "Tags as a list of Key and Value; an empty list where there are none." }
viewer_certificate = { type = "JSON", description = "Certificate and lowest TLS version for viewers." }
*/
