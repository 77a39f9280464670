/*
title = "OpenSearch domain has a public endpoint"
severity = "critical"
category = "exposure"
scope = "resource"
description = "Whether the endpoint of the domain lies outside of any VPC, so that the whole internet can reach it and the access policy and the log-in alone keep strangers out. The reason tells what the access policy says of them."
remediation = "Create a domain in a VPC and move the data there: the endpoint of a domain cannot be moved."
union = ["aws_opensearch_domain", "aws_elasticsearch_domain"]
references = ["https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html"]
*/
with opened as (
    select attached_to as arn, any_true(lets_anyone_in) as lets_anyone_in
    from opensearch_domain_policy_statement
    group by attached_to
),

judged as (
    select
        domain.*,
        case
            when domain.access_policies is null then null
            when opened.arn is null then false
            else opened.lets_anyone_in
        end as policy_is_public
    from opensearch_domain as domain
    left join opened on opened.arn = domain.arn
)

select
    arn as resource,
    verdict(alarm := not is_in_vpc) as status,
    'Domain ' || domain_name
        || case
            when is_in_vpc then ' has its endpoint in a VPC'
            else ' has a public endpoint'
                || case
                    when policy_is_public and not has_fine_grained_access_control
                        then ', and its access policy lets anyone in without a log-in'
                    when policy_is_public then ', and its access policy leaves it to the log-in to keep strangers out'
                    when not policy_is_public then ', and its access policy lets nobody in but those it names'
                    else ''
                end
        end
        || '.' as reason,
    account_id,
    region,
    domain_name
from judged
