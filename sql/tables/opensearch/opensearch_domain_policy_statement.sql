/*
description = "Statements of the access policies of OpenSearch Service domains."
grain = "one row per statement"
template = "resource_policy_statement"
*/
select
    'resource' as policy_kind, domain_name as policy_name, null::varchar as policy_arn, arn as attached_to,
    'AWS::OpenSearch::Domain' as attached_type, access_policies as document, account_id, region, partition
from opensearch_domain
