/*
description = "Domains of Amazon OpenSearch Service, with the settings that decide who can reach them and what protects their data. The OpenSearch and the Elasticsearch API tell of the same domains; here each is told of once."
grain = "one row per domain"

[columns]
domain_name = { type = "VARCHAR", description = "Name of the domain." }
arn = { type = "VARCHAR", description = "ARN of the domain." }
engine_version = { type = "VARCHAR", description = "Engine and version, or the version of Elasticsearch alone." }
access_policies = { type = "JSON", description = "The access policy of the domain; an empty object where there is none." }
is_in_vpc = { type = "BOOLEAN", description = "Whether the endpoint of the domain lies in a VPC." }
encrypts_at_rest = { type = "BOOLEAN", description = "Whether data is encrypted at rest." }
encrypts_between_nodes = { type = "BOOLEAN", description = "Whether traffic between nodes is encrypted." }
enforces_https = { type = "BOOLEAN", description = "Whether plain HTTP is refused." }
tls_security_policy = { type = "VARCHAR", description = "The TLS policy of the endpoint." }
tls_minimum = { type = "VARCHAR", description = "The oldest TLS version that the policy accepts, such as 1.2; NULL for a policy whose name does not tell." }
has_fine_grained_access_control = { type = "BOOLEAN", description = "Whether fine-grained access control is on." }
lets_anonymous_in = { type = "BOOLEAN", description = "Whether requests without a user pass while fine-grained access control is being introduced." }
publishes_application_logs = { type = "BOOLEAN", description = "Whether error logs go to CloudWatch Logs." }
publishes_audit_logs = { type = "BOOLEAN", description = "Whether audit logs go to CloudWatch Logs." }
tags = { type = "JSON", description = "The tags of the domain, as an object from key to value; NULL where they were not read." }
partition = { type = "VARCHAR", description = "The AWS partition of the domain." }
region = { type = "VARCHAR", description = "The region of the domain." }
account_id = { type = "VARCHAR", description = "The account of the domain." }
*/
with told as (
    select
        account_id,
        region,
        arn,
        coalesce(opensearch.partition, elasticsearch.partition) as partition,
        coalesce(opensearch.tags, elasticsearch.tags) as tags,
        coalesce(opensearch.domain_name, elasticsearch.domain_name) as domain_name,
        coalesce(opensearch.engine_version, elasticsearch.elasticsearch_version) as engine_version,
        coalesce(opensearch.access_policies, elasticsearch.access_policies) as access_policies,
        coalesce(opensearch.node_to_node_encryption_options_enabled, elasticsearch.enabled) as encrypts_between_nodes,
        from_json(coalesce(opensearch.vpc_options, elasticsearch.vpc_options), '{
            "VPCId": "VARCHAR", "SubnetIds": ["VARCHAR"]
        }') as vpc,
        from_json(coalesce(opensearch.encryption_at_rest_options, elasticsearch.encryption_at_rest_options), '{
            "Enabled": "BOOLEAN"
        }') as at_rest,
        from_json(coalesce(opensearch.domain_endpoint_options, elasticsearch.domain_endpoint_options), '{
            "EnforceHTTPS": "BOOLEAN", "TLSSecurityPolicy": "VARCHAR"
        }') as endpoint,
        from_json(coalesce(opensearch.advanced_security_options, elasticsearch.advanced_security_options), '{
            "Enabled": "BOOLEAN", "AnonymousAuthEnabled": "BOOLEAN"
        }') as security,
        from_json(coalesce(opensearch.log_publishing_options, elasticsearch.log_publishing_options), '{
            "ES_APPLICATION_LOGS": {"Enabled": "BOOLEAN", "CloudWatchLogsLogGroupArn": "VARCHAR"},
            "AUDIT_LOGS": {"Enabled": "BOOLEAN", "CloudWatchLogsLogGroupArn": "VARCHAR"}
        }') as logs
    from aws_opensearch_domain as opensearch
    full join aws_elasticsearch_domain as elasticsearch using (account_id, region, arn)
)

select
    domain_name,
    arn,
    engine_version,
    access_policies,
    -- AWS Config does not tell the VPC, only what lies in it.
    case when vpc is not null then vpc.VPCId is not null or coalesce(len(vpc.SubnetIds), 0) > 0 end as is_in_vpc,
    at_rest.Enabled as encrypts_at_rest,
    encrypts_between_nodes,
    endpoint.EnforceHTTPS as enforces_https,
    endpoint.TLSSecurityPolicy as tls_security_policy,
    nullif(regexp_replace(
        regexp_extract(endpoint.TLSSecurityPolicy, '^Policy-Min-TLS-(\d+-\d+)-', 1), '-', '.'
    ), '') as tls_minimum,
    security.Enabled as has_fine_grained_access_control,
    case when security.Enabled is not null then coalesce(security.AnonymousAuthEnabled, false) end as lets_anonymous_in,
    case when logs is not null then
        coalesce(logs.ES_APPLICATION_LOGS.Enabled, false)
        and coalesce(logs.ES_APPLICATION_LOGS.CloudWatchLogsLogGroupArn, '') <> ''
    end as publishes_application_logs,
    case when logs is not null then
        coalesce(logs.AUDIT_LOGS.Enabled, false) and coalesce(logs.AUDIT_LOGS.CloudWatchLogsLogGroupArn, '') <> ''
    end as publishes_audit_logs,
    tags,
    partition,
    region,
    account_id
from told
