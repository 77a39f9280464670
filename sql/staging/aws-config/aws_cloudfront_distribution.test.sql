insert into resource (arn, resource_id, region, tags, evidence) values
    -- The distribution of the other fixture.
    ('arn:aws:cloudfront::111111111111:distribution/E1', 'E1', 'global', map {'team': 'web'}, '{"ConfigurationItem": {
        "resourceType": "AWS::CloudFront::Distribution", "awsRegion": "global",
        "configuration": {
            "id": "E1", "arn": "arn:aws:cloudfront::111111111111:distribution/E1", "domainName": "d1.cloudfront.net",
            "lastModifiedTime": "2024-05-01T10:00:00.123Z", "activeTrustedSigners": {"enabled": false, "quantity": 0},
            "activeTrustedKeyGroups": {"enabled": false, "quantity": 0},
            "aliasICPRecordals": [{"cNAME": "www.example.com", "iCPRecordalStatus": "APPROVED"}],
            "distributionConfig": {
                "callerReference": "1549938451674", "aliases": {"quantity": 1, "items": ["www.example.com"]},
                "defaultRootObject": "index.html",
                "origins": {"quantity": 1, "items": [{"id": "web", "domainName": "origin.example.com", "originPath": "",
                    "customHeaders": {"quantity": 0}, "customOriginConfig": {"httpPort": 80, "httpsPort": 443,
                    "originProtocolPolicy": "https-only", "originSslProtocols": {"quantity": 1, "items": ["TLSv1.2"]}},
                    "originAccessControlId": ""}]},
                "originGroups": {"quantity": 0},
                "defaultCacheBehavior": {"targetOriginId": "web", "viewerProtocolPolicy": "redirect-to-https", "minTTL": 0,
                    "lambdaFunctionAssociations": {"quantity": 1, "items": [{"lambdaFunctionARN": "arn:aws:lambda:us-east-1:111111111111:function:edge:1"}]}},
                "cacheBehaviors": {"quantity": 0},
                "customErrorResponses": {"quantity": 1, "items": [{"errorCode": 404, "errorCachingMinTTL": 10}]},
                "comment": "", "logging": {"enabled": true, "includeCookies": false, "bucket": "logs.s3.amazonaws.com", "prefix": "cdn/"},
                "priceClass": "PriceClass_100", "enabled": true,
                "viewerCertificate": {"acmCertificateArn": "arn:aws:acm:us-east-1:111111111111:certificate/1",
                    "sslSupportMethod": "sni-only", "minimumProtocolVersion": "TLSv1.2_2021", "certificateSource": "acm"},
                "restrictions": {"geoRestriction": {"restrictionType": "none", "quantity": 0}},
                "webACLId": "arn:aws:wafv2:us-east-1:111111111111:global/webacl/front/1", "httpVersion": "http2", "isIPV6Enabled": true
            }},
        "supplementaryConfiguration": {}}}'),
    -- A certificate of IAM; nothing else is told.
    ('arn:aws:cloudfront::111111111111:distribution/E5', 'E5', 'global', map {}, '{"ConfigurationItem": {
        "configuration": {"id": "E5", "distributionConfig": {"webACLId": "", "viewerCertificate": {"iamCertificateId": "ASCA1"}}}}}'),
    -- An item without a configuration tells nothing.
    ('arn:aws:cloudfront::111111111111:distribution/E6', 'E6', 'global', null, '{"ConfigurationItem": {"configuration": null}}');

insert into expected (
    arn, title, tags, region, id, caller_reference, comment, default_root_object, domain_name, enabled,
    http_version, is_ipv6_enabled, last_modified_time, price_class, web_acl_id,
    active_trusted_key_groups, active_trusted_signers, aliases, alias_icp_recordals, cache_behaviors, custom_error_responses,
    default_cache_behavior, logging, origins, origin_groups, restrictions, viewer_certificate
) values
    (
        'arn:aws:cloudfront::111111111111:distribution/E1', 'E1', '{"team":"web"}', 'global', 'E1', '1549938451674',
        '', 'index.html', 'd1.cloudfront.net', true, 'http2', true, '2024-05-01 10:00:00.123',
        'PriceClass_100', 'arn:aws:wafv2:us-east-1:111111111111:global/webacl/front/1', '{"Enabled":false,"Quantity":0}',
        '{"Enabled":false,"Quantity":0}', '{"Quantity":1,"Items":["www.example.com"]}',
        '[{"CNAME":"www.example.com","ICPRecordalStatus":"APPROVED"}]', '{"Quantity":0}',
        '{"Quantity":1,"Items":[{"ErrorCode":404,"ErrorCachingMinTTL":10}]}',
        '{"TargetOriginId":"web","ViewerProtocolPolicy":"redirect-to-https","MinTTL":0,"LambdaFunctionAssociations":{"Quantity":1,"Items":[{"LambdaFunctionARN":"arn:aws:lambda:us-east-1:111111111111:function:edge:1"}]}}',
        '{"Enabled":true,"IncludeCookies":false,"Bucket":"logs.s3.amazonaws.com","Prefix":"cdn/"}',
        '[{"Id":"web","DomainName":"origin.example.com","OriginPath":"","CustomHeaders":{"Quantity":0},"CustomOriginConfig":{"HTTPPort":80,"HTTPSPort":443,"OriginProtocolPolicy":"https-only","OriginSslProtocols":{"Quantity":1,"Items":["TLSv1.2"]}},"OriginAccessControlId":""}]',
        '{"Quantity":0}', '{"GeoRestriction":{"RestrictionType":"none","Quantity":0}}',
        '{"ACMCertificateArn":"arn:aws:acm:us-east-1:111111111111:certificate/1","SSLSupportMethod":"sni-only","MinimumProtocolVersion":"TLSv1.2_2021","CertificateSource":"acm"}'
    ),
    (
        'arn:aws:cloudfront::111111111111:distribution/E5', 'E5', '{}', 'global', 'E5', null, null, null, null, null, null,
        null, null, null, '', null, null, null, null, null, null, null, null, null, null, null, '{"IAMCertificateId":"ASCA1"}'
    ),
    (
        'arn:aws:cloudfront::111111111111:distribution/E6', 'E6', null, 'global', 'E6', null, null, null, null, null, null,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null
    );
