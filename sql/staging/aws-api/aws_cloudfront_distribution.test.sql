insert into resource (arn, resource_id, region, tags, evidence) values
    -- Everything answered. AWS Config's fixture tells of the same distribution.
    ('arn:aws:cloudfront::111111111111:distribution/E1', 'E1', 'global', map {'team': 'web'}, '{
        "ListDistributions": {
            "Id": "E1", "ARN": "arn:aws:cloudfront::111111111111:distribution/E1", "Status": "Deployed",
            "LastModifiedTime": "2024-05-01T10:00:00.123000+00:00", "DomainName": "d1.cloudfront.net",
            "Aliases": {"Quantity": 1, "Items": ["www.example.com"]},
            "Origins": {"Quantity": 1, "Items": [{"Id": "web", "DomainName": "origin.example.com", "OriginPath": "",
                "CustomHeaders": {"Quantity": 0}, "CustomOriginConfig": {"HTTPPort": 80, "HTTPSPort": 443,
                "OriginProtocolPolicy": "https-only", "OriginSslProtocols": {"Quantity": 1, "Items": ["TLSv1.2"]}},
                "OriginAccessControlId": ""}]},
            "OriginGroups": {"Quantity": 0},
            "DefaultCacheBehavior": {"TargetOriginId": "web", "ViewerProtocolPolicy": "redirect-to-https", "MinTTL": 0,
                "LambdaFunctionAssociations": {"Quantity": 1, "Items": [{"LambdaFunctionARN": "arn:aws:lambda:us-east-1:111111111111:function:edge:1"}]}},
            "CacheBehaviors": {"Quantity": 0}, "CustomErrorResponses": {"Quantity": 1, "Items": [{"ErrorCode": 404, "ErrorCachingMinTTL": 10}]},
            "Comment": "", "PriceClass": "PriceClass_100", "Enabled": true,
            "ViewerCertificate": {"ACMCertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/1",
                "SSLSupportMethod": "sni-only", "MinimumProtocolVersion": "TLSv1.2_2021", "CertificateSource": "acm"},
            "Restrictions": {"GeoRestriction": {"RestrictionType": "none", "Quantity": 0}},
            "WebACLId": "arn:aws:wafv2:us-east-1:111111111111:global/webacl/front/1", "HttpVersion": "HTTP2", "IsIPV6Enabled": true,
            "AliasICPRecordals": [{"CNAME": "www.example.com", "ICPRecordalStatus": "APPROVED"}]},
        "GetDistribution": {"ETag": "E2QWRUHAPOMQZL", "Distribution": {
            "InProgressInvalidationBatches": 0, "ActiveTrustedSigners": {"Enabled": false, "Quantity": 0},
            "ActiveTrustedKeyGroups": {"Enabled": false, "Quantity": 0},
            "DistributionConfig": {"CallerReference": "1549938451674", "DefaultRootObject": "index.html",
                "Logging": {"Enabled": true, "IncludeCookies": false, "Bucket": "logs.s3.amazonaws.com", "Prefix": "cdn/"}}}},
        "ListTagsForResource": {"Tags": {"Items": [{"Key": "team", "Value": "web"}]}}}'),
    -- Nothing set: no root object, no tags.
    ('arn:aws:cloudfront::111111111111:distribution/E2', 'E2', 'global', map {}, '{
        "ListDistributions": {"Id": "E2", "WebACLId": "", "Origins": {"Quantity": 0}},
        "GetDistribution": {"Distribution": {"DistributionConfig": {"CallerReference": "x"}}},
        "ListTagsForResource": {"Tags": {}}}'),
    -- Refused.
    ('arn:aws:cloudfront::111111111111:distribution/E3', 'E3', 'global', null, '{
        "ListDistributions": {"Id": "E3"},
        "GetDistribution": {"$error": {"code": "AccessDenied", "message": "no"}},
        "ListTagsForResource": {"$error": {"code": "AccessDenied", "message": "no"}}}'),
    -- The list alone.
    ('arn:aws:cloudfront::111111111111:distribution/E4', 'E4', 'global', null, '{"ListDistributions": {"Id": "E4"}}');

insert into expected (
    arn, title, tags, region, id, status, caller_reference, comment, default_root_object, domain_name, enabled, e_tag,
    http_version, is_ipv6_enabled, in_progress_invalidation_batches, last_modified_time, price_class, web_acl_id,
    active_trusted_key_groups, active_trusted_signers, aliases, alias_icp_recordals, cache_behaviors, custom_error_responses,
    default_cache_behavior, logging, origins, origin_groups, restrictions, tags_src, viewer_certificate
) values
    (
        'arn:aws:cloudfront::111111111111:distribution/E1', 'E1', '{"team":"web"}', 'global', 'E1', 'Deployed', '1549938451674',
        '', 'index.html', 'd1.cloudfront.net', true, 'E2QWRUHAPOMQZL', 'http2', true, 0, '2024-05-01 10:00:00.123',
        'PriceClass_100', 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/front/1', '{"Enabled":false,"Quantity":0}',
        '{"Enabled":false,"Quantity":0}', '{"Quantity":1,"Items":["www.example.com"]}',
        '[{"CNAME":"www.example.com","ICPRecordalStatus":"APPROVED"}]', '{"Quantity":0}',
        '{"Quantity":1,"Items":[{"ErrorCode":404,"ErrorCachingMinTTL":10}]}',
        '{"TargetOriginId":"web","ViewerProtocolPolicy":"redirect-to-https","MinTTL":0,"LambdaFunctionAssociations":{"Quantity":1,"Items":[{"LambdaFunctionARN":"arn:aws:lambda:us-east-1:111111111111:function:edge:1"}]}}',
        '{"Enabled":true,"IncludeCookies":false,"Bucket":"logs.s3.amazonaws.com","Prefix":"cdn/"}',
        '[{"Id":"web","DomainName":"origin.example.com","OriginPath":"","CustomHeaders":{"Quantity":0},"CustomOriginConfig":{"HTTPPort":80,"HTTPSPort":443,"OriginProtocolPolicy":"https-only","OriginSslProtocols":{"Quantity":1,"Items":["TLSv1.2"]}},"OriginAccessControlId":""}]',
        '{"Quantity":0}', '{"GeoRestriction":{"RestrictionType":"none","Quantity":0}}', '[{"Key":"team","Value":"web"}]',
        '{"ACMCertificateArn":"arn:aws:acm:us-east-1:111111111111:certificate/1","SSLSupportMethod":"sni-only","MinimumProtocolVersion":"TLSv1.2_2021","CertificateSource":"acm"}'
    ),
    (
        'arn:aws:cloudfront::111111111111:distribution/E2', 'E2', '{}', 'global', 'E2', null, 'x', null, '', null, null, null,
        null, null, null, null, null, '', null, null, null, null, null, null, null, null, null, null, null, '[]', null
    ),
    (
        'arn:aws:cloudfront::111111111111:distribution/E3', 'E3', null, 'global', 'E3', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    ),
    (
        'arn:aws:cloudfront::111111111111:distribution/E4', 'E4', null, 'global', 'E4', null, null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
