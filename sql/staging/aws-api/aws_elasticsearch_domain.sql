/*
description = "Domains as the Elasticsearch API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDomainNames": {"DomainName": "VARCHAR", "EngineType": "VARCHAR"},
            "DescribeElasticsearchDomain": {
                "DomainStatus": {
                    "DomainName": "VARCHAR", "DomainId": "VARCHAR", "ElasticsearchVersion": "VARCHAR",
                    "Endpoint": "VARCHAR", "Endpoints": "JSON", "AccessPolicies": "VARCHAR",
                    "DomainProcessingStatus": "VARCHAR", "Created": "BOOLEAN", "Deleted": "BOOLEAN",
                    "Processing": "BOOLEAN", "UpgradeProcessing": "BOOLEAN",
                    "NodeToNodeEncryptionOptions": {"Enabled": "BOOLEAN"}, "EBSOptions": "JSON",
                    "AdvancedOptions": "JSON", "AdvancedSecurityOptions": "JSON", "AutoTuneOptions": "JSON",
                    "CognitoOptions": "JSON", "DomainEndpointOptions": "JSON", "ElasticsearchClusterConfig": "JSON",
                    "EncryptionAtRestOptions": "JSON", "LogPublishingOptions": "JSON",
                    "ServiceSoftwareOptions": "JSON", "SnapshotOptions": "JSON", "VPCOptions": "JSON",
                    "ChangeProgressDetails": "JSON", "ModifyingProperties": "JSON"
                }
            },
            "ListTags": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

domain as (
    select *, answer.DescribeElasticsearchDomain.DomainStatus as status
    from document
)

select
    coalesce(answer.ListDomainNames.DomainName, status.DomainName) as domain_name,
    answer.ListDomainNames.EngineType as engine_type,
    status.DomainId as domain_id,
    status.ElasticsearchVersion as elasticsearch_version,
    status.Endpoint as endpoint,
    status.Endpoints as endpoints,
    case
        when status.DomainName is null then null
        when coalesce(status.AccessPolicies, '') = '' then '{}'::json
        else policy_document(status.AccessPolicies)
    end as access_policies,
    status.DomainProcessingStatus as domain_processing_status,
    status.Created as created,
    status.Deleted as deleted,
    status.Processing as processing,
    status.UpgradeProcessing as upgrade_processing,
    status.NodeToNodeEncryptionOptions.Enabled as enabled,
    status.EBSOptions as ebs_options,
    status.AdvancedOptions as advanced_options,
    status.AdvancedSecurityOptions as advanced_security_options,
    status.AutoTuneOptions as auto_tune_options,
    status.CognitoOptions as cognito_options,
    status.DomainEndpointOptions as domain_endpoint_options,
    status.ElasticsearchClusterConfig as elasticsearch_cluster_config,
    status.EncryptionAtRestOptions as encryption_at_rest_options,
    case when status.DomainName is not null
        then coalesce(status.LogPublishingOptions, '{}')
    end as log_publishing_options,
    status.ServiceSoftwareOptions as service_software_options,
    status.SnapshotOptions as snapshot_options,
    case when status.DomainName is not null then coalesce(status.VPCOptions, '{}') end as vpc_options,
    status.ChangeProgressDetails as change_progress_details,
    status.ModifyingProperties as modifying_properties,
    case when answered(answer.ListTags) then coalesce(answer.ListTags.TagList, '[]') end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListDomainNames.DomainName, status.DomainName) as title,
    tags_json(tags) as tags
from domain
