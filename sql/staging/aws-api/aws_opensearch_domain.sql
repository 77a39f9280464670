/*
description = "Domains as the OpenSearch API answers."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListDomainNames": {"DomainName": "VARCHAR", "EngineType": "VARCHAR"},
            "DescribeDomain": {
                "DomainStatus": {
                    "DomainName": "VARCHAR", "EngineVersion": "VARCHAR", "DomainId": "VARCHAR",
                    "AccessPolicies": "VARCHAR", "Created": "BOOLEAN", "Deleted": "BOOLEAN", "Endpoint": "VARCHAR",
                    "EndpointV2": "VARCHAR", "SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": "BOOLEAN"},
                    "IPAddressType": "VARCHAR", "DomainProcessingStatus": "VARCHAR", "Processing": "BOOLEAN",
                    "UpgradeProcessing": "BOOLEAN", "NodeToNodeEncryptionOptions": {"Enabled": "BOOLEAN"},
                    "AdvancedOptions": "JSON", "AdvancedSecurityOptions": "JSON", "AutoTuneOptions": "JSON",
                    "ClusterConfig": "JSON", "CognitoOptions": "JSON", "DomainEndpointOptions": "JSON",
                    "EBSOptions": "JSON", "EncryptionAtRestOptions": "JSON", "Endpoints": "JSON",
                    "LogPublishingOptions": "JSON", "ServiceSoftwareOptions": "JSON", "SnapshotOptions": "JSON",
                    "ChangeProgressDetails": "JSON", "OffPeakWindowOptions": "JSON", "ModifyingProperties": "JSON",
                    "VPCOptions": "JSON"
                }
            },
            "ListTags": {"TagList": "JSON", "$error": "JSON"}
        }') as answer
    from resource
),

domain as (
    select *, answer.DescribeDomain.DomainStatus as status
    from document
)

select
    coalesce(answer.ListDomainNames.DomainName, status.DomainName) as domain_name,
    coalesce(answer.ListDomainNames.EngineType, split_part(status.EngineVersion, '_', 1)) as engine_type,
    status.DomainId as domain_id,
    case
        when status.DomainName is null then null
        when coalesce(status.AccessPolicies, '') = '' then '{}'::json
        else policy_document(status.AccessPolicies)
    end as access_policies,
    status.Created as created,
    status.Deleted as deleted,
    status.Endpoint as endpoint,
    status.EndpointV2 as endpoint_v2,
    status.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled as auto_software_update_enabled,
    status.IPAddressType as ip_address_type,
    status.DomainProcessingStatus as domain_processing_status,
    status.EngineVersion as engine_version,
    status.Processing as processing,
    status.UpgradeProcessing as upgrade_processing,
    status.NodeToNodeEncryptionOptions.Enabled as node_to_node_encryption_options_enabled,
    status.AdvancedOptions as advanced_options,
    status.AdvancedSecurityOptions as advanced_security_options,
    status.AutoTuneOptions as auto_tune_options,
    status.ClusterConfig as cluster_config,
    status.CognitoOptions as cognito_options,
    status.DomainEndpointOptions as domain_endpoint_options,
    status.EBSOptions as ebs_options,
    status.EncryptionAtRestOptions as encryption_at_rest_options,
    status.Endpoints as endpoints,
    case when status.DomainName is not null
        then coalesce(status.LogPublishingOptions, '{}')
    end as log_publishing_options,
    status.ServiceSoftwareOptions as service_software_options,
    status.SnapshotOptions as snapshot_options,
    status.ChangeProgressDetails as change_progress_details,
    status.OffPeakWindowOptions as off_peak_window_options,
    status.ModifyingProperties as modifying_properties,
    case when status.DomainName is not null then coalesce(status.VPCOptions, '{}') end as vpc_options,
    case when answered(answer.ListTags) then coalesce(answer.ListTags.TagList, '[]') end as tags_src,
    partition,
    region,
    account_id,
    arn,
    coalesce(answer.ListDomainNames.DomainName, status.DomainName) as title,
    tags_json(tags) as tags
from domain
