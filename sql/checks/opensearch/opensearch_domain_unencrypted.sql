/*
title = "OpenSearch domain does not encrypt its data"
severity = "high"
category = "encryption"
scope = "resource"
description = "Whether the domain encrypts its data at rest and the traffic between its nodes. One finding tells of both. Neither can be turned off again, and old versions of Elasticsearch know neither."
remediation = "Turn both on; before Elasticsearch 6.7 move the data to a domain that has them."
command = "aws opensearch update-domain-config --region {region} --domain-name {domain_name} --encryption-at-rest-options Enabled=true --node-to-node-encryption-options Enabled=true"
union = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html"]
*/
select
    arn as resource,
    verdict(alarm := not (encrypts_at_rest and encrypts_between_nodes)) as status,
    'Domain ' || domain_name
        || case
            when encrypts_at_rest and encrypts_between_nodes then ' encrypts its data at rest and between nodes.'
            else ' does not encrypt its data '
                || concat_ws(
                    ' or ',
                    case when not encrypts_at_rest then 'at rest' end,
                    case when not encrypts_between_nodes then 'between nodes' end
                ) || '.'
        end as reason,
    account_id,
    region,
    domain_name
from opensearch_domain
