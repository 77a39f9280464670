/*
title = "OpenSearch domain has no fine-grained access control"
severity = "high"
category = "identity"
scope = "resource"
description = "Whether fine-grained access control is on. Without it the domain has no users of its own: whoever gets past the access policy may read and delete everything. While it is being introduced, requests without a user may still pass; that counts as off."
remediation = "Turn fine-grained access control on, and end its migration mode."
union = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html"]
*/
select
    arn as resource,
    verdict(alarm := not has_fine_grained_access_control or lets_anonymous_in) as status,
    'Domain ' || domain_name
        || case
            when not has_fine_grained_access_control then ' has no fine-grained access control.'
            when lets_anonymous_in then ' has fine-grained access control, but lets requests without a user pass.'
            else ' has fine-grained access control.'
        end as reason,
    account_id,
    region,
    domain_name
from opensearch_domain
