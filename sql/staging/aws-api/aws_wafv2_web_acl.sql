/*
description = "Web ACLs as the WAFV2 API answers. Logging is asked for once for each of its owners: the account, Security Lake, and telemetry rules."
*/
with document as (
    select
        resource.*,
        from_json(evidence, '{
            "ListWebACLs": {"Name": "VARCHAR", "Id": "VARCHAR", "Description": "VARCHAR", "ARN": "VARCHAR"},
            "GetWebACL": {
                "WebACL": {
                    "Description": "VARCHAR", "DefaultAction": "JSON", "Rules": "JSON", "Capacity": "BIGINT",
                    "LabelNamespace": "VARCHAR", "VisibilityConfig": "JSON", "CustomResponseBodies": "JSON",
                    "TokenDomains": "JSON", "ManagedByFirewallManager": "BOOLEAN",
                    "RetrofittedByFirewallManager": "BOOLEAN", "PreProcessFirewallManagerRuleGroups": "JSON",
                    "PostProcessFirewallManagerRuleGroups": "JSON"
                },
                "$error": "JSON"
            },
            "GetLoggingConfiguration": {"LoggingConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"},
            "GetLoggingConfiguration.SECURITY_LAKE": {
                "LoggingConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"
            },
            "GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED": {
                "LoggingConfiguration": "JSON", "$error": "JSON", "$absent": "VARCHAR"
            },
            "ListResourcesForWebACL": {"ResourceArns": "JSON", "$error": "JSON"},
            "ListTagsForResource": {"TagInfoForResource": {"TagList": "JSON"}, "$error": "JSON"}
        }') as answer
    from resource
),

fact as (
    select
        *,
        coalesce(answer.ListWebACLs.ARN, arn) as acl_arn,
        answer.GetWebACL.WebACL as acl,
        answer."GetLoggingConfiguration.SECURITY_LAKE" as lake,
        answer."GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED" as telemetry,
        coalesce(
            answer.GetLoggingConfiguration.LoggingConfiguration,
            answer."GetLoggingConfiguration.SECURITY_LAKE".LoggingConfiguration,
            answer."GetLoggingConfiguration.CLOUDWATCH_TELEMETRY_RULE_MANAGED".LoggingConfiguration
        ) as logging
    from document
)

select
    coalesce(answer.ListWebACLs.Name, resource_name) as name,
    coalesce(answer.ListWebACLs.Id, resource_id) as id,
    case when contains(acl_arn, ':global/') then 'CLOUDFRONT' else 'REGIONAL' end as scope,
    coalesce(acl.Description, answer.ListWebACLs.Description) as description,
    acl.DefaultAction as default_action,
    case when acl is not null then coalesce(acl.Rules, '[]'::json) end as rules,
    acl.Capacity as capacity,
    acl.LabelNamespace as label_namespace,
    acl.VisibilityConfig as visibility_config,
    acl.CustomResponseBodies as custom_response_bodies,
    acl.TokenDomains as token_domains,
    case when acl is not null then coalesce(acl.ManagedByFirewallManager, false) end as managed_by_firewall_manager,
    case when acl is not null then coalesce(acl.RetrofittedByFirewallManager, false) end
        as retrofitted_by_firewall_manager,
    case when acl is not null then coalesce(acl.PreProcessFirewallManagerRuleGroups, '[]'::json) end
        as pre_process_firewall_manager_rule_groups,
    case when acl is not null then coalesce(acl.PostProcessFirewallManagerRuleGroups, '[]'::json) end
        as post_process_firewall_manager_rule_groups,
    case
        when logging is not null then true
        -- Who asks by hand asks only for the account's own configuration: what was never asked does not count, a refusal does.
        when
            answered(answer.GetLoggingConfiguration)
            and (lake is null or answered(lake))
            and (telemetry is null or answered(telemetry))
            then false
    end as has_logging,
    logging as logging_configuration,
    case when answered(answer.ListResourcesForWebACL)
        then coalesce(answer.ListResourcesForWebACL.ResourceArns, '[]'::json) end as associated_resources,
    case when answered(answer.ListTagsForResource)
        then coalesce(answer.ListTagsForResource.TagInfoForResource.TagList, '[]'::json) end as tags_src,
    partition,
    case when contains(acl_arn, ':global/') then 'global' else region end as region,
    account_id,
    acl_arn as arn,
    coalesce(answer.ListWebACLs.Name, resource_name) as title,
    tags_json(tags) as tags
from fact
