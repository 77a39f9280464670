/*
title = "Distribution accepts viewer TLS below 1.2"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Looks at the lowest TLS version that viewers may use. A distribution with the certificate of cloudfront.net has TLS 1.0 as its lowest, which only a certificate for a domain name of one's own can raise."
remediation = "Use a certificate for a domain name of your own, with the security policy TLSv1.2_2021 or later."
references = ["https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html"]
*/
with certificate as (
    select
        *,
        coalesce((viewer_certificate ->> '$.CloudFrontDefaultCertificate') = 'true', false) as is_default,
        viewer_certificate ->> '$.MinimumProtocolVersion' as lowest
    from aws_cloudfront_distribution
)

select
    arn as resource,
    verdict(alarm := case
        when is_default or lowest in ('SSLv3', 'TLSv1', 'TLSv1_2016', 'TLSv1.1_2016') then true
        when regexp_matches(lowest, '^TLSv1\.[2-9]_') then false
    end) as status,
    'Distribution ' || id
        || case
            when is_default then ' has the certificate of cloudfront.net, and so accepts TLS 1.0.'
            else ' has ' || lowest || ' as the lowest security policy for viewers.'
        end as reason,
    account_id,
    region,
    id
from certificate
