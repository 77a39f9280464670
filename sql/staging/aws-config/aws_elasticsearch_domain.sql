/*
description = "Domains as AWS Config records them, in the API's member names. Config leaves out a part that a domain does not have."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ConfigurationItem": {
                "configuration": {
                    "domainName": "VARCHAR", "domainId": "VARCHAR", "elasticsearchVersion": "VARCHAR",
                    "endpoint": "JSON", "endpoints": "JSON", "accessPolicies": "VARCHAR", "created": "BOOLEAN",
                    "deleted": "BOOLEAN", "processing": "BOOLEAN", "upgradeProcessing": "BOOLEAN",
                    "nodeToNodeEncryptionOptions": {"enabled": "BOOLEAN"}, "ebsoptions": "JSON",
                    "advancedOptions": "JSON", "advancedSecurityOptions": "JSON", "autoTuneOptions": "JSON",
                    "cognitoOptions": "JSON", "domainEndpointOptions": "JSON", "elasticsearchClusterConfig": "JSON",
                    "encryptionAtRestOptions": "JSON", "logPublishingOptions": "JSON", "snapshotOptions": "JSON",
                    "vpcoptions": "JSON"
                },
                "supplementaryConfiguration": {"Tags": "JSON"}
            }
        }').ConfigurationItem as item
    from resource
)

select
    item.configuration.domainName as domain_name,
    item.configuration.domainId as domain_id,
    item.configuration.elasticsearchVersion as elasticsearch_version,
    case json_type(item.configuration.endpoint)
        when 'OBJECT' then item.configuration.endpoint ->> '$.value'
        else item.configuration.endpoint ->> '$'
    end as endpoint,
    item.configuration.endpoints as endpoints,
    policy_document(item.configuration.accessPolicies) as access_policies,
    item.configuration.created as created,
    item.configuration.deleted as deleted,
    item.configuration.processing as processing,
    item.configuration.upgradeProcessing as upgrade_processing,
    item.configuration.nodeToNodeEncryptionOptions.enabled as enabled,
    replace(
        api_member_names(item.configuration.ebsoptions)::varchar,
        '"Ebsenabled":', '"EBSEnabled":'
    )::json as ebs_options,
    item.configuration.advancedOptions as advanced_options,
    replace(
        api_member_names(item.configuration.advancedSecurityOptions)::varchar,
        '"Samloptions":', '"SAMLOptions":'
    )::json as advanced_security_options,
    api_member_names(item.configuration.autoTuneOptions) as auto_tune_options,
    api_member_names(item.configuration.cognitoOptions) as cognito_options,
    replace(
        api_member_names(item.configuration.domainEndpointOptions)::varchar,
        '"TlssecurityPolicy":', '"TLSSecurityPolicy":'
    )::json as domain_endpoint_options,
    api_member_names(item.configuration.elasticsearchClusterConfig) as elasticsearch_cluster_config,
    api_member_names(item.configuration.encryptionAtRestOptions) as encryption_at_rest_options,
    case when item.configuration.domainName is not null
        then coalesce(api_member_names(item.configuration.logPublishingOptions), '{}')
    end as log_publishing_options,
    api_member_names(item.configuration.snapshotOptions) as snapshot_options,
    case
        when item.configuration.vpcoptions is not null
            then replace(api_member_names(item.configuration.vpcoptions)::varchar, '"Vpcid":', '"VPCId":')::json
        -- The endpoint of a domain in a VPC is among the endpoints.
        when item.configuration.endpoint is not null then '{}'::json
    end as vpc_options,
    api_member_names(item.supplementaryConfiguration.Tags) as tags_src,
    partition,
    region,
    account_id,
    arn,
    item.configuration.domainName as title,
    tags_json(tags) as tags
from document
