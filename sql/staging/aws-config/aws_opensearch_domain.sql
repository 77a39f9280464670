/*
description = "Domains as AWS Config records them. Config leaves out a part that a domain does not have."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "DomainName": "VARCHAR", "EngineVersion": "VARCHAR", "Id": "VARCHAR", "AccessPolicies": "VARCHAR",
                    "DomainEndpoint": "VARCHAR", "SoftwareUpdateOptions": {"AutoSoftwareUpdateEnabled": "BOOLEAN"},
                    "NodeToNodeEncryptionOptions": {"Enabled": "BOOLEAN"}, "AdvancedOptions": "JSON",
                    "AdvancedSecurityOptions": "JSON", "ClusterConfig": "JSON", "CognitoOptions": "JSON",
                    "DomainEndpointOptions": "JSON", "EBSOptions": "JSON", "EncryptionAtRestOptions": "JSON",
                    "LogPublishingOptions": "JSON", "ServiceSoftwareOptions": "JSON", "SnapshotOptions": "JSON",
                    "OffPeakWindowOptions": "JSON", "VPCOptions": "JSON", "Tags": "JSON"
                }
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.DomainName as domain_name,
    split_part(item.configuration.EngineVersion, '_', 1) as engine_type,
    item.configuration.Id as domain_id,
    policy_document(item.configuration.AccessPolicies) as access_policies,
    item.configuration.DomainEndpoint as endpoint,
    item.configuration.SoftwareUpdateOptions.AutoSoftwareUpdateEnabled as auto_software_update_enabled,
    item.configuration.EngineVersion as engine_version,
    item.configuration.NodeToNodeEncryptionOptions.Enabled as node_to_node_encryption_options_enabled,
    item.configuration.AdvancedOptions as advanced_options,
    item.configuration.AdvancedSecurityOptions as advanced_security_options,
    item.configuration.ClusterConfig as cluster_config,
    item.configuration.CognitoOptions as cognito_options,
    item.configuration.DomainEndpointOptions as domain_endpoint_options,
    item.configuration.EBSOptions as ebs_options,
    item.configuration.EncryptionAtRestOptions as encryption_at_rest_options,
    case when item.configuration.DomainName is not null
        then coalesce(item.configuration.LogPublishingOptions, '{}')
    end as log_publishing_options,
    item.configuration.ServiceSoftwareOptions as service_software_options,
    item.configuration.SnapshotOptions as snapshot_options,
    item.configuration.OffPeakWindowOptions as off_peak_window_options,
    case
        when item.configuration.VPCOptions is not null then item.configuration.VPCOptions
        -- The endpoint of a domain in a VPC begins otherwise, where it is told at all.
        when not starts_with(item.configuration.DomainEndpoint, 'vpc-') then '{}'::json
    end as vpc_options,
    item.configuration.Tags as tags_src,
    partition,
    region,
    account_id,
    arn,
    item.configuration.DomainName as title,
    tags_json(tags) as tags
from document
