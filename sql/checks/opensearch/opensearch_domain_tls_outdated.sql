/*
title = "OpenSearch domain accepts HTTP or TLS below 1.2"
severity = "medium"
category = "encryption"
scope = "resource"
description = "Whether the endpoint of the domain takes requests in plain HTTP, or TLS of a version below 1.2, whose ciphers are broken."
remediation = "Require HTTPS, and choose a TLS policy of version 1.2; look for old clients first."
command = "aws opensearch update-domain-config --region {region} --domain-name {domain_name} --domain-endpoint-options EnforceHTTPS=true,TLSSecurityPolicy=Policy-Min-TLS-1-2-PFS-2023-10"
union = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createupdatedomains.html"]
*/
select
    arn as resource,
    verdict(alarm := not enforces_https or tls_minimum in ('1.0', '1.1')) as status,
    'Domain ' || domain_name
        || case
            when not enforces_https then ' accepts plain HTTP.'
            when tls_minimum in ('1.0', '1.1') then ' accepts TLS ' || tls_minimum || ' (' || tls_security_policy || ').'
            else ' requires HTTPS with TLS ' || tls_minimum || ' or later.'
        end as reason,
    account_id,
    region,
    domain_name
from opensearch_domain
