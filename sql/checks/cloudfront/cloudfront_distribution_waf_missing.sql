/*
title = "Distribution has no web ACL"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Looks for distributions that no web ACL guards against common attacks and floods. A web ACL of WAF Classic counts, though AWS has retired it."
remediation = "Attach a web ACL to the distribution."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/distribution-web-awswaf.html"]
*/
select
    arn as resource,
    verdict(alarm := web_acl_id = '') as status,
    'Distribution ' || id
        || case
            when web_acl_id = '' then ' has no web ACL.'
            when starts_with(web_acl_id, 'arn:') then ' has the web ACL ' || web_acl_id || '.'
            else ' has the web ACL ' || web_acl_id || ' of WAF Classic, which is retired.'
        end as reason,
    account_id,
    region,
    id
from aws_cloudfront_distribution
