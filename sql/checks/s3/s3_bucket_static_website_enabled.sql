/*
title = "Static website hosting is enabled"
severity = "medium"
category = "exposure"
scope = "resource"
description = "Whether the bucket is served as a website. Website endpoints speak plain HTTP only, and serve nothing that is not public."
remediation = "Serve the site through CloudFront with origin access control, and turn website hosting off."
command = "aws s3api delete-bucket-website --bucket {name}"
references = ["https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteHosting.html"]
*/
select
    arn as resource,
    verdict(alarm := has_website) as status,
    case
        when not has_website then 'Bucket ' || name || ' is not served as a website.'
        when (website_configuration -> '$.RedirectAllRequestsTo') is not null
            then 'Bucket ' || name || ' has a website endpoint that only redirects to '
                || (website_configuration ->> '$.RedirectAllRequestsTo.HostName') || '.'
        else 'Bucket ' || name || ' is served as a website.'
    end as reason,
    account_id,
    region
from aws_s3_bucket
