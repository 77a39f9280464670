/*
description = "Distributions: names, certificate, origins, firewall, logs, and how viewers are spoken to."
table = "aws_cloudfront_distribution"

[actual]
http_version = "lower(http_version)"
alias_names = "to_json(list_sort(coalesce(json_texts(aliases -> 'Items'), [])))"
acm_certificate_arn = "coalesce(viewer_certificate ->> 'ACMCertificateArn', '')"
minimum_protocol_version = "viewer_certificate ->> 'MinimumProtocolVersion'"
viewer_protocol_policy = "default_cache_behavior ->> 'ViewerProtocolPolicy'"
target_origin_id = "default_cache_behavior ->> 'TargetOriginId'"
logging_bucket = "coalesce(logging ->> 'Bucket', '')"
origin_domains = "to_json(list_sort(json_extract_string(origins, '$[*].DomainName')))"
*/
select
    state_id,
    attributes ->> 'enabled' as enabled,
    attributes ->> 'comment' as comment,
    attributes ->> 'default_root_object' as default_root_object,
    attributes ->> 'price_class' as price_class,
    attributes ->> 'is_ipv6_enabled' as is_ipv6_enabled,
    attributes ->> 'web_acl_id' as web_acl_id,
    lower(attributes ->> 'http_version') as http_version,
    iac_texts(attributes, 'aliases') as alias_names,
    iac_block(attributes, 'viewer_certificate') ->> 'acm_certificate_arn' as acm_certificate_arn,
    iac_block(attributes, 'viewer_certificate') ->> 'minimum_protocol_version' as minimum_protocol_version,
    iac_block(attributes, 'default_cache_behavior') ->> 'viewer_protocol_policy' as viewer_protocol_policy,
    iac_block(attributes, 'default_cache_behavior') ->> 'target_origin_id' as target_origin_id,
    case when json_type(attributes -> 'logging_config') = 'ARRAY'
        then coalesce(iac_block(attributes, 'logging_config') ->> 'bucket', '')
    end as logging_bucket,
    case when json_type(attributes -> 'origin') = 'ARRAY'
        then to_json(list_sort(json_extract_string(attributes, '$.origin[*].domain_name')))
    end as origin_domains
from state.aws_cloudfront_distribution
